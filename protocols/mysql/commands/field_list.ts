import { writeFieldListColumn } from "../packets/column_definition.ts";
import { writeEof } from "../packets/eof.ts";
import { PayloadReader } from "../payload_reader.ts";
import type { Command } from "./command.ts";

/** COM_FIELD_LIST: the columns of a table with their defaults; the pattern is LIKE's, empty for all. */
export const fieldList: Command = async (context, payload) => {
  const reader = new PayloadReader(payload, 1);
  const table = reader.textNul("table name");
  const pattern = reader.text(reader.left, "pattern");
  const columns = await context.acceptor.catalog.columns(
    context.connectionId,
    "",
    table,
    pattern === "" ? null : pattern,
  );
  context.send((out) => {
    for (const column of columns) writeFieldListColumn(out, column);
    writeEof(out, 0);
  });
};
