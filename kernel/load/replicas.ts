/** The replicas that a load writes to. */
import { DorisError } from "../base/mod.ts";
import type { Id, OlapTable } from "../catalog/mod.ts";
import type { BackendRegistry } from "../cluster/mod.ts";
import type { BackendAddress } from "../fragments/mod.ts";
import { quorum } from "./quorum.ts";

export interface LoadTarget {
  /** The table with its live replicas only, so that the plan names no backend that is down. */
  readonly table: OlapTable;
  /** Every backend that holds one of them. */
  readonly backends: readonly BackendAddress[];
}

/** @throws DorisError (BackendUnavailable) when a tablet has no quorum of live replicas: the commit would fail */
export function loadTarget(
  table: OlapTable,
  partitions: readonly Id[] | undefined,
  registry: Pick<BackendRegistry, "get">,
): LoadTarget {
  const backends = new Map<Id, BackendAddress>();
  const isLive = (id: Id) => {
    const backend = registry.get(id);
    if (!backend?.alive || !backend.ports) return false;
    backends.set(id, { id, host: backend.host, bePort: backend.ports.be, brpcPort: backend.ports.brpc });
    return true;
  };
  const wanted = partitions && new Set(partitions);
  const live = table.partitions.map((partition) => {
    if (wanted && !wanted.has(partition.id)) return partition;
    const tablets = partition.tablets.map((tablet) => {
      const replicas = tablet.replicas.filter((replica) =>
        // One that misses a version cannot take the next.
        replica.missesFrom === undefined && isLive(replica.backendId)
      );
      const needed = quorum(tablet.replicas.length);
      if (replicas.length >= needed) return { ...tablet, replicas };
      throw new DorisError(
        "BackendUnavailable",
        `Tablet ${tablet.id} of table ${table.name} has ${replicas.length} live replicas, a load needs ${needed}`,
      );
    });
    return { ...partition, tablets };
  });
  return { table: { ...table, partitions: live }, backends: [...backends.values()] };
}
