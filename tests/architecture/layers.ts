/** Who may import whom: the import table as data. layers_test.ts holds it against the real imports. */

export interface Layer {
  /** Folder (with everything below it) or file, from the root. The longest match wins. */
  readonly path: string;
  /** Layers that it may import. */
  readonly may: readonly string[];
  /** Packages (npm: or node:sqlite) that it may import; other node: modules are free. */
  readonly packages?: readonly string[];
}

/** Kernel stages that plan a statement. */
const PLANNING = ["kernel/sql", "kernel/analyzer", "kernel/plan", "kernel/optimizer", "kernel/fragments"];

const KERNEL_BELOW_ENGINE = [
  "kernel/spi",
  "kernel/base",
  "kernel/types",
  "kernel/functions",
  "kernel/catalog",
  "kernel/journal",
  "kernel/auth",
  "kernel/session",
  ...PLANNING,
  "kernel/cluster",
  "kernel/tablets",
  "kernel/coordinator",
  "kernel/load",
  "kernel/commands",
];

const CATALOG_API = "kernel/catalog/api.ts";
const SQL_AST = "kernel/sql/ast";

/** Each layer of production code. */
export const LAYERS: readonly Layer[] = [
  { path: "main.ts", may: ["kernel/engine", "kernel/host", "kernel/base", "backend"] },
  { path: "idl/gen", may: ["idl/codec"] },
  {
    path: "idl/codec",
    may: ["idl/gen", "idl"],
    packages: ["@grpc/grpc-js", "thrift", "@bufbuild/protobuf", "node-int64"],
  },
  { path: "idl", may: ["idl/gen", "idl/codec"] },
  { path: "kernel/spi", may: [] },
  { path: "kernel/base", may: ["kernel/spi"] },
  { path: "kernel/types", may: ["kernel/base"] },
  { path: "kernel/sql", may: [SQL_AST, "kernel/base"] },
  { path: SQL_AST, may: ["kernel/sql", "kernel/base"] },
  { path: "kernel/functions", may: ["kernel/types", "kernel/base"] },
  { path: "kernel/journal", may: ["kernel/base"], packages: ["node:sqlite"] },
  { path: CATALOG_API, may: ["kernel/types", "kernel/functions", "kernel/base"] },
  {
    path: "kernel/catalog",
    may: [CATALOG_API, "kernel/journal", "kernel/types", "kernel/functions", "kernel/base"],
  },
  { path: "kernel/auth", may: ["kernel/journal", "kernel/base"] },
  {
    path: "kernel/session",
    may: ["kernel/auth", "kernel/journal", SQL_AST, "kernel/types", "kernel/base"],
  },
  { path: "kernel/plan", may: ["kernel/types", "kernel/functions", CATALOG_API, "kernel/base"] },
  {
    path: "kernel/analyzer",
    may: [
      "kernel/sql",
      SQL_AST,
      "kernel/plan",
      "kernel/functions",
      CATALOG_API,
      "kernel/session",
      "kernel/auth",
      "kernel/types",
      "kernel/base",
    ],
  },
  {
    path: "kernel/optimizer",
    may: ["kernel/plan", "kernel/functions", "kernel/types", CATALOG_API, "kernel/base"],
  },
  {
    path: "kernel/fragments",
    may: ["kernel/plan", "kernel/types", "kernel/functions", CATALOG_API, "idl", "kernel/base"],
  },
  { path: "kernel/cluster", may: ["idl", CATALOG_API, "kernel/journal", "kernel/base"] },
  {
    path: "kernel/tablets",
    may: [
      "kernel/catalog",
      CATALOG_API,
      "kernel/cluster",
      "kernel/fragments",
      "kernel/journal",
      "kernel/types",
      "idl",
      "kernel/base",
    ],
  },
  { path: "kernel/coordinator", may: ["kernel/fragments", "kernel/cluster", "idl", "kernel/base"] },
  {
    path: "kernel/load",
    may: [
      ...PLANNING,
      SQL_AST,
      "kernel/types",
      "kernel/catalog",
      CATALOG_API,
      "kernel/journal",
      "kernel/tablets",
      "kernel/cluster",
      "kernel/coordinator",
      "idl",
      "kernel/base",
    ],
  },
  {
    path: "kernel/commands",
    may: [
      "kernel/sql",
      SQL_AST,
      "kernel/analyzer",
      "kernel/plan",
      "kernel/functions",
      "kernel/catalog",
      CATALOG_API,
      "kernel/tablets",
      "kernel/session",
      "kernel/auth",
      "kernel/cluster",
      "kernel/load",
      "kernel/types",
      "kernel/base",
    ],
  },
  { path: "kernel/engine", may: [...KERNEL_BELOW_ENGINE, CATALOG_API, SQL_AST, "idl"] },
  { path: "kernel/host", may: ["kernel/spi", "kernel/base"] },
  { path: "protocols/mysql", may: ["kernel/spi"] },
  { path: "protocols/http", may: ["kernel/spi"] },
  {
    path: "protocols/flight_sql",
    may: ["kernel/spi"],
    packages: ["@grpc/grpc-js", "apache-arrow", "@bufbuild/protobuf", "thrift"],
  },
  {
    path: "backend",
    may: ["idl"],
    packages: ["@duckdb/node-api", "@grpc/grpc-js", "thrift", "@bufbuild/protobuf", "apache-arrow"],
  },
];

/**
 * Layers between which a circle is agreed: generated code and the codec that it is generated for, syntax trees and
 * the lexer's positions.
 */
export const AGREED_CIRCLES: readonly (readonly [string, string])[] = [
  ["idl/gen", "idl/codec"],
  ["idl", "idl/codec"],
  [SQL_AST, "kernel/sql"],
];

/** Files by which a layer may be entered from outside; `mod.ts` where nothing is said. */
export const DOORS: ReadonlyMap<string, readonly string[]> = new Map([
  ["idl", ["idl/thrift.ts", "idl/proto.ts", "idl/rpc.ts", "idl/hash/bucket_hash.ts"]],
  ["backend", ["backend/mod.ts", "backend/options.ts", "backend/worker.ts"]],
  ["kernel/types", ["kernel/types/mod.ts", "kernel/types/type.ts", "kernel/types/value.ts"]],
  [CATALOG_API, [CATALOG_API]],
  ["kernel/sql", ["kernel/sql/mod.ts"]],
  [SQL_AST, ["kernel/sql/ast/mod.ts"]],
]);

/** Layers whose parts know each other's files: generated code, codec and the doors in front of them. */
export const OPEN_INSIDE: readonly string[] = ["idl", "idl/gen", "idl/codec"];

/** Layers of which only types may be imported by the given layers: nothing of them runs there. */
export const TYPES_ONLY: readonly { readonly from: string; readonly to: string }[] = [
  { from: "protocols", to: "kernel/spi" },
  { from: "kernel/cluster", to: CATALOG_API },
];

/** Production code may import none of these, */
export const NOT_PRODUCTION = ["tests", "scripts"];
/** but the stand-ins for packages, which the import map puts in the packages' place. */
export const STAND_INS = "scripts/std";

/** Whether a file is a test or serves tests: it may import everything. */
export function isTestFile(path: string): boolean {
  return path.endsWith("_test.ts") || path.startsWith("tests/") || path.startsWith("scripts/") ||
    /\/(testing|testdata)\//.test(path) || /(^|\/)test_[a-z_]+\.ts$/.test(path);
}
