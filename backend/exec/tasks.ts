/**
 * Fragments as tasks: a task is one SQL statement. Where sender and receiver of an exchange are one instance each on
 * this backend, the sender's SQL becomes part of the receiver's; a query that is wholly on this backend becomes one
 * statement.
 * @module
 */
import { TDataSinkType, TPartitionType, type TPlanNode } from "../../idl/thrift.ts";
import { idText } from "./ids.ts";
import { type FragmentWork, type InstanceWork, mergeInstances, type QueryWork } from "./request.ts";

/** A fragment instance inside a task with the fragments fused into it, by exchange node. */
export interface Unit {
  readonly fragment: FragmentWork;
  readonly instance: InstanceWork;
  readonly fused: ReadonlyMap<number, Unit>;
}

/** An exchange whose rows a task waits for. `instance` is the one that they are addressed to. */
export interface TaskInput {
  readonly node: TPlanNode;
  readonly instance: InstanceWork;
  readonly senders: number;
}

/** One statement; its sink is that of the root's fragment. */
export interface Task {
  readonly root: Unit;
  readonly inputs: readonly TaskInput[];
}

/** What there is to do for a query on this backend. */
export interface TaskPlan {
  readonly tasks: readonly Task[];
  /** Instances that do nothing but tell their receivers the end. */
  readonly idle: readonly { readonly fragment: FragmentWork; readonly instance: InstanceWork }[];
  /** Every (instance, exchange) that may be sent rows, with the number of its senders. */
  readonly receivers: readonly TaskInput[];
  /** Fragments per task, for counting which fragments are done. */
  readonly fragmentsOf: ReadonlyMap<Task, readonly FragmentWork[]>;
}

/** @param fuse false: every exchange is real */
export function planTasks(work: QueryWork, fuse: boolean): TaskPlan {
  const graph = new Graph(work);
  const local = fuse && work.fragments.every((f) => graph.isLocal(f));
  const runners = new Map(work.fragments.map((f) => [
    f,
    local || f.pooled ? [mergeInstances(f.instances)] : f.instances,
  ]));
  const fusedSenders = new Set<FragmentWork>();
  const senderInto = (receiver: FragmentWork, node: TPlanNode): FragmentWork | undefined => {
    const sender = graph.senderOf(node.node_id);
    if (!fuse || sender === undefined) return undefined;
    if (local) return sender;
    const single = runners.get(sender)!.length === 1 && runners.get(receiver)!.length === 1;
    return single && graph.isWhole(receiver, node.node_id) ? sender : undefined;
  };
  for (const f of work.fragments) {
    for (const node of f.exchanges) {
      const sender = senderInto(f, node);
      if (sender !== undefined) fusedSenders.add(sender);
    }
  }
  const receivers: TaskInput[] = [];
  const unit = (
    fragment: FragmentWork,
    instance: InstanceWork,
    inputs: TaskInput[],
    members: FragmentWork[],
  ): Unit => {
    members.push(fragment);
    const fused = new Map<number, Unit>();
    for (const node of fragment.exchanges) {
      const sender = senderInto(fragment, node);
      if (sender !== undefined) {
        fused.set(node.node_id, unit(sender, runners.get(sender)![0]!, inputs, members));
        continue;
      }
      const senders = fragment.senders.get(node.node_id) ?? 0;
      receivers.push({ node, instance, senders });
      // Everybody gets all rows: instances of one backend may share what the first of them was sent.
      const shared = node.exchange_node?.partition_type === TPartitionType.UNPARTITIONED;
      inputs.push({ node, instance: shared ? runners.get(fragment)![0]! : instance, senders });
    }
    return { fragment, instance, fused };
  };
  const tasks: Task[] = [];
  const fragmentsOf = new Map<Task, FragmentWork[]>();
  const idle: { fragment: FragmentWork; instance: InstanceWork }[] = [];
  for (const fragment of work.fragments) {
    if (fusedSenders.has(fragment)) continue;
    for (const instance of runners.get(fragment)!) {
      const inputs: TaskInput[] = [];
      const members: FragmentWork[] = [];
      const task = { root: unit(fragment, instance, inputs, members), inputs };
      tasks.push(task);
      fragmentsOf.set(task, members);
    }
    if (fragment.pooled && fragment.sink.type === TDataSinkType.DATA_STREAM_SINK) {
      for (const instance of fragment.instances.slice(1)) idle.push({ fragment, instance });
    }
  }
  return { tasks, idle, receivers, fragmentsOf };
}

/** Who sends to whom on this backend. */
class Graph {
  readonly #senders = new Map<number, FragmentWork>();
  readonly #here = new Set<string>();

  constructor(work: QueryWork) {
    for (const f of work.fragments) {
      const node = f.sink.stream_sink?.dest_node_id;
      if (f.sink.type === TDataSinkType.DATA_STREAM_SINK && node !== undefined) this.#senders.set(node, f);
      for (const i of f.instances) this.#here.add(i.key);
    }
  }

  senderOf(node: number): FragmentWork | undefined {
    return this.#senders.get(node);
  }

  /** All senders of an exchange and all who receive from them are here. */
  isWhole(receiver: FragmentWork, node: number): boolean {
    const sender = this.#senders.get(node);
    return sender !== undefined && sender.instances.length === receiver.senders.get(node) &&
      sender.destinations.every((d) => isNowhere(d) || this.#here.has(idText(d.fragment_instance_id)));
  }

  isLocal(fragment: FragmentWork): boolean {
    return fragment.exchanges.every((node) => this.isWhole(fragment, node.node_id)) &&
      (fragment.sink.type !== TDataSinkType.DATA_STREAM_SINK ||
        fragment.destinations.every((d) => isNowhere(d) || this.#here.has(idText(d.fragment_instance_id))));
  }
}

/** The place of a bucket whose rows nobody takes. */
export function isNowhere(destination: FragmentWork["destinations"][number]): boolean {
  return destination.fragment_instance_id.hi === -1n && destination.fragment_instance_id.lo === -1n;
}
