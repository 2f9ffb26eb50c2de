/**
 * The receiving side of a table sink on another backend: pieces are collected in a temporary file; with the last one
 * the rows are written durably.
 * @module
 */
import type { PTabletWriterAddBlockRequest, PTabletWriterCancelRequest, PUniqueId } from "../../idl/proto.ts";
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import type { DuckTabletStore } from "../storage/store.ts";
import { decodeHeader, type PacketHeader, packetParts } from "./row_packets.ts";

/** Writes that are being received. */
const MAX_OPEN_WRITES = 256;
/** A write whose sender is silent for so long is dropped. */
const SILENCE_MS = 300_000;
/** Largest write. */
const MAX_WRITE_BYTES = 64 * 1024 ** 3;
/** Ends of writes that are remembered, so that a cancel that comes late finds the rows. */
const MAX_REMEMBERED = 1024;

interface Incoming {
  readonly header: PacketHeader;
  readonly path: string | undefined;
  file: Deno.FsFile | undefined;
  bytes: number;
  nextSeq: bigint;
  timer: ReturnType<typeof setTimeout>;
}

export class RowReceiver {
  readonly #store: DuckTabletStore;
  readonly #open = new Map<string, Incoming>();
  /** Writes that are in, with their sequence number. */
  readonly #done = new Map<string, bigint>();

  constructor(store: DuckTabletStore) {
    this.#store = store;
  }

  /** Takes one piece; with eos it resolves when the rows are durable. */
  async add(request: PTabletWriterAddBlockRequest): Promise<void> {
    const key = keyOf(request.id, request.sender_id);
    const bytes = request.block?.column_values ?? new Uint8Array(0);
    let incoming = this.#open.get(key);
    if (incoming === undefined) {
      incoming = await this.#begin(key, request.packet_seq ?? 0n, bytes);
    } else {
      if (request.packet_seq !== incoming.nextSeq) {
        await this.#drop(key);
        throw bad(`Piece ${request.packet_seq} came, ${incoming.nextSeq} was due`);
      }
      incoming.bytes += bytes.length;
      if (incoming.bytes > MAX_WRITE_BYTES) {
        await this.#drop(key);
        throw new StatusError(TStatusCode.LIMIT_REACH, `A write is larger than ${MAX_WRITE_BYTES} bytes`);
      }
      if (bytes.length > 0) await writeAll(incoming, bytes);
    }
    incoming.nextSeq += 1n;
    clearTimeout(incoming.timer);
    if (request.eos) await this.#finish(key, incoming);
    else incoming.timer = this.#watch(key);
  }

  /** The sender gave up: what is here of the write goes. */
  async cancel(request: PTabletWriterCancelRequest): Promise<void> {
    const key = keyOf(request.id, request.sender_id);
    await this.#drop(key);
    const seq = this.#done.get(key);
    if (seq !== undefined) {
      this.#done.delete(key);
      await this.#store.removeWrite(seq);
    }
  }

  async close(): Promise<void> {
    for (const key of [...this.#open.keys()]) await this.#drop(key);
  }

  async #begin(key: string, seq: bigint, bytes: Uint8Array): Promise<Incoming> {
    if (seq !== 0n) throw bad(`Piece ${seq} came first`);
    if (this.#open.size >= MAX_OPEN_WRITES) {
      throw new StatusError(TStatusCode.LIMIT_REACH, `${this.#open.size} writes are being received`);
    }
    const { header } = decodeHeader(bytes);
    for (const t of header.tablets) {
      if (this.#store.tablet(BigInt(t.tabletId)) === undefined) {
        throw new StatusError(TStatusCode.TABLET_MISSING, `Tablet ${t.tabletId} is not on this backend`);
      }
    }
    const path = header.hasRows ? `${this.#store.database.tempDir}/${crypto.randomUUID()}.rows` : undefined;
    const incoming: Incoming = {
      header,
      path,
      file: path === undefined ? undefined : await Deno.open(path, { createNew: true, write: true }),
      bytes: 0,
      nextSeq: 0n,
      timer: this.#watch(key),
    };
    this.#open.set(key, incoming);
    return incoming;
  }

  async #finish(key: string, incoming: Incoming): Promise<void> {
    this.#open.delete(key);
    incoming.file?.close();
    incoming.file = undefined;
    try {
      const parts = packetParts(incoming.header, incoming.path, (id) => this.#store.tablet(id));
      const seq = await this.#store.database.use((c) =>
        this.#store.write(c, BigInt(incoming.header.txnId), parts)
      );
      this.#done.set(key, seq);
      if (this.#done.size > MAX_REMEMBERED) {
        for (const oldest of this.#done.keys()) {
          this.#done.delete(oldest);
          break;
        }
      }
    } finally {
      if (incoming.path !== undefined) await Deno.remove(incoming.path);
    }
  }

  async #drop(key: string): Promise<void> {
    const incoming = this.#open.get(key);
    if (incoming === undefined) return;
    this.#open.delete(key);
    clearTimeout(incoming.timer);
    incoming.file?.close();
    if (incoming.path !== undefined) await Deno.remove(incoming.path);
  }

  #watch(key: string): ReturnType<typeof setTimeout> {
    return setTimeout(() => void this.#drop(key), SILENCE_MS);
  }
}

async function writeAll(incoming: Incoming, bytes: Uint8Array): Promise<void> {
  if (incoming.file === undefined) throw bad("Rows came after a header without rows");
  let at = 0;
  while (at < bytes.length) at += await incoming.file.write(bytes.subarray(at));
}

function bad(message: string): StatusError {
  return new StatusError(TStatusCode.INVALID_ARGUMENT, message);
}

function keyOf(id: PUniqueId, senderId: number): string {
  return `${id.hi}:${id.lo}:${senderId}`;
}
