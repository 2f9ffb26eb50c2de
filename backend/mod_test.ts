import { assert, assertEquals, assertRejects } from "@std/assert";
import net from "node:net";
import { TKeysType, TPrimitiveType as T, TStatusCode, TTaskType } from "../idl/thrift.ts";
import { startBackend } from "./mod.ts";
import { createRequest, type TestColumn } from "./storage/test_tablets.ts";
import { fakeExecutor, FakeFrontend, testOptions, withBackend } from "./test_backend.ts";

const COLUMNS: readonly TestColumn[] = [{ name: "k", type: T.INT, key: true, nullable: false }];

function task(type: TTaskType, signature: bigint, rest: object = {}) {
  return { protocol_version: 0 as const, task_type: type, signature, ...rest };
}

Deno.test("heartbeat() answers the real ports and makes the backend report its disks and tablets", async () => {
  await withBackend(async ({ backend, frontend }) => {
    const answer = await frontend.heartbeat(backend);
    assertEquals(answer.status.status_code, TStatusCode.OK);
    assertEquals(answer.backend_info.be_port, backend.ports.be_port);
    assertEquals(answer.backend_info.http_port, backend.ports.webserver_port);
    assertEquals(answer.backend_info.brpc_port, backend.ports.brpc_port);
    assertEquals(answer.backend_info.be_node_role, "mix");
    const disks = await frontend.until(() => frontend.reports.find((r) => r.disks !== undefined));
    assertEquals(disks.pipeline_executor_size, 1);
    assert([...disks.disks!.values()][0]!.disk_available_capacity! > 0n);
    assertEquals(disks.backend.id, 1001n);
    await frontend.until(() => frontend.reports.find((r) => r.tablets !== undefined));
    await frontend.until(() => frontend.reports.find((r) => r.tasks !== undefined));
  });
});

Deno.test("heartbeat() of a foreign cluster is refused, also after a restart", async () => {
  const directory = await Deno.makeTempDir();
  const frontend = new FakeFrontend();
  await frontend.start();
  for (const round of [1, 2]) {
    const backend = await startBackend(testOptions(directory), { createExecutor: fakeExecutor() });
    if (round === 1) assertEquals((await frontend.heartbeat(backend)).status.status_code, TStatusCode.OK);
    const refused = await frontend.heartbeat(backend, { clusterId: 78, epoch: 9n });
    assertEquals(refused.status.status_code, TStatusCode.INTERNAL_ERROR);
    assertEquals(refused.status.error_msgs, ["Invalid cluster id 78: this backend belongs to cluster 77"]);
    assertEquals(backend.id, 1001n);
    await backend.stop();
  }
  await frontend.stop();
  await Deno.remove(directory, { recursive: true });
});

Deno.test("startBackend() names what is wrong: directory in use, port in use, no directory", async () => {
  await withBackend(async ({ directory, backend }) => {
    const hooks = { createExecutor: fakeExecutor() };
    await assertRejects(
      () => startBackend(testOptions(directory), hooks),
      Error,
      "Another backend uses the directory",
    );
    const other = await Deno.makeTempDir();
    await assertRejects(
      () => startBackend({ ...testOptions(other), be_port: backend.ports.be_port }, hooks),
      Error,
      `be_port ${backend.ports.be_port} of 127.0.0.1 cannot be used`,
    );
    // Nothing of the failed start is left: the directory is free.
    await (await startBackend(testOptions(other), hooks)).stop();
    await Deno.writeTextFile(`${other}/file`, "");
    await assertRejects(
      () => startBackend(testOptions(`${other}/file/x`), hooks),
      Error,
      "Cannot make the directory",
    );
    await Deno.remove(other, { recursive: true });
  });
});

Deno.test("submit_tasks() creates, drops and refuses, each answered by finishTask", async () => {
  await withBackend(async ({ frontend, thrift }) => {
    const result = await thrift.call("submit_tasks", {
      tasks: [
        task(TTaskType.CREATE, 1n, { create_tablet_req: createRequest(500n, COLUMNS) }),
        task(TTaskType.CREATE, 2n, {
          create_tablet_req: createRequest(501n, [...COLUMNS, { name: "h", type: T.HLL }]),
        }),
        task(TTaskType.CREATE, 3n, {
          create_tablet_req: createRequest(502n, COLUMNS, { keysType: TKeysType.UNIQUE_KEYS }),
        }),
        task(TTaskType.ALTER, 4n),
        task(TTaskType.PUBLISH_VERSION, 5n, {
          publish_version_req: {
            transaction_id: 9n,
            partition_version_infos: [{ partition_id: 10n, version: 2n, version_hash: 0n }],
          },
        }),
      ],
    });
    assertEquals(result.status.status_code, TStatusCode.OK);
    const done = async (signature: bigint) =>
      await frontend.until(() => frontend.finished.find((f) => f.signature === signature));
    const created = await done(1n);
    assertEquals(created.task_status.status_code, TStatusCode.OK);
    assertEquals(created.finish_tablet_infos?.map((t) => [t.tablet_id, t.version]), [[500n, 1n]]);
    assertEquals(created.backend.id, 1001n);
    const refused = await done(2n);
    assertEquals(refused.task_status.status_code, TStatusCode.NOT_IMPLEMENTED_ERROR);
    assertEquals(refused.task_status.error_msgs, ["The embedded backend cannot store type HLL of column h"]);
    assertEquals((await done(3n)).task_status.status_code, TStatusCode.OK);
    assertEquals((await done(4n)).task_status.error_msgs, ["The embedded backend has no task ALTER"]);
    const stat = await thrift.call("get_tablet_stat", {});
    assertEquals([...stat.tablets_stats.keys()].sort(), [500n, 502n]);
    await thrift.call("submit_tasks", {
      tasks: [task(TTaskType.DROP, 6n, { drop_tablet_req: { tablet_id: 500n, schema_hash: 7 } })],
    });
    assertEquals((await done(6n)).task_status.status_code, TStatusCode.OK);
    const after = await thrift.call("get_tablet_stat", {});
    assertEquals([...after.tablets_stats.keys()], [502n]);
  });
});

Deno.test("finishTask() is tried again until the FE answers", async () => {
  await withBackend(async ({ frontend, thrift }) => {
    let failures = 2;
    const seen: bigint[] = [];
    frontend.handlers.finishTask = ({ request }) => {
      if (failures-- > 0) throw new Error("not now");
      seen.push(request.signature);
      return { status: { status_code: TStatusCode.OK } };
    };
    await thrift.call("submit_tasks", {
      tasks: [task(TTaskType.CREATE, 1n, { create_tablet_req: createRequest(500n, COLUMNS) })],
    });
    await frontend.until(() => seen.length > 0 ? true : undefined);
    assertEquals(seen, [1n]);
  });
});

Deno.test("every port survives garbage", async () => {
  await withBackend(async ({ backend, frontend }) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    console.log(`seed ${seed}`);
    let state = seed;
    const random = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
    const { arrow_flight_sql_port: _none, ...ports } = backend.ports;
    for (const port of Object.values(ports)) {
      for (let round = 0; round < 5; round++) {
        const bytes = Uint8Array.from(
          { length: 1 + Math.floor(random() * 4000) },
          () => Math.floor(random() * 256),
        );
        if (round === 0) bytes.set([0x80, 0x01, 0, 1, 0x7f, 0xff, 0xff, 0xff].slice(0, bytes.length));
        await new Promise<void>((resolve) => {
          const socket = net.connect(port, "127.0.0.1", () => socket.end(bytes));
          const timer = setTimeout(() => socket.destroy(), 200);
          socket.on("data", () => undefined);
          socket.on("error", () => undefined);
          socket.on("close", () => {
            clearTimeout(timer);
            resolve();
          });
        });
      }
    }
    assertEquals((await frontend.heartbeat(backend)).status.status_code, TStatusCode.OK);
    const health = await fetch(`http://127.0.0.1:${backend.ports.webserver_port}/api/health`);
    assertEquals(await health.text(), '{"status": "OK","msg": "OK"}');
    assertEquals(
      await fetch(`http://127.0.0.1:${backend.ports.webserver_port}/api/_load_error_log?file=../x`).then(
        async (r) => [r.status, await r.text()],
      ),
      [404, "No such load error log"],
    );
  });
});
