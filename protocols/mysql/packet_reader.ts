/**
 * Cuts the bytes of a connection into packets. A packet that lies whole in one piece of input is handed on as a view,
 * without a copy; packets of 16 MB are joined.
 */
import { HEADER_BYTES, MAX_PAYLOAD } from "./constants.ts";
import { PacketFault, packetsOutOfOrder, packetTooLarge } from "./errors.ts";

const NOTHING = new Uint8Array(0);

export class PacketReader {
  #limit: number;
  /** Input that is not consumed yet: #input from #at on. */
  #input: Uint8Array = NOTHING;
  #at = 0;
  /** Pieces of a packet that is continued, and their length. */
  #parts: Uint8Array[] = [];
  #partBytes = 0;
  #sequence = 0;
  /** Further input behind #input, while a packet is incomplete or nobody reads. */
  #more: Uint8Array[] = [];
  #moreBytes = 0;

  /** @param limit largest payload in bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  set limit(bytes: number) {
    this.#limit = bytes;
  }

  /** Sequence number that the next packet to the client has. */
  get nextSequence(): number {
    return this.#sequence;
  }

  /** The client's next packet begins a new command. */
  resetSequence(): void {
    this.#sequence = 0;
  }

  /** The server has sent packets up to, not including, `sequence`: the client goes on from there. */
  continueSequence(sequence: number): void {
    this.#sequence = sequence & 0xff;
  }

  /** Bytes received and not yet handed on. */
  get pending(): number {
    return this.#input.length - this.#at + this.#moreBytes;
  }

  /** Takes input; `bytes` must not change afterwards. */
  push(bytes: Uint8Array): void {
    if (this.#at === this.#input.length && this.#moreBytes === 0) {
      this.#input = bytes;
      this.#at = 0;
      return;
    }
    this.#more.push(bytes);
    this.#moreBytes += bytes.length;
  }

  /** Makes the first `needed` bytes lie in one piece. */
  #gather(needed: number): boolean {
    const left = this.#input.length - this.#at;
    if (left >= needed) return true;
    if (left + this.#moreBytes < needed) return false;
    const joined = new Uint8Array(left + this.#moreBytes);
    joined.set(this.#input.subarray(this.#at));
    let at = left;
    for (const piece of this.#more) {
      joined.set(piece, at);
      at += piece.length;
    }
    this.#input = joined;
    this.#at = 0;
    this.#more = [];
    this.#moreBytes = 0;
    return true;
  }

  /**
   * The next whole packet's payload, or null if it is not there yet.
   * @throws PacketFault for a packet beyond the limit or out of order
   */
  next(): Uint8Array | null {
    while (this.#gather(HEADER_BYTES)) {
      const input = this.#input;
      const at = this.#at;
      const length = input[at] | (input[at + 1] << 8) | (input[at + 2] << 16);
      const total = this.#partBytes + length;
      if (total > this.#limit) {
        throw new PacketFault(
          packetTooLarge(
            `Got a packet of ${total} bytes, more than the limit of ${this.#limit} (max_allowed_packet)`,
          ),
        );
      }
      if (input[at + 3] !== this.#sequence) {
        throw new PacketFault(
          packetsOutOfOrder(`Got packet number ${input[at + 3]} where ${this.#sequence} was due`),
        );
      }
      if (!this.#gather(HEADER_BYTES + length)) return null;
      const start = this.#at + HEADER_BYTES;
      const payload = this.#input.subarray(start, start + length);
      this.#at = start + length;
      this.#sequence = (this.#sequence + 1) & 0xff;
      if (length === MAX_PAYLOAD) {
        this.#parts.push(payload);
        this.#partBytes += length;
        continue;
      }
      return this.#partBytes === 0 ? payload : this.#join(payload);
    }
    return null;
  }

  #join(last: Uint8Array): Uint8Array {
    const joined = new Uint8Array(this.#partBytes + last.length);
    let at = 0;
    for (const part of this.#parts) {
      joined.set(part, at);
      at += part.length;
    }
    joined.set(last, at);
    this.#parts = [];
    this.#partBytes = 0;
    return joined;
  }
}
