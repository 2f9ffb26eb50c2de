/** What a commit must bring: a quorum of replicas for every tablet of a partition that got rows. */
import type { TTabletCommitInfo } from "../../idl/thrift.ts";
import { DorisError } from "../base/mod.ts";
import type { Id, OlapTable } from "../catalog/mod.ts";

/** Replicas that make a write durable: more than half. */
export function quorum(replicas: number): number {
  return Math.floor(replicas / 2) + 1;
}

/**
 * The partitions that got rows. Tablets that the table does not have any more (a TRUNCATE that came first) count for
 * nothing: the load's rows are as if they had been truncated.
 * @throws DorisError (LoadFailed) for a tablet without a quorum
 */
export function touchedPartitions(table: OlapTable, commits: readonly TTabletCommitInfo[]): Id[] {
  const backendsOf = new Map<Id, Set<Id>>();
  for (const { tabletId, backendId } of commits) {
    const id = Number(tabletId);
    const backends = backendsOf.get(id) ?? new Set();
    backends.add(Number(backendId));
    backendsOf.set(id, backends);
  }
  const touched: Id[] = [];
  for (const partition of table.partitions) {
    if (!partition.tablets.some((tablet) => backendsOf.has(tablet.id))) continue;
    touched.push(partition.id);
    for (const tablet of partition.tablets) {
      const backends = backendsOf.get(tablet.id);
      const have = tablet.replicas.filter((replica) =>
        replica.missesFrom === undefined && backends?.has(replica.backendId)
      ).length;
      const needed = quorum(tablet.replicas.length);
      if (have < needed) {
        throw new DorisError(
          "LoadFailed",
          `Failed to commit txn: tablet [${tablet.id}] success replica num is ${have}, less than quorum replica num ${needed}`,
        );
      }
    }
  }
  return touched;
}
