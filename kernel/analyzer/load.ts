/** Stream load: fields of a file to columns of a table, by the headers `columns` and `where`. */
import type { Column, OlapTable } from "../catalog/api.ts";
import type { Expr, SlotRef } from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import { parseExpression, tokenize } from "../sql/mod.ts";
import { type SqlType, VARCHAR } from "../types/mod.ts";
import { castTo } from "./cast.ts";
import { type AnalyzeContext, failure, type QueryEnv, rootEnv, type Scope } from "./context.ts";
import { bindExpr } from "./expr/bind.ts";
import { type Binder, newBinder } from "./expr/binder.ts";
import { conjunctsOf, makeLogical } from "./expr/predicate.ts";
import { columnsOf, findColumnSlot } from "./scope.ts";
import { defaultFor } from "./target.ts";

/** What a load brings and where it goes. */
export interface LoadRequest {
  readonly table: OlapTable;
  /** Header `columns`: `a, b, tmp, c = upper(tmp)`. Absent: the visible columns of the table, in order. */
  readonly columns?: string;
  /** Header `where`: a condition on the table's columns, after mapping, or on fields. */
  readonly where?: string;
  /** Types of fields by lower-case name where the file has types (Parquet); others are VARCHAR. */
  readonly sourceTypes?: ReadonlyMap<string, SqlType>;
}

export interface LoadPlan {
  /** Fields in the order of the file (CSV) or by name (Parquet); all nullable. */
  readonly source: readonly SlotRef[];
  /** One expression per column of the table, in its order, over the source slots and of the column's type. */
  readonly exprs: readonly Expr[];
  /** Rows for which it is not true are left out. Over the source slots. */
  readonly filter: Expr | undefined;
}

interface Mapping {
  readonly column: string;
  readonly expr: ast.Expr;
  readonly pos: number;
}

/** Binds a load; positions in errors count within the header's text. Throws DorisError. */
export function analyzeLoad(request: LoadRequest, context: AnalyzeContext): LoadPlan {
  const { table } = request;
  const text = request.columns ?? "";
  const env = rootEnv({ ...context, text });
  const { fields, mappings } = request.columns === undefined
    ? { fields: visibleNames(table), mappings: [] }
    : readColumns(text, env);
  const source = fields.map((name) => sourceSlot(name, request, env));
  const scope: Scope = { env, columns: columnsOf(source, undefined) };
  const binder = newBinder(scope, "LOAD");
  const mapped = bindMappings(table, mappings, binder);
  const exprs = table.columns.map((column) => columnExpr(column, mapped, source, binder));
  return { source, exprs, filter: bindWhere(request, exprs, source, context) };
}

function visibleNames(table: OlapTable): readonly string[] {
  return table.columns.filter((column) => column.visible).map((column) => column.name);
}

/** One entry of the header `columns`: where it begins and ends in the text. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** Offset behind the `=` that follows the entry's first token. */
  readonly behindEquals: number | undefined;
}

/** Splits the header at its commas outside parentheses. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  let behindEquals: number | undefined;
  let count = 0;
  for (const token of tokenize(text)) {
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    if (token.text === "=" && count === 1) behindEquals = token.pos + 1;
    count += 1;
    if (token.text !== "," || depth > 0) continue;
    parts.push({ start, end: token.pos, behindEquals });
    start = token.pos + 1;
    behindEquals = undefined;
    count = 0;
  }
  return [...parts, { start, end: text.length, behindEquals }];
}

/** The expression in a part of a text, with positions that count from the text's beginning. */
function parseWithin(text: string, start: number, end: number): ast.Expr {
  return parseExpression(text.slice(0, start).replaceAll(/[^\n]/g, " ") + text.slice(start, end));
}

/** Reads the header: bare names are fields, `name = expression` maps a column. */
function readColumns(
  text: string,
  env: QueryEnv,
): { fields: readonly string[]; mappings: readonly Mapping[] } {
  const fields: string[] = [];
  const mappings: Mapping[] = [];
  for (const { start, end, behindEquals } of partsOf(text)) {
    const name = parseWithin(text, start, behindEquals === undefined ? end : behindEquals - 1);
    if (name.kind !== "column" || name.parts.length !== 1) {
      throw failure(env, "Analysis", "Header 'columns' takes names and 'name = expression'", name.pos);
    }
    const [column] = name.parts;
    if (behindEquals === undefined) fields.push(column);
    else mappings.push({ column, expr: parseWithin(text, behindEquals, end), pos: name.pos });
  }
  const twice = fields.find((name, i) => fields.findIndex((other) => sameName(other, name)) < i);
  if (twice !== undefined) throw failure(env, "Analysis", `Header 'columns' names field '${twice}' twice`, 0);
  return { fields, mappings };
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function sourceSlot(name: string, request: LoadRequest, env: QueryEnv): SlotRef {
  return {
    kind: "slot",
    id: env.context.nextSlotId(),
    name,
    type: request.sourceTypes?.get(name.toLowerCase()) ?? VARCHAR,
    nullable: true,
    origin: undefined,
  };
}

function bindMappings(
  table: OlapTable,
  mappings: readonly Mapping[],
  binder: Binder,
): ReadonlyMap<Column, Expr> {
  const mapped = new Map<Column, Expr>();
  for (const { column: name, expr, pos } of mappings) {
    const column = table.columns.find((candidate) => sameName(candidate.name, name));
    if (!column) throw failure(binder.env, "Analysis", `Unknown column '${name}' in target table`, pos);
    if (mapped.has(column)) throw failure(binder.env, "Analysis", `Column '${name}' is mapped twice`, pos);
    mapped.set(column, castTo(bindExpr(binder, expr), column.type));
  }
  return mapped;
}

function columnExpr(
  column: Column,
  mapped: ReadonlyMap<Column, Expr>,
  source: readonly SlotRef[],
  binder: Binder,
): Expr {
  const field = source.find((slot) => sameName(slot.name, column.name));
  return mapped.get(column) ?? (field ? castTo(field, column.type) : defaultFor(column, binder, 0));
}

/** A name of the table means the value that is loaded, any other name a field. */
function bindWhere(
  { table, where }: LoadRequest,
  exprs: readonly Expr[],
  source: readonly SlotRef[],
  context: AnalyzeContext,
): Expr | undefined {
  if (where === undefined) return undefined;
  const scope: Scope = { env: rootEnv({ ...context, text: where }), columns: columnsOf(source, undefined) };
  const binder = newBinder(scope, "LOAD", (ref) => {
    const index = table.columns.findIndex((column) =>
      ref.parts.length === 1 && sameName(column.name, ref.parts[0])
    );
    return index < 0 ? findColumnSlot(scope, ref) : exprs[index];
  });
  return makeLogical(binder, "and", conjunctsOf(bindExpr(binder, parseExpression(where))), 0);
}
