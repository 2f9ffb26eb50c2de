/**
 * Rows that one instance gets through one exchange: a part from each sender, from this backend as SQL over a scratch
 * table, from another as a Parquet file that grows packet by packet.
 * @module
 */
import type { PTransmitDataParams } from "../../../idl/proto.ts";
import { TStatusCode } from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { quoteName } from "../../storage/column_types.ts";
import { invalid } from "../errors.ts";
import { decodeHead, type ExchangeColumn, MAX_PACKET_BYTES, type StreamHead, unpackSql } from "./packets.ts";

/** What one sender gave. `sql` is absent when it has no rows. */
export interface InboxPart {
  /** Empty from a sender that never has rows. */
  readonly columns: readonly ExchangeColumn[];
  readonly sql?: string;
  /** Scratch table that `sql` reads. */
  readonly table?: string;
}

/** What rows were kept in. */
export interface InboxStorage {
  readonly files: readonly string[];
  readonly tables: readonly string[];
}

interface OpenStream {
  next: bigint;
  head: StreamHead | undefined;
  path: string | undefined;
  file: Deno.FsFile | undefined;
  /** Packets of one sender are handled one after the other. */
  busy: Promise<void>;
}

export class Inbox {
  readonly #senders: number;
  readonly #newFile: () => string;
  readonly #parts = new Map<number, InboxPart>();
  readonly #streams = new Map<number, OpenStream>();
  readonly #full = Promise.withResolvers<void>();
  #closed = false;

  /**
   * @param senders whose ends make it complete
   * @param newFile path of a new temporary file; who gives it removes it
   */
  constructor(senders: number, newFile: () => string) {
    this.#senders = senders;
    this.#newFile = newFile;
    // A failure before anybody waits is told to whoever waits later.
    this.#full.promise.catch(() => undefined);
    if (senders === 0) this.#full.resolve();
  }

  /** Resolves when every sender has told its end. */
  get complete(): Promise<void> {
    return this.#full.promise;
  }

  /** All rows of one sender. */
  deliver(sender: number, part: InboxPart): void {
    if (this.#closed) return;
    if (this.#parts.has(sender)) throw invalid(`Sender ${sender} of an exchange tells its end twice`);
    if (this.#parts.size >= this.#senders) {
      throw invalid(`More than the expected ${this.#senders} senders tell the end of an exchange`);
    }
    this.#parts.set(sender, part);
    if (this.#parts.size === this.#senders) this.#full.resolve();
  }

  /** One packet from another backend. */
  async take(params: PTransmitDataParams): Promise<void> {
    const { sender_id: sender } = params;
    let stream = this.#streams.get(sender);
    if (stream === undefined) {
      if (this.#streams.size >= this.#senders) {
        throw invalid(`An exchange of ${this.#senders} senders got rows from sender ${sender}`);
      }
      stream = { next: 0n, head: undefined, path: undefined, file: undefined, busy: Promise.resolve() };
      this.#streams.set(sender, stream);
    }
    const known = stream;
    const turn = known.busy.then(() => this.#add(sender, known, params));
    known.busy = turn.catch(() => undefined);
    await turn;
  }

  async #add(sender: number, stream: OpenStream, params: PTransmitDataParams): Promise<void> {
    if (this.#closed) throw new StatusError(TStatusCode.CANCELLED, "The exchange is closed");
    const { packet_seq, eos } = params;
    if (packet_seq !== stream.next) {
      throw invalid(`Packet ${packet_seq} of sender ${sender} came, ${stream.next} was expected`);
    }
    stream.next++;
    const bytes = params.block?.column_values ?? new Uint8Array(0);
    if (bytes.length > MAX_PACKET_BYTES) throw invalid(`A packet of ${bytes.length} bytes is too large`);
    if (stream.head === undefined) stream.head = decodeHead(bytes);
    else await this.#append(stream, bytes);
    if (!eos) return;
    stream.file?.close();
    stream.file = undefined;
    const { columns, rows } = stream.head;
    if (rows > 0n && stream.path === undefined) {
      throw invalid(`Sender ${sender} promised ${rows} rows and sent none`);
    }
    this.deliver(sender, {
      columns,
      ...(stream.path === undefined ? {} : { sql: unpackSql(stream.path, columns) }),
    });
  }

  async #append(stream: OpenStream, bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    if (stream.path === undefined) {
      stream.path = this.#newFile();
      stream.file = await Deno.open(stream.path, { write: true, createNew: true });
    }
    for (let at = 0; at < bytes.length;) {
      // Closed while a packet was written.
      if (stream.file === undefined) throw new StatusError(TStatusCode.CANCELLED, "The exchange is closed");
      at += await stream.file.write(bytes.subarray(at));
    }
  }

  /**
   * SELECT of everything that arrived; call it when complete.
   * @throws StatusError INTERNAL_ERROR when no sender told the columns
   */
  sql(): string {
    const parts = [...this.#parts.values()];
    const columns = parts.find((p) => p.columns.length > 0)?.columns;
    if (columns === undefined) {
      throw new StatusError(TStatusCode.INTERNAL_ERROR, "No sender of the exchange told its columns");
    }
    const list = columns.map(({ name, type }) => `CAST(${quoteName(name)} AS ${type}) AS ${quoteName(name)}`);
    const selects = parts.flatMap(({ sql }) =>
      sql === undefined ? [] : [`SELECT ${list.join(", ")} FROM (${sql})`]
    );
    if (selects.length > 0) return selects.join("\nUNION ALL\n");
    const nothing = columns.map(({ name, type }) => `CAST(NULL AS ${type}) AS ${quoteName(name)}`);
    return `SELECT ${nothing.join(", ")} WHERE false`;
  }

  /** Everything was read: gives what the rows were kept in. */
  release(): InboxStorage {
    this.close();
    const files = [...this.#streams.values()].flatMap(({ path }) => path === undefined ? [] : [path]);
    const tables = [...this.#parts.values()].flatMap(({ table }) => table === undefined ? [] : [table]);
    this.#streams.clear();
    this.#parts.clear();
    return { files, tables };
  }

  /** Wakes whoever waits with the error and takes nothing more. */
  fail(error: StatusError): void {
    this.#closed = true;
    this.#full.reject(error);
    this.close();
  }

  /** Lets go of open files. */
  close(): void {
    this.#closed = true;
    for (const stream of this.#streams.values()) {
      stream.file?.close();
      stream.file = undefined;
    }
  }
}
