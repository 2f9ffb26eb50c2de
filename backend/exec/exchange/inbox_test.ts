import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import type { PTransmitDataParams } from "../../../idl/proto.ts";
import { TStatusCode } from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { copyToParquetSql } from "../../storage/database.ts";
import { rowsOf, withStore } from "../../storage/test_tablets.ts";
import { Inbox } from "./inbox.ts";
import { decodeHead, encodeHead, type ExchangeColumn, packedColumns } from "./packets.ts";

const COLUMNS: readonly ExchangeColumn[] = [
  { name: "s1", type: "HUGEINT" },
  { name: "s2", type: "STRUCT(a DECIMAL(38,4), b VARCHAR)" },
  { name: "s3", type: "TINYINT" },
  { name: "s4", type: "DATE[]" },
];

function packet(sender: number, seq: bigint, bytes: Uint8Array, eos: boolean): PTransmitDataParams {
  return {
    finst_id: { hi: 1n, lo: 2n },
    node_id: 3,
    sender_id: sender,
    be_number: 0,
    packet_seq: seq,
    eos,
    block: { column_values: bytes },
  };
}

Deno.test("Inbox gives the rows of all senders with the types they were sent with", async () => {
  await withStore(async (store) => {
    const { tempDir } = store.database;
    const values = `SELECT (-170141183460469231731687303715884105727)::HUGEINT AS s1,
 {'a': 1.5::DECIMAL(38,4), 'b': NULL::VARCHAR} AS s2, 7::TINYINT AS s3, [DATE '2026-01-31', NULL] AS s4`;
    await store.database.use((c) =>
      c.run(copyToParquetSql(`SELECT ${packedColumns(COLUMNS)} FROM (${values})`, `${tempDir}/sent`))
    );
    const bytes = await Deno.readFile(`${tempDir}/sent`);
    const inbox = new Inbox(3, () => `${tempDir}/arrived`);
    inbox.deliver(1, { columns: [] });
    await inbox.take(packet(0, 0n, encodeHead({ columns: COLUMNS, rows: 1n }), false));
    await Promise.all([
      inbox.take(packet(0, 1n, bytes.subarray(0, 100), false)),
      inbox.take(packet(0, 2n, bytes.subarray(100), true)),
    ]);
    inbox.deliver(2, { columns: COLUMNS, sql: values });
    await inbox.complete;
    const row = "-170141183460469231731687303715884105727|{'a': 1.5000, 'b': NULL}|7|['2026-01-31', NULL]";
    const texts =
      `SELECT s1::VARCHAR, s2::VARCHAR, s3::VARCHAR, s4::VARCHAR, typeof(s1) FROM (${inbox.sql()})`;
    const rows = await rowsOf(store, texts);
    assertEquals(rows.length, 2);
    assertEquals(rows[0], rows[1]);
    assertEquals(rows[0]!.replaceAll("'", ""), `${row}|HUGEINT`.replaceAll("'", ""));
  });
});

Deno.test("Inbox without rows has the columns that any sender told", async () => {
  const inbox = new Inbox(1, () => "never");
  await inbox.take(packet(0, 0n, encodeHead({ columns: COLUMNS.slice(2, 3), rows: 0n }), true));
  await inbox.complete;
  assertEquals(inbox.sql(), `SELECT CAST(NULL AS TINYINT) AS "s3" WHERE false`);
});

Deno.test("Inbox refuses packets that do not belong", async () => {
  const inbox = new Inbox(1, () => "never");
  const head = encodeHead({ columns: COLUMNS, rows: 0n });
  await assertRejects(() => inbox.take(packet(0, 1n, head, false)), StatusError, "0 was expected");
  await assertRejects(() => inbox.take(packet(1, 0n, head, true)), StatusError, "got rows from sender 1");
  await assertRejects(
    () => inbox.take(packet(0, 0n, new Uint8Array(9), false)),
    StatusError,
    "cannot be read",
  );
  const wide = new Inbox(1, () => "never");
  await assertRejects(
    () => wide.take(packet(0, 0n, new Uint8Array(5_000_000), false)),
    StatusError,
    "too large",
  );
  inbox.deliver(0, { columns: COLUMNS });
  assertThrows(() => inbox.deliver(0, { columns: COLUMNS }), StatusError, "twice");
});

Deno.test("Inbox.fail() wakes whoever waits and takes nothing more", async () => {
  const inbox = new Inbox(2, () => "never");
  const waits = assertRejects(() => inbox.complete, StatusError, "gone");
  inbox.fail(new StatusError(TStatusCode.CANCELLED, "gone"));
  await waits;
  const head = encodeHead({ columns: COLUMNS, rows: 0n });
  await assertRejects(() => inbox.take(packet(0, 0n, head, true)), StatusError, "closed");
});

Deno.test("decodeHead() refuses types and names that are none", () => {
  for (const column of [{ name: "a b", type: "INTEGER" }, { name: "s1", type: "INTEGER; DROP" }]) {
    assertThrows(() => decodeHead(encodeHead({ columns: [column], rows: 0n })), StatusError, "broken");
  }
});
