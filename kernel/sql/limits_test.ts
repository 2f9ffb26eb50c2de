import { assert, assertEquals } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import { MAX_CHAIN, MAX_NESTING, parseStatement, parseStatements, printStatement, tokenize } from "./mod.ts";

function errorOf(sql: string): DorisError {
  try {
    parseStatements(sql);
  } catch (thrown) {
    assert(thrown instanceof DorisError, String(thrown));
    return thrown;
  }
  throw new Error(`Accepted: ${sql.slice(0, 60)}`);
}

const DEEP = 100_000;

/** Ways to nest: what is repeated in front, in the middle, behind. */
const NESTINGS: readonly (readonly [string, string, string, string, string])[] = [
  ["parentheses", "select ", "(", "1", ")"],
  ["subqueries", "select * from ", "(select * from ", "t", ") t"],
  ["scalar subqueries", "select ", "(select ", "1", ")"],
  ["queries in parentheses", "", "(", "select 1", ")"],
  ["calls", "select ", "f(", "1", ")"],
  ["NOT", "select ", "not ", "a", ""],
  ["bangs", "select ", "!", "a", ""],
  ["signs", "select ", "- ", "a", ""],
  ["CASE", "select ", "case when a then ", "1", " end"],
  ["arrays", "select ", "[", "1", "]"],
  ["maps", "select ", "{1:", "1", "}"],
  ["IN", "select ", "a in (", "1", ")"],
  ["CTEs", "", "with a as (", "select 1", ") select 1"],
  ["relations", "select * from ", "(", "t", ")"],
  ["types", "select cast(a as ", "array<", "int", ">) "],
  ["lambdas", "select ", "f(x -> ", "1", ")"],
  ["indexes", "select a", "[a", "", "]"],
  ["isnull", "select ", "isnull(", "a", ")"],
  ["extract", "select ", "extract(year from ", "a", ")"],
  ["position", "select ", "position(", "a", " in b)"],
  ["trim", "select ", "trim(both from ", "a", ")"],
  ["substring", "select ", "substring(", "a", " from 1)"],
  ["casts", "select ", "cast(", "a", " as int)"],
  ["window specifications", "select ", "f() over (order by ", "a", ")"],
  ["table hints and joins", "select * from ", "(a join ", "t", ")"],
  ["EXISTS", "select ", "exists (select ", "1", ")"],
  ["set operations", "", "(select 1 union ", "select 1", ")"],
  ["structs", "select ", "{1, ", "1", "}"],
  ["struct types", "select cast(a as ", "struct<a: ", "int", ">) "],
  ["intervals", "select d + ", "interval (", "1", ") day"],
  ["open parentheses only", "select ", "(", "", ""],
];

for (const [name, head, open, middle, close] of NESTINGS) {
  Deno.test(`parseStatements() refuses ${DEEP} nested ${name} and takes 50`, () => {
    const error = errorOf(`${head}${open.repeat(DEEP)}${middle}${close.repeat(DEEP)}`);
    assertEquals(error.errorName, "LimitExceeded", error.message);
    assert(error.position !== undefined);
    if (middle === "" && close === "") return;
    const sql = name.endsWith("types")
      ? `select cast(a as ${open.repeat(50)}${middle}${">".repeat(50)})`
      : `${head}${open.repeat(50)}${middle}${close.repeat(50)}`;
    printStatement(parseStatement(sql).statement);
  });
}

Deno.test("parseStatements() reaches MAX_NESTING from a deep stack without overflow", () => {
  const sql = `select ${"f(".repeat(MAX_NESTING - 5)}1${")".repeat(MAX_NESTING - 5)}`;
  const printed = printStatement(parseStatement(sql).statement);
  assertEquals(printStatement(parseStatement(printed).statement), printed);
});

/** Runs of operators that build left-deep trees. */
const CHAINS: readonly (readonly [string, string, string])[] = [
  ["sums", "select 1", " + 1"],
  ["comparisons", "select 1", " = 1"],
  ["XOR", "select 1", " xor 1"],
  ["joins", "select * from t", " cross join t"],
  ["lateral views", "select * from t", " lateral view f(a) t as a"],
  ["mixed set operations", "select 1", " union select 1 union all select 1"],
  ["indexes", "select a", "[1]"],
  ["collations", "select a", " collate b"],
  ["fields", "select f(a)", ".b"],
];

for (const [name, first, more] of CHAINS) {
  Deno.test(`parseStatements() refuses a chain of ${DEEP} ${name} and takes one of half MAX_CHAIN`, () => {
    assertEquals(errorOf(first + more.repeat(DEEP)).errorName, "LimitExceeded");
    const sql = first + more.repeat(Math.floor(MAX_CHAIN / 2) - 1);
    printStatement(parseStatement(sql).statement);
  });
}

/** Wide, not deep: no limit but that of the text. */
const WIDE: readonly (readonly [string, string, string])[] = [
  ["AND", "select a = 1 + 1", " and a = 1 + 1"],
  ["OR", "select a", " or a < 2"],
  ["VALUES rows", "insert into t values (1)", ", (1 + 1, 'x')"],
  ["select items", "select 1 + 1", ", 1 + 1"],
  ["UNION ALL", "select 1 + 1", " union all select 1 + 1"],
  ["relations", "select * from t", ", t"],
];

for (const [name, first, more] of WIDE) {
  Deno.test(`parseStatements() takes 20,000 of ${name}`, () => {
    const sql = first + more.repeat(20_000);
    printStatement(parseStatement(sql).statement);
  });
}

Deno.test("parseStatements() takes an IN list of 20,000", () => {
  parseStatement(`select a in (1${", 1 + 1".repeat(20_000)})`);
});

Deno.test("tokenize() takes linear time on comments that do not close", () => {
  const started = performance.now();
  tokenize("/* /* */ ".repeat(50_000));
  tokenize("/*".repeat(200_000));
  assert(performance.now() - started < 5_000);
});
