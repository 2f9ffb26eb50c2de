/** Expressions as EXPLAIN prints them: slots with their descriptor ids. */
import { type CompareOp, type Expr, exprType, type Literal, type SortKey } from "../plan/mod.ts";
import { printPlanType, printValue } from "../types/mod.ts";

const COMPARE: Readonly<Record<CompareOp, string>> = {
  eq: "=",
  ne: "!=",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
  eq_for_null: "<=>",
};

const INFIX: ReadonlyMap<string, string> = new Map([
  ["add", "+"],
  ["subtract", "-"],
  ["multiply", "*"],
  ["divide", "/"],
  ["int_divide", "DIV"],
  ["mod", "%"],
  ["bitand", "&"],
  ["bitor", "|"],
  ["bitxor", "^"],
]);

/** Operators that are written without parentheses. */
const BARE: ReadonlySet<string> = new Set(["like", "regexp"]);

const QUOTED: ReadonlySet<string> = new Set([
  "char",
  "varchar",
  "string",
  "date",
  "datetime",
  "json",
  "ipv4",
  "ipv6",
]);

function literalText({ type, value }: Literal): string {
  if (value === null) return "NULL";
  const text = printValue(value, type) ?? "NULL";
  if (type.kind === "boolean") return value === true ? "TRUE" : "FALSE";
  return QUOTED.has(type.kind) ? `'${text}'` : text;
}

export function exprText(expr: Expr): string {
  switch (expr.kind) {
    case "slot":
      return `${expr.name}[#${expr.id}]`;
    case "literal":
      return literalText(expr);
    case "call": {
      const infix = INFIX.get(expr.fn);
      if (infix && expr.args.length === 2) return `(${expr.args.map(exprText).join(` ${infix} `)})`;
      if (BARE.has(expr.fn) && expr.args.length === 2) return expr.args.map(exprText).join(` ${expr.fn} `);
      return `${expr.fn}(${exprTexts(expr.args)})`;
    }
    case "agg":
      return `${expr.fn}(${expr.distinct ? "DISTINCT " : ""}${
        expr.args.length === 0 ? "*" : exprTexts(expr.args)
      })`;
    case "compare":
      return `(${exprText(expr.left)} ${COMPARE[expr.op]} ${exprText(expr.right)})`;
    case "and":
    case "or":
      return combined(expr.args, expr.kind === "and" ? "AND" : "OR");
    case "not":
      return `(NOT ${exprText(expr.arg)})`;
    case "is_null":
      return `${exprText(expr.arg)} IS ${expr.negated ? "NOT " : ""}NULL`;
    case "in":
      return `${exprText(expr.value)} ${expr.negated ? "NOT IN" : "IN"} (${exprTexts(expr.options)})`;
    case "case": {
      const whens = expr.whens.map(({ when, then }) => ` WHEN ${exprText(when)} THEN ${exprText(then)}`);
      return `CASE${whens.join("")}${expr.otherwise ? ` ELSE ${exprText(expr.otherwise)}` : ""} END`;
    }
    case "cast":
      return `CAST(${exprText(expr.arg)} AS ${printPlanType(exprType(expr))})`;
    case "subquery":
      return "(subquery)";
  }
}

/** As the wire nests them: a balanced tree of two operands each. */
function combined(args: readonly Expr[], word: string): string {
  if (args.length === 1) return exprText(args[0]);
  const middle = ((args.length - 1) >> 1) + 1;
  return `(${combined(args.slice(0, middle), word)} ${word} ${combined(args.slice(middle), word)})`;
}

/** Conditions that must all hold: neighbours are paired until one is left. */
export function conjunctsText(conjuncts: readonly Expr[]): string {
  let texts = conjuncts.map(exprText);
  while (texts.length > 1) {
    const paired: string[] = [];
    for (let at = 0; at < texts.length; at += 2) {
      paired.push(at + 1 < texts.length ? `(${texts[at]} AND ${texts[at + 1]})` : texts[at]);
    }
    texts = paired;
  }
  return texts[0] ?? "";
}

export function exprTexts(list: readonly Expr[]): string {
  return list.map(exprText).join(", ");
}

export function sortKeyText(key: SortKey): string {
  // NULLs come first in ascending and last in descending order unless told otherwise.
  const usual = key.nullsFirst === key.ascending;
  const nulls = usual ? "" : key.nullsFirst ? " NULLS FIRST" : " NULLS LAST";
  return `${exprText(key.expr)} ${key.ascending ? "ASC" : "DESC"}${nulls}`;
}
