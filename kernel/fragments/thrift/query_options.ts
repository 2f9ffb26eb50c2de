/** TQueryOptions of a statement: the table's variables and what the statement itself decides. */
import { type TQueryOptions, TQueryType, TSerdeDialect } from "../../../idl/thrift.ts";
import { DorisError } from "../../base/mod.ts";
import type { RequestContext, VariableLookup } from "./request_types.ts";
import { QUERY_OPTIONS, type QueryOption } from "./query_options_table.ts";

/** The reference's version of the contract between FE and BE (Config.be_exec_version). */
const BE_EXEC_VERSION = 8;
/** Seconds when the session says nothing. */
const QUERY_TIMEOUT = 900;

type Value = QueryOption["value"];

/** A variable's value in the kind of the field. */
function convert(value: Value, option: QueryOption): Value {
  switch (typeof option.value) {
    case "bigint":
    case "number": {
      const number = typeof value === "boolean" ? Number(value) : value;
      if (!/^-?\d+$/.test(String(number))) {
        throw new DorisError(
          "BadValue",
          `Variable ${option.variable} must be a whole number, not '${value}'`,
        );
      }
      return typeof option.value === "bigint" ? BigInt(number) : Number(number);
    }
    case "boolean":
      return value === true || value === 1 || value === 1n || /^(true|1|on)$/i.test(String(value));
    default:
      return String(value);
  }
}

function fromVariables(lookup: VariableLookup): Partial<TQueryOptions> {
  const values: [string, Value][] = QUERY_OPTIONS.map((option) => {
    const value = lookup(option.variable);
    return [option.field, value === undefined ? option.value : convert(value, option)];
  });
  return Object.fromEntries(values);
}

export function queryOptions(context: RequestContext, parallel: number): TQueryOptions {
  const base = fromVariables(context.variables);
  const { load } = context;
  const timeout = load?.timeout ?? base.query_timeout ?? QUERY_TIMEOUT;
  const options: TQueryOptions = {
    ...base,
    query_timeout: timeout,
    execution_timeout: timeout,
    query_type: load ? TQueryType.LOAD : TQueryType.SELECT,
    parallel_instance: parallel,
    be_exec_version: BE_EXEC_VERSION,
    mysql_row_binary_format: context.rowFormat === "mysql_binary",
    fe_process_uuid: context.processUuid,
    // 0: a backend keeps no cache of conditions for the query.
    condition_cache_digest: 0,
    new_version_unix_timestamp: true,
    shuffled_agg_ids: [],
    serde_dialect: TSerdeDialect.DORIS,
  };
  if (!load) return options;
  return {
    ...options,
    is_report_success: true,
    enable_insert_strict: load.strict,
    enable_strict_cast: load.strict,
    // A load reads every block once: caching it would only push out what queries need.
    enable_page_cache: false,
    disable_file_cache: true,
  };
}
