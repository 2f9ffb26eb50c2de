/**
 * A request's fragments of one query on this backend, checked and with the parts merged that stand only in the first
 * of them (Doris: is_simplified_param).
 * @module
 */
import {
  enumName,
  type TDataSink,
  TDataSinkType,
  type TExpr,
  type TFileScanRangeParams,
  type TNetworkAddress,
  type TPipelineFragmentParams,
  type TPipelineFragmentParamsList,
  type TPlan,
  type TPlanFragmentDestination,
  type TPlanNode,
  type TQueryOptions,
  TQueryType,
  type TScanRangeParams,
  type TUniqueId,
} from "../../idl/thrift.ts";
import { type ExprContext, queryGlobals } from "./expr/mod.ts";
import { type Descriptors, exchangeNodes, readDescriptors } from "./plan/mod.ts";
import { invalid, unsupported } from "./errors.ts";
import { idText } from "./ids.ts";

/** Fragments of one request. */
const MAX_FRAGMENTS = 1024;
/** Instances of one fragment on this backend. */
const MAX_INSTANCES = 1024;
const DEFAULT_TIMEOUT_SECONDS = 900;
const MAX_TIMEOUT_SECONDS = 7 * 24 * 3600;

/** One instance of a fragment, or several that run as one. */
export interface InstanceWork {
  readonly id: TUniqueId;
  readonly key: string;
  readonly sender: number;
  readonly number: number;
  /** Scan ranges by node id. */
  readonly ranges: ReadonlyMap<number, readonly TScanRangeParams[]>;
}

/** One fragment on this backend. */
export interface FragmentWork {
  readonly id: number;
  readonly plan: TPlan;
  readonly sink: TDataSink;
  readonly outputExprs: readonly TExpr[];
  readonly exchanges: readonly TPlanNode[];
  /** Sender instances by exchange node, over all backends. */
  readonly senders: ReadonlyMap<number, number>;
  readonly destinations: readonly TPlanFragmentDestination[];
  /** As the frontend counts them. */
  readonly instances: readonly InstanceWork[];
  /** Only the first instance of a backend gets rows, the others take from it inside Doris (parallel_instances 1). */
  readonly pooled: boolean;
}

/** One query on this backend. */
export interface QueryWork {
  readonly queryId: TUniqueId;
  readonly key: string;
  readonly descriptors: Descriptors;
  readonly context: ExprContext;
  readonly options: TQueryOptions;
  readonly timeoutSeconds: number;
  readonly coordinator: TNetworkAddress | undefined;
  readonly isLoad: boolean;
  /** Parameters of file scans by node, where the scan range has none. */
  readonly fileScanParams: ReadonlyMap<number, TFileScanRangeParams>;
  readonly fragments: readonly FragmentWork[];
}

/** @throws StatusError INVALID_ARGUMENT or NOT_IMPLEMENTED_ERROR for what cannot be run */
export function readRequest(list: TPipelineFragmentParamsList): QueryWork {
  const all = list.params_list ?? [];
  const first = all[0];
  if (first === undefined) throw invalid("The request has no fragments");
  if (all.length > MAX_FRAGMENTS) {
    throw invalid(`The request has ${all.length} fragments, ${MAX_FRAGMENTS} are allowed`);
  }
  const table = list.desc_tbl ?? first.desc_tbl;
  if (table === undefined) throw invalid("The request has no descriptor table");
  const options = first.query_options ?? list.query_options ?? {};
  const fragments = all.map(readFragment);
  const key = idText(first.query_id);
  for (const p of all) {
    if (idText(p.query_id) !== key) {
      throw invalid(`The request mixes the queries ${key} and ${idText(p.query_id)}`);
    }
  }
  const given = options.execution_timeout ?? options.query_timeout ?? DEFAULT_TIMEOUT_SECONDS;
  return {
    queryId: first.query_id,
    key,
    descriptors: readDescriptors(table),
    context: {
      globals: queryGlobals(list.query_globals ?? first.query_globals),
      strictCast: options.enable_strict_cast === true,
    },
    options,
    timeoutSeconds: given > 0 ? Math.min(given, MAX_TIMEOUT_SECONDS) : DEFAULT_TIMEOUT_SECONDS,
    coordinator: list.coord ?? first.coord,
    isLoad: options.query_type === TQueryType.LOAD ||
      fragments.some((f) => f.sink.type === TDataSinkType.OLAP_TABLE_SINK),
    fileScanParams: list.file_scan_params ?? first.file_scan_params ?? new Map(),
    fragments,
  };
}

const SINKS: ReadonlySet<TDataSinkType> = new Set([
  TDataSinkType.RESULT_SINK,
  TDataSinkType.DATA_STREAM_SINK,
  TDataSinkType.OLAP_TABLE_SINK,
]);

function readFragment(params: TPipelineFragmentParams): FragmentWork {
  const { fragment, local_params = [] } = params;
  const id = params.fragment_id ?? 0;
  if (fragment?.plan === undefined) throw invalid(`Fragment ${id} has no plan`);
  const sink = fragment.output_sink;
  if (sink === undefined) throw invalid(`Fragment ${id} has no sink`);
  if (!SINKS.has(sink.type)) {
    const name = enumName(TDataSinkType, sink.type) ?? String(sink.type);
    throw unsupported(`The embedded backend has no ${name} (fragment ${id})`);
  }
  if (local_params.length === 0) throw invalid(`Fragment ${id} has no instances`);
  if (local_params.length > MAX_INSTANCES) {
    throw invalid(`Fragment ${id} has ${local_params.length} instances, ${MAX_INSTANCES} are allowed`);
  }
  return {
    id,
    plan: fragment.plan,
    sink,
    outputExprs: fragment.output_exprs ?? [],
    exchanges: exchangeNodes(fragment.plan),
    senders: params.per_exch_num_senders,
    destinations: params.destinations ?? [],
    instances: local_params.map((p, i) => ({
      id: p.fragment_instance_id,
      key: idText(p.fragment_instance_id),
      sender: p.sender_id ?? i,
      number: p.backend_num ?? i,
      ranges: p.per_node_scan_ranges,
    })),
    pooled: params.parallel_instances === 1 && local_params.length > 1,
  };
}

/** Several instances that run as one: the first with the ranges of all. */
export function mergeInstances(instances: readonly InstanceWork[]): InstanceWork {
  const first = instances[0]!;
  if (instances.length === 1) return first;
  const ranges = new Map<number, TScanRangeParams[]>();
  for (const instance of instances) {
    for (const [node, list] of instance.ranges) ranges.set(node, [...ranges.get(node) ?? [], ...list]);
  }
  return { ...first, ranges };
}
