import { assert } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import { dumpNode, parseStatement, parseStatements, printStatement, tokenize } from "./mod.ts";
import { readCases } from "./testdata/mod.ts";

const CASES = 3_000;
/** Milliseconds that one mutated statement may take; far above what it needs, so that only a runaway is caught. */
const LONGEST = 2_000;

/** mulberry32: a small generator with a seed, enough to repeat a run. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const NOISE = [
  "(",
  ")",
  "'",
  '"',
  "`",
  "/*",
  "*/",
  "--",
  ";",
  "\\",
  "\0",
  "\ud800",
  "é",
  "1e",
  ".",
  "?",
  "@@",
  "->",
  "[",
  "{",
];

function mutate(tokens: readonly string[], other: readonly string[], random: () => number): string {
  const out = [...tokens];
  const count = 1 + Math.floor(random() * 3);
  for (let i = 0; i < count; i++) {
    const at = Math.floor(random() * (out.length + 1));
    const from = Math.floor(random() * other.length);
    switch (Math.floor(random() * 6)) {
      case 0:
        out.splice(at, 1 + Math.floor(random() * 3));
        break;
      case 1:
        out.splice(at, 0, other[from] ?? "x");
        break;
      case 2:
        out.splice(at, 1, other[from] ?? "x");
        break;
      case 3:
        out.splice(at, 0, NOISE[Math.floor(random() * NOISE.length)]);
        break;
      case 4:
        out.splice(at, 0, ...other.slice(from, from + 8));
        break;
      default:
        out.splice(at, 0, ...out.slice(at, at + 5));
    }
  }
  return out.join(random() < 0.1 ? "" : " ");
}

Deno.test(`parseStatements() answers ${CASES} mutated statements with a tree or a DorisError`, () => {
  const seed = Number(Deno.env.get("SEED") ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  const random = generator(seed);
  const files = ["queries.txt", "statements.txt", "transcript.txt"];
  const corpus = files.flatMap((name) => readCases(new URL(`./testdata/${name}`, import.meta.url)))
    .map(({ sql }) => tokenize(sql).map((token) => token.text));
  let accepted = 0;
  for (let i = 0; i < CASES; i++) {
    const tokens = corpus[Math.floor(random() * corpus.length)];
    const sql = mutate(tokens, corpus[Math.floor(random() * corpus.length)], random);
    const started = performance.now();
    try {
      for (const parsed of parseStatements(sql)) {
        accepted++;
        const printed = printStatement(parsed.statement);
        const again = dumpNode(parseStatement(printed).statement);
        assert(again === dumpNode(parsed.statement), `seed ${seed}: ${sql}\nprinted as\n${printed}`);
      }
    } catch (thrown) {
      if (!(thrown instanceof DorisError)) {
        throw new Error(`seed ${seed}: ${JSON.stringify(sql)}`, { cause: thrown });
      }
      assert(thrown.position !== undefined, `seed ${seed}: no position for ${sql}`);
    }
    assert(performance.now() - started < LONGEST, `seed ${seed}: slow on ${JSON.stringify(sql)}`);
  }
  assert(accepted > CASES / 20, `only ${accepted} mutated statements were accepted`);
});
