/** WITH: each reference to a CTE binds its query anew, so that every use has slots of its own. */
import type * as ast from "../sql/mod.ts";
import { type CteEntry, failure, type OutputColumn, type QueryEnv } from "./context.ts";

/** `env` with the CTEs known; each sees those before it. */
export function withCtes(env: QueryEnv, ctes: readonly ast.Cte[]): QueryEnv {
  let inner = env;
  const here = new Set<string>();
  for (const cte of ctes) {
    const { name } = cte.name;
    if (here.has(name)) throw failure(env, "Analysis", `WITH defines '${name}' twice`, cte.pos);
    here.add(name);
    const entry: CteEntry = { cte, env: inner };
    inner = { ...inner, ctes: new Map(inner.ctes).set(name, entry) };
  }
  return inner;
}

/** Renames output columns by a list such as `t(a, b)`; an empty list keeps the names. */
export function renamed(
  output: readonly OutputColumn[],
  names: readonly ast.Ident[],
  what: string,
  env: QueryEnv,
): readonly OutputColumn[] {
  if (names.length === 0) return output;
  if (names.length > output.length) {
    const message = `'${what}' has ${output.length} columns, its column list names ${names.length}`;
    throw failure(env, "Analysis", message, names[0].pos);
  }
  return output.map((column, i) => i < names.length ? { ...column, name: names[i].name } : column);
}
