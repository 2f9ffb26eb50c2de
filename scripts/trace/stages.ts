/** One statement through every stage of planning, each stage's result as text. */
import { decodeCompact, readTPipelineFragmentParamsList, thriftToJson } from "../../idl/thrift.ts";
import { type AnalyzeContext, analyzeInsert, analyzeQuery } from "../../kernel/analyzer/mod.ts";
import { DorisError } from "../../kernel/base/mod.ts";
import type { CatalogSnapshot, Tablet } from "../../kernel/catalog/api.ts";
import { bucketOf } from "../../kernel/engine/bucket_of.ts";
import {
  assignInstances,
  type BackendRequest,
  buildRequests,
  cutInsert,
  cutQuery,
  encodeRequest,
  explainFragments,
  type FragmentPlan,
} from "../../kernel/fragments/mod.ts";
import {
  CATALOG_STATISTICS,
  DEFAULT_SETTINGS,
  type FiredRule,
  optimize,
  type OptimizeContext,
  optimizeInsert,
} from "../../kernel/optimizer/mod.ts";
import {
  type LogicalQuery,
  printLogical,
  printPhysical,
  printPhysicalInsert,
} from "../../kernel/plan/mod.ts";
import { dumpNode, parseStatement, tokenize } from "../../kernel/sql/mod.ts";

const LOAD_TIMEOUT_SECONDS = 14_400;
/** Whom a trace plans for; nothing is sent. */
const BACKEND_HOST = "127.0.0.1";
const BACKEND_PORTS = { bePort: 9060, brpcPort: 8060 };
const RPC_PORT = 9020;
const ZONE = "Etc/UTC";

export interface PlanSetup {
  readonly catalog: CatalogSnapshot;
  readonly database: string | undefined;
  /** Backends that hold the catalog's tablets. */
  readonly backends: readonly number[];
  /** Instances of a fragment per backend. */
  readonly parallel: number;
}

function analyzeContext(setup: PlanSetup, text: string, nowMicros: bigint): AnalyzeContext {
  let slots = 0;
  return {
    snapshot: setup.catalog,
    currentDatabase: setup.database,
    text,
    session: { user: "'root'@'127.0.0.1'", currentUser: "'root'@'%'", connectionId: 1, version: "5.7.99" },
    nowMicros,
    timeZone: ZONE,
    sessionVariable: () => undefined,
    userVariable: () => undefined,
    nextSlotId: () => slots++,
  };
}

function optimizeContext(setup: PlanSetup, analysis: AnalyzeContext): OptimizeContext {
  return {
    nextSlotId: analysis.nextSlotId,
    aliveBackends: setup.backends.length,
    parallelism: setup.parallel,
    disabledRules: new Set(),
    settings: DEFAULT_SETTINGS,
    statistics: CATALOG_STATISTICS,
    fold: { nowMicros: analysis.nowMicros, timeZone: ZONE },
    bucketOf,
  };
}

/** What one stage after the other made of a statement. */
export interface Planned {
  readonly analyzed: LogicalQuery;
  readonly logical: LogicalQuery;
  readonly rules: readonly FiredRule[];
  /** The physical plan as text; printed when called. */
  readonly physicalText: () => string;
  readonly fragments: FragmentPlan;
  readonly requests: readonly BackendRequest[];
  readonly payloads: readonly Uint8Array[];
}

export const STAGES = ["parse", "analyze", "optimize", "fragment", "encode"] as const;
export type Stage = (typeof STAGES)[number];

function firstReplica(tablet: Tablet): number {
  const replica = tablet.replicas[0];
  if (!replica) throw new DorisError("BackendUnavailable", `Tablet ${tablet.id} has no replica`);
  return replica.backendId;
}

function requestsOf(plan: FragmentPlan, setup: PlanSetup, nowMicros: bigint): BackendRequest[] {
  const backends = setup.backends.map((id) => ({ id, host: BACKEND_HOST, ...BACKEND_PORTS }));
  const placement = assignInstances(plan, {
    queryId: { hi: 1n, lo: 2n },
    backends,
    parallel: setup.parallel,
    chooseReplica: firstReplica,
  });
  const load = {
    loadId: { hi: 1n, lo: 2n },
    transactionId: 1,
    timeout: LOAD_TIMEOUT_SECONDS,
    backends,
    strict: true,
  };
  return buildRequests(plan, placement, {
    coordinator: { hostname: BACKEND_HOST, port: RPC_PORT },
    nowMillis: Number(nowMicros / 1000n),
    timeZone: ZONE,
    rowFormat: "mysql_text",
    processUuid: 1n,
    variables: () => undefined,
    workloadGroup: 1,
    ...(plan.fragments[0].sink.kind === "olap_table" ? { load } : {}),
  });
}

/** Plans one SELECT or INSERT, from text to payload; `lap` is told when a stage ends. @throws DorisError */
export function planStatement(
  sql: string,
  setup: PlanSetup,
  lap: (stage: Stage) => void = () => undefined,
): Planned {
  const nowMicros = BigInt(Date.now()) * 1000n;
  const { statement, text } = parseStatement(sql);
  lap("parse");
  const analysis = analyzeContext(setup, text, nowMicros);
  const context = optimizeContext(setup, analysis);
  const finish = (
    fragments: FragmentPlan,
    rest: Pick<Planned, "analyzed" | "logical" | "rules" | "physicalText">,
  ): Planned => {
    const requests = requestsOf(fragments, setup, nowMicros);
    lap("fragment");
    const payloads = requests.map(encodeRequest);
    lap("encode");
    return { ...rest, fragments, requests, payloads };
  };
  if (statement.kind === "insert") {
    const analyzed = analyzeInsert(statement, analysis);
    lap("analyze");
    const { insert, logical, rulesFired } = optimizeInsert(analyzed, context);
    lap("optimize");
    return finish(cutInsert(insert, analyzed.partitions), {
      analyzed: analyzed.query,
      logical,
      rules: rulesFired,
      physicalText: () => printPhysicalInsert(insert),
    });
  }
  if (statement.kind !== "query_statement") {
    throw new DorisError("NotSupported", `Only SELECT and INSERT are planned, this is ${statement.kind}`);
  }
  const analyzed = analyzeQuery(statement.query, analysis);
  lap("analyze");
  const { query, logical, rulesFired } = optimize(analyzed, context);
  lap("optimize");
  return finish(cutQuery(query), {
    analyzed,
    logical,
    rules: rulesFired,
    physicalText: () => printPhysical(query),
  });
}

/** Longest line of a syntax tree before it is broken. */
const TREE_WIDTH = 100;

/** Breaks the text of dumpNode into lines, a child per line where it does not fit into one. */
export function indentTree(text: string, indent = ""): string {
  if (indent.length + text.length <= TREE_WIDTH) return text;
  const opening = /^(?:[\w.]+=)?[([]/.exec(text)?.[0];
  if (opening === undefined) return text;
  const children = splitTree(text.slice(opening.length, -1));
  const deeper = `${indent}  `;
  const head = opening.endsWith("(") ? children.shift() ?? "" : "";
  return [opening + head, ...children.map((child) => deeper + indentTree(child, deeper))].join("\n") +
    text.slice(-1);
}

/** Splits at blanks outside brackets and quotes. */
function splitTree(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted && char === "\\") at++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "(" || char === "[")) depth++;
    else if (!quoted && (char === ")" || char === "]")) depth--;
    else if (!quoted && char === " " && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** A titled part of a trace. */
export interface TracePart {
  readonly title: string;
  readonly text: string;
}

function rulesText(rules: readonly FiredRule[]): string {
  if (rules.length === 0) return "none: the statement needs no backend";
  const width = Math.max(...rules.map(({ name }) => name.length));
  return rules.map(({ name, micros, changed }) =>
    `${changed ? "*" : " "} ${name.padEnd(width)} ${micros.toFixed(0).padStart(7)} µs`
  ).join("\n") + "\n(* changed the plan)";
}

/** All stages of a statement as text, in their order. @throws DorisError */
export function traceStatement(sql: string, setup: PlanSetup): TracePart[] {
  const tokens = tokenize(sql);
  const { statement } = parseStatement(sql);
  const parts: TracePart[] = [
    { title: "Tokens", text: tokens.map(({ kind, text, pos }) => `${pos}\t${kind}\t${text}`).join("\n") },
    { title: "Syntax tree", text: indentTree(dumpNode(statement)) },
  ];
  const times: string[] = [];
  let last = performance.now();
  const planned = planStatement(sql, setup, (stage) => {
    const now = performance.now();
    times.push(`${stage} ${(now - last).toFixed(2)} ms`);
    last = now;
  });
  parts.push(
    { title: "Logical plan, analyzed", text: printLogical(planned.analyzed) },
    { title: "Rules", text: rulesText(planned.rules) },
    { title: "Logical plan, optimized", text: printLogical(planned.logical) },
    { title: "Physical plan", text: planned.physicalText() },
    { title: "Fragments", text: explainFragments(planned.fragments, "verbose").join("\n") },
  );
  planned.payloads.forEach((bytes, at) => {
    const { backend } = planned.requests[at];
    const decoded = thriftToJson(decodeCompact(readTPipelineFragmentParamsList, bytes));
    parts.push({
      title: `Payload for backend ${backend.id}: TPipelineFragmentParamsList, ${bytes.length} bytes`,
      text: JSON.stringify(decoded, null, 1),
    });
  });
  parts.push({ title: "Times (cold)", text: times.join(", ") });
  return parts;
}
