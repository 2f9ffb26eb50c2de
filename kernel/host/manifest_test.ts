import { assertEquals, assertThrows } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import { discoverModules } from "./discovery.ts";
import { parseManifest } from "./manifest.ts";

const GOOD = {
  name: "demo",
  version: "1.0.0",
  spi: 1,
  priority: 5,
  entry: "mod.ts",
  description: "Demo",
  config: { "demo.port": { type: "integer", default: 1, min: 0, max: 65535, description: "Port" } },
  permissions: { net: ["127.0.0.1:${demo.port}"], read: [], env: [] },
  capabilities: {
    encodings: ["mysql_text"],
    kernelResults: true,
    retryUntil: "never",
    cursors: false,
    preparedStatements: false,
  },
};

const parse = (value: unknown) => parseManifest(JSON.stringify(value), "dir/manifest.json");

Deno.test("parseManifest() reads a good manifest and fills in what may be left out", () => {
  assertEquals(parse(GOOD), GOOD as unknown as ReturnType<typeof parse>);
  const { priority: _priority, entry: _entry, config: _config, permissions: _permissions, ...rest } = GOOD;
  const short = parse(rest);
  assertEquals([short.priority, short.entry, short.config, short.permissions.net], [100, "mod.ts", {}, []]);
});

Deno.test("parseManifest() names file and key of every fault", () => {
  const key = GOOD.config["demo.port"];
  const cases: readonly (readonly [unknown, string])[] = [
    [[], "Must be an object"],
    [{ ...GOOD, name: undefined }, "'name': Is missing"],
    [{ ...GOOD, name: "Bad Name" }, "'name': Must match"],
    [{ ...GOOD, version: 1 }, "'version': Must be text"],
    [{ ...GOOD, spi: 2 }, "'spi': Asks for version 2; this server has 1"],
    [{ ...GOOD, spi: "1" }, "'spi': Must be a whole number"],
    [{ ...GOOD, priority: 1.5 }, "'priority': Must be a whole number"],
    [{ ...GOOD, entry: "../mod.ts" }, "'entry': Must be a .ts or .js file"],
    [{ ...GOOD, entry: "/etc/passwd" }, "'entry': Must be a .ts or .js file"],
    [{ ...GOOD, surprise: 1 }, "'surprise': Is not known"],
    [{ ...GOOD, config: { "other.port": key } }, "'config.other.port': Must begin with 'demo.'"],
    [
      { ...GOOD, config: { "demo.x": { ...key, type: "float" } } },
      "'config.demo.x.type': Must be string, integer",
    ],
    [
      { ...GOOD, config: { "demo.x": { ...key, default: "1" } } },
      "'config.demo.x.default': Must be a whole number",
    ],
    [
      { ...GOOD, config: { "demo.x": { ...key, default: -1 } } },
      "'config.demo.x.default': Must be at least 0",
    ],
    [
      { ...GOOD, config: { "demo.x": { ...key, default: 70000 } } },
      "'config.demo.x.default': Must be at most",
    ],
    [{ ...GOOD, instancesKey: "demo.threads" }, "'instancesKey': Must name an integer key"],
    [{ ...GOOD, permissions: { net: "all" } }, "'permissions.net': Must be a list of texts"],
    [{ ...GOOD, permissions: { run: ["sh"] } }, "'permissions.run': Is not known"],
    [{ ...GOOD, capabilities: undefined }, "'capabilities': Must be an object"],
    [
      { ...GOOD, capabilities: { ...GOOD.capabilities, encodings: ["xml"] } },
      "'capabilities.encodings': Does not know",
    ],
    [
      { ...GOOD, capabilities: { ...GOOD.capabilities, cursors: 1 } },
      "'capabilities.cursors': Must be true or false",
    ],
    [
      { ...GOOD, capabilities: { ...GOOD.capabilities, retryUntil: "x" } },
      "'capabilities.retryUntil': Must be never",
    ],
  ];
  for (const [value, words] of cases) {
    const error = assertThrows(() => parse(value), DorisError) as DorisError;
    assertEquals(error.message.includes("dir/manifest.json"), true, error.message);
    assertEquals(error.message.includes(words), true, `${error.message} should say ${words}`);
  }
  assertThrows(() => parseManifest("{", "x"), DorisError);
});

Deno.test("parseManifest() survives mangled manifests", () => {
  const seed = Number(Deno.env.get("SEED") ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  let state = seed >>> 0;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const text = JSON.stringify(GOOD);
  const pieces = ["{", "}", "[", "]", '"', ",", ":", "null", "1e999", "-1", "\\u0000", "__proto__", "${"];
  let good = 0;
  for (let round = 0; round < 1000; round += 1) {
    const at = random(text.length);
    const mangled = text.slice(0, at) + pieces[random(pieces.length)] + text.slice(at + random(8));
    try {
      parseManifest(mangled, "m");
      good += 1;
    } catch (error) {
      assertEquals(error instanceof DorisError, true, `seed ${seed}, case ${round}: ${String(error)}`);
    }
  }
  assertEquals(good < 1000, true);
});

Deno.test("discoverModules() orders by priority and name, and reports doubles and broken folders", async () => {
  const dir = await Deno.makeTempDir();
  const plugins = await Deno.makeTempDir();
  const put = async (root: string, folder: string, manifest: unknown) => {
    await Deno.mkdir(`${root}/${folder}`);
    await Deno.writeTextFile(`${root}/${folder}/manifest.json`, JSON.stringify(manifest));
  };
  const named = (name: string, priority: number) => ({
    ...GOOD,
    name,
    priority,
    config: {},
    permissions: {},
  });
  await put(dir, "b", named("b", 5));
  await put(dir, "a", named("a", 5));
  await put(dir, "first", named("zzz", 1));
  await Deno.mkdir(`${dir}/no_module`);
  await put(plugins, "double", named("a", 1));
  await put(plugins, "bad", { ...GOOD, spi: 99 });
  const { modules, broken } = discoverModules(dir, [plugins]);
  assertEquals(modules.map(({ manifest }) => manifest.name), ["zzz", "a", "b"]);
  assertEquals(broken.map(({ builtIn }) => builtIn), [false, false]);
  assertEquals(broken.some(({ error }) => error.message.includes("already the name of the module in")), true);
  // A plugin directory may also be the folder of one module.
  assertEquals(discoverModules(dir, [`${plugins}/double`]).broken.length, 1);
  await Deno.remove(dir, { recursive: true });
  await Deno.remove(plugins, { recursive: true });
});
