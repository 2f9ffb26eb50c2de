/** Results in the form of the SPI. */
import type { CommandResult } from "../commands/mod.ts";
import { type DorisError, ERRORS } from "../base/mod.ts";
import type { LogicalQuery, QueryColumn } from "../plan/mod.ts";
import type { ColumnBatch, ColumnData, ColumnMeta, ProtocolError, StatementOutcome } from "../spi/mod.ts";
import { type LiteralValue, printValue, type SqlType } from "../types/mod.ts";

function meta(name: string, type: SqlType, nullable: boolean): ColumnMeta {
  return { name, orgName: "", table: "", orgTable: "", database: "", type, nullable };
}

export function columnMetaOf(columns: readonly QueryColumn[]): ColumnMeta[] {
  return columns.map(({ slot, name }) => {
    const { origin } = slot;
    if (!origin) return meta(name, slot.type, slot.nullable);
    return {
      name,
      orgName: origin.column.name,
      table: origin.table,
      orgTable: origin.table,
      database: origin.database,
      type: slot.type,
      nullable: slot.nullable,
    };
  });
}

/** One column of values that the kernel computed. */
function columnData(values: readonly LiteralValue[], type: SqlType): ColumnData {
  switch (type.kind) {
    case "boolean":
      return { kind: "boolean", values: values as readonly (boolean | null)[] };
    case "tinyint":
    case "smallint":
    case "int":
      return { kind: "number", values: values.map((value) => value === null ? null : Number(value)) };
    case "bigint":
      return { kind: "bigint", values: values as readonly (bigint | null)[] };
    default:
      return { kind: "text", values: values.map((value) => printValue(value, type)) };
  }
}

function columnBatch(types: readonly SqlType[], rows: readonly (readonly LiteralValue[])[]): ColumnBatch {
  return {
    kind: "columns",
    rowCount: rows.length,
    columns: types.map((type, index) => columnData(rows.map((row) => row[index]), type)),
  };
}

/** Rows of constants. */
export function constantRows(
  columns: LogicalQuery["output"],
  rows: readonly (readonly LiteralValue[])[],
): StatementOutcome {
  return {
    kind: "rows",
    columns: columnMetaOf(columns),
    rows: columnBatch(columns.map(({ slot }) => slot.type), rows),
  };
}

/** What a command answered. */
export function commandOutcome(result: CommandResult): StatementOutcome {
  if (result.kind === "ok") {
    return { kind: "ok", affectedRows: result.affectedRows, warnings: 0, info: result.info };
  }
  return {
    kind: "rows",
    columns: result.columns.map(({ name, type }) => meta(name, type, true)),
    rows: columnBatch(result.columns.map(({ type }) => type), result.rows),
  };
}

/** The error as it crosses the SPI. */
export function protocolError(error: DorisError): ProtocolError {
  const { number, sqlState, grpc, http } = ERRORS[error.errorName];
  return {
    name: error.errorName,
    number,
    sqlState,
    message: error.clientMessage,
    grpcStatus: grpc,
    httpStatus: http,
  };
}

export function errorOutcome(error: DorisError): StatementOutcome {
  return { kind: "error", error: protocolError(error) };
}
