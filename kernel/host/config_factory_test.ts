import { assertEquals, assertThrows } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import type { ConfigValue, ProtocolManifest } from "../spi/mod.ts";
import { isProtocolParameter, PARAMETER_MAPPINGS, ProtocolConfigFactory } from "./config_factory.ts";
import { parseManifest } from "./manifest.ts";
import { cutPermissions } from "./permissions.ts";

const load = (name: string): ProtocolManifest => {
  const file = new URL(`../../protocols/${name}/manifest.json`, import.meta.url);
  return parseManifest(Deno.readTextFileSync(file), name);
};
const MYSQL = load("mysql");
const HTTP = load("http");

/** Parameter, raw value, module, key, value of the key, default of the key. */
const TABLE: readonly (readonly [string, string, ProtocolManifest, string, ConfigValue, ConfigValue])[] = [
  ["query_port", "9031", MYSQL, "mysql.port", 9031, 9030],
  ["frontend_address", "0.0.0.0", MYSQL, "mysql.bind.address", "0.0.0.0", "127.0.0.1"],
  ["mysql_service_io_threads_num", "2", MYSQL, "mysql.io.threads", 2, 1],
  ["mysql_nio_backlog_num", "77", MYSQL, "mysql.backlog", 77, 1024],
  ["mysql_nio_enable_keep_alive", "TRUE", MYSQL, "mysql.keep.alive", true, false],
  ["max_mysql_service_task_threads_num", "10", MYSQL, "mysql.max.task.threads", 10, 4096],
  ["max_connection_scheduler_threads_num", "20", MYSQL, "mysql.max.connections", 20, 4096],
  ["max_allowed_packet", "2048", MYSQL, "mysql.max.packet", 2048, 67108864],
  ["enable_ssl", "true", MYSQL, "mysql.ssl", true, false],
  ["http_port", "0", HTTP, "http.port", 0, 8030],
  ["frontend_address", "::1", HTTP, "http.bind.address", "::1", "127.0.0.1"],
  ["jetty_server_max_http_header_size", "2048", HTTP, "http.max.header.size", 2048, 1048576],
];

Deno.test("ProtocolConfigFactory maps every FE parameter to its key", () => {
  for (const [parameter, raw, manifest, key, value, fallback] of TABLE) {
    assertEquals(new ProtocolConfigFactory(new Map()).create(manifest).values[key], fallback, key);
    const set = new ProtocolConfigFactory(new Map([[parameter, raw]])).create(manifest);
    assertEquals(set.values[key], value, parameter);
    // The module's own key wins over the FE's parameter.
    const both = new ProtocolConfigFactory(new Map([[parameter, raw], [key, String(fallback)]])).create(
      manifest,
    );
    assertEquals(both.values[key], fallback, key);
  }
  const covered = new Set(TABLE.map(([parameter]) => parameter));
  const uncovered = PARAMETER_MAPPINGS.map(({ parameter }) => parameter).filter((name) => !covered.has(name));
  assertEquals(uncovered, ["arrow_flight_sql_port"]);
});

Deno.test("ProtocolConfigFactory gives a module its own keys and no others", () => {
  const given = new Map([["query_port", "1"], ["http_port", "2"], ["mysql.backlog", "3"], [
    "http.max.connections",
    "4",
  ]]);
  const factory = new ProtocolConfigFactory(given);
  for (const manifest of [MYSQL, HTTP]) {
    const { values } = factory.create(manifest);
    assertEquals(Object.keys(values).sort(), Object.keys(manifest.config).sort());
  }
});

Deno.test("ProtocolConfigFactory names the parameter of a bad value", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["query_port", "70000", "Parameter query_port: Must be at most 65535, not 70000"],
    ["query_port", "abc", "Parameter query_port: Must be a whole number"],
    ["mysql.backlog", "0", "Parameter mysql.backlog: Must be at least 1"],
    ["mysql_nio_enable_keep_alive", "yes", "Parameter mysql_nio_enable_keep_alive: Must be true or false"],
    ["mysql.nosuch", "1", "Parameter mysql.nosuch is not known to module mysql"],
  ];
  for (const [key, raw, words] of cases) {
    const factory = new ProtocolConfigFactory(new Map([[key, raw]]));
    const error = assertThrows(() => factory.create(MYSQL), DorisError) as DorisError;
    assertEquals(error.message.includes(words), true, error.message);
  }
  assertEquals(
    new ProtocolConfigFactory(new Map([["nosuch.port", "1"], ["mysql.port", "1"]])).orphans(["mysql"]),
    [
      "nosuch.port",
    ],
  );
});

Deno.test("isProtocolParameter() knows Doris' names and module keys", () => {
  const known = ["query_port", "mysql.backlog", "rpc_port", "edit_log_port"].map(isProtocolParameter);
  assertEquals(known, [true, true, false, false]);
});

Deno.test("cutPermissions() grants the listen address and the module's folder, nothing else", () => {
  const config = new ProtocolConfigFactory(new Map([["query_port", "0"]])).create(MYSQL);
  const cut = cutPermissions(MYSQL, config, "/modules/mysql");
  assertEquals([cut.net, cut.read, cut.env], [["127.0.0.1:0"], ["/modules/mysql"], []]);
  assertEquals([cut.write, cut.run, cut.ffi, cut.sys, cut.import], [false, false, false, false, false]);
  const ipv6 = new ProtocolConfigFactory(new Map([["frontend_address", "::1"]])).create(HTTP);
  assertEquals(cutPermissions(HTTP, ipv6, "/m").net, ["[::1]:8030"]);
  const ask = (permissions: Partial<ProtocolManifest["permissions"]>) => ({
    ...MYSQL,
    permissions: { ...MYSQL.permissions, ...permissions },
  });
  for (
    const greedy of [{ read: ["/etc"] }, { read: ["../http"] }, { net: ["${http.port}"] }, { net: ["*"] }]
  ) {
    assertThrows(() => cutPermissions(ask(greedy), config, "/m"), DorisError);
  }
});
