/**
 * One direction of a message channel: collects the messages of one turn of the event loop and posts them together.
 * A message that JSON can carry goes as text (V8 copies and parses a string about twice as fast as it clones the same
 * objects), one with buffers or bigints is cloned, its buffers moved.
 */
export interface PostTarget {
  postMessage(message: unknown, transfer: Transferable[]): void;
}

type Packed = string | object;

export class Outbox {
  readonly #target: PostTarget;
  #queue: Packed[] = [];
  #transfer: Transferable[] = [];
  #plain = true;
  #scheduled = false;
  #closed = false;

  constructor(target: PostTarget) {
    this.#target = target;
  }

  /** Queues a message that holds nothing but what JSON can say. */
  sendPlain(message: object): void {
    this.#enqueue(JSON.stringify(message));
  }

  /** Queues a message that must be cloned; the buffers in `transfer` are moved and gone for the sender. */
  sendCloned(message: object, transfer: readonly ArrayBuffer[] = []): void {
    this.#plain = false;
    for (const buffer of transfer) this.#transfer.push(buffer);
    this.#enqueue(message);
  }

  #enqueue(message: Packed): void {
    if (this.#closed) return;
    this.#queue.push(message);
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => this.flush());
  }

  /** Posts what is queued now. */
  flush(): void {
    this.#scheduled = false;
    if (this.#queue.length === 0 || this.#closed) return;
    const queue = this.#queue;
    const transfer = this.#transfer;
    const plain = this.#plain;
    this.#queue = [];
    this.#plain = true;
    if (transfer.length > 0) this.#transfer = [];
    this.#target.postMessage(plain ? `[${queue.join(",")}]` : queue, transfer);
  }

  /** Nothing is posted any more: the other end is gone. */
  close(): void {
    this.#closed = true;
    this.#queue = [];
  }
}

/** The messages in what an {@link Outbox} posted, in order. Throws where the sender did not use one. */
export function unpack(data: unknown): readonly unknown[] {
  if (typeof data === "string") {
    const messages: unknown = JSON.parse(data);
    if (!Array.isArray(messages)) throw new TypeError("Message batch is not an array");
    return messages;
  }
  if (!Array.isArray(data)) throw new TypeError("Message batch is neither text nor an array");
  return data.map((message) => typeof message === "string" ? JSON.parse(message) : message);
}
