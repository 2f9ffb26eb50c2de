/**
 * Stand-in for `parseArgs` of `@std/cli`, with the same signature for the options used here, over
 * `node:util`. The import map points here; to use the real package, change that one line.
 */
import { parseArgs as nodeParseArgs } from "node:util";

export interface ParseOptions {
  /** Options that take a value. */
  string?: readonly string[];
  /** Options that are flags. */
  boolean?: readonly string[];
  /** Options that may be given more than once; their value is an array. */
  collect?: readonly string[];
  /** Value of an option that is not given. */
  default?: Record<string, unknown>;
  /** One-letter (or other) names of an option. */
  alias?: Record<string, string>;
  /** Called for an option that is not declared; the argument is then left out of the result. */
  unknown?: (arg: string) => void;
}

/** Positional arguments are under `_`, options under their name. */
export type Args = { _: string[] } & Record<string, unknown>;

/** Parses command-line arguments. Throws TypeError when an option that takes a value has none. */
export function parseArgs(args: readonly string[], options: ParseOptions = {}): Args {
  const declared: Record<string, { type: "string" | "boolean"; multiple?: boolean; short?: string }> = {};
  for (const name of options.string ?? []) {
    declared[name] = { type: "string", multiple: options.collect?.includes(name) ?? false };
  }
  for (const name of options.boolean ?? []) declared[name] = { type: "boolean" };
  for (const [short, name] of Object.entries(options.alias ?? {})) {
    if (short.length === 1 && declared[name]) declared[name].short = short;
  }
  const { values, positionals, tokens } = nodeParseArgs({
    args: [...args],
    options: declared,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const result: Args = { _: positionals };
  for (const [name, value] of Object.entries(options.default ?? {})) result[name] = value;
  for (const name of options.collect ?? []) result[name] ??= [];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = declared[token.name];
    if (!option) {
      options.unknown?.(token.rawName);
      continue;
    }
    if (option.type === "string" && token.value === undefined) {
      throw new TypeError(`Option ${token.rawName} needs a value`);
    }
    result[token.name] = values[token.name];
  }
  return result;
}
