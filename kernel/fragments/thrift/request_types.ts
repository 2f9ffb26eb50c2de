/** What turning a plan into requests needs to know beside the plan and its placement. */
import type { Id } from "../../catalog/api.ts";
import type { TPipelineFragmentParamsList } from "../../../idl/thrift.ts";
import type { BackendAddress, UniqueId } from "../assign_types.ts";

export interface HostPort {
  readonly hostname: string;
  readonly port: number;
}

/** How the backend encodes result rows. */
export type RowFormat = "mysql_text" | "mysql_binary" | "arrow";

/** A session variable's value by lower-case name; undefined when the session has not changed its default. */
export type VariableLookup = (name: string) => string | number | bigint | boolean | undefined;

/** An INSERT's or stream load's transaction. */
export interface LoadContext {
  readonly loadId: UniqueId;
  readonly transactionId: number;
  /** Seconds after which the backend drops the load. */
  readonly timeout: number;
  /** Every backend that holds a replica of the table. */
  readonly backends: readonly BackendAddress[];
  /** A row that does not fit its column fails the load instead of being counted (enable_insert_strict). */
  readonly strict: boolean;
}

export interface RequestContext {
  /** The FE's Thrift address: where backends report to. */
  readonly coordinator: HostPort;
  /** Time of the statement; every backend takes now() from it. */
  readonly nowMillis: number;
  /** Within the second, 0 to 999,999,999; default from nowMillis. */
  readonly nanoOfSecond?: number;
  /** IANA name or offset such as +08:00. */
  readonly timeZone: string;
  readonly rowFormat: RowFormat;
  /** Identifies this run of the FE, so that a backend can tell a restart. */
  readonly processUuid: bigint;
  readonly variables: VariableLookup;
  /** Resource group; left out of the request when undefined. */
  readonly workloadGroup?: Id;
  /** Required by a plan with an olap_table sink. */
  readonly load?: LoadContext;
}

/** Everything one backend has to run of a query. */
export interface BackendRequest {
  readonly backend: BackendAddress;
  readonly params: TPipelineFragmentParamsList;
  /** Instances on this backend, all fragments together. */
  readonly instances: number;
}
