import { assertEquals, assertRejects } from "@std/assert";
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import { withStore } from "../storage/test_tablets.ts";
import { toStatusError } from "./errors.ts";
import { idText, parseId } from "./ids.ts";
import { guarded } from "./statement.ts";

const ENDLESS = "SELECT count(*) FROM range(1000000000000) a WHERE hash(a.range) = 1";

Deno.test("guarded() interrupts a running statement with the signal's reason", async () => {
  await withStore(async (store) => {
    await store.database.use(async (connection) => {
      const abort = new AbortController();
      const reason = new StatusError(TStatusCode.CANCELLED, "enough");
      const run = guarded(connection, abort.signal, () => connection.run(ENDLESS));
      setTimeout(() => abort.abort(reason), 30);
      assertEquals(await assertRejects(() => run, StatusError), reason);
      await assertRejects(
        () => guarded(connection, abort.signal, () => connection.run("SELECT 1")),
        StatusError,
      );
    });
  });
});

Deno.test("guarded() ends a statement that is aborted before DuckDB began it", async () => {
  await withStore(async (store) => {
    await store.database.use(async (connection) => {
      const abort = new AbortController();
      const run = guarded(connection, abort.signal, () => connection.run(ENDLESS));
      abort.abort(new StatusError(TStatusCode.CANCELLED, "at once"));
      await assertRejects(() => run, StatusError, "at once");
    });
  });
});

Deno.test("toStatusError() keeps what a user can read of DuckDB's texts", async () => {
  await withStore(async (store) => {
    await store.database.use(async (connection) => {
      const told = async (sql: string) => {
        const error = await assertRejects(() => connection.run(sql), Error);
        const status = toStatusError(error);
        return [status.code, status.message];
      };
      assertEquals(await told("SELECT CAST('abc' AS INTEGER)"), [
        TStatusCode.INTERNAL_ERROR,
        "Could not convert string 'abc' to INT32",
      ]);
      assertEquals(await told("SELECT error('Division by nothing')"), [
        TStatusCode.INTERNAL_ERROR,
        "Division by nothing",
      ]);
      assertEquals((await told("SELECT nothing"))[1]?.toString().includes("\n"), false);
    });
  });
});

Deno.test("parseId() reads what idText() writes and nothing else", () => {
  const id = { hi: -1n, lo: 0x1234n };
  assertEquals(idText(id), "ffffffffffffffff-1234");
  assertEquals(parseId(idText(id)), id);
  assertEquals(["", "1", "1-", "g-1", "11111111111111111-1"].map(parseId), Array(5).fill(undefined));
});
