import { assert, assertEquals, assertRejects } from "@std/assert";
import { goldenJson } from "../../../tests/golden/golden.ts";
import { TTaskType } from "../../../idl/thrift.ts";
import { DorisError } from "../../base/mod.ts";
import type { OlapTable } from "../../catalog/mod.ts";
import { type Bench, openBench, recorded } from "../testing/bench.ts";
import { SETUP } from "../testing/tables.ts";

async function withBench(test: (bench: Bench) => Promise<void>, backends = 1): Promise<void> {
  const bench = openBench(backends);
  try {
    await bench.run("create database tdb");
    await bench.run("use tdb");
    await test(bench);
  } finally {
    bench.close();
  }
}

function tableOf(bench: Bench, name: string): OlapTable {
  const table = bench.services.catalog.snapshot.databases.get("tdb")?.tables.get(name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

const TAIL = "distributed by hash(k) buckets 1";

Deno.test("DDL answers as the recordings say, with their numbers and words", () =>
  withBench(async (bench) => {
    for (const sql of SETUP.slice(2)) await bench.run(sql);
    const statements = [
      "use nosuchdb",
      "switch nosuchcat",
      "create database if not exists tdb",
      "create table a (k int)",
      "create table if not exists a (k int) distributed by hash(k) buckets 1 properties('replication_num'='1')",
      "create table badkey (k string) duplicate key(k) distributed by hash(k) buckets 1 properties('replication_num'='1')",
      "create table baddist (k int) distributed by hash(zz) buckets 1 properties('replication_num'='1')",
      "create table dupcol (k int, k int) distributed by hash(k) buckets 1 properties('replication_num'='1')",
      "drop table if exists nosuch",
      "drop database nosuchdb",
      "truncate table nosuch",
      "kill 999999",
      "set time_zone = 'bad/zone'",
      "set names utf8mb4",
      "set password = password('')",
      "lock tables a read",
      "rollback",
      "start transaction",
    ];
    for (const sql of statements) {
      const reference = recorded(sql);
      if (reference.kind === "ok") {
        assertEquals((await bench.run(sql)).kind, "ok", sql);
        continue;
      }
      const error = await assertRejects(() => bench.run(sql), DorisError, undefined, sql);
      assert(reference.kind === "error");
      assertEquals(
        { code: error.number, state: error.sqlState, message: error.clientMessage },
        { code: reference.code, state: reference.sqlstate, message: reference.message },
        sql,
      );
    }
  }));

Deno.test("CREATE TABLE without a backend fails with the recorded words and leaves nothing", async () => {
  const answers = goldenJson("no_backend.json") as { sql: string; error?: [number, string] }[];
  await withBench(async (bench) => {
    const answer = answers.find(({ sql }) => sql.startsWith("create table"));
    const error = await assertRejects(
      () =>
        bench.run(
          "create table t (a int) distributed by hash(a) buckets 1 properties('replication_num'='1')",
        ),
      DorisError,
    );
    assertEquals([error.number, error.clientMessage], answer?.error);
    assertEquals(await bench.rows("show tables"), []);
    assertEquals(bench.tasks.sent, []);
  }, 0);
});

Deno.test("CREATE TABLE makes a tablet per partition and bucket, then the table", () =>
  withBench(async (bench) => {
    await bench.run(`create table t (k int, d date) partition by range(d)
      (partition p1 values less than ('2024-01-01'), partition p2 values less than maxvalue)
      distributed by hash(k) buckets 3`);
    assertEquals(bench.tasks.sent.map(({ task }) => task.task_type), Array(6).fill(TTaskType.CREATE));
    const tablets = tableOf(bench, "t").partitions.flatMap((partition) => partition.tablets);
    assertEquals(
      bench.tasks.sent.map(({ task }) => Number(task.signature)).sort(),
      tablets.map(({ id }) => id).sort(),
    );
    assertEquals((await bench.rows("show tablets from t")).length, 6);
    assertEquals((await bench.rows("show tablets from t partition (p1)")).length, 3);
  }));

Deno.test("CREATE TABLE that a backend refuses leaves no table and has its tablets dropped", () =>
  withBench(async (bench) => {
    bench.tasks.failure = new DorisError("BackendFailed", "disk is full");
    await assertRejects(() => bench.run(`create table t (k int) ${TAIL}`), DorisError, "disk is full");
    assertEquals(await bench.rows("show tables"), []);
    assertEquals(bench.tasks.sent.map(({ task }) => task.task_type), [TTaskType.CREATE, TTaskType.DROP]);
    bench.tasks.failure = undefined;
    await bench.run(`create table t (k int) ${TAIL}`);
    assertEquals(await bench.rows("show tables"), [["t"]]);
  }));

Deno.test("A duplicate table without keys gets the first columns that fit the short key", () =>
  withBench(async (bench) => {
    const cases: [string, string[]][] = [
      ["k int, b int, c int, e int", ["k", "b", "c"]],
      ["k varchar(10), b int", ["k"]],
      ["k bigint, b varchar(5), c int", ["k", "b"]],
      ["k int, b double, c int", ["k"]],
      ["k int, b string", ["k"]],
      ["k largeint, b largeint, c largeint", ["k", "b"]],
      ["k char(100), b int", ["k"]],
    ];
    for (const [index, [columns, keys]] of cases.entries()) {
      await bench.run(`create table t${index} (${columns}) distributed by random buckets 1`);
      const table = tableOf(bench, `t${index}`);
      assertEquals(table.columns.filter(({ isKey }) => isKey).map(({ name }) => name), keys, columns);
    }
  }));

Deno.test("CREATE TABLE refuses what makes no sense, with the place of the mistake", () =>
  withBench(async (bench) => {
    await bench.run(`create table t (k int) ${TAIL}`);
    const range = (parts: string) =>
      `create table n (k int, d date) partition by range(d) (${parts}) ${TAIL}`;
    const cases: [string, string][] = [
      [`create table t (k int) ${TAIL}`, "Table 't' already exists"],
      [`create table n (k int, a int) duplicate key(a) ${TAIL}`, "Key columns must be the first few columns"],
      [`create table n (k int) duplicate key(z) ${TAIL}`, "Key column[z] doesn't exist"],
      [`create table n (k int default 'x') ${TAIL}`, "Default value 'x' of column k"],
      [`create table n (k int not null default null) ${TAIL}`, "Can not set null default value"],
      [`create table n (k int) distributed by hash(k) buckets 0`, "greater than zero"],
      [
        `create table n (k int) distributed by hash(k) buckets 769`,
        "cannot exceed the maximum allowed value 768",
      ],
      [`create table n (k int) ${TAIL} properties('nosuch'='1')`, "Unknown properties: {nosuch=1}"],
      [`create table n (k int) ${TAIL} properties('replication_num'='0')`, "Invalid value '0' of property"],
      [`create table n (k int) ${TAIL} properties('replication_num'='2')`, "replica"],
      [
        `create table n (k int) unique key(k) ${TAIL}`,
        "UNIQUE KEY and AGGREGATE KEY tables are not supported yet",
      ],
      [`create table n (k int auto_increment) ${TAIL}`, "AUTO_INCREMENT of columns are not supported yet: k"],
      [range("partition p values less than ('2024-13-01')"), "2024-13-01"],
      [range("partition p values [('2024-01-01'), ('2023-01-01'))"), "Partition p is empty"],
      [
        range(
          "partition p values [('2024-01-01'), ('2025-01-01')), partition q values [('2024-06-01'), ('2026-01-01'))",
        ),
        "Range of partition q overlaps with that of partition p",
      ],
      [
        range("partition p values less than ('2024-01-01'), partition P values less than ('2025-01-01')"),
        "Duplicate partition name P",
      ],
      [range("partition p values less than ('2024-01-01', '1')"), "1 values at most, not 2"],
      [
        `create table n (k int) partition by list(k) (partition p values in ('1')) ${TAIL}`,
        "LIST is not supported",
      ],
      [`create table nosuch.n (k int) ${TAIL}`, "Unknown database 'nosuch'"],
    ];
    for (const [sql, words] of cases) {
      await assertRejects(() => bench.run(sql), DorisError, words, sql);
    }
    assertEquals(await bench.rows("show tables"), [["t"]]);
    const late = await assertRejects(
      () => bench.run(`create table n (k int,\n  a int default 'x') ${TAIL}`),
      DorisError,
    );
    assertEquals(late.position, { line: 2, pos: 2 });
  }));

Deno.test("Tables of a colocate group have their buckets on the same backends, or are refused", () =>
  withBench(async (bench) => {
    const grouped = (name: string, type: string, buckets: number) =>
      `create table ${name} (k ${type}) distributed by hash(k) buckets ${buckets} properties('colocate_with'='g')`;
    await bench.run(grouped("a", "int", 4));
    await bench.run(grouped("b", "int", 4));
    const places = (name: string) =>
      tableOf(bench, name).partitions[0].tablets.map(({ replicas }) =>
        replicas.map(({ backendId }) => backendId)
      );
    assertEquals(places("b"), places("a"));
    assertEquals(new Set(places("a").flat()).size, 3);
    await assertRejects(() => bench.run(grouped("c", "int", 3)), DorisError, "must have same bucket num: 4");
    await assertRejects(() => bench.run(grouped("c", "bigint", 4)), DorisError, "same data type");
  }, 3));

Deno.test("TRUNCATE puts new tablets in the place of the old, DROP TABLE has them dropped", () =>
  withBench(async (bench) => {
    await bench.run(`create table t (k int) ${TAIL}`);
    const before = tableOf(bench, "t").partitions[0];
    await bench.run("truncate table t");
    const after = tableOf(bench, "t").partitions[0];
    assert(before.id !== after.id && before.tablets[0].id !== after.tablets[0].id);
    await bench.services.cleaner.sweep();
    await bench.run("drop table t");
    await bench.services.cleaner.sweep();
    const dropped = bench.tasks.sent.filter(({ task }) => task.task_type === TTaskType.DROP)
      .map(({ task }) => Number(task.signature));
    assertEquals(dropped, [before.tablets[0].id, after.tablets[0].id]);
    assertEquals(bench.services.catalog.droppedTablets(), []);
    await assertRejects(() => bench.run("drop table t"), DorisError, "Unknown table 't' in tdb");
  }));

Deno.test("DROP DATABASE ends a session's database; USE needs one that exists", () =>
  withBench(async (bench) => {
    await bench.run("drop database tdb");
    await assertRejects(() => bench.run("show tables"), DorisError, "No database selected");
    await assertRejects(() => bench.run("use tdb"), DorisError, "Unknown database 'tdb'");
    await bench.run("drop database if exists tdb");
    await assertRejects(() => bench.run("create database `1x`"), DorisError, "Incorrect database name '1x'");
  }));

Deno.test("Backends of an embedded FE and real ones do not mix; DROP BACKEND must be forced", () =>
  withBench(async (bench) => {
    await assertRejects(
      () => bench.run(`alter system add backend "nohost"`),
      DorisError,
      "Invalid host port",
    );
    await bench.run(`alter system add backend "127.0.0.2:9050"`);
    await assertRejects(
      () => bench.run(`alter system add backend "127.0.0.2:9050"`),
      DorisError,
      "Same backend already exists[127.0.0.2:9050]",
    );
    await assertRejects(() => bench.run(`alter system drop backend "127.0.0.2:9050"`), DorisError, "DROPP");
    await bench.run(`alter system dropp backend "127.0.0.2:9050"`);
    assertEquals((await bench.rows("show backends")).length, 1);
    await assertRejects(
      () => bench.run(`alter system decommission backend "127.0.0.1:9050"`),
      DorisError,
      "ALTER SYSTEM DECOMMISSION BACKEND is not supported yet",
    );
  }));
