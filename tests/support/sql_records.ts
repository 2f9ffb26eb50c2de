/**
 * Files of SQL records in the manner of sqllogictest. Records are separated by an empty line; lines that begin
 * with `#` are comments.
 *
 *     statement ok              a statement that must succeed
 *     <SQL, one or more lines>
 *
 *     statement error           a statement that must fail
 *     <SQL>
 *     ----
 *     <number> <SQLSTATE> <message>
 *
 *     query [rowsort] [names]   rows: values with ` | ` between them, NULL for null, '' for the empty text
 *     <SQL>
 *     ----
 *     <rows; with `names` the first line holds the column names>
 *
 * `rowsort` sorts the rows before they are compared. Control characters and backslashes of values are written as
 * `\n`, `\t`, `\\`, `\xNN`.
 */

interface RecordBase {
  /** Lines of the record up to and without `----`, comments included. */
  readonly head: readonly string[];
  readonly sql: string;
  /** First line in the file, from 1. */
  readonly line: number;
}

export interface StatementRecord extends RecordBase {
  readonly kind: "statement";
}

export interface ErrorRecord extends RecordBase {
  readonly kind: "error";
  readonly expected: string;
}

export interface QueryRecord extends RecordBase {
  readonly kind: "query";
  readonly sorted: boolean;
  readonly names: boolean;
  readonly expected: readonly string[];
}

/** Only comments: kept when the file is written anew. */
export interface CommentRecord extends RecordBase {
  readonly kind: "comment";
}

export type SqlRecord = StatementRecord | ErrorRecord | QueryRecord | CommentRecord;

const SEPARATOR = "----";

function readRecord(block: readonly string[], line: number): SqlRecord {
  const separator = block.indexOf(SEPARATOR);
  const head = separator < 0 ? block : block.slice(0, separator);
  const expected = separator < 0 ? [] : block.slice(separator + 1);
  const lines = head.filter((text) => !text.startsWith("#"));
  const base = { head, line, sql: lines.slice(1).join("\n") };
  if (lines.length === 0) return { ...base, kind: "comment" };
  const [kind, ...words] = lines[0].split(" ");
  if (base.sql === "") throw new Error(`Line ${line}: no SQL after ${lines[0]}`);
  if (lines[0] === "statement ok") return { ...base, kind: "statement" };
  if (lines[0] === "statement error") return { ...base, kind: "error", expected: expected.join("\n") };
  if (kind === "query" && words.every((word) => word === "rowsort" || word === "names")) {
    return {
      ...base,
      kind: "query",
      sorted: words.includes("rowsort"),
      names: words.includes("names"),
      expected,
    };
  }
  throw new Error(`Line ${line}: unknown record: ${lines[0]}`);
}

/** The records of a file. @throws Error naming the line of a record that cannot be read */
export function parseRecords(text: string): SqlRecord[] {
  const lines = text.split("\n");
  const records: SqlRecord[] = [];
  for (let at = 0; at < lines.length;) {
    if (lines[at] === "") {
      at += 1;
      continue;
    }
    let end = at;
    while (end < lines.length && lines[end] !== "") end += 1;
    records.push(readRecord(lines.slice(at, end), at + 1));
    at = end;
  }
  return records;
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r", "\\": "\\\\" };

function escapeCharacter(character: string): string {
  return ESCAPES[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

function printValue(value: string | null): string {
  if (value === null) return "NULL";
  // deno-lint-ignore no-control-regex -- control characters are what is looked for
  return value === "" ? "''" : value.replace(/[\x00-\x1f\x7f\\]/g, escapeCharacter);
}

/** Rows as a file holds them. */
export function printRows(rows: readonly (readonly (string | null)[])[], sorted: boolean): string[] {
  const lines = rows.map((row) => row.map(printValue).join(" | "));
  return sorted ? lines.sort() : lines;
}

/** Text of a file with these results in place of the expected ones; undefined keeps a record without result. */
export function printRecords(
  records: readonly SqlRecord[],
  results: readonly (readonly string[] | undefined)[],
): string {
  return records.map((record, i) => {
    const result = results[i];
    return result === undefined ? record.head.join("\n") : [...record.head, SEPARATOR, ...result].join("\n");
  }).join("\n\n") + "\n";
}
