/**
 * Where every instance runs. The rules are those of the reference's distribute planner: scans go where the
 * chosen replicas are, exchanges follow the widest of their senders, gathers take one instance.
 */
import { DorisError } from "../base/mod.ts";
import type { Id, OlapTable, Partition, Replica, Tablet } from "../catalog/api.ts";
import type {
  AssignOptions,
  BackendAddress,
  FragmentPlacement,
  Instance,
  Placement,
  TabletRange,
  UniqueId,
} from "./assign_types.ts";
import type { Fragment, FragmentPlan, OlapScanNode, PlanNode } from "./fragment_plan.ts";
import { planSerial, type ScanExtent } from "./serial.ts";

/** A scan whose LIMIT is at most this reads with one task (adaptive_pipeline_task_serial_read_on_limit). */
const ONE_INSTANCE_LIMIT = 10_000;

/** Places every instance of `plan`. Pure: the same plan and choices give the same placement. */
export function assignInstances(plan: FragmentPlan, options: AssignOptions): Placement {
  if (options.backends.length === 0) throw new DorisError("BackendUnavailable", "No backend is alive");
  const assigner = new Assigner(plan, options);
  // Senders first: what they are decides where their receivers go.
  for (const fragment of [...plan.fragments].reverse()) assigner.place(fragment);
  return {
    queryId: options.queryId,
    parallel: options.parallel,
    fragments: assigner.placed,
    backends: options.backends,
    extents: assigner.extents,
  };
}

interface InstanceDraft {
  readonly backend: BackendAddress;
  readonly ranges: Map<number, TabletRange[]>;
  buckets: number[] | undefined;
}

/** What one backend reads: its share of every scan, by bucket where buckets matter. */
interface Share {
  readonly backend: BackendAddress;
  readonly pieces: {
    readonly bucket: number;
    readonly ranges: ReadonlyMap<number, readonly TabletRange[]>;
  }[];
}

class Assigner {
  readonly placed = new Map<number, FragmentPlacement>();
  readonly extents = new Map<number, ScanExtent>();
  readonly #backends: ReadonlyMap<Id, BackendAddress>;
  readonly #options: AssignOptions;
  readonly #plan: FragmentPlan;
  #count = 0;

  constructor(plan: FragmentPlan, options: AssignOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#backends = new Map(options.backends.map((backend) => [backend.id, backend]));
  }

  place(fragment: Fragment): void {
    const scans = scansOf(fragment.root);
    const byBucket = scans.length > 0 && (fragment.hasColocateNode || hasBucketShuffle(fragment.root));
    if (scans.length > 1 && !byBucket) {
      throw new DorisError(
        "Internal",
        `Fragment ${fragment.id} reads ${scans.length} tables that are not colocated`,
      );
    }
    const shares = byBucket ? this.#sharesByBucket(scans) : this.#sharesOf(scans);
    for (const scan of scans) this.extents.set(scan.id, extentOf(scan, shares));
    const pooled = planSerial(fragment, {
      parallel: this.#options.parallel,
      extentOf: (node) => this.extents.get(node) ?? { ranges: 0, backends: 0 },
    }).pooledScan;
    const drafts = scans.length > 0
      ? this.#scanInstances(fragment, scans, shares, { byBucket, pooled })
      : this.#otherInstances(fragment, pooled);
    if (byBucket) this.#fillMissingBuckets(fragment, scans[0], drafts, pooled);
    if (drafts.length === 0) drafts.push(this.#empty(this.#anyBackend()));
    this.placed.set(fragment.id, {
      fragment: fragment.id,
      instances: drafts.map((draft, sender): Instance => ({
        id: this.#nextId(),
        fragment: fragment.id,
        backend: draft.backend,
        number: this.#count++,
        sender,
        ranges: draft.ranges,
        buckets: draft.buckets,
      })),
      bucketCount: byBucket ? bucketCount(scans[0]) : undefined,
      pooled,
    });
  }

  #nextId(): UniqueId {
    const { hi, lo } = this.#options.queryId;
    return { hi, lo: BigInt.asIntN(64, lo + BigInt(this.#count + 1)) };
  }

  #anyBackend(): BackendAddress {
    return this.#options.anyBackend ? this.#backend(this.#options.anyBackend()) : this.#options.backends[0];
  }

  #backend(id: Id): BackendAddress {
    const backend = this.#backends.get(id);
    if (!backend) throw new DorisError("BackendUnavailable", `Backend ${id} is not alive`);
    return backend;
  }

  #choose(tablet: Tablet, version: number): BackendAddress {
    return this.#backend(this.#options.chooseReplica(tablet, version));
  }

  #empty(backend: BackendAddress): InstanceDraft {
    return { backend, ranges: new Map(), buckets: undefined };
  }

  /** Each tablet by itself. */
  #sharesOf(scans: readonly OlapScanNode[]): Share[] {
    const shares = new Map<Id, Share>();
    for (const scan of scans) {
      for (const { tablet, partition } of tabletsOf(scan)) {
        const backend = this.#choose(tablet, partition.visibleVersion);
        const range = rangeOf(tablet, partition, backend);
        shareOf(shares, backend).pieces.push({ bucket: -1, ranges: new Map([[scan.id, [range]]]) });
      }
    }
    return [...shares.values()];
  }

  /** All tablets of one bucket to one backend: colocated tables have a replica of each there. */
  #sharesByBucket(scans: readonly OlapScanNode[]): Share[] {
    const shares = new Map<Id, Share>();
    const buckets = new Map<number, { backend: BackendAddress; ranges: Map<number, TabletRange[]> }>();
    const ofBucket = Map.groupBy(scans.flatMap((scan) => [...tabletsOf(scan)]), ({ bucket }) => bucket);
    for (const scan of scans) {
      for (const { tablet, partition, bucket } of tabletsOf(scan)) {
        let entry = buckets.get(bucket);
        if (!entry) {
          const replicas = commonReplicas((ofBucket.get(bucket) ?? []).map((one) => one.tablet));
          if (replicas.length === 0) {
            const tables = [...new Set(scans.map(({ table }) => table.name))].join(", ");
            throw new DorisError(
              "BackendUnavailable",
              `No backend has a replica of all tablets of bucket ${bucket} of ${tables}`,
            );
          }
          const backend = this.#choose({ ...tablet, replicas }, partition.visibleVersion);
          entry = { backend, ranges: new Map() };
          buckets.set(bucket, entry);
        }
        const { backend, ranges } = entry;
        const list = ranges.get(scan.id) ?? [];
        list.push(rangeOf(tablet, partition, backend));
        ranges.set(scan.id, list);
      }
    }
    for (const bucket of [...buckets.keys()].sort((a, b) => a - b)) {
      const entry = buckets.get(bucket);
      if (entry) shareOf(shares, entry.backend).pieces.push({ bucket, ranges: entry.ranges });
    }
    return [...shares.values()];
  }

  #scanInstances(
    fragment: Fragment,
    scans: readonly OlapScanNode[],
    shares: readonly Share[],
    how: { readonly byBucket: boolean; readonly pooled: boolean },
  ): InstanceDraft[] {
    return shares.flatMap((share) => {
      const count = this.#degree(fragment, scans, share.pieces.length, how.pooled);
      const groups = split(share.pieces, count);
      const drafts = Array.from(
        { length: how.pooled ? count : groups.length },
        () => this.#empty(share.backend),
      );
      drafts.forEach((draft, at) => {
        const pieces = how.pooled ? (at === 0 ? share.pieces : []) : groups[at];
        for (const piece of pieces) addRanges(draft.ranges, piece.ranges);
        if (how.byBucket) draft.buckets = (groups[at] ?? []).map((piece) => piece.bucket);
      });
      return drafts;
    });
  }

  /** Instances on one backend. */
  #degree(fragment: Fragment, scans: readonly OlapScanNode[], most: number, pooled: boolean): number {
    if (fragment.partition.kind === "unpartitioned" || fragment.singleInstance) return 1;
    if (scans.length === 1 && readsFewRows(scans[0])) return 1;
    return pooled ? this.#options.parallel : Math.min(most, this.#options.parallel);
  }

  /** Fragments without a scan. */
  #otherInstances(fragment: Fragment, pooled: boolean): InstanceDraft[] {
    const senders = fragment.sources.map((id) => this.placed.get(id)?.instances ?? []);
    if (senders.length === 0) return [this.#empty(this.#anyBackend())];
    if (fragment.partition.kind === "unpartitioned") {
      const backend = this.#usedBackend(fragment) ?? this.#anyBackend();
      return Array.from({ length: pooled ? this.#options.parallel : 1 }, () => this.#empty(backend));
    }
    const widest = senders.reduce((most, list) => list.length > most.length ? list : most);
    const drafts = widest.map((instance) => this.#empty(instance.backend));
    // A backend's instances stand together when only the first of them receives.
    return pooled ? groupByBackend(drafts) : drafts;
  }

  /** A backend that already takes part: the one that reads most of what is gathered. */
  #usedBackend(fragment: Fragment): BackendAddress | undefined {
    const counts = new Map<BackendAddress, number>();
    for (const id of fragment.sources) {
      for (const instance of this.placed.get(id)?.instances ?? []) {
        let ranges = 1;
        for (const list of instance.ranges.values()) ranges += list.length;
        counts.set(instance.backend, (counts.get(instance.backend) ?? 0) + ranges);
      }
    }
    let best: BackendAddress | undefined;
    for (const [backend, count] of counts) if (!best || count > (counts.get(best) ?? 0)) best = backend;
    return best;
  }

  /**
   * Buckets that pruning left without a tablet still get rows of the other side; joins that keep unmatched
   * rows of that side need somebody to take them.
   */
  #fillMissingBuckets(
    fragment: Fragment,
    scan: OlapScanNode,
    drafts: InstanceDraft[],
    pooled: boolean,
  ): void {
    if (!keepsUnmatchedRows(fragment.root)) return;
    const partition = partitionsOf(scan)[0];
    if (!partition) return;
    const used = new Set(drafts.flatMap((draft) => draft.buckets ?? []));
    partition.tablets.forEach((tablet, bucket) => {
      if (used.has(bucket)) return;
      const backend = this.#choose(tablet, partition.visibleVersion);
      const here = drafts.filter((draft) => draft.backend.id === backend.id);
      if (pooled && here.length > 0) {
        const idle = here.reduce((a, b) => (b.buckets?.length ?? 0) < (a.buckets?.length ?? 0) ? b : a);
        idle.buckets = [...idle.buckets ?? [], bucket];
      } else {
        drafts.push({ ...this.#empty(backend), buckets: [bucket] });
      }
    });
  }
}

function shareOf(shares: Map<Id, Share>, backend: BackendAddress): Share {
  let share = shares.get(backend.id);
  if (!share) shares.set(backend.id, share = { backend, pieces: [] });
  return share;
}

function addRanges(
  into: Map<number, TabletRange[]>,
  from: ReadonlyMap<number, readonly TabletRange[]>,
): void {
  for (const [scan, list] of from) {
    const known = into.get(scan);
    if (known) known.push(...list);
    else into.set(scan, [...list]);
  }
}

/** `items` in at most `count` groups of nearly equal size, order kept. */
function split<T>(items: readonly T[], count: number): T[][] {
  const groups: T[][] = [];
  const size = Math.min(count, items.length);
  for (let at = 0, start = 0; at < size; at++) {
    const end = start + Math.floor(items.length / size) + (at < items.length % size ? 1 : 0);
    groups.push(items.slice(start, end));
    start = end;
  }
  return groups;
}

function groupByBackend(drafts: readonly InstanceDraft[]): InstanceDraft[] {
  const groups = Map.groupBy(drafts, (draft) => draft.backend.id);
  return [...groups.values()].flat();
}

function extentOf(scan: OlapScanNode, shares: readonly Share[]): ScanExtent {
  let ranges = 0;
  let backends = 0;
  for (const share of shares) {
    let here = 0;
    for (const piece of share.pieces) here += piece.ranges.get(scan.id)?.length ?? 0;
    ranges += here;
    if (here > 0) backends++;
  }
  return { ranges, backends };
}

function rangeOf(tablet: Tablet, partition: Partition, backend: BackendAddress): TabletRange {
  return { tabletId: tablet.id, version: partition.visibleVersion, partitionId: partition.id, backend };
}

function partitionsOf(scan: OlapScanNode): Partition[] {
  const wanted = new Set(scan.partitions);
  return scan.table.partitions.filter((partition) => wanted.has(partition.id));
}

/** Replicas of the first tablet on backends that have a whole replica of every other tablet too. */
function commonReplicas(tablets: readonly Tablet[]): readonly Replica[] {
  const backends = tablets.map((tablet) =>
    new Set(tablet.replicas.filter((one) => one.missesFrom === undefined).map((one) => one.backendId))
  );
  return tablets[0].replicas.filter((replica) => backends.every((set) => set.has(replica.backendId)));
}

function* tabletsOf(scan: OlapScanNode): Generator<{ tablet: Tablet; partition: Partition; bucket: number }> {
  const wanted = new Set(scan.tablets);
  for (const partition of partitionsOf(scan)) {
    for (let bucket = 0; bucket < partition.tablets.length; bucket++) {
      const tablet = partition.tablets[bucket];
      if (wanted.has(tablet.id)) yield { tablet, partition, bucket };
    }
  }
}

function bucketCount(scan: OlapScanNode): number {
  const table: OlapTable = scan.table;
  return partitionsOf(scan)[0]?.buckets ?? table.distribution.buckets;
}

/** Scans of the fragment, in plan order; what is behind an exchange belongs to another fragment. */
function scansOf(node: PlanNode): OlapScanNode[] {
  if (node.kind === "olap_scan") return [node];
  return node.kind === "exchange" ? [] : node.children.flatMap(scansOf);
}

function hasBucketShuffle(node: PlanNode): boolean {
  if (node.kind === "exchange") return false;
  if (node.kind === "hash_join" && node.distribution === "bucket_shuffle") return true;
  return node.children.some(hasBucketShuffle);
}

const ONLY_MATCHES: ReadonlySet<string> = new Set(["inner", "cross"]);

function keepsUnmatchedRows(node: PlanNode): boolean {
  if (node.kind === "exchange") return false;
  if (node.kind === "hash_join" && node.distribution === "bucket_shuffle" && !ONLY_MATCHES.has(node.type)) {
    return true;
  }
  return node.children.some(keepsUnmatchedRows);
}

function readsFewRows(scan: OlapScanNode): boolean {
  return scan.limit >= 0 && scan.limit <= ONE_INSTANCE_LIMIT && scan.conjuncts.length === 0;
}
