/** Reading and rewriting of the data files: blocks of SQL, a line `----`, what is expected, an empty line. */

export interface Case {
  readonly sql: string;
  readonly expected: string;
}

const SEPARATOR = "\n----\n";

/** Cases of a file; lines that begin with `##` are headings. */
export function readCases(file: URL): Case[] {
  const text = Deno.readTextFileSync(file).replace(/^##.*\n/gm, "");
  return text.split("\n\n").map((block) => block.trim()).filter((block) => block !== "").map((block) => {
    const at = block.indexOf("\n----");
    if (at < 0) return { sql: block, expected: "" };
    return { sql: block.slice(0, at), expected: block.slice(at + SEPARATOR.length).trim() };
  });
}

/** Whether the run is to write what it finds instead of comparing (REWRITE=1). */
export function rewriting(): boolean {
  return Deno.env.get("REWRITE") === "1";
}

/** Puts the new expectations under the statements and keeps the headings. */
export function writeCases(file: URL, actual: (sql: string) => string): void {
  const blocks = Deno.readTextFileSync(file).split("\n\n").map((block) => block.trim());
  const out = blocks.filter((block) => block !== "").map((block) => {
    const heading = block.match(/^(##.*\n?)*/)?.[0] ?? "";
    const rest = block.slice(heading.length).trim();
    if (rest === "") return heading.trim();
    const sql = rest.split("\n----")[0];
    return `${heading}${sql}${SEPARATOR}${actual(sql)}`;
  });
  Deno.writeTextFileSync(file, `${out.join("\n\n")}\n`);
}
