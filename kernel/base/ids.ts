/** 128-bit ids of queries, loads and fragment instances (TUniqueId, PUniqueId). */
export interface UniqueId {
  readonly hi: bigint;
  readonly lo: bigint;
}

const MASK_64 = (1n << 64n) - 1n;

/** A fresh random id. */
export function randomUniqueId(): UniqueId {
  const words = crypto.getRandomValues(new BigInt64Array(2));
  return { hi: words[0], lo: words[1] };
}

/** The id `offset` after `id`; instance ids count up from the query id. */
export function offsetUniqueId(id: UniqueId, offset: number): UniqueId {
  return { hi: id.hi, lo: BigInt.asIntN(64, id.lo + BigInt(offset)) };
}

/** `hi-lo` in hexadecimal without leading zeros, as Doris prints ids. */
export function printUniqueId(id: UniqueId): string {
  return `${(id.hi & MASK_64).toString(16)}-${(id.lo & MASK_64).toString(16)}`;
}

/** The reverse of {@link printUniqueId}; undefined when the text is no id. */
export function parseUniqueId(text: string): UniqueId | undefined {
  const match = /^([0-9a-f]{1,16})-([0-9a-f]{1,16})$/i.exec(text);
  if (!match) return undefined;
  return { hi: BigInt.asIntN(64, BigInt(`0x${match[1]}`)), lo: BigInt.asIntN(64, BigInt(`0x${match[2]}`)) };
}
