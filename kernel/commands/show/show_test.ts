import { assertEquals, assertRejects } from "@std/assert";
import { DorisError } from "../../base/mod.ts";
import { type Bench, openBench, recorded } from "../testing/bench.ts";
import { SETUP } from "../testing/tables.ts";

async function withTables(test: (bench: Bench) => Promise<void>): Promise<void> {
  const bench = openBench();
  try {
    for (const sql of SETUP) await bench.run(sql);
    await test(bench);
  } finally {
    bench.close();
  }
}

/** Statements whose columns must have the names of the recordings. */
const RECORDED = [
  "show databases",
  "show databases like 'td%'",
  "show tables from g",
  "show tables like 'a%'",
  "show full tables",
  "show table status",
  "show columns from a",
  "show fields from a",
  "desc a",
  "desc a all",
  "show create table a",
  "show create database tdb",
  "show views",
  "show index from a",
  "show keys from a",
  "show partitions from p where PartitionName='p2023'",
  "show tablets from a",
  "show data from a",
  "show variables",
  "show status",
  "show engines",
  "show collation",
  "show charset",
  "show errors",
  "show count(*) warnings",
  "show processlist",
  "show frontends",
  "show backends",
  "show broker",
  "show grants",
  "show roles",
  "show privileges",
  "show triggers",
  "show functions",
  "show builtin functions like 'abs%'",
  "show full builtin functions in tdb like 'abs%'",
  "show global functions",
  "show catalog internal",
  "show proc '/'",
  "show proc '/backends'",
  "show proc '/statistic'",
  "show proc '/current_queries'",
  "show frontend config like 'query_port'",
  "show replica status from a",
  "show create catalog internal",
];

Deno.test("SHOW has the columns of the recordings, names and MySQL types", () =>
  withTables(async (bench) => {
    const types: Record<string, string> = {
      varchar: "STRING",
      string: "BLOB",
      bigint: "LONGLONG",
      int: "LONG",
      datetime: "DATETIME",
    };
    for (const sql of RECORDED) {
      const reference = recorded(sql);
      const result = await bench.run(sql);
      if (reference.kind !== "rows" || result.kind !== "rows") throw new Error(`${sql} gives no rows`);
      assertEquals(
        result.columns.map(({ name, type }) => [name, types[type.kind]]),
        reference.columns.map((column) => [column.name, column.type_name]),
        sql,
      );
      for (const row of result.rows) assertEquals(row.length, result.columns.length, sql);
    }
  }));

/** Statements whose rows must be those of the recordings, too. */
const SAME_ROWS = [
  "show databases like 'td%'",
  "show tables like 'a%'",
  "show columns from a",
  "show columns from tdb.a like 'k'",
  "show fields from a",
  "desc a",
  "desc a all",
  "show create table a",
  "show create database tdb",
  "show index from a",
  "show variables like 'sql_mode'",
  "show variables like '%time_zone%'",
  "show session variables like 'exec_mem_limit'",
  "show status",
  "show collation",
  "show charset",
  "show character set",
  "show errors",
  "show broker",
  "show triggers",
  "show functions",
  "show builtin functions like 'abs%'",
  "show full builtin functions in tdb like 'abs%'",
  "show catalog internal",
  "show create catalog internal",
];

Deno.test("SHOW gives the rows of the recordings where they say nothing of one server", () =>
  withTables(async (bench) => {
    for (const sql of SAME_ROWS) {
      const reference = recorded(sql);
      if (reference.kind !== "rows") throw new Error(`${sql} was recorded without rows`);
      assertEquals(await bench.rows(sql), reference.rows.map((row) => [...row]), sql);
    }
  }));

Deno.test("Refused SHOWs have the numbers and words of the recordings", () =>
  withTables(async (bench) => {
    for (const sql of ["show proc '/nosuch'", "show transaction where id=1"]) {
      const reference = recorded(sql);
      const error = await assertRejects(() => bench.run(sql), DorisError);
      assertEquals({ code: error.number, message: error.clientMessage }, {
        code: reference.kind === "error" ? reference.code : 0,
        message: reference.kind === "error" ? reference.message : "",
      });
    }
    await assertRejects(() => bench.run("show tables from nosuch"), DorisError, "Unknown database 'nosuch'");
    await assertRejects(() => bench.run("show create table nosuch"), DorisError, "Unknown table 'nosuch'");
    await assertRejects(() => bench.run("show load"), DorisError, "SHOW LOAD is not supported yet");
    await assertRejects(
      () => bench.run("show create view a"),
      DorisError,
      "SHOW CREATE VIEW is not supported yet",
    );
    await assertRejects(
      () => bench.run("show create catalog x"),
      DorisError,
      "No catalog found with name: x",
    );
    await assertRejects(() => bench.run("show grants for 'lim'@'%'"), DorisError, "'lim'@'%' does not exist");
  }));

Deno.test("SHOW … WHERE, ORDER BY and LIMIT work on the columns", () =>
  withTables(async (bench) => {
    assertEquals(await bench.rows("show full tables where Table_type = 'VIEW'"), []);
    assertEquals(await bench.rows("show tables where Tables_in_tdb != 'a'"), [["p"]]);
    assertEquals(
      (await bench.rows("show partitions from p order by PartitionName desc limit 1")).map((row) => row[1]),
      ["p2024"],
    );
    assertEquals(await bench.rows("show variables where Variable_name = 'autocommit'"), [
      ["autocommit", "true", "true", "0"],
    ]);
    await assertRejects(() => bench.run("show tables where nosuch = 1"), DorisError, "nosuch");
  }));

Deno.test("SHOW VARIABLES puts changed variables first and tells global from session values", () =>
  withTables(async (bench) => {
    await bench.run("set query_timeout = 100");
    assertEquals((await bench.rows("show variables"))[0], ["query_timeout", "100", "900", "1"]);
    assertEquals(await bench.rows("show global variables like 'query_timeout'"), [
      ["query_timeout", "900", "900", "0"],
    ]);
  }));

Deno.test("SHOW PARTITIONS prints ranges with their types and open ends", () =>
  withTables(async (bench) => {
    const [first, second] = await bench.rows("show partitions from p");
    const reference = recorded("show partitions from p where PartitionName='p2023'");
    if (reference.kind !== "rows") throw new Error("no rows");
    // All but ids, times, sizes and committed versions.
    for (const index of [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18]) {
      assertEquals(first[index], reference.rows[0][index], reference.columns[index].name);
    }
    assertEquals(
      second[6],
      "[types: [DATEV2]; keys: [2024-01-01]; ..types: [DATEV2]; keys: [2025-01-01]; )",
    );
    assertEquals((await bench.rows("show partitions from a")).map((row) => [row[1], row[5], row[6]]), [[
      "a",
      "",
      "",
    ]]);
  }));

Deno.test("SHOW CREATE TABLE prints partitions as fixed ranges and makes the same table again", () =>
  withTables(async (bench) => {
    await bench.run(
      `create table w (k int, t datetime default current_timestamp, s varchar(5) default 'it\\'s "x"')
      partition by range(k) (partition p1 values less than ('10'), partition p2 values [('10'), ('20')),
      partition p3 values less than maxvalue) distributed by random buckets auto`,
    );
    const [[, text]] = await bench.rows("show create table w");
    const lines = text?.split("\n") ?? [];
    assertEquals(lines.slice(0, 13), [
      "CREATE TABLE `w` (",
      "  `k` int NULL,",
      "  `t` datetime NULL DEFAULT CURRENT_TIMESTAMP,",
      '  `s` varchar(5) NULL DEFAULT "it\'s \\"x\\""',
      ") ENGINE=OLAP",
      "DUPLICATE KEY(`k`, `t`, `s`)",
      "PARTITION BY RANGE(`k`)",
      '(PARTITION p1 VALUES [("-2147483648"), ("10")),',
      'PARTITION p2 VALUES [("10"), ("20")),',
      'PARTITION p3 VALUES [("20"), (MAXVALUE)))',
      "DISTRIBUTED BY RANDOM BUCKETS AUTO",
      "PROPERTIES (",
      '"replication_allocation" = "tag.location.default: 1",',
    ]);
    await bench.run("drop table w");
    await bench.run(text ?? "");
    assertEquals(await bench.rows("show create table w"), [["w", text]]);
    const [[, brief]] = await bench.rows("show brief create table w");
    assertEquals(brief?.includes("PARTITION BY"), false);
  }));

Deno.test("SHOW BACKENDS prints what heartbeats and reports said", async () => {
  const bench = openBench();
  try {
    const [row] = await bench.rows("show backends");
    const reference = recorded("show backends");
    if (reference.kind !== "rows") throw new Error("no rows");
    const names = reference.columns.map(({ name }) => name);
    const differs = [
      "BackendId",
      "LastStartTime",
      "LastHeartbeat",
      "TabletNum",
      "Status",
      "LiveSince",
      "RunningTasks",
    ];
    names.forEach((name, index) => {
      if (!differs.includes(name)) assertEquals(row[index], reference.rows[0][index], name);
    });
    await bench.run(`alter system add backend "127.0.0.2:9050"`);
    assertEquals((await bench.rows("show proc '/backends'")).map((found) => found[1]), [
      "127.0.0.1",
      "127.0.0.2",
    ]);
  } finally {
    bench.close();
  }
});

Deno.test("SHOW PROCESSLIST shows the whole statement with FULL only", () =>
  withTables(async (bench) => {
    const comment = "x".repeat(200);
    const [short] = await bench.rows(`show processlist /* ${comment} */`);
    assertEquals([short[2], short[6], short[7], short[9]], ["root", "tdb", "Query", "OK"]);
    const full = await bench.rows("show full processlist");
    assertEquals(full[0][12], "show full processlist");
  }));

Deno.test("SHOW WARNINGS shows what the last statement left", () =>
  withTables(async (bench) => {
    await bench.run("rollback");
    assertEquals((await bench.rows("show warnings")).map((row) => row.slice(0, 2)), [["Warning", "1196"]]);
    assertEquals(await bench.rows("show errors"), []);
    assertEquals(await bench.rows("show count(*) warnings"), [["1"]]);
  }));

Deno.test("SHOW TRANSACTION finds loads of the database by id, label and state", () =>
  withTables(async (bench) => {
    const database = bench.services.catalog.snapshot.databases.get("tdb");
    const table = database?.tables.get("a");
    if (!database || !table) throw new Error("no table");
    const begin = (label: string) =>
      bench.services.transactions.begin({
        databaseId: database.id,
        table,
        label,
        source: "INSERT_STREAMING",
        coordinator: "FE: 127.0.0.1",
        timeoutMs: 60_000,
      });
    const first = begin("one");
    const second = begin("two");
    const labels = async (where: string) =>
      (await bench.rows(`show transaction where ${where}`)).map((row) => row[1]);
    assertEquals(await labels(`id = ${first.id}`), ["one"]);
    assertEquals(await labels("label = 'two'"), ["two"]);
    assertEquals(await labels("label like 't%'"), ["two"]);
    // The newest first.
    assertEquals(await labels("status = 'PREPARE'"), ["two", "one"]);
    assertEquals((await bench.rows(`show transaction from tdb where id = ${second.id}`))[0].slice(0, 5), [
      String(second.id),
      "two",
      "FE: 127.0.0.1",
      "PREPARE",
      "INSERT_STREAMING",
    ]);
    await assertRejects(
      () => bench.run(`show transaction from g where id = ${first.id}`),
      DorisError,
      `transaction with id ${first.id} does not exist`,
    );
    await assertRejects(() => bench.run("show transaction"), DorisError, "takes WHERE");
  }));

Deno.test("SHOW by id gives names", () =>
  withTables(async (bench) => {
    const table = bench.services.catalog.snapshot.databases.get("tdb")?.tables.get("p");
    if (!table) throw new Error("no table");
    assertEquals(await bench.rows(`show database ${table.databaseId}`), [["tdb"]]);
    assertEquals(await bench.rows(`show table ${table.id}`), [["tdb", "p", String(table.databaseId)]]);
    const [partition] = table.partitions;
    assertEquals(await bench.rows(`show partition ${partition.id}`), [
      ["tdb", "p", "p2023", String(table.databaseId), String(table.id)],
    ]);
    assertEquals(await bench.rows("show table 1"), []);
  }));

Deno.test("SHOW DATA, FULL COLUMNS, FRONTENDS and CATALOGS show what the FE knows", () =>
  withTables(async (bench) => {
    assertEquals(await bench.rows("show data"), [
      ["a", null, "2", null],
      ["p", null, "4", null],
      ["Total", null, "6", null],
    ]);
    assertEquals((await bench.rows("show data from a"))[0], ["a", "a", null, "2", "0", null]);
    assertEquals((await bench.rows("show full columns from a"))[0], [
      "k",
      "int",
      "",
      "NO",
      "YES",
      null,
      "",
      "",
      "the key",
    ]);
    const [frontend] = await bench.rows("show frontends");
    assertEquals(frontend.slice(1, 9), ["127.0.0.1", "-1", "-1", "9030", "9020", "-1", "FOLLOWER", "true"]);
    assertEquals((await bench.rows("show catalogs like 'int%'")).map((row) => row.slice(0, 4)), [
      ["0", "internal", "internal", "Yes"],
    ]);
    assertEquals((await bench.rows("show frontend config like 'query_port'"))[0].slice(0, 3), [
      "query_port",
      "9030",
      "int",
    ]);
    assertEquals((await bench.rows("show replica status from a")).map((row) => row[12]), ["OK", "OK"]);
  }));
