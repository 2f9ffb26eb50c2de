/** Imports go only where layers.ts says, through doors, and never in a circle. */
import { assert, assertEquals } from "@std/assert";
import { filesOf, type Import, importsOf, packageName, ROOT } from "./imports.ts";
import {
  AGREED_CIRCLES,
  DOORS,
  isTestFile,
  type Layer,
  LAYERS,
  NOT_PRODUCTION,
  OPEN_INSIDE,
  STAND_INS,
  TYPES_ONLY,
} from "./layers.ts";

const below = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The layer with the longest path that the file lies in. */
function layerOf(file: string): Layer | undefined {
  let best: Layer | undefined;
  for (const layer of LAYERS) {
    if (below(file, layer.path) && layer.path.length > (best?.path.length ?? -1)) best = layer;
  }
  return best;
}

/** Why an import of production code is wrong, or undefined. */
function fault({ from, to, kind, typeOnly }: Import): string | undefined {
  const layer = layerOf(from);
  if (layer === undefined) return "is in no layer of tests/architecture/layers.ts";
  if (kind === "package") {
    const free = to.startsWith("node:") && to !== "node:sqlite";
    return free || layer.packages?.includes(to) ? undefined : `is a package that ${layer.path} may not use`;
  }
  if (below(to, STAND_INS) && from === "main.ts") return undefined;
  if (NOT_PRODUCTION.some((folder) => below(to, folder)) || isTestFile(to)) return "serves tests or scripts";
  const target = layerOf(to);
  if (target === undefined) return "is in no layer of tests/architecture/layers.ts";
  if (target === layer) return undefined;
  if (!layer.may.includes(target.path)) return `is in ${target.path}, which ${layer.path} may not import`;
  const doors = DOORS.get(target.path) ?? [`${target.path}/mod.ts`];
  const family = (path: string) => OPEN_INSIDE.includes(path) || path.startsWith("kernel/sql");
  const insiders = family(layer.path) && family(target.path) &&
    layer.path.split("/")[0] === target.path.split("/")[0];
  if (!insiders && !doors.includes(to)) return `is no door of ${target.path} (${doors.join(", ")})`;
  if (!typeOnly && TYPES_ONLY.some((rule) => below(from, rule.from) && below(to, rule.to))) {
    return "may be imported for its types only";
  }
  return undefined;
}

const sources = filesOf().filter((path) => path.endsWith(".ts"));
const production = sources.filter((path) => !isTestFile(path));
const imports = await importsOf(production);

Deno.test("imports go only where the table of layers allows, and through doors", () => {
  assert(imports.length > 500, `Only ${imports.length} imports were found`);
  const faults = imports.filter((edge) => !isTestFile(edge.from)).flatMap((edge) => {
    const why = fault(edge);
    return why === undefined ? [] : [`${edge.from} imports ${edge.to}, which ${why}`];
  });
  assertEquals(faults, []);
});

Deno.test("layers import each other in no circle but the agreed ones", () => {
  const edges = new Map<string, Set<string>>();
  for (const { from, to, kind } of imports) {
    const [a, b] = [layerOf(from)?.path, kind === "file" ? layerOf(to)?.path : undefined];
    if (a === undefined || b === undefined || a === b || isTestFile(from) || isTestFile(to)) continue;
    if (AGREED_CIRCLES.some((pair) => pair.includes(a) && pair.includes(b))) continue;
    edges.set(a, (edges.get(a) ?? new Set()).add(b));
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (layer: string, path: readonly string[]): void => {
    if (path.includes(layer)) circles.push([...path.slice(path.indexOf(layer)), layer].join(" → "));
    if (done.has(layer) || path.includes(layer)) return;
    for (const next of edges.get(layer) ?? []) walk(next, [...path, layer]);
    done.add(layer);
  };
  for (const layer of edges.keys()) walk(layer, []);
  assertEquals(circles, []);
});

Deno.test("every layer of the table exists, and names layers of the table", () => {
  /** Layers that the design names and that are not built yet. */
  const planned = ["protocols/flight_sql"];
  for (const { path, may } of LAYERS) {
    if (!planned.includes(path)) assert(sources.some((file) => below(file, path)), `${path} holds no source`);
    for (const name of may) assert(LAYERS.some((layer) => layer.path === name), `${path} names ${name}`);
  }
});

Deno.test("the check finds a wrong layer, a wrong package, a closed door and run-time code of the SPI", () => {
  const edge = (from: string, to: string, typeOnly = false, kind: Import["kind"] = "file") =>
    fault({ from, to, kind, typeOnly });
  assertEquals(
    edge("kernel/sql/lexer.ts", "kernel/engine/mod.ts"),
    "is in kernel/engine, which kernel/sql may not import",
  );
  assertEquals(
    edge("backend/mod.ts", "kernel/base/mod.ts"),
    "is in kernel/base, which backend may not import",
  );
  assertEquals(
    edge("kernel/plan/print.ts", "kernel/types/print.ts"),
    "is no door of kernel/types (kernel/types/mod.ts, kernel/types/type.ts, kernel/types/value.ts)",
  );
  assertEquals(
    edge("kernel/plan/print.ts", "@duckdb/node-api", false, "package"),
    "is a package that kernel/plan may not use",
  );
  assertEquals(
    edge("kernel/catalog/catalog.ts", "node:sqlite", false, "package"),
    "is a package that kernel/catalog may not use",
  );
  assertEquals(edge("kernel/plan/print.ts", "tests/support/case_file.ts"), "serves tests or scripts");
  assertEquals(edge("protocols/mysql/mod.ts", "kernel/spi/mod.ts"), "may be imported for its types only");
  assertEquals(edge("protocols/mysql/mod.ts", "kernel/spi/mod.ts", true), undefined);
  assertEquals(packageName("npm:@grpc/grpc-js@1.14.7"), "@grpc/grpc-js");
  assertEquals(packageName("npm:/thrift@0.24.0/lib/x.js"), "thrift");
});

Deno.test("the kernel asks no protocol's name", () => {
  /** Protocol names stand in configuration tables only: parameters of fe.conf map to keys of modules there. */
  const allowed = ["kernel/host/config_factory.ts"];
  const comparison = /(?:[!=]==?|\bcase)\s*["'`](?:mysql|http|flight_sql|flight)["'`]/;
  const faults: string[] = [];
  for (const path of production.filter((file) => below(file, "kernel") && !allowed.includes(file))) {
    Deno.readTextFileSync(new URL(path, ROOT)).split("\n").forEach((line, at) => {
      if (comparison.test(line)) faults.push(`${path}:${at + 1}: ${line.trim()}`);
    });
  }
  assertEquals(faults, []);
});
