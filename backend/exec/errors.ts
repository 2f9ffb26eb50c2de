/** Errors of DuckDB and of anything else as StatusError. @module */
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";

/** Classes of DuckDB errors whose message speaks of the user's values and stands on its own. */
const ABOUT_VALUES = /^(?:Conversion|Invalid Input|Out of Range|Constraint) Error: /;
const OUT_OF_MEMORY = /^Out of Memory Error: /;

/** A StatusError stays as it is; DuckDB's own become one with a text that a user can read. */
export function toStatusError(error: unknown): StatusError {
  if (error instanceof StatusError) return error;
  const text = firstPart(error instanceof Error ? error.message : String(error));
  if (OUT_OF_MEMORY.test(text)) {
    return new StatusError(TStatusCode.MEM_LIMIT_EXCEEDED, text.replace(OUT_OF_MEMORY, "Memory limit: "), {
      cause: error,
    });
  }
  return new StatusError(TStatusCode.INTERNAL_ERROR, text.replace(ABOUT_VALUES, ""), { cause: error });
}

/** DuckDB's words for a number that its type does not hold: of operators, and of casts. */
const OVERFLOW = /^(?:Out of Range|Conversion) Error: /;

/** Whether a statement failed by a value that a wider type may hold. */
export function isOverflow(error: unknown): boolean {
  return error instanceof Error && !(error instanceof StatusError) && OVERFLOW.test(error.message);
}

/** Without the excerpt of the SQL that DuckDB appends. */
function firstPart(text: string): string {
  const end = text.search(/\n\s*\n|\nLINE \d+:/);
  return (end > 0 ? text.slice(0, end) : text).trim();
}

export function invalid(message: string): StatusError {
  return new StatusError(TStatusCode.INVALID_ARGUMENT, message);
}

export function unsupported(message: string): StatusError {
  return new StatusError(TStatusCode.NOT_IMPLEMENTED_ERROR, message);
}
