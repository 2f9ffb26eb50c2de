import { BinaryReader, BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { WireError } from "./errors.ts";
import { plainBytes } from "./buffer.ts";
import { MAX_DEPTH } from "./protocol.ts";

export { missing } from "./errors.ts";
export { BinaryWriter as ProtoWriter };

/** Reads protobuf's wire format; adds bounds, depth and maps to the library's reader. */
export class ProtoReader extends BinaryReader {
  private depth = 0;

  /** Reads a message that carries its length in front; `read` gets the offset of its end. */
  message<T>(read: (r: ProtoReader, end: number) => T): T {
    const end = this.endOf(this.uint32());
    if (++this.depth > MAX_DEPTH) throw new WireError("limit", `Nesting exceeds ${MAX_DEPTH} levels`);
    const v = read(this, end);
    this.depth--;
    this.closeAt(end);
    return v;
  }

  private endOf(length: number): number {
    const end = this.pos + length;
    if (end > this.len) {
      throw new WireError(
        "truncated",
        `Input ends at byte ${this.len}, ${length} more needed at byte ${this.pos}`,
      );
    }
    return end;
  }

  private closeAt(end: number): void {
    if (this.pos !== end) {
      throw new WireError("malformed", `A field runs past the end of its message at byte ${end}`);
    }
  }

  /** Repeated numbers in one run of bytes. */
  packed<T>(into: T[], one: () => T): void {
    const end = this.endOf(this.uint32());
    while (this.pos < end) into.push(one());
    this.closeAt(end);
  }

  /** One entry of a map field: a message with key 1 and value 2, each zero where it is absent. */
  mapEntry<K, V>(
    into: Map<K, V>,
    keyTag: number,
    key: () => K,
    zeroKey: K,
    valueTag: number,
    value: () => V,
    zeroValue: () => V,
  ): void {
    const end = this.endOf(this.uint32());
    let k = zeroKey;
    let v: V | undefined;
    while (this.pos < end) {
      const tag = this.uint32();
      if (tag === keyTag) k = key();
      else if (tag === valueTag) v = value();
      else this.skipField(tag);
    }
    this.closeAt(end);
    into.set(k, v ?? zeroValue());
  }

  /** Reads over a field that the message does not know. */
  skipField(tag: number): void {
    const id = tag >>> 3;
    const wire = tag & 7;
    if (id === 0 || wire > WireType.Bit32 || wire === WireType.EndGroup) {
      throw new WireError("malformed", `Tag ${tag} is no field at byte ${this.pos}`);
    }
    this.skip(wire, id);
  }
}

/** Writes `v` as a field that holds a message. */
export function writeMessage<T>(
  w: BinaryWriter,
  tag: number,
  write: (w: BinaryWriter, v: T) => void,
  v: T,
): void {
  w.uint32(tag).fork();
  write(w, v);
  w.join();
}

/** A whole message as bytes. */
export function encodeMessage<T>(write: (w: BinaryWriter, v: T) => void, v: T): Uint8Array<ArrayBuffer> {
  const w = new BinaryWriter();
  write(w, v);
  return w.finish();
}

/** Bytes as a message named `name`; throws WireError and nothing else. Bytes fields are views on `bytes`. */
export function decodeMessage<T>(
  name: string,
  read: (r: ProtoReader, end: number) => T,
  bytes: Uint8Array,
): T {
  const r = new ProtoReader(plainBytes(bytes));
  try {
    const v = read(r, r.len);
    if (r.pos !== r.len) throw new WireError("truncated", `${name} ends at byte ${r.len} inside a field`);
    return v;
  } catch (e) {
    if (e instanceof WireError) throw e;
    if (e instanceof Error) throw new WireError("malformed", `${name} is not valid protobuf: ${e.message}`);
    throw e;
  }
}
