/**
 * Rows of a query between the instances that make them and the frontend that fetches them.
 * @module
 */
import type { FetchResult } from "../api.ts";
import type { StatusError } from "../../storage/api.ts";

/** Where packet_seq (i64) ends before the end of a batch: after it comes the stop byte of the struct alone. */
const PACKET_SEQ_FROM_END = 9;
/** Shortest batch: an empty list, is_compressed, packet_seq, stop. */
const MIN_BATCH_BYTES = 24;
/** Where the rows of a batch begin: behind the list's header and its count. */
const ROWS_AT = 8;
const COUNT_AT = 4;
/** Bytes behind the rows: is_compressed, packet_seq, stop. */
const TAIL_BYTES = MIN_BATCH_BYTES - ROWS_AT;
/** How long an answer is held back for the end of the result, which a small result reaches at once: saves a call. */
const LINGER_MS = 2;
/** Queued batches are handed out together up to this size. */
const MERGED_BYTES = 1024 * 1024;

/**
 * Bounded queue of result batches with several producers and one reader. A producer waits while the queue holds its
 * limit of bytes (one batch above it is let in, so that a batch of any size passes). A failure wakes everybody and
 * discards what is queued.
 */
export class ResultBuffer {
  readonly #limitBytes: number;
  readonly #batches: Uint8Array[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #drained = Promise.withResolvers<void>();
  #producers: number;
  #queuedBytes = 0;
  #packetSeq = 0n;
  #error: StatusError | undefined;
  #told = false;

  /** `producers` instances that each call `close` once; `limitBytes` queued bytes above which `put` waits. */
  constructor(producers: number, limitBytes: number) {
    if (!Number.isInteger(producers) || producers < 1) {
      throw new RangeError(`A result needs at least one producer, not ${producers}`);
    }
    if (!(limitBytes > 0)) throw new RangeError(`A result buffer of ${limitBytes} bytes holds nothing`);
    this.#producers = producers;
    this.#limitBytes = limitBytes;
  }

  /** Bytes that wait for the reader. */
  get queuedBytes(): number {
    return this.#queuedBytes;
  }

  /** Resolves once the reader was told the end, or the failure. */
  get drained(): Promise<void> {
    return this.#drained.promise;
  }

  /** The failure, if there was one. */
  get error(): StatusError | undefined {
    return this.#error;
  }

  /**
   * Queues a TResultBatch of `RowEncoder.encodeBatches`; waits while the queue is full. The buffer owns the bytes: it
   * writes packet_seq into them.
   * @throws StatusError the failure that `fail` gave, also while waiting
   */
  async put(batch: Uint8Array): Promise<void> {
    if (batch.length < MIN_BATCH_BYTES) throw new RangeError(`A batch of ${batch.length} bytes is too short`);
    while (this.#error === undefined && this.#queuedBytes >= this.#limitBytes) await this.#change();
    if (this.#error !== undefined) throw this.#error;
    if (this.#producers === 0) throw new Error("All producers of the result have closed it");
    this.#batches.push(batch);
    this.#queuedBytes += batch.length;
    this.#wake();
  }

  /** One producer has no more rows. */
  close(): void {
    if (this.#error !== undefined) return;
    if (this.#producers === 0) throw new Error("All producers of the result have closed it");
    this.#producers--;
    if (this.#producers === 0) this.#wake();
  }

  /** Ends the result with an error; the first one counts. A result that was read to its end stays as it is. */
  fail(error: StatusError): void {
    if (this.#error !== undefined || this.#told) return;
    this.#error = error;
    this.#batches.length = 0;
    this.#queuedBytes = 0;
    this.#drained.resolve();
    this.#wake();
  }

  /**
   * The next batch; waits up to `waitMs` and then answers without batch and without eos. eos comes alone, after the
   * last batch, and again when asked again.
   * @throws StatusError the failure
   */
  async fetch(waitMs: number): Promise<FetchResult> {
    const until = performance.now() + waitMs;
    while (true) {
      if (this.#error !== undefined) throw this.#error;
      if (this.#batches.length > 0) {
        if (this.#producers > 0 && this.#queuedBytes < MERGED_BYTES) await this.#change(LINGER_MS);
        if (this.#error !== undefined) throw this.#error;
        // Another reader may have taken it meanwhile.
        if (this.#batches.length > 0) return this.#hand(this.#next());
        continue;
      }
      if (this.#producers === 0) {
        this.#told = true;
        this.#drained.resolve();
        return { packetSeq: this.#packetSeq, eos: true };
      }
      const left = until - performance.now();
      if (left <= 0) return { packetSeq: this.#packetSeq, eos: false };
      await this.#change(left);
    }
  }

  /** The first batches as one: a call of the reader costs about as much as the rows of a chunk. */
  #next(): Uint8Array {
    let count = 1;
    let bytes = this.#batches[0]!.length;
    while (count < this.#batches.length && bytes + this.#batches[count]!.length <= MERGED_BYTES) {
      bytes += this.#batches[count++]!.length;
    }
    this.#queuedBytes -= bytes;
    const batches = this.#batches.splice(0, count);
    return count === 1 ? batches[0]! : mergeBatches(batches);
  }

  #hand(batch: Uint8Array): FetchResult {
    const packetSeq = this.#packetSeq++;
    new DataView(batch.buffer, batch.byteOffset).setBigInt64(batch.length - PACKET_SEQ_FROM_END, packetSeq);
    this.#wake();
    const eos = this.#producers === 0 && this.#batches.length === 0;
    if (eos) {
      this.#told = true;
      this.#drained.resolve();
    }
    return { batch, packetSeq, eos };
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const go of waiting) go();
  }

  /** Resolves at the next change, or after a time. */
  #change(timeoutMs?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = timeoutMs === undefined ? undefined : setTimeout(() => {
        this.#waiting.delete(go);
        resolve();
      }, timeoutMs);
      const go = () => {
        if (timer !== undefined) clearTimeout(timer);
        resolve();
      };
      this.#waiting.add(go);
    });
  }
}

/** One batch with the rows of all. */
function mergeBatches(batches: readonly Uint8Array[]): Uint8Array {
  const rowBytes = (b: Uint8Array) => b.length - ROWS_AT - TAIL_BYTES;
  const merged = new Uint8Array(MIN_BATCH_BYTES + batches.reduce((sum, b) => sum + rowBytes(b), 0));
  const first = batches[0]!;
  merged.set(first.subarray(0, ROWS_AT));
  let rows = 0;
  let at = ROWS_AT;
  for (const b of batches) {
    rows += new DataView(b.buffer, b.byteOffset).getInt32(COUNT_AT);
    merged.set(b.subarray(ROWS_AT, b.length - TAIL_BYTES), at);
    at += rowBytes(b);
  }
  merged.set(first.subarray(first.length - TAIL_BYTES), at);
  new DataView(merged.buffer).setInt32(COUNT_AT, rows);
  return merged;
}
