import { assert, assertEquals } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import {
  dumpNode,
  outputName,
  parseStatement,
  parseStatements,
  printStatement,
  valuesColumnName,
} from "./mod.ts";
import { readCases, rewriting, writeCases } from "./testdata/mod.ts";

function file(name: string): URL {
  return new URL(`./testdata/${name}`, import.meta.url);
}

/** Parses, prints, parses what was printed, and fails unless both trees are the same. */
function roundTrip(sql: string): string {
  return parseStatements(sql).map((parsed) => {
    const printed = printStatement(parsed.statement);
    const again = parseStatement(printed);
    assertEquals(dumpNode(again.statement), dumpNode(parsed.statement), `${sql}\nprinted as\n${printed}`);
    assertEquals(printStatement(again.statement), printed);
    return printed;
  }).join(";\n");
}

function messageOf(sql: string): string {
  try {
    return `accepted: ${parseStatements(sql).map((parsed) => dumpNode(parsed.statement)).join("; ")}`;
  } catch (thrown) {
    if (!(thrown instanceof DorisError)) throw thrown;
    const at = thrown.position;
    return `${thrown.errorName}: ${thrown.message} (line ${at?.line}, pos ${at?.pos})`;
  }
}

function check(name: string, actual: (sql: string) => string): void {
  if (rewriting()) writeCases(file(name), actual);
  const cases = readCases(file(name));
  assert(cases.length > 0);
  for (const { sql, expected } of cases) assertEquals(actual(sql), expected, sql);
}

for (const name of ["queries.txt", "statements.txt", "transcript.txt"]) {
  Deno.test(`printStatement() of ${name} gives text that parses to the same tree`, () =>
    check(name, roundTrip));
}

Deno.test("parseStatements() refuses what is wrong with our words and the place", () =>
  check("errors.txt", messageOf));

Deno.test("dumpNode() shows the trees of trees.txt", () => {
  check("trees.txt", (sql) => parseStatements(sql).map((parsed) => dumpNode(parsed.statement)).join("\n"));
});

Deno.test("parseStatements() reads the TPC-H queries and they survive printing", () => {
  const folder = new URL("../../tests/tpch/queries/", import.meta.url);
  const names = [...Deno.readDirSync(folder)].map((entry) => entry.name).filter((n) => n.endsWith(".sql"));
  assertEquals(names.length, 22);
  for (const name of names) roundTrip(Deno.readTextFileSync(new URL(name, folder)));
});

Deno.test("parseStatements() splits a text and keeps each statement's own text and place", () => {
  const source = " ;select ';' ;\n\n-- x\nselect 2 /* ; */ ; ";
  const parsed = parseStatements(source);
  assertEquals(parsed.map((p) => p.text), ["select ';'", "select 2"]);
  assertEquals(
    parsed.map((p) => source.slice(p.offset, p.offset + p.text.length)),
    parsed.map((p) => p.text),
  );
  assertEquals(parsed[1].statement.pos, parsed[1].offset);
});

Deno.test("parseStatements() gives kind empty for a text without a statement", () => {
  for (const text of ["", " \n", ";", "/* x */", ";;-- x"]) {
    const parsed = parseStatements(text);
    assertEquals(parsed.length, 1);
    assertEquals(parsed[0].statement.kind, "empty");
  }
});

Deno.test("parseStatement() refuses several statements and counts parameters of one", () => {
  assertEquals(parseStatement("select ?, ? + ?;").parameters, 3);
  let failed = "";
  try {
    parseStatement("select 1; select 2");
  } catch (thrown) {
    failed = String(thrown);
  }
  assert(failed.includes("Expected one statement"), failed);
});

Deno.test("outputName() names columns as the reference does", () => {
  const names = (sql: string): string[] => {
    const statement = parseStatement(sql).statement;
    assert(statement.kind === "query_statement");
    const body = statement.query.body;
    if (body.kind === "values") return body.rows[0].items.map(valuesColumnName);
    assert(body.kind === "select");
    return body.items.map(outputName);
  };
  assertEquals(names("select 1, 1 as a, 'x' b, null, NULL, 1.50, 1e3, -7, 'é', ''"), [
    "1",
    "a",
    "b",
    "null",
    "NULL",
    "1.50",
    "1e3",
    "-7",
    "é",
    "",
  ]);
  assertEquals(names("select '  x', 'a\\0b', k, t.K, (t.k), `x y`, (1), count(*),  1 +  1 , @@a"), [
    "x",
    "a",
    "k",
    "K",
    "k",
    "x y",
    "(1)",
    "count(*)",
    "1 +  1",
    "@@a",
  ]);
  assertEquals(names("select 'a' 'b', date '2024-01-01', cast('1' as int)"), [
    "b",
    "date '2024-01-01'",
    "cast('1' as int)",
  ]);
  assertEquals(names("values (1, 'a', 1+1)"), ["1", "'a'", "1+1"]);
});
