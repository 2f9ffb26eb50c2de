/** Reads the fields of one packet; every read is checked against its end. */
import { malformedPacket, PacketFault } from "./errors.ts";

const decoder = new TextDecoder();

export class PayloadReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  #need(count: number, what: string): number {
    if (count > this.left) {
      throw new PacketFault(
        malformedPacket(`Malformed packet: ${what} needs ${count} bytes, ${this.left} are left`),
      );
    }
    const at = this.#at;
    this.#at += count;
    return at;
  }

  skip(count: number, what: string): void {
    this.#need(count, what);
  }

  u8(what: string): number {
    return this.#bytes[this.#need(1, what)];
  }

  u16(what: string): number {
    const at = this.#need(2, what);
    return this.#bytes[at] | (this.#bytes[at + 1] << 8);
  }

  u32(what: string): number {
    const at = this.#need(4, what);
    const bytes = this.#bytes;
    return (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
  }

  /** A length-encoded integer that is the length of something in this packet. */
  length(what: string): number {
    const first = this.u8(what);
    if (first < 0xfb) return first;
    if (first === 0xfc) return this.u16(what);
    if (first === 0xfd) return this.u16(what) | (this.u8(what) << 16);
    if (first === 0xfe) return this.u32(what) + this.u32(what) * 0x100000000;
    throw new PacketFault(malformedPacket(`Malformed packet: ${what} has the length mark ${first}`));
  }

  /** A view of the next `count` bytes. */
  bytes(count: number, what: string): Uint8Array {
    const at = this.#need(count, what);
    return this.#bytes.subarray(at, at + count);
  }

  text(count: number, what: string): string {
    return decoder.decode(this.bytes(count, what));
  }

  /** Text up to a zero byte, or to the end of the packet. */
  textNul(what: string): string {
    const end = this.#bytes.indexOf(0, this.#at);
    if (end < 0) return this.text(this.left, what);
    const text = this.text(end - this.#at, what);
    this.#at = end + 1;
    return text;
  }

  rest(): Uint8Array {
    return this.bytes(this.left, "rest");
  }
}
