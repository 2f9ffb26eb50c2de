/**
 * Rows really travel by the plan's partitioning: where one sink of a shuffle join hashes another column than the plan
 * says, the answer is wrong. Kernel and three backends run in this process, so that the plan can be spoilt on its way.
 */
import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { type Backend, startBackend } from "../../backend/mod.ts";
import { createExecutor } from "../../backend/exec/mod.ts";
import type { CreateExecutor } from "../../backend/exec/api.ts";
import {
  type TExpr,
  TExprNodeType,
  TPartitionType,
  type TPipelineFragmentParamsList,
} from "../../idl/thrift.ts";
import { createConfig, SILENT, SYSTEM_CLOCK } from "../../kernel/base/mod.ts";
import { startKernel } from "../../kernel/engine/mod.ts";
import { parseManifest } from "../../kernel/host/mod.ts";
import type { KernelServices } from "../../kernel/spi/mod.ts";

const BACKENDS = 3;
const ROWS = 3000;
/** Each value of v occurs twice on either side. */
const DISTINCT = ROWS / 2;

/** Lets the sinks that hash hash by another slot of the same tuple; only those towards the lowest exchange. */
function swapHashColumn(list: TPipelineFragmentParamsList): number {
  const slots = list.params_list?.[0]?.desc_tbl?.slotDescriptors ?? [];
  const sinks = (list.params_list ?? []).flatMap((params) => {
    const sink = params.fragment?.output_sink?.stream_sink;
    return sink?.output_partition.type === TPartitionType.HASH_PARTITIONED ? [sink] : [];
  });
  if (sinks.length === 0) return 0;
  const lowest = Math.min(...sinks.map((sink) => sink.dest_node_id));
  let swapped = 0;
  for (const sink of sinks) {
    if (sink.dest_node_id !== lowest) continue;
    const expr = sink.output_partition.partition_exprs?.[0];
    const ref = expr?.nodes[0];
    const other = slots.find((slot) =>
      slot.parent === ref?.slot_ref?.tuple_id && slot.id !== ref?.slot_ref?.slot_id
    );
    if (!ref?.slot_ref || !other) continue;
    const spoilt: TExpr = {
      nodes: [{
        ...ref,
        node_type: TExprNodeType.SLOT_REF,
        type: other.slotType,
        slot_ref: { ...ref.slot_ref, slot_id: other.id },
      }],
    };
    sink.output_partition.partition_exprs = [spoilt];
    swapped += 1;
  }
  return swapped;
}

async function run(services: KernelServices, id: number, sql: string): Promise<string[]> {
  const { outcomes } = await services.query.execute(id, { sql, encoding: "mysql_text" });
  const rows: string[] = [];
  for (const outcome of outcomes) {
    if (outcome.kind === "error") throw new Error(`${sql}: ${outcome.error.message}`);
    if (outcome.kind !== "stream") continue;
    for await (const batch of outcome.batches) {
      if (batch.kind === "encoded") rows.push(...textRows(batch.data));
    }
  }
  return rows;
}

/** Rows of short texts: each value is a length byte and its bytes. */
function textRows(data: Uint8Array): string[] {
  const rows: string[] = [];
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = 0; at < data.length;) {
    const end = at + 4 + view.getUint32(at);
    const values: string[] = [];
    for (at += 4; at < end;) {
      const length = data[at];
      values.push(new TextDecoder().decode(data.subarray(at + 1, at + 1 + length)));
      at += 1 + length;
    }
    rows.push(values.join("|"));
  }
  return rows;
}

Deno.test("a sink that hashes another column than the plan says gives wrong rows", async () => {
  const directory = await Deno.makeTempDir();
  let spoil = false;
  let swapped = 0;
  const tampering: CreateExecutor = (deps) => {
    const executor = createExecutor(deps);
    const run = executor.execPlanFragments.bind(executor);
    executor.execPlanFragments = (list, phase) => {
      if (spoil) swapped += swapHashColumn(list);
      return run(list, phase);
    };
    return executor;
  };
  const backends: Backend[] = [];
  const kernel = await startKernel({
    dataDir: `${directory}/fe`,
    config: createConfig(new Map([["rpc_port", "0"]])),
    log: SILENT,
    clock: SYSTEM_CLOCK,
  });
  try {
    kernel.started(() => []);
    const manifestFile = new URL("../../protocols/mysql/manifest.json", import.meta.url);
    const manifest = parseManifest(await Deno.readTextFile(manifestFile), "manifest.json");
    const services = kernel.kernel.attach({ manifest, builtIn: true }, { closeConnection: () => undefined });
    const { connectionId: id } = await services.connectionPool.register({
      remoteAddress: "127.0.0.1",
      remotePort: 1,
      secure: false,
      purpose: "session",
    });
    await services.authentication.authenticate({
      connectionId: id,
      user: "root",
      credentials: { kind: "native_password", response: new Uint8Array(0) },
    });
    await services.session.open(id, { database: "", attributes: {} });
    for (let i = 0; i < BACKENDS; i++) {
      const backend = await startBackend({
        storage_root_path: `${directory}/be${i}`,
        heartbeat_service_port: 0,
        be_port: 0,
        brpc_port: 0,
        webserver_port: 0,
      }, { createExecutor: tampering });
      backends.push(backend);
      await run(
        services,
        id,
        `ALTER SYSTEM ADD BACKEND "${backend.host}:${backend.ports.heartbeat_service_port}"`,
      );
    }
    await run(services, id, "CREATE DATABASE d");
    await services.session.useDatabase(id, "d");
    for (const name of ["a", "b"]) {
      await run(
        services,
        id,
        `CREATE TABLE ${name} (k INT NOT NULL, v INT, w INT) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 3
         PROPERTIES ("replication_num" = "1")`,
      );
      const rows = Array.from({ length: ROWS }, (_, k) => `(${k},${k % DISTINCT},${(k * 7919) % ROWS})`);
      await run(services, id, `INSERT INTO ${name} VALUES ${rows.join(",")}`);
    }
    const query = "SELECT count(*), sum(a.w + b.w) FROM a JOIN [shuffle] b ON a.v = b.v";
    const right = await run(services, id, query);
    assertEquals(right[0].split("|")[0], String(DISTINCT * 4));
    spoil = true;
    const wrong = await run(services, id, query);
    assert(swapped > 0, "No sink was spoilt: the plan has no hash exchange");
    assertNotEquals(wrong, right);
    spoil = false;
    assertEquals(await run(services, id, query), right);
  } finally {
    for (const backend of backends) await backend.stop();
    await kernel.stop();
    await Deno.remove(directory, { recursive: true });
  }
});
