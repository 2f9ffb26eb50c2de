/** A query as a whole: WITH, body, ORDER BY, LIMIT. */
import { type LogicalPlan, type LogicalQuery, outputOf } from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import {
  type AnalyzeContext,
  failure,
  nestedEnv,
  type OutputColumn,
  type QueryEnv,
  rootEnv,
} from "./context.ts";
import { withCtes } from "./cte.ts";
import { sortOutput } from "./order_by.ts";
import { checkPrivileges } from "./privileges.ts";
import { bindSelect } from "./select.ts";
import { bindSetOperation } from "./set_op.ts";
import { bindValues } from "./values.ts";

/** A bound query block: `output` lists the plan's output slots, in order, with their labels. */
export interface BoundQuery {
  readonly plan: LogicalPlan;
  readonly output: readonly OutputColumn[];
}

/** A query of its own. Throws DorisError; when it returns, the user may read every table in it. */
export function analyzeQuery(query: ast.Query, context: AnalyzeContext): LogicalQuery {
  const bound = bindQuery(query, rootEnv(context));
  const result: LogicalQuery = { plan: bound.plan, output: bound.output };
  checkPrivileges(result, context);
  return result;
}

/** A query inside `env`: the statement itself, a derived table, a CTE or a subquery in an expression. */
export function bindQuery(query: ast.Query, env: QueryEnv): BoundQuery {
  const inner = withCtes(nestedEnv(env, query.pos), query.ctes);
  const bound = bindBody(query, inner);
  return query.limit ? { ...bound, plan: limited(bound.plan, query.limit, env) } : bound;
}

function bindBody(query: ast.Query, env: QueryEnv): BoundQuery {
  const { body, orderBy } = query;
  if (body.kind === "select") return bindSelect(body, orderBy, env);
  return sortOutput(bindUnordered(body, env), orderBy, env);
}

/** An input of a set operation, or a body that ORDER BY sees only the output of. */
export function bindUnordered(body: ast.QueryBody, env: QueryEnv): BoundQuery {
  switch (body.kind) {
    case "select":
      return bindSelect(body, [], env);
    case "set_operation":
      return bindSetOperation(body, env);
    case "values":
      return bindValues(body, env);
    case "query":
      return bindQuery(body, env);
  }
}

function limited(plan: LogicalPlan, { count, offset, pos }: ast.Limit, env: QueryEnv): LogicalPlan {
  const read = (digits: string): number => {
    const value = Number(digits);
    if (!Number.isSafeInteger(value)) {
      throw failure(
        env,
        "Analysis",
        `LIMIT or OFFSET ${digits} is larger than ${Number.MAX_SAFE_INTEGER}`,
        pos,
      );
    }
    return value;
  };
  return { kind: "limit", child: plan, limit: read(count), offset: read(offset) };
}

/** Labels for the output slots of `plan`. */
export function labelled(plan: LogicalPlan, names: readonly string[]): BoundQuery {
  return { plan, output: outputOf(plan).map((slot, i) => ({ slot, name: names[i] })) };
}
