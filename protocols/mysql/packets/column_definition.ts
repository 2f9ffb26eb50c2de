import type { ColumnMeta } from "../../../kernel/spi/mod.ts";
import { wireType } from "../column_types.ts";
import { CHARSET_UTF8 } from "../constants.ts";
import type { PacketWriter } from "../packet_writer.ts";

const CATALOG = "def";
/** Length of the fields behind the names. */
const FIXED_BYTES = 12;
const FILLER = 2;

function writeBody(out: PacketWriter, column: ColumnMeta): void {
  const { code, length, decimals } = wireType(column.type);
  out.lenencText(CATALOG);
  out.lenencText(column.database);
  out.lenencText(column.table);
  out.lenencText(column.orgTable);
  out.lenencText(column.name);
  out.lenencText(column.orgName);
  out.u8(FIXED_BYTES);
  out.u16(CHARSET_UTF8);
  out.u32(length);
  out.u8(code);
  out.u16(0);
  out.u8(decimals);
  out.zeros(FILLER);
}

/** ColumnDefinition41. */
export function writeColumnDefinition(out: PacketWriter, column: ColumnMeta): void {
  out.begin();
  writeBody(out, column);
  out.end();
}

/** ColumnDefinition41 as COM_FIELD_LIST wants it, with the column's default. */
export function writeFieldListColumn(out: PacketWriter, column: ColumnMeta): void {
  out.begin();
  writeBody(out, column);
  out.lenencText(column.defaultValue ?? "");
  out.end();
}

/** The head of a result: number of columns, their definitions, EOF. */
export function writeColumns(out: PacketWriter, columns: readonly ColumnMeta[], writeEnd: () => void): void {
  out.begin();
  out.lenenc(columns.length);
  out.end();
  for (const column of columns) writeColumnDefinition(out, column);
  writeEnd();
}
