/** `deno task bench [NAME…]`: each benchmark is a file in bench/; without names all run, one after the other. */

interface Bench {
  readonly what: string;
  readonly load: () => Promise<{ run(): Promise<void> }>;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  start: { what: "start of the process to SELECT 1, memory", load: () => import("./bench/start.ts") },
  select1: { what: "SELECT 1 beside a bare server", load: () => import("./bench/select1.ts") },
  plan: { what: "planning of each TPC-H query", load: () => import("./bench/plan.ts") },
  tpch: { what: "TPC-H Q1 and Q6 beside DuckDB", load: () => import("./bench/tpch.ts") },
  stream: { what: "a million rows to a client", load: () => import("./bench/stream.ts") },
};

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !Object.hasOwn(BENCHES, name));
  if (unknown !== undefined) {
    console.error(`Unknown benchmark ${unknown}; there are: ${Object.keys(BENCHES).join(", ")}`);
    return 2;
  }
  let failed = 0;
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    console.log(`== ${name}: ${BENCHES[name].what}`);
    try {
      await (await BENCHES[name].load()).run();
    } catch (error) {
      failed += 1;
      console.error(`  failed: ${error instanceof Error ? error.message : error}`);
    }
  }
  return failed === 0 ? 0 : 1;
}

// Not the natural end: finalizers of DuckDB's handles may crash there (see backend/storage/rows.ts).
if (import.meta.main) Deno.exit(await main(Deno.args));
