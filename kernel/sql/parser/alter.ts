/** ALTER DATABASE, TABLE and VIEW. */
import type {
  AlterTableAction,
  ColumnPosition,
  DistributionClause,
  Ident,
  PartitionNames,
  Property,
  Statement,
} from "../ast/mod.ts";
import type { TokenKind } from "../lexer.ts";
import type { TokenStream } from "./core.ts";
import { parseViewColumns } from "./ddl.ts";
import { properties, propertyParens } from "./properties.ts";
import { parseQuery } from "./query.ts";
import { parsePartitions } from "./relation.ts";
import {
  parseColumnDef,
  parseDistribution,
  parseIndexDef,
  parsePartitionDef,
  parsePartitionValues,
  parseRollupDef,
} from "./table_parts.ts";

/** Behind ALTER DATABASE. */
export function parseAlterDatabase(p: TokenStream, pos: number): Statement {
  const name = p.ident();
  if (p.accept("RENAME")) {
    return { kind: "alter_database", name, action: { kind: "rename", newName: p.ident() }, pos };
  }
  p.expect("SET");
  if (p.is("PROPERTIES")) {
    return {
      kind: "alter_database",
      name,
      action: { kind: "set_properties", properties: properties(p) },
      pos,
    };
  }
  const quota = p.expectOne("DATA", "REPLICA", "TRANSACTION");
  p.expect("QUOTA");
  const value = p.is("integer") ? p.integer() : p.identifierText();
  return { kind: "alter_database", name, action: { kind: "set_quota", quota, value }, pos };
}

/** Behind ALTER VIEW. */
export function parseAlterView(p: TokenStream, pos: number): Statement {
  const name = p.name();
  if (p.accept("MODIFY")) {
    p.expect("COMMENT");
    return {
      kind: "alter_view",
      name,
      columns: [],
      comment: p.string(),
      query: null,
      queryText: "",
      pos,
    };
  }
  const columns = parseViewColumns(p);
  const comment = p.comment();
  p.expect("AS");
  const queryPos = p.pos;
  const query = parseQuery(p);
  const queryText = p.text.slice(queryPos, p.lastEnd);
  return { kind: "alter_view", name, columns, comment, query, queryText, pos };
}

/** Behind ALTER TABLE. */
export function parseAlterTable(p: TokenStream, pos: number): Statement {
  const name = p.name();
  const actions = p.list(() => parseAction(p));
  return { kind: "alter_table", name, actions, pos };
}

type ActionParser = (p: TokenStream, pos: number) => AlterTableAction;

const ACTIONS: ReadonlyMap<TokenKind, ActionParser> = new Map<TokenKind, ActionParser>([
  ["ADD", parseAdd],
  ["DROP", parseDrop],
  ["MODIFY", parseModify],
  ["RENAME", parseRename],
  ["REPLACE", parseReplace],
  ["SET", parseSet],
  ["ORDER", parseReorder],
  ["ENABLE", parseEnable],
]);

function parseAction(p: TokenStream): AlterTableAction {
  const parse = ACTIONS.get(p.kind);
  if (parse === undefined) {
    if (p.is("EXECUTE") || p.is("CREATE") || p.is("INDEX")) p.unsupported(`ALTER TABLE … ${p.kind}`);
    p.fail(...ACTIONS.keys());
  }
  const pos = p.pos;
  p.next();
  return parse(p, pos);
}

function parseAdd(p: TokenStream, pos: number): AlterTableAction {
  switch (p.kind) {
    case "COLUMN": {
      p.next();
      const listed = p.accept("(");
      const columns = listed ? p.list(() => parseColumnDef(p)) : [parseColumnDef(p)];
      if (listed) p.expect(")");
      const position = listed ? null : parsePosition(p);
      const rollup = p.acceptOne("TO", "IN") === null ? null : p.ident();
      return { kind: "add_columns", columns, position, rollup, properties: properties(p), pos };
    }
    case "ROLLUP": {
      p.next();
      const rollups = [parseRollupDef(p, true)];
      // The list goes on with further rollups, not with further actions.
      while (p.accept(",")) rollups.push(parseRollupDef(p, true));
      return { kind: "add_rollup", rollups, pos };
    }
    case "INDEX":
      return { kind: "add_index", index: parseIndexDef(p), pos };
    case "CONSTRAINT":
      return p.unsupported("ALTER TABLE … ADD CONSTRAINT", pos);
    case "TEMPORARY":
    case "PARTITION":
    case "PARTITIONS":
      return parseAddPartition(p, pos);
    default:
      return p.fail("COLUMN", "PARTITION", "PARTITIONS", "INDEX", "ROLLUP");
  }
}

function parseAddPartition(p: TokenStream, pos: number): AlterTableAction {
  const temporary = p.accept("TEMPORARY");
  if (p.accept("PARTITIONS")) {
    p.expect("FROM");
    const from = parsePartitionValues(p);
    p.expect("TO");
    const to = parsePartitionValues(p);
    p.expect("INTERVAL");
    const amount = p.integer();
    const unit = p.isIdentifier() && !p.is("PROPERTIES") ? p.identifierText() : null;
    return { kind: "add_partitions", temporary, from, to, amount, unit, properties: properties(p), pos };
  }
  if (p.is("PARTITION") && p.peek() === "KEY") p.unsupported("ALTER TABLE … ADD PARTITION KEY", pos);
  if (!p.is("PARTITION")) p.fail("PARTITION");
  const partition = parsePartitionDef(p);
  const distribution = parseDistribution(p);
  return { kind: "add_partition", temporary, partition, distribution, properties: properties(p), pos };
}

function parsePosition(p: TokenStream): ColumnPosition | null {
  if (p.accept("FIRST")) return { kind: "first" };
  return p.accept("AFTER") ? { kind: "after", column: p.ident() } : null;
}

/** `FROM rollup`, or null. */
function parseFromRollup(p: TokenStream): Ident | null {
  return p.accept("FROM") ? p.ident() : null;
}

function parseDrop(p: TokenStream, pos: number): AlterTableAction {
  if (p.accept("COLUMN")) {
    const name = p.ident();
    return { kind: "drop_column", name, rollup: parseFromRollup(p), properties: properties(p), pos };
  }
  if (p.accept("ROLLUP")) {
    const names = [dropRollup(p)];
    while (p.accept(",")) names.push(dropRollup(p));
    return { kind: "drop_rollup", names, pos };
  }
  if (p.accept("INDEX")) {
    const ifExists = p.ifExists();
    return { kind: "drop_index", name: p.ident(), ifExists, pos };
  }
  if (p.is("CONSTRAINT")) p.unsupported("ALTER TABLE … DROP CONSTRAINT", pos);
  const temporary = p.accept("TEMPORARY");
  if (!p.is("PARTITION")) p.fail("COLUMN", "PARTITION", "INDEX", "ROLLUP");
  p.next();
  if (p.is("KEY")) p.unsupported("ALTER TABLE … DROP PARTITION KEY", pos);
  const ifExists = p.ifExists();
  const name = p.ident();
  const force = p.accept("FORCE");
  const index = p.acceptAll("FROM", "INDEX") ? p.ident() : null;
  return { kind: "drop_partition", name, temporary, ifExists, force, index, pos };
}

function dropRollup(p: TokenStream): Ident {
  const name = p.ident();
  if (p.is("PROPERTIES")) p.unsupported("PROPERTIES of DROP ROLLUP");
  return name;
}

function parseModify(p: TokenStream, pos: number): AlterTableAction {
  if (p.accept("COLUMN")) return parseModifyColumn(p, pos);
  if (p.accept("DISTRIBUTION")) {
    const distribution: DistributionClause | null = parseDistribution(p);
    return { kind: "modify_distribution", distribution, pos };
  }
  if (p.accept("COMMENT")) return { kind: "modify_comment", comment: p.string(), pos };
  if (p.is("ENGINE")) p.unsupported("ALTER TABLE … MODIFY ENGINE", pos);
  const temporary = p.accept("TEMPORARY");
  if (!p.is("PARTITION")) p.fail("COLUMN", "PARTITION", "DISTRIBUTION", "COMMENT");
  p.next();
  let names: Ident[] = [];
  if (p.is("(") && p.peek() === "*") {
    p.next();
    p.next();
    p.expect(")");
  } else {
    names = p.is("(") ? p.identList() : [p.ident()];
  }
  p.expect("SET");
  return { kind: "modify_partition", names, temporary, properties: propertyParens(p), pos };
}

function parseModifyColumn(p: TokenStream, pos: number): AlterTableAction {
  if (p.isIdentifier() && p.peek() === "COMMENT") {
    const name = p.ident();
    p.next();
    return { kind: "modify_column_comment", name, comment: p.string(), pos };
  }
  if (p.isIdentifier() && p.peek() === "SET") p.unsupported("ALTER TABLE … SET STATS", pos);
  const column = parseColumnDef(p);
  const position = parsePosition(p);
  return {
    kind: "modify_column",
    column,
    position,
    rollup: parseFromRollup(p),
    properties: properties(p),
    pos,
  };
}

function parseRename(p: TokenStream, pos: number): AlterTableAction {
  // COLUMN and PARTITION are reserved words; ROLLUP may also be the new name itself.
  const what = p.is("ROLLUP") && !p.isIdentifierAt(1) ? null : p.acceptOne("ROLLUP", "PARTITION", "COLUMN");
  if (what === null) return { kind: "rename", newName: p.ident(), pos };
  const name = p.ident();
  return { kind: "rename_part", what, name, newName: p.ident(), pos };
}

function parseReplace(p: TokenStream, pos: number): AlterTableAction {
  if (p.acceptAll("WITH", "TABLE")) {
    const name = p.ident();
    const props: Property[] = properties(p);
    return { kind: "replace_table", name, force: p.accept("FORCE"), properties: props, pos };
  }
  if (p.is("PARTITION") && p.peek() === "KEY") p.unsupported("ALTER TABLE … REPLACE PARTITION KEY", pos);
  if (p.is("TAG") || p.is("BRANCH")) p.unsupported(`ALTER TABLE … REPLACE ${p.kind}`, pos);
  const partitions: PartitionNames | null = parsePartitions(p);
  p.expect("WITH");
  const target = parsePartitions(p);
  const force = p.accept("FORCE");
  return { kind: "replace_partition", partitions, with: target, force, properties: properties(p), pos };
}

function parseSet(p: TokenStream, pos: number): AlterTableAction {
  if (p.is("STATS")) p.unsupported("ALTER TABLE … SET STATS", pos);
  return { kind: "set_properties", properties: propertyParens(p), pos };
}

function parseReorder(p: TokenStream, pos: number): AlterTableAction {
  p.expect("BY");
  const columns = p.identList();
  return { kind: "order_by", columns, rollup: parseFromRollup(p), properties: properties(p), pos };
}

function parseEnable(p: TokenStream, pos: number): AlterTableAction {
  p.expect("FEATURE");
  const name = p.string();
  return { kind: "enable_feature", name, properties: p.accept("WITH") ? properties(p) : [], pos };
}
