/**
 * Bytes that grow.
 * @module
 */

const FIRST_BYTES = 64 * 1024;
/** Longest length-encoded integer: a marker and eight bytes. */
const MAX_LENGTH_BYTES = 9;

/** Growing bytes. Writers `reserve` the most that they may need and then write at `pos` themselves. */
export class ByteSink {
  bytes = new Uint8Array(FIRST_BYTES);
  /** The same bytes. */
  view = new DataView(this.bytes.buffer);
  pos = 0;

  /** Makes room for `count` bytes at `pos`. `bytes` and `view` may be others afterwards. */
  reserve(count: number): void {
    const need = this.pos + count;
    if (need <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(need, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.pos));
    this.bytes = grown;
    this.view = new DataView(grown.buffer);
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.pos++] = value;
  }

  /** MySQL's length-encoded integer. */
  length(value: number): void {
    this.reserve(MAX_LENGTH_BYTES);
    const { bytes } = this;
    let { pos } = this;
    if (value < 251) {
      bytes[pos++] = value;
    } else if (value < 0x10000) {
      bytes[pos++] = 0xfc;
      bytes[pos++] = value & 255;
      bytes[pos++] = value >> 8;
    } else if (value < 0x1000000) {
      bytes[pos++] = 0xfd;
      bytes[pos++] = value & 255;
      bytes[pos++] = (value >> 8) & 255;
      bytes[pos++] = value >> 16;
    } else {
      bytes[pos++] = 0xfe;
      let rest = value;
      for (let i = 0; i < 8; i++) {
        bytes[pos++] = rest % 256;
        rest = Math.floor(rest / 256);
      }
    }
    this.pos = pos;
  }

  raw(value: Uint8Array): void {
    this.reserve(value.length);
    this.bytes.set(value, this.pos);
    this.pos += value.length;
  }

  /** ASCII text without its length. */
  ascii(text: string): void {
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.pos++] = text.charCodeAt(i);
  }
}
