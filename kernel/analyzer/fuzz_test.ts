import { assert } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import { verifyLogical } from "../plan/mod.ts";
import { parseStatement, type Token, tokenize } from "../sql/mod.ts";
import { testContext } from "../../tests/support/analyze_context.ts";
import { parseCases } from "../../tests/support/case_file.ts";
import { goldenCatalog } from "../../tests/support/golden_catalog.ts";
import { analyzeInsert, analyzeQuery } from "./mod.ts";

const CASES = 2000;
const MAX_MUTATIONS = 4;
const CATALOG = goldenCatalog();
const FILES = ["select", "expressions", "from", "aggregate", "set_op", "insert", "errors"];

/** A small generator of the same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

async function corpus(): Promise<readonly string[]> {
  const texts = await Promise.all(
    FILES.map((name) => Deno.readTextFile(new URL(`./testdata/${name}.txt`, import.meta.url))),
  );
  return texts.flatMap((text) => parseCases(text).map((one) => one.input));
}

/** A statement with some tokens left out, doubled, exchanged, or replaced, mostly by one of the same kind. */
function mutate(words: readonly Token[], pool: readonly Token[], random: (below: number) => number): string {
  const changed = [...words];
  for (let left = 1 + random(MAX_MUTATIONS); left > 0 && changed.length > 1; left--) {
    const at = random(changed.length);
    switch (random(8)) {
      case 0:
        changed.splice(at, 1);
        break;
      case 1:
        changed.splice(at, 0, pool[random(pool.length)]);
        break;
      case 2: {
        const other = random(changed.length);
        [changed[at], changed[other]] = [changed[other], changed[at]];
        break;
      }
      default: {
        const alike = pool.filter((token) => token.kind === changed[at].kind);
        changed[at] = alike[random(alike.length)];
      }
    }
  }
  return changed.map((token) => token.text).join(" ");
}

/** Whether the statement was a query or insert that the analyzer took. */
function tryStatement(sql: string): boolean {
  try {
    const { statement, text } = parseStatement(sql);
    const context = testContext(CATALOG, "g", text);
    if (statement.kind === "insert") verifyLogical(analyzeInsert(statement, context).query);
    else if (statement.kind === "query_statement") verifyLogical(analyzeQuery(statement.query, context));
    else return false;
    return true;
  } catch (error) {
    if (error instanceof DorisError && error.errorName !== "Internal") return false;
    throw new Error(`Statement: ${sql}`, { cause: error });
  }
}

Deno.test("analyzeQuery() and analyzeInsert() answer mutated statements with a sound plan or a DorisError", async () => {
  const seed = Number(Deno.env.get("FUZZ_SEED") ?? Date.now() % 1_000_000_007);
  console.log(`FUZZ_SEED=${seed}`);
  const random = randomFrom(seed);
  const statements = (await corpus()).map((sql) => tokenize(sql));
  const pool = statements.flat();
  let planned = 0;
  for (let i = 0; i < CASES; i++) {
    if (tryStatement(mutate(statements[random(statements.length)], pool, random))) planned += 1;
  }
  assert(
    planned > CASES / 20,
    `only ${planned} of ${CASES} statements were planned: the mutations are too wild`,
  );
});
