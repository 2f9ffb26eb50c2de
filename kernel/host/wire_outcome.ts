/**
 * Outcomes as they travel: tuples in place of objects, which halves what a small result costs in text to make and to
 * parse. The types on both sides are the SPI's; only the two ends of the channel see this form.
 */
import type {
  ColumnData,
  ColumnMeta,
  ColumnType,
  ProtocolError,
  RowEncoding,
  SimpleColumnType,
  StatementOutcome,
} from "../spi/mod.ts";

/** A type without parameters is its kind alone. */
type WireType = SimpleColumnType["kind"] | ColumnType;

type WireColumn = readonly [
  name: string,
  orgName: string,
  table: string,
  orgTable: string,
  database: string,
  type: WireType,
  nullable: boolean,
];

type WireData = readonly [kind: ColumnData["kind"], values: ColumnData["values"]];

export type WireOutcome =
  | readonly ["ok", affectedRows: number, warnings: number, info: string]
  | readonly ["error", error: ProtocolError]
  | readonly ["rows", columns: readonly WireColumn[], rowCount: number, data: readonly WireData[]]
  | readonly ["stream", columns: readonly WireColumn[], encoding: RowEncoding, stream: number];

/** The members of an answer to execute; `rest` is the number of what waits behind a stream, 0 for nothing. */
export interface WireReply {
  readonly outcomes: readonly WireOutcome[];
  readonly rest: number;
}

const SIMPLE_KINDS: ReadonlySet<string> = new Set<SimpleColumnType["kind"]>([
  "null",
  "boolean",
  "tinyint",
  "smallint",
  "int",
  "bigint",
  "largeint",
  "float",
  "double",
  "date",
  "string",
  "json",
  "variant",
  "bitmap",
  "hll",
  "quantile_state",
  "agg_state",
  "ipv4",
  "ipv6",
]);

const isSimple = (type: ColumnType): type is SimpleColumnType => SIMPLE_KINDS.has(type.kind);

function packColumn(column: ColumnMeta): WireColumn {
  const { name, orgName, table, orgTable, database, type, nullable } = column;
  return [name, orgName, table, orgTable, database, isSimple(type) ? type.kind : type, nullable];
}

function unpackColumn([name, orgName, table, orgTable, database, type, nullable]: WireColumn): ColumnMeta {
  return {
    name,
    orgName,
    table,
    orgTable,
    database,
    type: typeof type === "string" ? { kind: type } : type,
    nullable,
  };
}

/** @param streamId gives a stream its number */
export function packOutcome(outcome: StatementOutcome, streamId: number): WireOutcome {
  switch (outcome.kind) {
    case "ok":
      return ["ok", outcome.affectedRows, outcome.warnings, outcome.info];
    case "error":
      return ["error", outcome.error];
    case "rows": {
      const { columns, rows } = outcome;
      const data = rows.columns.map(({ kind, values }): WireData => [kind, values]);
      return ["rows", columns.map(packColumn), rows.rowCount, data];
    }
    case "stream":
      return ["stream", outcome.columns.map(packColumn), outcome.encoding, streamId];
  }
}

/** @param open makes the module's end of a stream */
export function unpackOutcome(
  wire: WireOutcome,
  open: (stream: number) => Extract<StatementOutcome, { kind: "stream" }>["batches"],
): StatementOutcome {
  switch (wire[0]) {
    case "ok":
      return { kind: "ok", affectedRows: wire[1], warnings: wire[2], info: wire[3] };
    case "error":
      return { kind: "error", error: wire[1] };
    case "rows": {
      const columns = wire[3].map(([kind, values]) => ({ kind, values }) as ColumnData);
      return {
        kind: "rows",
        columns: wire[1].map(unpackColumn),
        rows: { kind: "columns", rowCount: wire[2], columns },
      };
    }
    case "stream":
      return {
        kind: "stream",
        columns: wire[1].map(unpackColumn),
        encoding: wire[2],
        batches: open(wire[3]),
      };
  }
}
