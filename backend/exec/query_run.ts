/**
 * One query on this backend from its acceptance to its end: tasks, the rows between them, its result, its failure.
 * @module
 */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { PTransmitDataParams } from "../../idl/proto.ts";
import { TDataSinkType, type TPlanNode, TResultSinkType, TStatusCode } from "../../idl/thrift.ts";
import type { ExecutorDeps, FetchResult } from "./api.ts";
import { type SinkResult, StatusError } from "../storage/api.ts";
import { invalid, isOverflow, toStatusError, unsupported } from "./errors.ts";
import type { ExchangeCounts } from "./exchange/counts.ts";
import { Inbox } from "./exchange/inbox.ts";
import { partitionSql } from "./exchange/partition.ts";
import type { Scratch } from "./exchange/scratch.ts";
import {
  type Destination,
  destinationsOf,
  type SenderDeps,
  type SenderIdentity,
  sendFailure,
  sendNothing,
  sendRows,
} from "./exchange/sender.ts";
import { idText } from "./ids.ts";
import { FragmentOutcome, fragmentReport } from "./load_report.ts";
import { outputSql } from "./plan/mod.ts";
import type { FragmentWork, InstanceWork, QueryWork } from "./request.ts";
import { createRowEncoder, ResultBuffer } from "./result/mod.ts";
import { guarded } from "./statement.ts";
import { planTasks, type Task, type TaskPlan, type Unit } from "./tasks.ts";
import { aggregatesFirst, unitSql } from "./unit_sql.ts";

/** Result batches that wait for the frontend. */
const RESULT_BUFFER_BYTES = 8 * 1024 * 1024;
/** How long a prepared query waits for its start. */
const START_WAIT_MS = 60_000;
const MS_PER_SECOND = 1000;

/** What a query shares with the others. */
export interface QueryRunDeps {
  readonly executor: ExecutorDeps;
  readonly scratch: Scratch;
  readonly counts: ExchangeCounts;
}

/** Instances that send rows, until they have told the end. */
interface OpenSender {
  readonly who: SenderIdentity;
  readonly destinations: readonly Destination[];
}

/** SQL of a task's rows, fresh at each call; optimistic: it may fail by an overflow that the exact one does not have. */
type SqlOf = (optimistic: boolean) => string;

export class QueryRun {
  readonly work: QueryWork;
  readonly #deps: QueryRunDeps;
  readonly #plan: TaskPlan;
  readonly #inboxes = new Map<string, Inbox>();
  readonly #buffer: ResultBuffer | undefined;
  readonly #abort = new AbortController();
  readonly #openSenders = new Set<OpenSender>();
  readonly #outcomes = new Map<FragmentWork, FragmentOutcome>();
  readonly #reported = new Set<FragmentWork>();
  /** Scratch tables with the number of those that still need them: their sender and inboxes. */
  readonly #tables = new Map<string, number>();
  readonly #files = new Set<string>();
  /** Tasks that have not read an inbox yet. */
  readonly #readers = new Map<Inbox, number>();
  readonly #ended = Promise.withResolvers<void>();
  #failure: StatusError | undefined;
  #told = true;
  #running = 0;
  #state: "prepared" | "running" | "ended" = "prepared";
  #timer: ReturnType<typeof setTimeout>;

  /** @throws StatusError for a request that cannot be run */
  constructor(work: QueryWork, deps: QueryRunDeps) {
    this.work = work;
    this.#deps = deps;
    this.#plan = planTasks(work, deps.executor.options.fuse_local_exchanges);
    for (const { node, instance, senders } of this.#plan.receivers) {
      this.#inboxes.set(inboxKey(instance.key, node.node_id), new Inbox(senders, () => this.#newFile()));
    }
    for (const task of this.#plan.tasks) {
      for (const { instance, node } of task.inputs) {
        const inbox = this.#inbox(instance, node);
        this.#readers.set(inbox, (this.#readers.get(inbox) ?? 0) + 1);
      }
    }
    for (const f of work.fragments) checkSink(f);
    const results = this.#plan.tasks.filter((t) => sinkOf(t) === TDataSinkType.RESULT_SINK).length;
    if (results > 0) this.#buffer = new ResultBuffer(results, RESULT_BUFFER_BYTES);
    this.#timer = setTimeout(() => {
      const text = `Query ${work.key} was prepared and not started within ${START_WAIT_MS} ms`;
      this.fail(new StatusError(TStatusCode.TIMEOUT, text));
    }, START_WAIT_MS);
  }

  /** Resolves when nothing of the query is left here. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  get failure(): StatusError | undefined {
    return this.#failure;
  }

  /** Fragments that are not done. */
  get runningFragments(): number {
    return this.#running;
  }

  /** Keys of the instances that the frontend or other backends may name. */
  instanceKeys(): string[] {
    return this.work.fragments.flatMap((f) => f.instances.map((i) => i.key));
  }

  /** Begins a prepared query; one that runs is left alone. */
  start(): void {
    if (this.#state !== "prepared") return;
    this.#state = "running";
    clearTimeout(this.#timer);
    const { timeoutSeconds, key } = this.work;
    this.#timer = setTimeout(() => {
      this.fail(new StatusError(TStatusCode.TIMEOUT, `Query ${key} ran longer than ${timeoutSeconds} s`));
    }, timeoutSeconds * MS_PER_SECOND);
    this.#running = this.work.fragments.length;
    void this.#run();
  }

  fetch(waitMs: number): Promise<FetchResult> {
    if (this.#buffer === undefined) {
      return Promise.reject(invalid(`Query ${this.work.key} has no result on this backend`));
    }
    return this.#buffer.fetch(waitMs);
  }

  async transmit(params: PTransmitDataParams): Promise<void> {
    const told = params.exec_status;
    if (told !== undefined && told.status_code !== TStatusCode.OK) {
      const text = (told.error_msgs ?? []).join("; ") || `Status ${told.status_code}`;
      this.fail(new StatusError(told.status_code as TStatusCode, text));
      return;
    }
    if (this.#failure !== undefined) throw this.#failure;
    const key = idText(params.finst_id);
    const inbox = this.#inboxes.get(inboxKey(key, params.node_id));
    if (inbox === undefined) {
      throw invalid(`Instance ${key} receives nothing through exchange ${params.node_id}`);
    }
    try {
      await inbox.take(params);
    } catch (error) {
      const status = this.#failure ?? toStatusError(error);
      this.fail(status);
      throw status;
    }
  }

  /** Ends the query with an error that others are told. */
  fail(error: StatusError): void {
    if (this.#end(error)) {
      for (const { who, destinations } of this.#openSenders) {
        for (const d of destinations) {
          if (this.#isHere(d)) continue;
          // Whoever cannot be told is cancelled by the frontend, or by the timeout.
          sendFailure(who, d, error, this.#deps.executor.peers).catch(() => undefined);
        }
      }
    }
  }

  /** Ends the query because the frontend wants it. */
  cancel(error: StatusError): void {
    if (this.#end(error)) this.#told = false;
  }

  #end(error: StatusError): boolean {
    if (this.#failure !== undefined || this.#state === "ended") return false;
    this.#failure = error;
    this.#abort.abort(error);
    for (const inbox of this.#inboxes.values()) inbox.fail(error);
    this.#buffer?.fail(error);
    if (this.#state === "prepared") {
      this.#state = "running";
      void this.#finish();
    }
    return true;
  }

  async #run(): Promise<void> {
    const left = new Map<FragmentWork, number>();
    for (const members of this.#plan.fragmentsOf.values()) {
      for (const f of members) left.set(f, (left.get(f) ?? 0) + 1);
    }
    const guard = async (work: Promise<void>): Promise<void> => {
      try {
        await work;
      } catch (error) {
        this.fail(toStatusError(error));
      }
    };
    await Promise.all([
      ...this.#plan.idle.map((i) => guard(this.#runIdle(i.fragment, i.instance))),
      ...this.#plan.tasks.map((task) =>
        guard((async () => {
          await this.#runTask(task);
          for (const f of this.#plan.fragmentsOf.get(task) ?? []) {
            const tasks = left.get(f)! - 1;
            left.set(f, tasks);
            if (tasks > 0) continue;
            this.#running--;
            await this.#report(f, undefined);
          }
        })())
      ),
    ]);
    this.#running = 0;
    await this.#finish();
  }

  async #finish(): Promise<void> {
    try {
      await this.#clean();
      if (this.#failure === undefined) await this.#buffer?.drained;
      else if (this.#told) { for (const f of this.work.fragments) await this.#report(f, this.#failure); }
    } catch (error) {
      this.#failure ??= toStatusError(error);
    } finally {
      this.#state = "ended";
      clearTimeout(this.#timer);
      this.#ended.resolve();
    }
  }

  async #clean(): Promise<void> {
    for (const inbox of this.#inboxes.values()) inbox.close();
    const tables = [...this.#tables.keys()];
    this.#tables.clear();
    await Promise.all([this.#removeFiles([...this.#files]), this.#deps.scratch.drop(tables)]);
  }

  async #removeFiles(files: readonly string[]): Promise<void> {
    await Promise.all(files.map(async (file) => {
      this.#files.delete(file);
      try {
        await Deno.remove(file);
      } catch (error) {
        if (!(error instanceof Deno.errors.NotFound)) throw error;
      }
    }));
  }

  /** One that needed the tables no longer does. */
  async #leaveTables(tables: readonly string[]): Promise<void> {
    const unused = tables.filter((table) => {
      const users = (this.#tables.get(table) ?? 0) - 1;
      if (users > 0) this.#tables.set(table, users);
      else this.#tables.delete(table);
      return users === 0;
    });
    await this.#deps.scratch.drop(unused);
  }

  /** A task has read its inputs: what nobody reads again is freed before the query ends. */
  async #leaveInputs(task: Task): Promise<void> {
    for (const { instance, node } of task.inputs) {
      const inbox = this.#inbox(instance, node);
      const readers = this.#readers.get(inbox)! - 1;
      this.#readers.set(inbox, readers);
      if (readers > 0) continue;
      const { files, tables } = inbox.release();
      await this.#removeFiles(files);
      await this.#leaveTables(tables);
    }
  }

  async #report(fragment: FragmentWork, error: StatusError | undefined): Promise<void> {
    const { coordinator, isLoad } = this.work;
    if (!isLoad || coordinator === undefined || this.#reported.has(fragment)) return;
    this.#reported.add(fragment);
    const { frontend, self } = this.#deps.executor;
    const outcome = this.#outcomes.get(fragment) ?? new FragmentOutcome();
    await frontend.reportExecStatus(
      coordinator,
      fragmentReport(this.work, fragment, self().backendId, outcome, error),
    );
  }

  async #runTask(task: Task): Promise<void> {
    const { fragment, instance } = task.root;
    const sender = this.#sender(fragment, instance);
    if (sender !== undefined) this.#openSenders.add(sender);
    await Promise.all(task.inputs.map((i) => this.#inbox(i.instance, i.node).complete));
    this.#abort.signal.throwIfAborted();
    const held = await this.#deps.executor.store.database.acquire();
    try {
      this.#abort.signal.throwIfAborted();
      const sql = (optimistic: boolean) =>
        unitSql(task.root, {
          work: this.work,
          store: this.#deps.executor.store,
          exchange: (_unit, node) => this.#exchange(task, node),
          fileFor: (id) => this.#deps.executor.fileFor(id),
          optimistic,
        });
      if (sender !== undefined) await this.#send(task.root, sender, sql, held.connection);
      else if (fragment.sink.type === TDataSinkType.RESULT_SINK) {
        await this.#result(task.root, sql, held.connection);
      } else await this.#load(fragment, sql(false), held.connection);
    } finally {
      await held.release();
    }
    if (sender !== undefined) this.#openSenders.delete(sender);
    await this.#leaveInputs(task);
  }

  async #runIdle(fragment: FragmentWork, instance: InstanceWork): Promise<void> {
    const sender = this.#sender(fragment, instance);
    if (sender === undefined) return;
    this.#openSenders.add(sender);
    await sendNothing(sender.who, sender.destinations, this.#delivery(sender.who));
    this.#openSenders.delete(sender);
  }

  #sender(fragment: FragmentWork, instance: InstanceWork): OpenSender | undefined {
    const stream = fragment.sink.stream_sink;
    if (fragment.sink.type !== TDataSinkType.DATA_STREAM_SINK || stream === undefined) return undefined;
    return {
      who: {
        queryId: this.work.queryId,
        node: stream.dest_node_id,
        sender: instance.sender,
        beNumber: instance.number,
      },
      destinations: destinationsOf(fragment.destinations),
    };
  }

  #inbox(instance: InstanceWork, node: TPlanNode): Inbox {
    const inbox = this.#inboxes.get(inboxKey(instance.key, node.node_id));
    if (inbox === undefined) {
      throw new StatusError(TStatusCode.INTERNAL_ERROR, `Exchange ${node.node_id} has no inbox`);
    }
    return inbox;
  }

  #exchange(task: Task, node: TPlanNode): string {
    const input = task.inputs.find((i) => i.node === node || i.node.node_id === node.node_id);
    if (input === undefined) throw invalid(`Exchange ${node.node_id} is not of this plan`);
    return this.#inbox(input.instance, node).sql();
  }

  #isHere(destination: Destination): boolean {
    return this.work.fragments.some((f) => f.instances.some((i) => i.key === destination.key));
  }

  #delivery(who: SenderIdentity): Omit<SenderDeps, "run" | "connection" | "newTable" | "newFile"> {
    return {
      peers: this.#deps.executor.peers,
      signal: this.#abort.signal,
      isHere: (d) => this.#isHere(d),
      deliver: (d, part) => {
        const inbox = this.#inboxes.get(inboxKey(d.key, who.node));
        if (inbox === undefined) {
          throw invalid(`Instance ${d.key} receives nothing through exchange ${who.node}`);
        }
        // Where nobody reads, nobody would leave the table.
        if (part.table !== undefined && this.#readers.has(inbox)) {
          this.#tables.set(part.table, (this.#tables.get(part.table) ?? 0) + 1);
        }
        inbox.deliver(who.sender, part);
      },
      count: (d, rows) =>
        this.#deps.counts.add({
          queryId: who.queryId,
          nodeId: who.node,
          senderId: who.sender,
          receiver: d.id,
          rows,
        }),
    };
  }

  async #send(unit: Unit, sender: OpenSender, sql: SqlOf, connection: DuckDBConnection): Promise<void> {
    const { sink, destinations } = unit.fragment;
    const { store } = this.#deps.executor;
    const partition = sink.stream_sink!.output_partition;
    const place = partitionSql(partition, destinations.length, store, this.work.context);
    const tables: string[] = [];
    const files: string[] = [];
    const selects = { select: sql(true), exact: () => sql(false) };
    await sendRows(sender.who, sender.destinations, selects, place, {
      ...this.#delivery(sender.who),
      connection,
      run: (statement) => guarded(connection, this.#abort.signal, () => connection.run(statement)),
      newTable: async () => {
        const table = await this.#deps.scratch.newTable();
        this.#tables.set(table, 1);
        tables.push(table);
        return table;
      },
      newFile: () => {
        const file = this.#newFile();
        files.push(file);
        return file;
      },
    });
    await this.#removeFiles(files);
    await this.#leaveTables(tables);
  }

  #newFile(): string {
    const { tempDir } = this.#deps.executor.store.database;
    const file = `${tempDir}/exchange_${crypto.randomUUID()}.parquet`;
    this.#files.add(file);
    return file;
  }

  async #result(unit: Unit, sql: SqlOf, connection: DuckDBConnection): Promise<void> {
    const { outputExprs } = unit.fragment;
    const { context, options } = this.work;
    const buffer = this.#buffer!;
    const encoder = createRowEncoder(
      outputExprs.map((e) => e.nodes[0]!.type),
      options.mysql_row_binary_format === true ? "mysql_binary" : "mysql_text",
    );
    const { signal } = this.#abort;
    const begin = async (select: string) => {
      const output = outputSql(select, outputExprs, context);
      const result = await guarded(connection, signal, () => connection.stream(output));
      return { result, first: await guarded(connection, signal, () => result.fetchChunk()) };
    };
    const select = sql(aggregatesFirst(unit));
    const { result, first } = await begin(select).catch((error: unknown) => {
      // Nothing was handed out yet.
      const again = isOverflow(error) ? sql(false) : select;
      if (again === select) throw error;
      return begin(again);
    });
    for (let chunk = first; chunk !== null && chunk.rowCount > 0;) {
      for (const batch of encoder.encodeBatches(chunk)) await buffer.put(batch);
      chunk = await guarded(connection, signal, () => result.fetchChunk());
    }
    buffer.close();
  }

  async #load(fragment: FragmentWork, sql: string, connection: DuckDBConnection): Promise<void> {
    const { context, options } = this.work;
    const result: SinkResult = await this.#deps.executor.tableSink.write(fragment.sink.olap_table_sink!, {
      sql: fragment.outputExprs.length > 0 ? outputSql(sql, fragment.outputExprs, context) : sql,
      connection,
      maxFilterRatio: options.enable_insert_strict === false ? 1 : 0,
      signal: this.#abort.signal,
    });
    const outcome = this.#outcomes.get(fragment) ?? new FragmentOutcome();
    this.#outcomes.set(fragment, outcome);
    outcome.add(result);
  }
}

function inboxKey(instance: string, node: number): string {
  return `${instance}/${node}`;
}

function sinkOf(task: Task): TDataSinkType {
  return task.root.fragment.sink.type;
}

function checkSink({ id, sink, outputExprs }: FragmentWork): void {
  if (sink.type === TDataSinkType.RESULT_SINK) {
    const type = sink.result_sink?.type ?? TResultSinkType.MYSQL_PROTOCOL;
    if (type !== TResultSinkType.MYSQL_PROTOCOL) {
      throw unsupported("The embedded backend gives results as MySQL rows only");
    }
    if (outputExprs.length === 0) throw invalid(`Fragment ${id} has a result and no output expressions`);
    if (outputExprs.some((e) => e.nodes.length === 0)) {
      throw invalid(`Fragment ${id} has an empty output expression`);
    }
  }
  if (sink.type === TDataSinkType.DATA_STREAM_SINK && sink.stream_sink === undefined) {
    throw invalid(`Fragment ${id} sends rows and does not say where`);
  }
  if (sink.type === TDataSinkType.OLAP_TABLE_SINK && sink.olap_table_sink === undefined) {
    throw invalid(`Fragment ${id} writes into a table and does not say which`);
  }
}
