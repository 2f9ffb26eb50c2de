/** SHOW CATALOGS, SHOW CATALOG name, SHOW CREATE CATALOG: there is one catalog, `internal`. */
import { DorisError } from "../../base/mod.ts";
import type { ShowCreate } from "../../sql/mod.ts";
import type { SqlType } from "../../types/mod.ts";
import type { CommandColumn, CommandContext, CommandResult } from "../context.ts";
import { INTERNAL } from "./databases.ts";
import { type Row, showRows, textColumns } from "./rows.ts";

const STRING: SqlType = { kind: "string" };
const COMMENT = "Doris internal catalog";

export const CATALOG_COLUMNS: readonly CommandColumn[] = [
  { name: "CatalogId", type: { kind: "bigint" } },
  ...textColumns("CatalogName"),
  ...["Type", "IsCurrent", "CreateTime", "LastUpdateTime", "Comment", "ErrorMsg"]
    .map((name) => ({ name, type: STRING })),
];

export const CATALOG_ROWS: readonly Row[] = [[0n, INTERNAL, INTERNAL, "Yes", null, null, COMMENT, ""]];

export const CATALOG_PROPERTIES: readonly CommandColumn[] = ["Key", "Value"].map((name) => ({
  name,
  type: STRING,
}));

export function checkCatalogExists(name: string): void {
  if (name !== INTERNAL) throw new DorisError("NotFound", `No catalog found with name: ${name}`);
}

export function showCreateCatalog(statement: ShowCreate, context: CommandContext): CommandResult {
  const name = statement.name.parts.join(".");
  checkCatalogExists(name);
  const text = `\nCREATE CATALOG \`${name}\`\nCOMMENT "${COMMENT}"\n`;
  return showRows(textColumns("Catalog", "CreateCatalog"), [[name, text]], {}, context);
}
