/** A load's transaction and its life: PREPARE → COMMITTED → VISIBLE, or ABORTED. */
import type { Id } from "../catalog/api.ts";

/** Words as Doris' TransactionStatus. */
export type LoadState = "PREPARE" | "COMMITTED" | "VISIBLE" | "ABORTED";

/** Where a load comes from; words of Doris' LoadJobSourceType. */
export type LoadSource = "INSERT_STREAMING" | "BACKEND_STREAMING";

/** A partition that a committed load adds a version to. */
export interface CommittedPartition {
  readonly tableId: Id;
  readonly partitionId: Id;
  readonly version: number;
}

export interface LoadTransaction {
  readonly id: Id;
  readonly databaseId: Id;
  readonly label: string;
  readonly tableId: Id;
  readonly source: LoadSource;
  /** Who runs it: `FE: host` or `BE: host`. */
  readonly coordinator: string;
  /** Unix milliseconds. */
  readonly startedAt: number;
  readonly timeoutMs: number;
  readonly state: LoadState;
  /** Empty before COMMITTED. */
  readonly partitions: readonly CommittedPartition[];
  /** Backends that hold rows of the load, once committed. */
  readonly backends: readonly Id[];
  readonly loadedRows: number;
  /** Why it was aborted. */
  readonly reason: string;
  readonly finishedAt: number | undefined;
  /** What the caller of begin named, so that a repeated begin gets the same transaction; not durable. */
  readonly requestId: string | undefined;
}

/** A label has at most this many characters of `-_A-Za-z0-9:.`, as in Doris. */
export const MAX_LABEL_LENGTH = 128;
const LABEL = /^[-_A-Za-z0-9:.]+$/;

export function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL_LENGTH && LABEL.test(text);
}
