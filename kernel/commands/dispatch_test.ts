import { assertEquals, assertRejects } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import { parseStatement } from "../sql/mod.ts";
import { runCommand } from "./mod.ts";
import { openBench } from "./testing/bench.ts";

Deno.test("Statements without handler are refused by name, the engine's own are left to it", async () => {
  const bench = openBench();
  try {
    const refused: [string, string][] = [
      ["drop view v", "DROP VIEW"],
      ["analyze table a", "ANALYZE"],
      ["prepare s from 'select 1'", "PREPARE"],
      ["flush privileges", "FLUSH"],
      ["admin clean trash", "ADMIN CLEAN TRASH"],
      ["admin set frontend config('a'='1')", "ADMIN SET FRONTEND CONFIG"],
      ["begin with label x", "BEGIN WITH LABEL"],
      ["delete from t where k = 1", "DELETE"],
    ];
    for (const [sql, name] of refused) {
      const error = await assertRejects(() => bench.run(sql), DorisError, `${name} is not supported yet`);
      assertEquals(error.errorName, "NotSupported", sql);
    }
    for (const sql of ["select 1", "insert into t values (1)", "explain select 1"]) {
      const context = {
        services: bench.services,
        session: bench.session,
        parsed: parseStatement(sql),
        analyzeContext: () => {
          throw new Error("not needed");
        },
      };
      assertEquals(runCommand(context), undefined, sql);
    }
    for (const sql of ["", "-- nothing", "begin", "commit", "unlock tables", "sync"]) {
      assertEquals((await bench.run(sql)).kind, "ok", sql);
    }
  } finally {
    bench.close();
  }
});

Deno.test("SET changes the session, GLOBAL what later sessions see, UNSET goes back", async () => {
  const bench = openBench();
  try {
    const shown = async (scope: string) =>
      (await bench.rows(`show ${scope} variables like 'query_timeout'`))[0][1];
    await bench.run("set query_timeout = 100, global query_timeout = 200");
    assertEquals([await shown("session"), await shown("global")], ["100", "200"]);
    await bench.run("unset variable query_timeout");
    assertEquals(await shown("session"), "200");
    await bench.run("set character_set_results = NULL");
    await assertRejects(() => bench.run("set query_timeout = NULL"), DorisError, "the value of 'NULL'");
    await bench.run("set @x = 1 + 2");
    assertEquals(bench.session.userVariable("X")?.value, 3n);
    await assertRejects(() => bench.run("set nosuch = 1"), DorisError, "Unsupported system variable: nosuch");
    await assertRejects(() => bench.run("set version = 'x'"), DorisError, "read only");
    await assertRejects(() => bench.run("set query_timeout = 0"), DorisError, "query_timeout");
    // The assignments before the one that fails stay in force.
    await assertRejects(() => bench.run("set query_timeout = 7, nosuch = 1"), DorisError);
    assertEquals(await shown("session"), "7");
  } finally {
    bench.close();
  }
});

Deno.test("KILL ends what a session runs, by its id or the id of its query", async () => {
  const bench = openBench();
  try {
    await assertRejects(() => bench.run("kill query '1-9'"), DorisError, "Unknown query id: 1-9");
    await bench.run(`kill query ${bench.session.id}`);
    let reason: DorisError | undefined;
    bench.session.beginStatement({ text: "x", queryId: { hi: 5n, lo: 6n }, startedAt: 0 });
    bench.session.onCancel({ cancel: (error) => reason = error });
    const parsed = parseStatement("kill query '5-6'");
    await runCommand({
      services: bench.services,
      session: bench.session,
      parsed,
      analyzeContext: () => {
        throw new Error("not needed");
      },
    });
    assertEquals(reason?.message, "Query was killed");
  } finally {
    bench.close();
  }
});
