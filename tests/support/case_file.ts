/**
 * Data files of cases: blocks separated by an empty line, each `input`, a line `----`, and the expected
 * output. `# …` lines before an input are comments. With REWRITE=1 in the environment the outputs are written
 * anew instead of compared; the diff is the review.
 */
import { assertEquals } from "@std/assert";

export interface Case {
  readonly comments: readonly string[];
  readonly input: string;
  readonly expected: string;
  /** First line of the input in the file, from 1. */
  readonly line: number;
}

const SEPARATOR = "----";

/** The cases of a file's text. Throws when a block has no separator. */
export function parseCases(text: string): readonly Case[] {
  const cases: Case[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length;) {
    if (lines[at].trim() === "") {
      at += 1;
      continue;
    }
    let end = at;
    while (end < lines.length && lines[end].trim() !== "") end += 1;
    const block = lines.slice(at, end);
    const comments = block.slice(0, block.findIndex((line) => !line.startsWith("# ")));
    const split = block.indexOf(SEPARATOR);
    if (split < 0) throw new Error(`Block at line ${at + 1} has no ${SEPARATOR}`);
    cases.push({
      comments,
      input: block.slice(comments.length, split).join("\n"),
      expected: block.slice(split + 1).join("\n"),
      line: at + comments.length + 1,
    });
    at = end;
  }
  return cases;
}

/** Runs every case of the file; compares, or rewrites the file when REWRITE=1. */
export async function runCaseFile(path: URL, run: (input: string) => string): Promise<void> {
  const cases = parseCases(await Deno.readTextFile(path));
  const results = cases.map((one) => run(one.input));
  if (Deno.env.get("REWRITE") === "1") {
    const blocks = cases.map((one, i) => [...one.comments, one.input, SEPARATOR, results[i]].join("\n"));
    await Deno.writeTextFile(path, blocks.join("\n\n") + "\n");
    return;
  }
  cases.forEach((one, i) => {
    assertEquals(results[i], one.expected, `${path.pathname.split("/").pop()}:${one.line}: ${one.input}`);
  });
}
