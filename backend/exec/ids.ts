/** Ids of queries and instances as keys and as text. @module */

/** An id of the wire. */
export interface WireId {
  readonly hi: bigint;
  readonly lo: bigint;
}

/** `hi-lo` in hexadecimal, as Doris prints ids; equal ids give equal texts. */
export function idText({ hi, lo }: WireId): string {
  return `${BigInt.asUintN(64, hi).toString(16)}-${BigInt.asUintN(64, lo).toString(16)}`;
}

/** Reads what idText wrote; undefined for anything else. */
export function parseId(text: string): WireId | undefined {
  const m = /^([0-9a-f]{1,16})-([0-9a-f]{1,16})$/i.exec(text);
  if (m === null) return undefined;
  const part = (hex: string) => BigInt.asIntN(64, BigInt(`0x${hex}`));
  return { hi: part(m[1]!), lo: part(m[2]!) };
}
