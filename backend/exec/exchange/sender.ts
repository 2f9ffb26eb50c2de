/**
 * DATA_STREAM_SINK: the rows of a statement go into a scratch table with their destination, from there to receivers of
 * this backend by reference and to other backends as Parquet.
 * @module
 */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { PTransmitDataParams } from "../../../idl/proto.ts";
import {
  type TNetworkAddress,
  type TPlanFragmentDestination,
  TStatusCode,
  type TUniqueId,
} from "../../../idl/thrift.ts";
import type { PeerCalls } from "../api.ts";
import { StatusError } from "../../storage/api.ts";
import { copyToParquetSql } from "../../storage/database.ts";
import { readRows } from "../../storage/rows.ts";
import { invalid, isOverflow } from "../errors.ts";
import { idText } from "../ids.ts";
import { isNowhere } from "../tasks.ts";
import type { InboxPart } from "./inbox.ts";
import { encodeHead, type ExchangeColumn, packedColumns, PIECE_BYTES } from "./packets.ts";

/** A packet waits while the receiver writes it down. */
const PACKET_TIMEOUT_MS = 60_000;
const FAILURE_TIMEOUT_MS = 5_000;

/** One receiving instance with its places in the list of destinations. */
export interface Destination {
  readonly id: TUniqueId;
  readonly key: string;
  readonly address: TNetworkAddress;
  readonly places: readonly number[];
}

/** Who sends. */
export interface SenderIdentity {
  readonly queryId: TUniqueId;
  readonly node: number;
  readonly sender: number;
  readonly beNumber: number;
}

/** What sending needs. */
export interface SenderDeps {
  readonly peers: PeerCalls;
  readonly signal: AbortSignal;
  /** Runs a statement on the connection; ends it when the query is cancelled. */
  run(sql: string): Promise<unknown>;
  readonly connection: DuckDBConnection;
  newTable(): Promise<string>;
  newFile(): string;
  /** Gives the rows to a receiver of this backend. */
  deliver(destination: Destination, part: InboxPart): void;
  isHere(destination: Destination): boolean;
  count(destination: Destination, rows: bigint): void;
}

/** Receiving instances of a fragment's rows; one that stands for several buckets is listed once. */
export function destinationsOf(list: readonly TPlanFragmentDestination[]): Destination[] {
  const byKey = new Map<string, { id: TUniqueId; key: string; address: TNetworkAddress; places: number[] }>();
  list.forEach((d, place) => {
    if (isNowhere(d)) return;
    const key = idText(d.fragment_instance_id);
    const known = byKey.get(key);
    if (known !== undefined) {
      known.places.push(place);
      return;
    }
    if (d.brpc_server === undefined) throw invalid(`The destination ${key} has no brpc_server`);
    byKey.set(key, { id: d.fragment_instance_id, key, address: d.brpc_server, places: [place] });
  });
  return [...byKey.values()];
}

/**
 * Runs `select` and sends its rows with the end of the stream. Where `select` overflows, which is before any row is sent, the
 * rows are those of `exact`.
 * @param partition expression that gives a row's place; undefined: all rows to every destination
 */
export async function sendRows(
  who: SenderIdentity,
  destinations: readonly Destination[],
  { select, exact }: { readonly select: string; readonly exact: () => string },
  partition: string | undefined,
  deps: SenderDeps,
): Promise<void> {
  const table = await deps.newTable();
  const place = partition === undefined ? "" : `, ${partition} AS __place`;
  const fill = (sql: string) =>
    deps.run(`CREATE TABLE ${table} AS SELECT *${place} FROM (${sql}) AS rows_of_plan`);
  try {
    await fill(select);
  } catch (error) {
    const again = isOverflow(error) ? exact() : select;
    if (again === select) throw error;
    await fill(again);
  }
  const described = await readRows(deps.connection, `DESCRIBE ${table}`);
  const columns: ExchangeColumn[] = described.map((r) => ({ name: String(r[0]), type: String(r[1]) }))
    .filter((c) => partition === undefined || c.name !== "__place");
  const counts = await placeCounts(deps.connection, table, partition !== undefined);
  const sends: Promise<void>[] = [];
  let all: string | undefined;
  for (const destination of destinations) {
    const rows = partition === undefined
      ? counts.get(0) ?? 0n
      : destination.places.reduce((sum, p) => sum + (counts.get(p) ?? 0n), 0n);
    deps.count(destination, rows);
    const list = columns.map((c) => c.name).join(", ");
    const where = partition === undefined ? "" : ` WHERE __place IN (${destination.places.join(", ")})`;
    if (deps.isHere(destination)) {
      deps.deliver(destination, {
        columns,
        ...(rows === 0n ? {} : { sql: `SELECT ${list} FROM ${table}${where}`, table }),
      });
      continue;
    }
    let file = partition === undefined ? all : undefined;
    if (rows > 0n && file === undefined) {
      file = deps.newFile();
      await deps.run(copyToParquetSql(`SELECT ${packedColumns(columns)} FROM ${table}${where}`, file));
      if (partition === undefined) all = file;
    }
    const send = sendStream(who, destination, { columns, rows }, rows > 0n ? file : undefined, deps);
    // Seen by Promise.all below, perhaps after the next file is written.
    send.catch(() => undefined);
    sends.push(send);
  }
  await Promise.all(sends);
}

/** Tells the end of a stream that has no rows. */
export async function sendNothing(
  who: SenderIdentity,
  destinations: readonly Destination[],
  deps: Omit<SenderDeps, "run" | "connection" | "newTable" | "newFile">,
): Promise<void> {
  await Promise.all(destinations.map(async (destination) => {
    deps.count(destination, 0n);
    if (deps.isHere(destination)) deps.deliver(destination, { columns: [] });
    else await sendStream(who, destination, { columns: [], rows: 0n }, undefined, deps);
  }));
}

/** Tells a receiver on another backend that its sender failed. */
export async function sendFailure(
  who: SenderIdentity,
  destination: Destination,
  error: StatusError,
  peers: PeerCalls,
): Promise<void> {
  await peers.transmit(destination.address.hostname, destination.address.port, {
    ...packetOf(who, destination),
    packet_seq: 0n,
    eos: true,
    exec_status: { status_code: error.code, error_msgs: [error.message] },
  }, { timeoutMs: FAILURE_TIMEOUT_MS });
}

function packetOf(who: SenderIdentity, destination: Destination) {
  return {
    finst_id: destination.id,
    query_id: who.queryId,
    node_id: who.node,
    sender_id: who.sender,
    be_number: who.beNumber,
  };
}

async function sendStream(
  who: SenderIdentity,
  destination: Destination,
  head: { readonly columns: readonly ExchangeColumn[]; readonly rows: bigint },
  file: string | undefined,
  deps: Pick<SenderDeps, "peers" | "signal">,
): Promise<void> {
  const { hostname, port } = destination.address;
  let seq = 0n;
  const send = async (bytes: Uint8Array, eos: boolean): Promise<void> => {
    deps.signal.throwIfAborted();
    const params: PTransmitDataParams = {
      ...packetOf(who, destination),
      packet_seq: seq++,
      eos,
      block: { column_values: bytes },
    };
    const { status } = await deps.peers.transmit(hostname, port, params, {
      timeoutMs: PACKET_TIMEOUT_MS,
      signal: deps.signal,
    });
    if (status === undefined || status.status_code === TStatusCode.OK) return;
    const why = (status.error_msgs ?? []).join("; ") || `status ${status.status_code}`;
    throw new StatusError(status.status_code as TStatusCode, `Backend ${hostname}:${port}: ${why}`);
  };
  try {
    await send(encodeHead(head), file === undefined);
    if (file === undefined) return;
    using source = await Deno.open(file);
    for (let piece = await readPiece(source); piece !== undefined;) {
      const next = await readPiece(source);
      await send(piece, next === undefined);
      piece = next;
    }
  } catch (error) {
    if (error instanceof StatusError || deps.signal.aborted) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new StatusError(
      TStatusCode.NETWORK_ERROR,
      `Backend ${hostname}:${port} cannot be sent rows: ${why}`,
      {
        cause: error,
      },
    );
  }
}

async function readPiece(file: Deno.FsFile): Promise<Uint8Array | undefined> {
  const buffer = new Uint8Array(PIECE_BYTES);
  let filled = 0;
  while (filled < buffer.length) {
    const n = await file.read(buffer.subarray(filled));
    if (n === null) break;
    filled += n;
  }
  return filled === 0 ? undefined : buffer.subarray(0, filled);
}

/** Rows per place; all of them under 0 without places. */
async function placeCounts(
  connection: DuckDBConnection,
  table: string,
  placed: boolean,
): Promise<Map<number, bigint>> {
  const rows = await readRows(
    connection,
    placed ? `SELECT __place, count(*) FROM ${table} GROUP BY 1` : `SELECT 0, count(*) FROM ${table}`,
  );
  return new Map(rows.map((r) => [Number(r[0]), r[1] as bigint]));
}
