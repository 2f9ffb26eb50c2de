/** The plan of a stream load: one fragment that reads the file and writes tablets (answer to streamLoadPut). */
import { DorisError } from "../../base/mod.ts";
import type { Id, OlapTable } from "../../catalog/api.ts";
import type { TPipelineFragmentParams } from "../../../idl/thrift.ts";
import type { Expr, SlotRef } from "../../plan/mod.ts";
import type { BackendAddress } from "../assign_types.ts";
import type { LoadContext, RequestContext } from "./request_types.ts";

export interface LoadFragmentSpec {
  readonly table: OlapTable;
  /** Ids that the load named; undefined: all. */
  readonly partitions: readonly Id[] | undefined;
  /** Fields of the file in its order (CSV) or by name (Parquet, JSON); text (VARCHAR) unless known better. */
  readonly sources: readonly SlotRef[];
  /** One per column of the table in its order, over `sources`, already of the column's type. */
  readonly columns: readonly Expr[];
  /** Rows that are not true here are left out and counted as unselected. */
  readonly filter: Expr | undefined;
  readonly format: "csv" | "parquet" | "json";
  readonly csv: {
    readonly columnSeparator: string;
    readonly lineDelimiter: string;
    /** One character each; undefined: none. */
    readonly enclose: string | undefined;
    readonly escape: string | undefined;
    readonly skipLines: number;
    readonly trimDoubleQuotes: boolean;
  };
  readonly json: {
    readonly readByLine: boolean;
    readonly stripOuterArray: boolean;
    readonly jsonPaths: string | undefined;
    readonly jsonRoot: string | undefined;
  };
  readonly load: LoadContext;
  /** Bytes of the body when the client said so. */
  readonly fileSize: number | undefined;
  /** The backend that asked: it reads the body and runs the fragment. */
  readonly backend: BackendAddress;
}

/** The fragment for `spec`; `context.load` is not read. */
export function loadFragment(_spec: LoadFragmentSpec, _context: RequestContext): TPipelineFragmentParams {
  throw new DorisError("Internal", "Not written yet");
}
