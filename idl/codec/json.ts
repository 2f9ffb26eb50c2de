/** What thriftToJson makes: plain JSON data. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Strict, so that bytes that are no text are told from text. */
const strictText = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function bytesToJson(b: Uint8Array): Json {
  try {
    return strictText.decode(b);
  } catch (e) {
    if (!(e instanceof TypeError)) throw e;
    return { $hex: Array.from(b, (x) => x.toString(16).padStart(2, "0")).join("") };
  }
}

function bigintToJson(v: bigint): Json {
  const n = Number(v);
  return Number.isSafeInteger(n) ? n : v.toString();
}

function keyText(v: unknown): string {
  const j = thriftToJson(v);
  return typeof j === "string" ? j : JSON.stringify(j);
}

/**
 * A decoded Thrift struct or protobuf message as JSON data, for traces and comparisons: maps are `{"$map": {…}}`, sets
 * `{"$set": […]}`, bytes text or `{"$hex": …}`, i64 a number or, past 2^53, its digits as a string. Enums stay numbers.
 * Absent fields are left out.
 */
export function thriftToJson(v: unknown): Json {
  if (v === null || v === undefined) return null;
  switch (typeof v) {
    case "bigint":
      return bigintToJson(v);
    case "number":
      return Number.isFinite(v) ? v : String(v);
    case "string":
    case "boolean":
      return v;
    case "object":
      break;
    default:
      throw new TypeError(`Value of type ${typeof v} is no Thrift data`);
  }
  if (v instanceof Uint8Array) return bytesToJson(v);
  if (Array.isArray(v)) return v.map(thriftToJson);
  if (v instanceof Set) return { $set: [...v].map(thriftToJson) };
  const out: { [key: string]: Json } = {};
  if (v instanceof Map) {
    for (const [k, x] of v) out[keyText(k)] = thriftToJson(x);
    return { $map: out };
  }
  for (const [k, x] of Object.entries(v)) if (x !== undefined) out[k] = thriftToJson(x);
  return out;
}

/** Name of an enum's value, or the number as text where this enum does not know it. */
export function enumName(members: Readonly<Record<string, number>>, value: number): string {
  for (const name in members) if (members[name] === value) return name;
  return String(value);
}
