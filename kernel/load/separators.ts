/** Column separators and line delimiters as the header of a load writes them. */
import { DorisError } from "../base/mod.ts";

/** Longest separator, in characters. */
const MAX_SEPARATOR_LENGTH = 64;
const HEX_PAIRS = /^(?:[0-9a-f]{2})+$/i;
const HEX_MARK = /\\x/gi;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["t", "\t"],
  ["n", "\n"],
  ["r", "\r"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
]);

/**
 * Reads `\x01\x02` (hexadecimal all through) and `\t`-like escapes; anything else means itself.
 * @param what for messages, such as `Column separator`
 * @throws DorisError (BadValue)
 */
export function readSeparator(text: string, what: string): string {
  if (text === "") throw new DorisError("BadValue", `${what} is empty`);
  const separator = /^\\x/i.test(text) ? fromHex(text, what) : unescape(text);
  if (separator.length > MAX_SEPARATOR_LENGTH) {
    throw new DorisError(
      "LimitExceeded",
      `${what} has ${separator.length} characters, ${MAX_SEPARATOR_LENGTH} are allowed`,
    );
  }
  return separator;
}

/** Thrift carries the separator as UTF-8, so a byte above 7f cannot be said. */
function fromHex(text: string, what: string): string {
  const digits = text.replaceAll(HEX_MARK, "");
  if (!HEX_PAIRS.test(digits)) {
    throw new DorisError("BadValue", `${what} '${text}' is not made of pairs of hexadecimal digits`);
  }
  const codes = (digits.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  const high = codes.find((code) => code > 0x7f);
  if (high !== undefined) {
    throw new DorisError("NotSupported", `${what} '${text}' has a byte that is not ASCII`);
  }
  return String.fromCharCode(...codes);
}

function unescape(text: string): string {
  return text.replaceAll(/\\(.)/gs, (all, letter: string) => ESCAPES.get(letter) ?? all);
}
