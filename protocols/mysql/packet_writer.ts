/**
 * Builds packets one behind another in one buffer, so that a response leaves with one write. Buffers are cut from slabs
 * that are never reused: what `take` returned may be written to a socket without a copy.
 */
import { HEADER_BYTES, MAX_PAYLOAD } from "./constants.ts";

const SLAB_BYTES = 256 * 1024;
/** A slab with less room than this is not begun on. */
const MIN_ROOM = 1024;
/** Up to this length a loop over the characters beats the encoder. */
const SHORT_TEXT = 48;
const encoder = new TextEncoder();

export class PacketWriter {
  #slab = new Uint8Array(SLAB_BYTES);
  /** Where the bytes not yet taken begin, and where writing goes on. */
  #start = 0;
  #at = 0;
  #packet = 0;
  /** Number of the next packet. */
  sequence = 0;

  /** Bytes written and not taken. */
  get length(): number {
    return this.#at - this.#start;
  }

  #room(bytes: number): void {
    if (this.#at + bytes <= this.#slab.length) return;
    const used = this.#at - this.#start;
    const slab = new Uint8Array(Math.max(SLAB_BYTES, 2 * (used + bytes)));
    slab.set(this.#slab.subarray(this.#start, this.#at));
    this.#slab = slab;
    this.#packet -= this.#start;
    this.#start = 0;
    this.#at = used;
  }

  /** Everything since the last `take`. */
  take(): Uint8Array {
    const taken = this.#slab.subarray(this.#start, this.#at);
    if (this.#slab.length - this.#at < MIN_ROOM) {
      this.#slab = new Uint8Array(SLAB_BYTES);
      this.#at = 0;
    }
    this.#start = this.#at;
    return taken;
  }

  begin(): void {
    this.#room(HEADER_BYTES);
    this.#packet = this.#at;
    this.#at += HEADER_BYTES;
  }

  /** Ends the packet begun last; one of 16 MB or more is cut into several. */
  end(): void {
    const length = this.#at - this.#packet - HEADER_BYTES;
    if (length >= MAX_PAYLOAD) {
      this.#split(length);
      return;
    }
    this.#header(this.#packet, length);
  }

  #header(at: number, length: number): void {
    this.#slab[at] = length & 0xff;
    this.#slab[at + 1] = (length >> 8) & 0xff;
    this.#slab[at + 2] = (length >> 16) & 0xff;
    this.#slab[at + 3] = this.sequence;
    this.sequence = (this.sequence + 1) & 0xff;
  }

  #split(length: number): void {
    const extra = Math.floor(length / MAX_PAYLOAD);
    this.#room(extra * HEADER_BYTES);
    const first = this.#packet + HEADER_BYTES;
    // From the last piece to the first, each moves behind the headers that are put before it.
    for (let piece = extra; piece > 0; piece -= 1) {
      const from = first + piece * MAX_PAYLOAD;
      const to = Math.min(from + MAX_PAYLOAD, first + length);
      this.#slab.copyWithin(from + piece * HEADER_BYTES, from, to);
    }
    this.#at += extra * HEADER_BYTES;
    for (let piece = 0; piece <= extra; piece += 1) {
      const size = Math.min(MAX_PAYLOAD, length - piece * MAX_PAYLOAD);
      this.#header(this.#packet + piece * (MAX_PAYLOAD + HEADER_BYTES), size);
    }
  }

  u8(value: number): void {
    this.#room(1);
    this.#slab[this.#at++] = value;
  }

  u16(value: number): void {
    this.#room(2);
    this.#slab[this.#at++] = value & 0xff;
    this.#slab[this.#at++] = (value >> 8) & 0xff;
  }

  u32(value: number): void {
    this.#room(4);
    for (let shift = 0; shift < 32; shift += 8) this.#slab[this.#at++] = (value >>> shift) & 0xff;
  }

  zeros(count: number): void {
    this.#room(count);
    this.#slab.fill(0, this.#at, this.#at + count);
    this.#at += count;
  }

  bytes(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#slab.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** A length-encoded integer, 0 to 2^53 - 1. */
  lenenc(value: number): void {
    if (value < 0xfb) return this.u8(value);
    if (value < 0x10000) {
      this.u8(0xfc);
      return this.u16(value);
    }
    if (value < 0x1000000) {
      this.u8(0xfd);
      this.u16(value & 0xffff);
      return this.u8(value >> 16);
    }
    this.u8(0xfe);
    this.u32(value % 0x100000000);
    this.u32(Math.floor(value / 0x100000000));
  }

  lenencBytes(bytes: Uint8Array): void {
    this.lenenc(bytes.length);
    this.bytes(bytes);
  }

  /** Text in UTF-8 without length or end mark. */
  text(text: string): void {
    this.#room(text.length * 3);
    const { written } = encoder.encodeInto(text, this.#slab.subarray(this.#at));
    this.#at += written;
  }

  textNul(text: string): void {
    this.text(text);
    this.u8(0);
  }

  lenencText(text: string): void {
    const { length } = text;
    if (length <= SHORT_TEXT) {
      this.#room(1 + length);
      const slab = this.#slab;
      const at = this.#at;
      let index = 0;
      for (; index < length; index += 1) {
        const code = text.charCodeAt(index);
        if (code > 0x7f) break;
        slab[at + 1 + index] = code;
      }
      if (index === length) {
        slab[at] = length;
        this.#at = at + 1 + length;
        return;
      }
    }
    this.lenencBytes(encoder.encode(text));
  }
}
