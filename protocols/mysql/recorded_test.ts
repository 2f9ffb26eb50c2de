/** Replays recorded client packets and compares what is answered, byte for byte. */
import { assertEquals } from "@std/assert";
import { DorisError } from "../../kernel/base/mod.ts";
import { column, encodedBatch, ok, oneRow } from "../../kernel/host/testing/fake_kernel.ts";
import type { ColumnMeta, ColumnType, ExecuteReply, StatementOutcome } from "../../kernel/spi/mod.ts";
import { writeFieldListColumn } from "./packets/column_definition.ts";
import { PacketWriter } from "./packet_writer.ts";
import {
  type BenchOptions,
  com,
  hex,
  openConnection,
  readyConnection,
  settle,
  unhex,
} from "./testing/support.ts";

const RECORDED = new Map<string, unknown>(
  Deno.readTextFileSync(new URL("./testdata/recorded_packets.txt", import.meta.url)).split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [name, json] = line.split("\t");
      return [name, JSON.parse(json)];
    }),
);

const recordedPackets = (name: string) =>
  RECORDED.get(name) as readonly (readonly ["server" | "client", string])[];
const recordedPayloads = (name: string) => RECORDED.get(name) as readonly string[];

/** Connection id and challenge of a recorded greeting. */
function registrationOf(greeting: string) {
  const bytes = unhex(greeting);
  const at = 4 + 1 + "5.7.99\0".length;
  const connectionId = new DataView(bytes.buffer).getUint32(at, true);
  const first = bytes.subarray(at + 4, at + 12);
  const second = bytes.subarray(at + 12 + 1 + 2 + 1 + 2 + 2 + 1 + 10).subarray(0, 12);
  return { connectionId, challenge: Uint8Array.from([...first, ...second]) };
}

async function replay(name: string, options: BenchOptions = {}): Promise<void> {
  const packets = recordedPackets(name);
  const registration = registrationOf(packets[0][1]);
  const { connection, transport, close } = await openConnection({ ...options, registration });
  let expected = "";
  for (const [from, text] of packets) {
    if (from === "server") {
      expected += text;
      continue;
    }
    await settle();
    assertEquals(transport.taken(), expected, name);
    expected = "";
    connection.receive(unhex(text));
  }
  await settle();
  assertEquals(transport.taken(), expected, name);
  close();
}

const reply = (...outcomes: StatementOutcome[]): ExecuteReply => ({ outcomes, rest: null });
const empty = (columns: readonly ColumnMeta[]): StatementOutcome => ({
  kind: "rows",
  columns,
  rows: { kind: "columns", rowCount: 0, columns: columns.map(() => ({ kind: "text", values: [] })) },
});
const tableColumn = (table: string, name: string, type: ColumnType, database = "g"): ColumnMeta => ({
  name,
  orgName: name,
  table,
  orgTable: table,
  database,
  type,
  nullable: true,
});
const simple = (
  kind: "int" | "boolean" | "tinyint" | "smallint" | "bigint" | "largeint" | "float" | "double",
) => ({
  kind,
});
const varchar: ColumnType = { kind: "varchar", length: 20 };
const decimal = (precision: number, scale: number): ColumnType => ({ kind: "decimal", precision, scale });
const datetime = (scale: number): ColumnType => ({ kind: "datetime", scale });
const array: ColumnType = { kind: "array", item: { kind: "int" } };
const map: ColumnType = { kind: "map", key: varchar, value: { kind: "int" } };
const struct: ColumnType = { kind: "struct", fields: [{ name: "a", type: { kind: "int" }, nullable: true }] };

const TYPES: readonly (readonly [string, ColumnType])[] = [
  ["tinyint", simple("tinyint")],
  ["smallint", simple("smallint")],
  ["int", simple("int")],
  ["bigint", simple("bigint")],
  ["largeint", simple("largeint")],
  ["float", simple("float")],
  ["double", simple("double")],
  ["decimal", decimal(9, 2)],
  ["decimal", decimal(27, 9)],
  ["decimal", decimal(38, 6)],
  ["date", { kind: "date" }],
  ["datetime", datetime(0)],
  ["datetime", datetime(6)],
  ["char", { kind: "char", length: 5 }],
  ["varchar", varchar],
  ["string", { kind: "string" }],
  ["boolean", simple("boolean")],
  ["null", { kind: "null" }],
  ["array", array],
  ["map", map],
  ["struct", struct],
  ["json", { kind: "json" }],
];

const TABLE_T: readonly (readonly [string, ColumnType])[] = [
  ["k1", simple("int")],
  ["c_bool", simple("boolean")],
  ["c_tiny", simple("tinyint")],
  ["c_small", simple("smallint")],
  ["c_int", simple("int")],
  ["c_big", simple("bigint")],
  ["c_large", simple("largeint")],
  ["c_float", simple("float")],
  ["c_double", simple("double")],
  ["c_dec9", decimal(9, 2)],
  ["c_dec18", decimal(18, 4)],
  ["c_dec38", decimal(38, 6)],
  ["c_date", { kind: "date" }],
  ["c_dt", datetime(0)],
  ["c_dt6", datetime(6)],
  ["c_char", { kind: "char", length: 10 }],
  ["c_varchar", varchar],
  ["c_string", { kind: "string" }],
  ["c_json", { kind: "json" }],
  ["c_arr", array],
];

Deno.test("handshake is byte-exact for every recorded way of connecting", async () => {
  const denied = { authenticate: () => false };
  await replay("connect_root_no_db");
  await replay("connect_root_with_db");
  await replay("connect_caching_sha2_plugin");
  await replay("connect_caching_sha2_root_nopw");
  const refusal = recordedPackets("connect_bad_password");
  const { connection, transport, close } = await openConnection({
    ...denied,
    registration: registrationOf(refusal[0][1]),
  });
  transport.taken();
  connection.receive(unhex(refusal[1][1]));
  await settle();
  // Number and SQLSTATE are the recording's; the words are the kernel's.
  assertEquals(transport.taken().slice(6, 24), refusal[2][1].slice(6, 24));
  assertEquals(transport.ended, true);
  close();
});

Deno.test("handshake with an unknown database is answered with the recorded error", async () => {
  await replay("connect_no_such_db");
});

Deno.test("commands without rows are byte-exact", async () => {
  await replay("set_ok", { answer: () => reply(ok()) });
  await replay("empty_query", { answer: () => reply() });
  await replay("ping");
  await replay("init_db");
  const insert = recordedPackets("insert_ok");
  const info = new TextDecoder().decode(unhex(insert[4][1]).subarray(4 + 8));
  await replay("insert_ok", { answer: () => reply(ok(1, info)) });
});

Deno.test("SELECT 1 and several statements in one command are byte-exact", async () => {
  const one = (name: string) => oneRow(name, { kind: "tinyint" }, name);
  await replay("select_1", { answer: () => reply(one("1")) });
  await replay("client_sets_connect_attrs", { answer: () => reply(one("1")) });
  await replay("multi_statement_without_capability", { answer: () => reply(one("1"), one("2")) });
  // The same when the second result comes from the rest of the request.
  await replay("multi_statement_without_capability", {
    answer: () => ({ outcomes: [one("1")], rest: () => Promise.resolve(reply(one("2"))) }),
  });
});

Deno.test("column definitions of every type are byte-exact", async () => {
  await replay("select_types", {
    answer: () =>
      reply(
        empty(TYPES.map(([, type], index) => column(String.fromCharCode("a".charCodeAt(0) + index), type))),
      ),
  });
  await replay("columns_of_table", {
    answer: () => reply(empty(TABLE_T.map(([name, type]) => tableColumn("t", name, type)))),
  });
  await replay("columns_of_types2", {
    answer: () =>
      reply(empty([
        tableColumn("types2", "k1", simple("bigint")),
        tableColumn("types2", "m", map),
        tableColumn("types2", "st", struct),
        tableColumn("types2", "aa", array),
        tableColumn("types2", "ip4", { kind: "ipv4" }),
        tableColumn("types2", "ip6", { kind: "ipv6" }),
        tableColumn("types2", "va", { kind: "variant" }),
        tableColumn("types2", "dt3", datetime(3)),
        tableColumn("types2", "d27", decimal(27, 9)),
      ])),
  });
  await replay("columns_of_agg", {
    answer: () =>
      reply(empty([
        tableColumn("agg", "k1", simple("int")),
        tableColumn("agg", "d", { kind: "date" }),
        tableColumn("agg", "s", simple("bigint")),
        tableColumn("agg", "mx", simple("int")),
        tableColumn("agg", "mn", simple("int")),
        tableColumn("agg", "r", varchar),
        tableColumn("agg", "rn", simple("int")),
        tableColumn("agg", "h", { kind: "hll" }),
        tableColumn("agg", "b", { kind: "bitmap" }),
      ])),
  });
});

Deno.test("rows of a backend are forwarded byte-exact", async () => {
  await replay("be_row_forwarding", {
    answer: () =>
      reply({
        kind: "stream",
        encoding: "mysql_text",
        columns: [
          tableColumn("t", "k1", simple("int")),
          tableColumn("t", "c_varchar", varchar),
          tableColumn("t", "c_int", simple("int")),
        ],
        batches: (async function* () {
          yield await Promise.resolve(encodedBatch([unhex("0131026162fb")]));
        })(),
      }),
  });
});

Deno.test("commands that only acknowledge or are not supported answer as recorded", async () => {
  const codes: Readonly<Record<string, Uint8Array>> = {
    "<COM_STATISTICS>": com(0x09, ""),
    "<COM_DEBUG>": com(0x0d, ""),
    "<COM_SET_OPTION 0>": com(0x1b, "\0\0"),
    "<COM_RESET_CONNECTION>": com(0x1f, ""),
    "<COM_REFRESH>": com(0x07, "\x01"),
    "<unknown 0x50>": com(0x50, ""),
    "<COM_INIT_DB nosuch>": com(0x02, "nosuch"),
  };
  for (const [name, command] of Object.entries(codes)) {
    const { connection, transport, close } = await readyConnection();
    connection.receive(command);
    await settle();
    assertEquals(transport.packets().map(({ payload }) => hex(payload)), recordedPayloads(name), name);
    close();
  }
});

Deno.test("writeFieldListColumn() adds the default as recorded", () => {
  const recorded = recordedPayloads("<COM_FIELD_LIST a>");
  const out = new PacketWriter();
  const column = (name: string, type: ColumnType) => tableColumn("a", name, type, "tdb");
  writeFieldListColumn(out, { ...column("k", simple("int")), defaultValue: null });
  assertEquals(hex(out.take().subarray(4)), recorded[0]);
  writeFieldListColumn(out, { ...column("v", varchar), defaultValue: "x" });
  assertEquals(hex(out.take().subarray(4)), recorded[1]);
  writeFieldListColumn(out, column("d", decimal(9, 2)));
  assertEquals(hex(out.take().subarray(4)), recorded[2]);
});

Deno.test("an error of the kernel keeps number, SQLSTATE and words", async () => {
  const { connection, transport, close } = await readyConnection({
    answer: () => Promise.reject(new DorisError("NoDatabaseSelected", "No database selected")),
  });
  connection.receive(com(3, "select * from t"));
  await settle();
  const text = new TextDecoder().decode(transport.packets()[0].payload.subarray(3));
  assertEquals(text, "#3D000errCode = 2, detailMessage = No database selected");
  close();
});
