/** A plan and its placement as the requests that the backends get (the reference's ThriftPlansBuilder). */
import {
  encodeCompact,
  PaloInternalServiceVersion,
  type TDescriptorTable,
  type TFileScanRangeParams,
  type TNetworkAddress,
  type TPipelineFragmentParams,
  type TPipelineInstanceParams,
  type TPlanFragment,
  type TPlanFragmentDestination,
  type TQueryGlobals,
  type TQueryOptions,
  type TRuntimeFilterParams,
  type TScanRangeParams,
  writeTPipelineFragmentParamsList,
} from "../../../idl/thrift.ts";
import { DorisError } from "../../base/mod.ts";
import type { BackendAddress, FragmentPlacement, Instance, Placement, TabletRange } from "../assign_types.ts";
import type { ExchangeNode, Fragment, FragmentPlan, PlanNode, Tuple } from "../fragment_plan.ts";
import { planSerial } from "../serial.ts";
import { descriptorTable } from "./descriptors.ts";
import { ExprEncoder } from "./exprs.ts";
import { filterDesc, type NodeContext, planNodes } from "./nodes.ts";
import { dataPartition } from "./nodes.ts";
import { queryGlobals } from "./globals.ts";
import { queryOptions } from "./query_options.ts";
import type { BackendRequest, RequestContext } from "./request_types.ts";
import { dataSink } from "./sinks.ts";

/** Streams that a load keeps open to each backend from each sender (load_stream_per_node). */
const LOAD_STREAMS_PER_BACKEND = 2;

/** One request per backend that has instances; each holds its fragments, the top first. */
export function buildRequests(
  plan: FragmentPlan,
  placement: Placement,
  context: RequestContext,
): BackendRequest[] {
  return new RequestBuilder(plan, placement, context).build();
}

/** The bytes of PExecPlanFragmentRequest.request: Thrift compact protocol. */
export function encodeRequest(request: BackendRequest): Uint8Array {
  return encodeCompact(writeTPipelineFragmentParamsList, request.params);
}

/** An exchange and where it stands. */
interface Receiver {
  readonly node: ExchangeNode;
  readonly fragment: Fragment;
  /** It is the build side of a broadcast hash join: one instance of a backend builds for all. */
  readonly feedsBroadcast: boolean;
}

interface Destination {
  /** undefined: nobody takes this bucket's rows. */
  readonly instance: Instance | undefined;
}

class RequestBuilder {
  readonly #plan: FragmentPlan;
  readonly #placement: Placement;
  readonly #context: RequestContext;
  readonly #exprs: ExprEncoder;
  readonly #receivers: ReadonlyMap<number, Receiver>;
  readonly #descriptors: TDescriptorTable;
  readonly #globals: TQueryGlobals;
  readonly #options: TQueryOptions;
  readonly #instanceCounts = new Map<BackendAddress, number>();
  readonly #destinations = new Map<number, readonly Destination[]>();

  constructor(plan: FragmentPlan, placement: Placement, context: RequestContext) {
    this.#plan = plan;
    this.#placement = placement;
    this.#context = context;
    this.#exprs = new ExprEncoder(plan.slots);
    this.#receivers = findReceivers(plan);
    this.#descriptors = descriptorTable(plan);
    this.#globals = queryGlobals(context);
    this.#options = queryOptions(context, placement.parallel);
    for (const { instances } of placement.fragments.values()) {
      for (const { backend } of instances) {
        this.#instanceCounts.set(backend, (this.#instanceCounts.get(backend) ?? 0) + 1);
      }
    }
  }

  build(): BackendRequest[] {
    const byBackend = new Map<BackendAddress, TPipelineFragmentParams[]>();
    for (const fragment of this.#plan.fragments) {
      const placed = this.#placed(fragment.id);
      const thrift = this.#fragment(fragment);
      const groups = Map.groupBy(placed.instances, (instance) => instance.backend);
      for (const [backend, instances] of groups) {
        const list = byBackend.get(backend) ?? [];
        byBackend.set(backend, list);
        list.push(
          this.#params(fragment, thrift, backend, instances, {
            groups: groups.size,
            first: list.length === 0,
          }),
        );
      }
    }
    const merge = this.#mergeBackend();
    return [...byBackend].map(([backend, params_list]) => ({
      backend,
      params: {
        params_list,
        runtime_filter_info: { runtime_filter_params: this.#filterParams(merge, backend === merge) },
      },
      instances: this.#instanceCounts.get(backend) ?? 0,
    }));
  }

  #placed(fragment: number): FragmentPlacement {
    const placed = this.#placement.fragments.get(fragment);
    if (!placed) throw new DorisError("Internal", `Fragment ${fragment} has no placement`);
    return placed;
  }

  #tuple(id: number): Tuple {
    return this.#plan.tuples[id];
  }

  #nodeContext(fragment: Fragment): NodeContext {
    return {
      exprs: this.#exprs,
      slots: this.#plan.slots,
      slotsOf: (tuple) => this.#tuple(tuple).slots,
      serial: planSerial(fragment, {
        parallel: this.#placement.parallel,
        extentOf: (scan) => this.#placement.extents.get(scan) ?? { ranges: 0, backends: 0 },
      }),
    };
  }

  /** The part that is the same on every backend. */
  #fragment(fragment: Fragment): TPlanFragment {
    return {
      plan: { nodes: planNodes(fragment.root, this.#nodeContext(fragment)) },
      ...(fragment.output ? { output_exprs: this.#exprs.exprs(fragment.output) } : {}),
      output_sink: dataSink(fragment.sink, {
        exprs: this.#exprs,
        rowFormat: this.#context.rowFormat,
        load: this.#context.load,
        tupleOf: (id) => this.#tuple(id),
      }),
      partition: dataPartition(fragment.partition, this.#exprs),
      min_reservation_bytes: 0n,
      initial_reservation_total_claims: 0n,
    };
  }

  #params(
    fragment: Fragment,
    thrift: TPlanFragment,
    backend: BackendAddress,
    instances: readonly Instance[],
    at: { readonly groups: number; readonly first: boolean },
  ): TPipelineFragmentParams {
    const { coordinator, workloadGroup } = this.#context;
    const placed = this.#placed(fragment.id);
    const exchanges = exchangesOf(fragment.root);
    const params: TPipelineFragmentParams = {
      protocol_version: PaloInternalServiceVersion.V1,
      query_id: { ...this.#placement.queryId },
      fragment_id: fragment.id,
      per_exch_num_senders: new Map(
        exchanges.map((exchange) => [exchange.id, this.#placed(exchange.source).instances.length]),
      ),
      destinations: this.#thriftDestinations(fragment),
      num_senders: placed.instances.length,
      send_query_statistics_with_every_batch: false,
      query_options: this.#options,
      fragment_num_on_host: this.#instanceCounts.get(backend) ?? 0,
      backend_id: BigInt(backend.id),
      need_wait_execution_trigger: this.#plan.fragments.length > 1,
      fragment: thrift,
      local_params: instances.map(instanceParams),
      workload_groups: workloadGroup === undefined ? [] : [{ id: BigInt(workloadGroup) }],
      total_instances: placed.instances.length,
      shuffle_idx_to_instance_idx: this.#shuffleIndexes(exchanges, instances),
      is_nereids: true,
      current_connect_fe: { ...coordinator },
      ai_resources: new Map(),
    };
    if (at.first) {
      params.desc_tbl = this.#descriptors;
      params.coord = { ...coordinator };
      params.query_globals = this.#globals;
      params.file_scan_params = new Map<number, TFileScanRangeParams>();
    } else {
      params.is_simplified_param = true;
    }
    if (placed.pooled) params.parallel_instances = 1;
    if (placed.bucketCount !== undefined) {
      params.num_buckets = placed.bucketCount;
      params.bucket_seq_to_instance_idx = new Map(
        instances.flatMap((instance, index) =>
          (instance.buckets ?? []).map((bucket) => [bucket, index] as const)
        ),
      );
    }
    if (fragment.sink.kind === "olap_table") {
      params.load_stream_per_node = LOAD_STREAMS_PER_BACKEND;
      params.total_load_streams = at.groups * LOAD_STREAMS_PER_BACKEND;
      params.num_local_sink = instances.length;
    }
    return params;
  }

  /** Instances that get the rows of `fragment`, in the order in which its sink counts them. */
  #destinationsOf(fragment: Fragment): readonly Destination[] {
    const known = this.#destinations.get(fragment.id);
    if (known) return known;
    const found = this.#findDestinations(fragment);
    this.#destinations.set(fragment.id, found);
    return found;
  }

  #findDestinations(fragment: Fragment): Destination[] {
    if (fragment.sink.kind !== "stream") return [];
    const receiver = this.#receivers.get(fragment.sink.exchange);
    if (!receiver) throw new DorisError("Internal", `Exchange ${fragment.sink.exchange} is in no fragment`);
    const placed = this.#placed(receiver.fragment.id);
    if (receiver.node.partition.kind === "bucket") return bucketDestinations(placed);
    const firstOnly = placed.pooled || receiver.feedsBroadcast;
    return (firstOnly ? firstPerBackend(placed.instances) : placed.instances).map((instance) => ({
      instance,
    }));
  }

  #thriftDestinations(fragment: Fragment): TPlanFragmentDestination[] {
    return this.#destinationsOf(fragment).map(({ instance }) =>
      instance
        ? {
          fragment_instance_id: { ...instance.id },
          server: { hostname: instance.backend.host, port: instance.backend.bePort },
          brpc_server: brpcAddress(instance.backend),
        }
        : NOWHERE
    );
  }

  /** For each place in the senders' destination list that is one of `instances`: its index among them. */
  #shuffleIndexes(exchanges: readonly ExchangeNode[], instances: readonly Instance[]): Map<number, number> {
    const indexes = new Map<number, number>();
    const first = exchanges[0];
    const source = first && this.#plan.fragments.find((fragment) => fragment.id === first.source);
    if (!source) return indexes;
    this.#destinationsOf(source).forEach(({ instance }, at) => {
      const index = instance ? instances.indexOf(instance) : -1;
      if (index >= 0) indexes.set(at, index);
    });
    return indexes;
  }

  /** Runtime filters of many instances come together where the result is. */
  #mergeBackend(): BackendAddress {
    return this.#placed(this.#plan.fragments[0].id).instances[0].backend;
  }

  #filterParams(merge: BackendAddress, isMerge: boolean): TRuntimeFilterParams {
    const { filters } = this.#plan;
    const params: TRuntimeFilterParams = { runtime_filter_merge_addr: brpcAddress(merge) };
    if (!isMerge || filters.length === 0) return params;
    const home = fragmentByNode(this.#plan);
    params.rid_to_runtime_filter = new Map();
    params.runtime_filter_builder_num = new Map();
    for (const filter of filters) {
      const builder = home.get(filter.builderNode);
      if (!builder) throw new DorisError("Internal", `Runtime filter ${filter.id} is built by no fragment`);
      const builders = new Set(this.#placed(builder.id).instances.map((instance) => instance.backend)).size;
      params.runtime_filter_builder_num.set(filter.id, filter.broadcast ? 1 : builders);
      params.rid_to_runtime_filter.set(filter.id, filterDesc(filter, this.#nodeContext(builder)));
      if (filter.hasRemoteTargets) {
        params.rid_to_target_paramv2 ??= new Map();
        params.rid_to_target_paramv2.set(filter.id, this.#filterTargets([...filter.targets.keys()], home));
      }
    }
    return params;
  }

  /** Backends of the fragments that apply a filter; a fragment counts once per instance. */
  #filterTargets(scans: readonly number[], home: ReadonlyMap<number, Fragment>) {
    const targets = new Map<BackendAddress, number[]>();
    const fragments = new Set(scans.flatMap((scan) => home.get(scan)?.id ?? []));
    for (const fragment of fragments) {
      for (const { backend } of this.#placed(fragment).instances) {
        const ids = targets.get(backend) ?? [];
        ids.push(fragment);
        targets.set(backend, ids);
      }
    }
    return [...targets].map(([backend, ids]) => ({
      target_fragment_instance_ids: [],
      target_fragment_instance_addr: brpcAddress(backend),
      target_fragment_ids: ids,
    }));
  }
}

const NOWHERE: TPlanFragmentDestination = {
  fragment_instance_id: { hi: -1n, lo: -1n },
  server: { hostname: "0.0.0.0", port: 0 },
  brpc_server: { hostname: "0.0.0.0", port: 0 },
};

function brpcAddress(backend: BackendAddress): TNetworkAddress {
  return { hostname: backend.host, port: backend.brpcPort };
}

function firstPerBackend(instances: readonly Instance[]): Instance[] {
  const seen = new Set<BackendAddress>();
  return instances.filter(({ backend }) => !seen.has(backend) && seen.add(backend));
}

/** Destination i takes bucket i; of pooled instances the first of the backend takes all its buckets. */
function bucketDestinations(placed: FragmentPlacement): Destination[] {
  const count = placed.bucketCount;
  if (count === undefined) {
    throw new DorisError(
      "Internal",
      `Rows go by bucket to fragment ${placed.fragment}, which has no buckets`,
    );
  }
  const firsts = new Map(firstPerBackend(placed.instances).map((instance) => [instance.backend, instance]));
  const destinations: Destination[] = Array.from({ length: count }, () => ({ instance: undefined }));
  for (const instance of placed.instances) {
    const target = placed.pooled ? firsts.get(instance.backend) : instance;
    for (const bucket of instance.buckets ?? []) destinations[bucket] = { instance: target };
  }
  return destinations;
}

function instanceParams(instance: Instance): TPipelineInstanceParams {
  return {
    fragment_instance_id: { ...instance.id },
    per_node_scan_ranges: new Map(
      [...instance.ranges].map(([scan, ranges]) => [scan, ranges.map(scanRange)]),
    ),
    sender_id: instance.sender,
    backend_num: instance.number,
  };
}

function scanRange(range: TabletRange): TScanRangeParams {
  return {
    scan_range: {
      palo_scan_range: {
        hosts: [{ hostname: range.backend.host, port: range.backend.bePort }],
        schema_hash: "0",
        version: String(range.version),
        version_hash: "",
        tablet_id: BigInt(range.tabletId),
        db_name: "",
      },
    },
  };
}

function exchangesOf(node: PlanNode): ExchangeNode[] {
  return node.kind === "exchange" ? [node] : node.children.flatMap(exchangesOf);
}

function findReceivers(plan: FragmentPlan): Map<number, Receiver> {
  const receivers = new Map<number, Receiver>();
  for (const fragment of plan.fragments) {
    const visit = (node: PlanNode, feedsBroadcast: boolean) => {
      if (node.kind === "exchange") {
        receivers.set(node.id, { node, fragment, feedsBroadcast });
        return;
      }
      const broadcast = node.kind === "hash_join" && node.distribution === "broadcast";
      node.children.forEach((child, at) => visit(child, broadcast && at === 1));
    };
    visit(fragment.root, false);
  }
  return receivers;
}

function fragmentByNode(plan: FragmentPlan): Map<number, Fragment> {
  const home = new Map<number, Fragment>();
  for (const fragment of plan.fragments) {
    const visit = (node: PlanNode) => {
      home.set(node.id, fragment);
      node.children.forEach(visit);
    };
    visit(fragment.root);
  }
  return home;
}
