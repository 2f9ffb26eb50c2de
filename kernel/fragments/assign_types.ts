/** Placement: which instance of which fragment runs where, with which part of the data. */
import type { Id, Tablet } from "../catalog/api.ts";
import type { ScanExtent } from "./serial.ts";

/** 128 bits (TUniqueId). */
export interface UniqueId {
  readonly hi: bigint;
  readonly lo: bigint;
}

/** A backend that takes part, with the ports that its heartbeat named. */
export interface BackendAddress {
  readonly id: Id;
  readonly host: string;
  /** Thrift BackendService. */
  readonly bePort: number;
  readonly brpcPort: number;
}

export interface AssignOptions {
  readonly queryId: UniqueId;
  /** Alive backends of the query's location; at least one. */
  readonly backends: readonly BackendAddress[];
  /** Instances of a fragment per backend (parallel_pipeline_task_num); at least 1. */
  readonly parallel: number;
  /**
   * The backend that reads `tablet`: the id of one of `backends` that holds a replica. Throws when no replica
   * is alive. Of colocated tables' tablets in one bucket only the first is asked for.
   */
  readonly chooseReplica: (tablet: Tablet, version: number) => Id;
  /** The backend for work that belongs nowhere (constants, gathering without a scan); default the first. */
  readonly anyBackend?: () => Id;
}

/** One tablet for one scan node. */
export interface TabletRange {
  readonly tabletId: Id;
  readonly version: number;
  readonly partitionId: Id;
  /** Backend of the replica read. */
  readonly backend: BackendAddress;
}

export interface Instance {
  readonly id: UniqueId;
  readonly fragment: number;
  readonly backend: BackendAddress;
  /** Counts the instances of the query, fragment by fragment (backend_num). */
  readonly number: number;
  /** Position among the instances of its fragment (sender_id). */
  readonly sender: number;
  /** Scan node id → what it reads here. */
  readonly ranges: ReadonlyMap<number, readonly TabletRange[]>;
  /** Bucket join fragments: buckets that this instance joins; undefined elsewhere. */
  readonly buckets: readonly number[] | undefined;
}

export interface FragmentPlacement {
  readonly fragment: number;
  /** In sender order. */
  readonly instances: readonly Instance[];
  /**
   * Fragments that follow the buckets of a table: how many buckets there are; exchanges by bucket send to
   * the instance of a bucket.
   */
  readonly bucketCount: number | undefined;
  /** The first instance of a backend reads and receives for all of them; they share rows locally. */
  readonly pooled: boolean;
}

/** Where everything runs. */
export interface Placement {
  readonly queryId: UniqueId;
  readonly parallel: number;
  /** By fragment id. */
  readonly fragments: ReadonlyMap<number, FragmentPlacement>;
  readonly backends: readonly BackendAddress[];
  /** Scan node id → its ranges and the backends they are on. */
  readonly extents: ReadonlyMap<number, ScanExtent>;
}
