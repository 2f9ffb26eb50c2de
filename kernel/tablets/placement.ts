/** Which backends get the replicas of new tablets. */
import { DorisError } from "../base/mod.ts";
import type { Id, OlapTable, Replica, Tablet } from "../catalog/api.ts";
import { type Backend, EMBEDDED_LOCATION } from "../cluster/mod.ts";

export interface PlacementRequest {
  readonly buckets: number;
  readonly replicationNum: number;
  /** Backends that are alive. */
  readonly alive: readonly Backend[];
  /** A table of the same colocate group: bucket i goes where its bucket i lies. */
  readonly colocateWith: OlapTable | undefined;
  /** Turns from call to call, so that small tables do not all start on the same backend. */
  readonly start: number;
  readonly nextId: () => Id;
}

/** Backends that a new table may use: all of one location; embedded and real ones never mix. */
export function candidates(alive: readonly Backend[]): readonly Backend[] {
  const real = alive.filter((backend) => backend.location !== EMBEDDED_LOCATION);
  return real.length > 0 ? real : alive;
}

/** replication_num of a table that names none. */
export function defaultReplication(alive: readonly Backend[]): number {
  return Math.max(1, Math.min(3, candidates(alive).length));
}

/** New tablets, one per bucket. @throws DorisError (BackendUnavailable) when there are too few backends */
export function placeTablets(request: PlacementRequest): Tablet[] {
  const backends = candidates(request.alive);
  if (backends.length < request.replicationNum) {
    throw new DorisError(
      "BackendUnavailable",
      `Replication num should be less than the number of available backends. replication num is ` +
        `${request.replicationNum}, available backend num is ${backends.length}`,
    );
  }
  const model = request.colocateWith?.partitions[0]?.tablets;
  return Array.from({ length: request.buckets }, (_, bucket) => {
    const ids = model?.[bucket]?.replicas.map((replica) => replica.backendId) ??
      Array.from(
        { length: request.replicationNum },
        (_, copy) => backends[(request.start + bucket + copy) % backends.length].id,
      );
    const id = request.nextId();
    const replicas: Replica[] = ids.map((backendId) => ({ id: request.nextId(), backendId }));
    return { id, replicas };
  });
}
