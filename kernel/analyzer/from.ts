/** FROM: tables, derived tables, CTEs and the joins between them. */
import { type Column, findTable, type OlapTable } from "../catalog/api.ts";
import type { Expr, LogicalPlan, LogicalScan, SlotRef } from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import { TINYINT } from "../types/mod.ts";
import { castTo } from "./cast.ts";
import { countRelation, failure, literal, type QueryEnv, type Scope, type ScopeColumn } from "./context.ts";
import { renamed } from "./cte.ts";
import { bindJoin } from "./join.ts";
import { bindQuery } from "./query.ts";
import { columnsOf, INTERNAL_CATALOG } from "./scope.ts";

/** A FROM item: its plan and the names it makes known. */
export interface BoundRelation {
  readonly plan: LogicalPlan;
  readonly columns: readonly ScopeColumn[];
  /** Names that tables go by, each once: `alias` or `db.table`. */
  readonly names: readonly string[];
}

/** Hidden column that marks deleted rows of unique tables: 0 for rows that are there. */
const DELETE_SIGN = "__DORIS_DELETE_SIGN__";

/** FROM of a SELECT. Without FROM: one row without columns. */
export function bindFrom(from: readonly ast.Relation[], env: QueryEnv): { plan: LogicalPlan; scope: Scope } {
  if (from.length === 0) {
    return { plan: { kind: "values", slots: [], rows: [[]] }, scope: { env, columns: [] } };
  }
  const { plan, columns } = bindList(from, env);
  return { plan, scope: { env, columns } };
}

/** Comma-separated relations: cross joined from the left. */
function bindList(relations: readonly ast.Relation[], env: QueryEnv): BoundRelation {
  return relations.slice(1).reduce<BoundRelation>((left, relation) => {
    const right = bindRelation(relation, env);
    const plan: LogicalPlan = {
      kind: "join",
      type: "cross",
      left: left.plan,
      right: right.plan,
      conjuncts: [],
      hint: undefined,
    };
    return {
      plan,
      columns: [...left.columns, ...right.columns],
      names: joinNames(left, right, relation.pos, env),
    };
  }, bindRelation(relations[0], env));
}

/** The names of both sides. Throws when a name is there twice. */
export function joinNames(
  left: BoundRelation,
  right: BoundRelation,
  pos: number,
  env: QueryEnv,
): readonly string[] {
  const twice = right.names.find((name) => left.names.includes(name));
  if (twice !== undefined) {
    const name = twice.slice(twice.lastIndexOf(".") + 1);
    throw failure(env, "Analysis", `Not unique table/alias: '${name}'`, pos);
  }
  return [...left.names, ...right.names];
}

export function bindRelation(relation: ast.Relation, env: QueryEnv): BoundRelation {
  countRelation(env, relation.pos);
  switch (relation.kind) {
    case "table":
      return bindTable(relation, env);
    case "derived":
      return bindDerived(relation, env);
    case "join":
      return bindJoin(relation, env);
    case "relations":
      return bindList(relation.relations, env);
    case "table_function":
      throw failure(env, "NotSupported", `Table function ${relation.name} is not supported`, relation.pos);
    case "lateral_view":
      throw failure(env, "NotSupported", "LATERAL VIEW is not supported", relation.pos);
  }
}

function bindDerived(relation: ast.DerivedTable, env: QueryEnv): BoundRelation {
  const { alias } = relation;
  if (!alias) throw failure(env, "Analysis", "A query in FROM needs an alias", relation.pos);
  return named(bindQuery(relation.query, env), alias.name.name, alias.columns, env);
}

function named(
  bound: ReturnType<typeof bindQuery>,
  name: string,
  columnNames: readonly ast.Ident[],
  env: QueryEnv,
): BoundRelation {
  const output = renamed(bound.output, columnNames, name, env);
  const slots = output.map((column) => column.slot);
  const columns = columnsOf(slots, name, undefined, output.map((column) => column.name));
  return { plan: bound.plan, columns, names: [name] };
}

function bindTable(relation: ast.TableRef, env: QueryEnv): BoundRelation {
  refuseUnsupported(relation, env);
  const { alias } = relation;
  const { parts } = relation.name;
  const entry = parts.length === 1 ? env.ctes.get(parts[0]) : undefined;
  if (entry) {
    const { cte } = entry;
    const inner = { ...entry.env, outer: env.outer, outerReads: env.outerReads, depth: env.depth };
    const bound = bindQuery(cte.query, inner);
    const output = renamed(bound.output, cte.columns, cte.name.name, env);
    return named({ plan: bound.plan, output }, alias?.name.name ?? parts[0], alias?.columns ?? [], env);
  }
  return scanOf(resolveTable(relation.name, env), relation, env);
}

/** The table of that name. Throws with the name's place when catalog, database or table are not there. */
export function resolveTable(name: ast.Name, env: QueryEnv): OlapTable {
  const { context } = env;
  const [tableName, databaseName, catalog] = [...name.parts].reverse();
  if (catalog !== undefined && catalog !== INTERNAL_CATALOG) {
    throw failure(env, "UnknownCatalog", `Unknown catalog '${catalog}'`, name.pos);
  }
  const database = databaseName ?? context.currentDatabase;
  if (database === undefined) throw failure(env, "NoDatabaseSelected", "No database selected", name.pos);
  if (!context.snapshot.databases.has(database)) {
    throw failure(env, "Analysis", `Database [${database}] does not exist`, name.pos);
  }
  const table = findTable(context.snapshot, database, tableName);
  if (!table) {
    throw failure(env, "Analysis", `Table [${tableName}] does not exist in database [${database}]`, name.pos);
  }
  return table;
}

function refuseUnsupported(relation: ast.TableRef, env: QueryEnv): void {
  const refused: readonly (readonly [boolean, string])[] = [
    [relation.snapshot !== null, "FOR VERSION/TIME AS OF"],
    [relation.sample !== null, "TABLESAMPLE"],
    [relation.scanParams !== null, "Scan parameters"],
    [relation.index !== null, "Reading an index by name"],
    [relation.partitions?.temporary ?? false, "Reading a temporary partition"],
  ];
  const found = refused.find(([there]) => there);
  if (found) throw failure(env, "NotSupported", `${found[1]} is not supported`, relation.pos);
}

function slotOfColumn(table: OlapTable, column: Column, env: QueryEnv): SlotRef {
  return {
    kind: "slot",
    id: env.context.nextSlotId(),
    name: column.name,
    type: column.type,
    nullable: column.nullable,
    origin: { database: table.database, table: table.name, column },
  };
}

function scanOf(table: OlapTable, relation: ast.TableRef, env: QueryEnv): BoundRelation {
  const slots = table.columns.map((column) => slotOfColumn(table, column, env));
  const alias = relation.alias?.name.name;
  const scan: LogicalScan = {
    kind: "scan",
    table,
    alias: alias ?? table.name,
    slots,
    partitions: relation.partitions
      ? resolvePartitions(table, relation.partitions.names, relation.partitions.pos, env)
      : undefined,
    tablets: relation.tablets.length > 0 ? resolveTablets(table, relation, env) : undefined,
  };
  const visible = columnsOf(slots, scan.alias, alias === undefined ? table.database : undefined)
    .map((column, i) => ({ ...column, inStar: table.columns[i].visible }));
  const columns = relation.alias ? renameVisible(visible, relation.alias.columns, scan.alias, env) : visible;
  return {
    plan: withoutDeleted(scan),
    columns,
    names: [alias ?? `${table.database}.${table.name}`],
  };
}

/** `t AS x(a, b)` names the columns that `*` shows. */
function renameVisible(
  columns: readonly ScopeColumn[],
  names: readonly ast.Ident[],
  table: string,
  env: QueryEnv,
): readonly ScopeColumn[] {
  const shown = columns.filter((column) => column.inStar);
  const output = renamed(shown.map(({ slot, name }) => ({ slot, name })), names, table, env);
  const byId = new Map(output.map((column) => [column.slot.id, column.name]));
  return columns.map((column) => ({ ...column, name: byId.get(column.slot.id) ?? column.name }));
}

/** Rows that were deleted stay in a unique table until compaction, marked. */
function withoutDeleted(scan: LogicalScan): LogicalPlan {
  const sign = scan.slots.find((slot) => slot.name === DELETE_SIGN);
  if (!sign || scan.table.keysType !== "unique") return scan;
  const zero = castTo(literal(TINYINT, 0n), sign.type);
  const kept: Expr = { kind: "compare", op: "eq", left: sign, right: zero, nullable: sign.nullable };
  return { kind: "filter", child: scan, conjuncts: [kept] };
}

/** Ids of partitions by name. */
export function resolvePartitions(
  table: OlapTable,
  names: readonly string[],
  pos: number,
  env: QueryEnv,
): readonly number[] {
  return names.map((name) => {
    const found = table.partitions.find((partition) => partition.name.toLowerCase() === name.toLowerCase());
    if (!found) {
      throw failure(env, "Analysis", `Partition [${name}] does not exist in table [${table.name}]`, pos);
    }
    return found.id;
  });
}

function resolveTablets(table: OlapTable, relation: ast.TableRef, env: QueryEnv): readonly number[] {
  const known = new Set(
    table.partitions.flatMap((partition) => partition.tablets.map((tablet) => tablet.id)),
  );
  return relation.tablets.map((digits) => {
    const id = Number(digits);
    if (!known.has(id)) {
      throw failure(
        env,
        "Analysis",
        `Tablet ${digits} does not belong to table [${table.name}]`,
        relation.pos,
      );
    }
    return id;
  });
}
