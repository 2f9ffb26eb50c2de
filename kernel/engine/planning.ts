/** From a statement's syntax tree to a plan that is cut and placed: what analysis, optimizing and placing are told. */
import type { AnalyzeContext, PrivilegeRequest } from "../analyzer/mod.ts";
import { DorisError, formatDatetime, MYSQL_VERSION, type UniqueId } from "../base/mod.ts";
import type { CatalogSnapshot, Tablet } from "../catalog/mod.ts";
import { type Backend, EMBEDDED_LOCATION } from "../cluster/mod.ts";
import {
  assignInstances,
  type BackendAddress,
  type BackendRequest,
  buildRequests,
  type FragmentPlan,
  type LoadContext,
  type RequestContext,
} from "../fragments/mod.ts";
import { CATALOG_STATISTICS, DEFAULT_SETTINGS, type OptimizeContext } from "../optimizer/mod.ts";
import { type Session, timeZoneName } from "../session/mod.ts";
import { bucketOf } from "./bucket_of.ts";
import type { EngineParts } from "./parts.ts";
import { typedVariable } from "./variables.ts";

/** The moment and the numbering of one statement; every stage of its planning shares it. */
export interface StatementFrame {
  readonly session: Session;
  /** Offsets in the syntax tree count in this text. */
  readonly source: string;
  readonly queryId: UniqueId;
  /** Unix milliseconds. */
  readonly nowMs: number;
  readonly snapshot: CatalogSnapshot;
  nextSlotId(): number;
}

/** A frame for a statement that begins now. */
export function frameOf(
  parts: EngineParts,
  session: Session,
  source: string,
  queryId: UniqueId,
): StatementFrame {
  let slots = 0;
  return {
    session,
    source,
    queryId,
    nowMs: parts.clock.nowMs(),
    snapshot: parts.catalog.snapshot,
    nextSlotId: () => slots++,
  };
}

function accountOf(session: Session): { readonly user: string; readonly currentUser: string } {
  const address = session.remote.replace(/:\d+$/, "");
  return { user: `'${session.user}'@'${address}'`, currentUser: `'${session.user}'@'${session.host}'` };
}

export function analyzeContextOf(parts: EngineParts, frame: StatementFrame): AnalyzeContext {
  const { session } = frame;
  return {
    snapshot: frame.snapshot,
    currentDatabase: session.database,
    text: frame.source,
    session: { ...accountOf(session), connectionId: session.id, version: MYSQL_VERSION },
    nowMicros: BigInt(frame.nowMs) * 1000n,
    timeZone: timeZoneName(session.stringVariable("time_zone")),
    sessionVariable: (name, scope) => typedVariable(session, name, scope, (key) => parts.globals.entry(key)),
    userVariable: (name) => session.userVariable(name),
    nextSlotId: () => frame.nextSlotId(),
    // Accounts of this version have every privilege; the hook stays so that analysis is already asked.
    checkPrivilege: (_request: PrivilegeRequest) => undefined,
  };
}

/** Instances of a fragment on one backend: the session's wish, else what the backends ask for. */
export function parallelismOf(parts: EngineParts, session: Session): number {
  const wished = session.numberVariable("parallel_pipeline_task_num");
  if (wished > 0) return wished;
  const sizes = queryBackends(parts).map((backend) => backend.pipelineExecutorSize);
  return Math.max(1, Math.min(...(sizes.length > 0 ? sizes : [1])));
}

export function optimizeContextOf(parts: EngineParts, frame: StatementFrame): OptimizeContext {
  const { session } = frame;
  const { user, currentUser } = accountOf(session);
  return {
    nextSlotId: () => frame.nextSlotId(),
    aliveBackends: Math.max(1, queryBackends(parts).length),
    parallelism: parallelismOf(parts, session),
    disabledRules: new Set(
      session.stringVariable("disable_nereids_rules").toLowerCase().split(",").map((rule) => rule.trim())
        .filter((rule) => rule !== ""),
    ),
    settings: {
      ...DEFAULT_SETTINGS,
      runtimeFilters: session.stringVariable("runtime_filter_mode").toUpperCase() !== "OFF",
      colocate: session.variable("disable_colocate_plan") !== true,
      bucketShuffle: session.variable("enable_bucket_shuffle_join") !== false,
    },
    statistics: CATALOG_STATISTICS,
    fold: {
      nowMicros: BigInt(frame.nowMs) * 1000n,
      timeZone: timeZoneName(session.stringVariable("time_zone")),
      session: {
        user,
        currentUser,
        connectionId: session.id,
        database: session.database,
        catalog: "internal",
        version: MYSQL_VERSION,
      },
    },
    bucketOf,
  };
}

/** Backends that queries run on: alive, and embedded ones only while there are no others. */
export function queryBackends(parts: EngineParts): readonly Backend[] {
  const alive = parts.registry.alive().filter((backend) => backend.ports);
  const real = alive.filter((backend) => backend.location !== EMBEDDED_LOCATION);
  return real.length > 0 ? real : alive;
}

export function addressOf(backend: Backend): BackendAddress {
  if (!backend.ports) {
    throw new DorisError("BackendUnavailable", `Backend ${backend.id} has not reported its ports yet`);
  }
  return { id: backend.id, host: backend.host, bePort: backend.ports.be, brpcPort: backend.ports.brpc };
}

/** What a request to backends says about the statement. */
export function requestContextOf(
  parts: EngineParts,
  frame: StatementFrame,
  rowFormat: RequestContext["rowFormat"],
  load?: LoadContext,
): RequestContext {
  const { session } = frame;
  return {
    coordinator: { hostname: parts.identity.host, port: parts.identity.rpcPort },
    nowMillis: frame.nowMs,
    timeZone: timeZoneName(session.stringVariable("time_zone")),
    rowFormat,
    processUuid: BigInt(parts.identity.processUuid),
    variables: (name) =>
      name === "parallel_pipeline_task_num" ? parallelismOf(parts, session) : session.variable(name),
    ...(load ? { load } : {}),
  };
}

/** Places a plan on backends and writes what each of them gets. */
export function placePlan(
  parts: EngineParts,
  frame: StatementFrame,
  plan: FragmentPlan,
  context: RequestContext,
): { readonly requests: readonly BackendRequest[]; readonly resultBackends: readonly number[] } {
  const backends = queryBackends(parts);
  if (backends.length === 0) {
    throw new DorisError(
      "BackendUnavailable",
      "No backend available as scan node, please check the status of your backends",
    );
  }
  const byId = new Map(backends.map((backend) => [backend.id, backend]));
  let turn = frame.nowMs;
  const placement = assignInstances(plan, {
    queryId: frame.queryId,
    backends: backends.map(addressOf),
    parallel: parallelismOf(parts, frame.session),
    chooseReplica: (tablet: Tablet) => {
      const usable = tablet.replicas.filter((replica) =>
        replica.missesFrom === undefined && byId.has(replica.backendId)
      );
      if (usable.length === 0) {
        const where = tablet.replicas.map(({ backendId, missesFrom }) =>
          `backend ${backendId}${
            missesFrom === undefined ? describe(parts, backendId) : ` (misses version ${missesFrom})`
          }`
        );
        throw new DorisError(
          "BackendUnavailable",
          `Tablet ${tablet.id} has no queryable replicas: it is on ${where.join(", ")} (${
            formatDatetime(frame.nowMs, "Etc/UTC")
          } UTC)`,
        );
      }
      return usable[turn++ % usable.length].backendId;
    },
  });
  const requests = buildRequests(plan, placement, context);
  const top = placement.fragments.get(plan.fragments[0].id);
  const resultBackends = [...new Set(top?.instances.map((instance) => instance.backend.id) ?? [])];
  return { requests, resultBackends };
}

function describe(parts: EngineParts, backendId: number): string {
  const backend = parts.registry.get(backendId);
  if (!backend) return " (dropped)";
  if (!backend.alive) return ` (dead: ${backend.error || "no heartbeat yet"})`;
  return " (of another location)";
}
