/** Access to the recordings of the reference FE; see README.md for the names. */
import { unpackArchive } from "./archive.ts";

let files: Map<string, Uint8Array> | undefined;

function archive(): Map<string, Uint8Array> {
  return files ??= unpackArchive(Deno.readFileSync(new URL("recordings.br", import.meta.url)));
}

/** Names of the recordings that begin with `prefix`, in order: `goldenNames("stmts/")`. */
export function goldenNames(prefix = ""): string[] {
  return [...archive().keys()].filter((n) => n.startsWith(prefix));
}

/** A recording as bytes; treat them as read-only. */
export function goldenBytes(name: string): Uint8Array {
  const b = archive().get(name);
  if (b === undefined) throw new Error(`Recording ${name} does not exist`);
  return b;
}

/** A recording as text. */
export function goldenText(name: string): string {
  return new TextDecoder().decode(goldenBytes(name));
}

/** A JSON recording as data. Integers past 2^53 are their digits as a string, as thriftToJson writes them. */
export function goldenJson(name: string): unknown {
  return JSON.parse(goldenText(name), exactInteger);
}

function exactInteger(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  if (typeof value !== "number" || source === undefined) return value;
  return /^-?\d+$/.test(source) && !Number.isSafeInteger(value) ? source : value;
}
