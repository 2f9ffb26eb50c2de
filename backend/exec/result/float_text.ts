/**
 * FLOAT and DOUBLE as Doris prints them: C's %g with 7 and 16 significant digits, NaN, Infinity, -Infinity.
 * @module
 */

/** Significant digits of the two types. */
export const FLOAT_DIGITS = 7;
export const DOUBLE_DIGITS = 16;

/** Below this magnitude %g writes an exponent. */
const MIN_FIXED_EXPONENT = -4;

/** %.<digits>g of a value. */
export function floatText(value: number, digits: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const size = Math.abs(value);
  if (size >= 1e-4 && size < 10 ** (digits - 1)) return trimZeros(value.toPrecision(digits));
  const scientific = value.toExponential(digits - 1);
  const e = scientific.lastIndexOf("e");
  const exponent = Number(scientific.slice(e + 1));
  if (exponent >= MIN_FIXED_EXPONENT && exponent < digits) return trimZeros(value.toPrecision(digits));
  const sign = exponent < 0 ? "-" : "+";
  return `${trimZeros(scientific.slice(0, e))}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

function trimZeros(text: string): string {
  if (!text.includes(".")) return text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end--;
  if (text.charCodeAt(end - 1) === 46) end--;
  return text.slice(0, end);
}
