/** PUBLISH_VERSION and CLEAR_TRANSACTION tasks: what backends are told when a load commits or is given up. */
import { type TFinishTaskRequest, TTaskType } from "../../idl/thrift.ts";
import { DorisError, type Logger } from "../base/mod.ts";
import type { Id, OlapTable, Tablet } from "../catalog/mod.ts";
import type { AgentTasks } from "../tablets/mod.ts";
import { quorum } from "./quorum.ts";
import type { CommittedPartition, LoadTransaction } from "./transaction.ts";

/** What loads need of {@link AgentTasks}. */
export type LoadTasks = Pick<AgentTasks, "run" | "send">;

/** Time limit of one publish task; the next attempt follows by itself. */
const PUBLISH_TASK_TIMEOUT_MS = 10_000;

/** How far a load was published. */
export interface Published {
  /** Rows that each partition got, as far as backends say. */
  readonly rows: ReadonlyMap<Id, number>;
  /** Backends that have published. */
  readonly backends: ReadonlySet<Id>;
}

/**
 * Tells every backend of the load to publish.
 * A backend that has published already answers with success and no rows.
 * @param live partitions of the load that the table still has
 * @throws DorisError (BackendUnavailable) when a tablet has no quorum at the new version
 */
export async function publishOnBackends(
  tasks: LoadTasks,
  transaction: LoadTransaction,
  table: OlapTable,
  live: readonly CommittedPartition[],
): Promise<Published> {
  const ids = new Set(live.map(({ partitionId }) => partitionId));
  const partitions = table.partitions.filter((partition) => ids.has(partition.id));
  const tablets = partitions.flatMap((partition) => partition.tablets);
  const results = await Promise.allSettled(
    transaction.backends.map((backendId) =>
      tasks.run(backendId, [{
        task_type: TTaskType.PUBLISH_VERSION,
        signature: BigInt(transaction.id),
        publish_version_req: {
          transaction_id: BigInt(transaction.id),
          partition_version_infos: live.map(({ partitionId, version }) => ({
            partition_id: BigInt(partitionId),
            version: BigInt(version),
            version_hash: 0n,
          })),
          base_tablet_ids: new Set(
            tablets.filter((tablet) => tablet.replicas.some((replica) => replica.backendId === backendId))
              .map((tablet) => BigInt(tablet.id)),
          ),
        },
      }], PUBLISH_TASK_TIMEOUT_MS)
    ),
  );
  const done = new Set(transaction.backends.filter((_, index) => results[index].status === "fulfilled"));
  checkPublished(transaction, tablets, done, results);
  const answers = results.flatMap((result) => result.status === "fulfilled" ? result.value : []);
  const rows = rowsByTablet(answers, table.id);
  const added = new Map<Id, number>();
  for (const partition of partitions) {
    const known = partition.tablets.flatMap((tablet) => rows.get(tablet.id) ?? []);
    if (known.length > 0) added.set(partition.id, known.reduce((sum, count) => sum + count, 0));
  }
  return { rows: added, backends: done };
}

/**
 * Replicas that miss an earlier version do not count. Where fewer whole ones than a quorum took the load (others fell
 * behind since its commit), those few are enough: waiting longer would not bring more.
 */
function checkPublished(
  transaction: LoadTransaction,
  tablets: readonly Tablet[],
  done: ReadonlySet<Id>,
  results: readonly PromiseSettledResult<unknown>[],
): void {
  const took = new Set(transaction.backends);
  for (const tablet of tablets) {
    const whole = tablet.replicas.filter((replica) =>
      replica.missesFrom === undefined && took.has(replica.backendId)
    );
    const needed = Math.max(1, Math.min(quorum(tablet.replicas.length), whole.length));
    const have = whole.filter((replica) => done.has(replica.backendId)).length;
    if (have >= needed) continue;
    const failed = results.find((result) => result.status === "rejected");
    const why = failed === undefined ? "" : `: ${messageOf(failed.reason)}`;
    throw new DorisError(
      "BackendUnavailable",
      `Tablet ${tablet.id} has ${have} of ${tablet.replicas.length} replicas at the new version${why}`,
    );
  }
}

/** Rows that a load added to each tablet; replicas say the same. */
function rowsByTablet(answers: readonly TFinishTaskRequest[], tableId: Id): Map<Id, number> {
  const rows = new Map<Id, number>();
  for (const answer of answers) {
    const tablets = answer.table_id_to_tablet_id_to_delta_num_rows?.get(BigInt(tableId)) ??
      new Map<bigint, bigint>();
    for (const [tabletId, count] of tablets) {
      rows.set(Number(tabletId), Math.max(rows.get(Number(tabletId)) ?? 0, Number(count)));
    }
  }
  return rows;
}

/**
 * Tells every backend that may hold rows of an aborted load to forget them. Nobody waits: a backend that cannot be
 * reached forgets them by its own time limit.
 */
export function clearOnBackends(tasks: LoadTasks, id: Id, table: OlapTable, log: Logger): void {
  const backends = new Set(
    table.partitions.flatMap((partition) => partition.tablets)
      .flatMap((tablet) => tablet.replicas.map((replica) => replica.backendId)),
  );
  for (const backendId of backends) {
    tasks.send(backendId, [{
      task_type: TTaskType.CLEAR_TRANSACTION_TASK,
      signature: BigInt(id),
      clear_transaction_task_req: { transaction_id: BigInt(id), partition_id: [] },
    }]).catch((error: unknown) =>
      log.warn("Rows of an aborted load stay on a backend until it drops them itself", {
        txn: id,
        backend: backendId,
        reason: messageOf(error),
      })
    );
  }
}

/** The words of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
