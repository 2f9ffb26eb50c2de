/** The select list: `*` becomes columns, every item gets its label. */
import type { Expr } from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import { outputName } from "../sql/mod.ts";
import { failure, MAX_COLUMNS, type ScopeColumn } from "./context.ts";
import { bindExpr } from "./expr/bind.ts";
import { type Binder, fail } from "./expr/binder.ts";

/** An item of the select list, bound. */
export interface Item {
  readonly expr: Expr;
  /** Label that the client sees. */
  readonly name: string;
  /** Set where AS is written. */
  readonly alias: string | undefined;
  readonly pos: number;
}

/** Binds the select list in order. */
export function bindItems(items: readonly ast.SelectItem[], binder: Binder): readonly Item[] {
  const bound = items.flatMap((item) =>
    item.expr.kind === "star" ? expandStar(item.expr, binder) : [bindItem(item, binder)]
  );
  if (bound.length > MAX_COLUMNS) {
    throw failure(
      binder.env,
      "LimitExceeded",
      `SELECT gives ${bound.length} columns, more than ${MAX_COLUMNS}`,
      items[0].pos,
    );
  }
  return bound;
}

function bindItem(item: ast.SelectItem, binder: Binder): Item {
  return {
    expr: bindExpr(binder, item.expr),
    name: outputName(item),
    alias: item.alias?.name,
    pos: item.expr.pos,
  };
}

function expandStar(star: ast.Star, binder: Binder): readonly Item[] {
  const shown = starColumns(star, binder);
  const except = namesOf(star.except, shown, binder);
  const replacements = new Map(star.replace.map((item) => [outputName(item).toLowerCase(), item]));
  namesOf(star.replace, shown, binder);
  return shown.filter((column) => !except.has(column.name.toLowerCase())).map((column): Item => {
    const replacement = replacements.get(column.name.toLowerCase());
    if (replacement) return { ...bindItem(replacement, binder), name: column.name, alias: column.name };
    return {
      expr: column.slot,
      name: column.name,
      alias: column.name === column.slot.name ? undefined : column.name,
      pos: star.pos,
    };
  });
}

function starColumns(star: ast.Star, binder: Binder): readonly ScopeColumn[] {
  const { columns } = binder.scope;
  if (columns.length === 0) throw fail(binder, "Analysis", "SELECT * needs a FROM clause", star.pos);
  const [table, database] = [...star.qualifier].reverse();
  if (table === undefined) return columns.filter((column) => column.inStar);
  const found = columns.filter((column) =>
    column.table === table && (database === undefined || column.database === database) &&
    (column.inStar || column.qualifiedOnly)
  );
  if (found.length === 0) {
    throw fail(binder, "Analysis", `Unknown table '${star.qualifier.join(".")}' before .*`, star.pos);
  }
  return found;
}

/** Names of an EXCEPT or REPLACE list in lower case. Throws when `*` has no such column. */
function namesOf(
  items: readonly ast.SelectItem[],
  shown: readonly ScopeColumn[],
  binder: Binder,
): Set<string> {
  const known = new Set(shown.map((column) => column.name.toLowerCase()));
  return new Set(items.map((item) => {
    const name = outputName(item).toLowerCase();
    if (!known.has(name)) {
      throw fail(binder, "Analysis", `Unknown column '${outputName(item)}' in the list behind *`, item.pos);
    }
    return name;
  }));
}
