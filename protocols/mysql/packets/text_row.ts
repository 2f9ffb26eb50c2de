import type { ColumnBatch, ColumnData } from "../../../kernel/spi/mod.ts";
import type { PacketWriter } from "../packet_writer.ts";

const NULL_MARK = 0xfb;

function writeValue(out: PacketWriter, column: ColumnData, row: number): void {
  const value = column.values[row];
  if (value === null || value === undefined) return out.u8(NULL_MARK);
  switch (typeof value) {
    case "string":
      return out.lenencText(value);
    case "boolean":
      return out.lenencText(value ? "1" : "0");
    case "number":
    case "bigint":
      return out.lenencText(String(value));
    default:
      return out.lenencBytes(value);
  }
}

/** One row of typed columns as a text row. */
export function writeTextRow(out: PacketWriter, batch: ColumnBatch, row: number): void {
  out.begin();
  for (const column of batch.columns) writeValue(out, column, row);
  out.end();
}
