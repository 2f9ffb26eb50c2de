/**
 * The durable notes beside the rows: tablets, writes, identity of the backend. All in schema `meta` of the database.
 * @module
 */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { StoredColumn, StoredTablet } from "./api.ts";
import { quoteText } from "./column_types.ts";
import { readRows } from "./rows.ts";
import { type Rowset, TabletState } from "./tablet_state.ts";

/** Version of these tables; a directory with a newer one is refused. */
const FORMAT_VERSION = 1;

const SCHEMA = `
CREATE SCHEMA IF NOT EXISTS meta;
CREATE TABLE IF NOT EXISTS meta.info (key VARCHAR NOT NULL, value VARCHAR NOT NULL);
CREATE TABLE IF NOT EXISTS meta.tablets (
  tablet_id BIGINT NOT NULL, replica_id BIGINT NOT NULL, table_id BIGINT NOT NULL, partition_id BIGINT NOT NULL,
  schema_hash INTEGER NOT NULL, keys_type INTEGER NOT NULL, columns VARCHAR NOT NULL,
  base_version BIGINT NOT NULL, base_rows BIGINT NOT NULL, base_bytes BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS meta.rowsets (
  seq BIGINT NOT NULL, tablet_id BIGINT NOT NULL, txn_id BIGINT NOT NULL, version BIGINT,
  row_count BIGINT NOT NULL, bytes BIGINT NOT NULL, created_ms BIGINT NOT NULL);
`;

/** Makes the tables and checks their version. */
export async function prepareMeta(connection: DuckDBConnection): Promise<void> {
  await connection.run(SCHEMA);
  const found = await readInfo(connection, "format");
  if (found === undefined) {
    await writeInfo(connection, "format", String(FORMAT_VERSION));
  } else if (Number(found) > FORMAT_VERSION) {
    throw new Error(`The data were written by a newer version (format ${found}, known ${FORMAT_VERSION})`);
  }
}

/** Value of an info key. */
export async function readInfo(connection: DuckDBConnection, key: string): Promise<string | undefined> {
  const rows = await readRows(connection, `SELECT value FROM meta.info WHERE key = ${quoteText(key)}`);
  return rows[0]?.[0] as string | undefined;
}

/** Sets an info key; durable when the promise resolves. */
export async function writeInfo(connection: DuckDBConnection, key: string, value: string): Promise<void> {
  await connection.run(`BEGIN; DELETE FROM meta.info WHERE key = ${quoteText(key)};
INSERT INTO meta.info VALUES (${quoteText(key)}, ${quoteText(value)}); COMMIT`);
}

/** Everything in memory as it was when the process ended. */
export async function loadStates(
  connection: DuckDBConnection,
): Promise<{ states: Map<bigint, TabletState>; maxSeq: bigint; stagedSince: Map<bigint, bigint> }> {
  const states = new Map<bigint, TabletState>();
  const tablets = await readRows(
    connection,
    `SELECT tablet_id, replica_id, table_id, partition_id, schema_hash, keys_type, columns, base_version, base_rows,
 base_bytes FROM meta.tablets`,
  );
  for (const row of tablets) {
    const [tabletId, replicaId, tableId, partitionId, schemaHash, keysType, columns, version, rows, bytes] =
      row as [
        bigint,
        bigint,
        bigint,
        bigint,
        number,
        number,
        string,
        bigint,
        bigint,
        bigint,
      ];
    const meta: StoredTablet = {
      tabletId,
      replicaId,
      tableId,
      partitionId,
      schemaHash,
      keysType: keysType as StoredTablet["keysType"],
      columns: JSON.parse(columns) as StoredColumn[],
      physical: tableName(tabletId),
      version,
    };
    states.set(tabletId, new TabletState(meta, { version, rows, bytes }));
  }
  let maxSeq = 0n;
  const stagedSince = new Map<bigint, bigint>();
  const rowsets = await readRows(
    connection,
    "SELECT seq, tablet_id, txn_id, version, row_count, bytes, created_ms FROM meta.rowsets ORDER BY seq",
  );
  for (const row of rowsets) {
    const [seq, tabletId, txnId, version, rows, bytes, created] = row as [
      bigint,
      bigint,
      bigint,
      bigint | null,
      bigint,
      bigint,
      bigint,
    ];
    if (seq > maxSeq) maxSeq = seq;
    states.get(tabletId)?.add({ seq, txnId, rows, bytes, version: version ?? undefined });
    if (version === null) stagedSince.set(txnId, created);
  }
  const folded = await readInfo(connection, "folded_seq");
  if (folded !== undefined && BigInt(folded) > maxSeq) maxSeq = BigInt(folded);
  return { states, maxSeq, stagedSince };
}

/** Name of a tablet's table. */
export function tableName(tabletId: bigint): string {
  return `t_${tabletId}`;
}

/** INSERT of a tablet's note. */
export function insertTabletSql(t: StoredTablet): string {
  return `INSERT INTO meta.tablets VALUES (${t.tabletId}, ${t.replicaId}, ${t.tableId}, ${t.partitionId}, ${t.schemaHash},
 ${t.keysType}, ${quoteText(JSON.stringify(t.columns))}, ${t.version}, 0, 0)`;
}

/** INSERT of the notes of one write. */
export function insertRowsetsSql(
  rowsets: readonly (Rowset & { readonly tabletId: bigint })[],
  now: number,
): string {
  const rows = rowsets.map((r) =>
    `(${r.seq}, ${r.tabletId}, ${r.txnId}, ${r.version ?? "NULL"}, ${r.rows}, ${r.bytes}, ${now})`
  );
  return `INSERT INTO meta.rowsets VALUES ${rows.join(", ")}`;
}
