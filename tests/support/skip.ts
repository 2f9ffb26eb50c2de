/**
 * Tests that need something which is not everywhere. A skip always says why: the reason is printed when the file is
 * loaded, and `deno task test` lists it at the end. With DORIS_FE_NO_SKIP=1 a missing tool fails the file instead.
 *
 *   Deno.test({ ...requireTool("mariadb"), name: "…", fn: () => … })
 */
import { SKIP_PREFIX } from "../../scripts/test/summary.ts";

/** What is spread into a test definition. */
export interface Requirement {
  readonly ignore: boolean;
}

function skip(reason: string): Requirement {
  console.log(`${SKIP_PREFIX}${reason}`);
  return { ignore: true };
}

/** Full path of a program on PATH, or undefined. */
export function findTool(name: string): string | undefined {
  for (const folder of (Deno.env.get("PATH") ?? "").split(":")) {
    const path = `${folder}/${name}`;
    try {
      if (folder !== "" && Deno.statSync(path).isFile) return path;
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory)) throw error;
    }
  }
  return undefined;
}

/** Skips where none of the programs is installed. Throws instead where DORIS_FE_NO_SKIP=1. */
export function requireTool(...names: readonly [string, ...string[]]): Requirement {
  if (names.some((name) => findTool(name) !== undefined)) return { ignore: false };
  const reason = `${names.join(" or ")} is not installed`;
  if (Deno.env.get("DORIS_FE_NO_SKIP") === "1") throw new Error(`A test may not be skipped here: ${reason}`);
  return skip(reason);
}

/** Skips unless slow tests were asked for (`deno task test --slow`, DORIS_FE_SLOW_TESTS=1). */
export function requireSlow(what: string): Requirement {
  return Deno.env.get("DORIS_FE_SLOW_TESTS") === "1"
    ? { ignore: false }
    : skip(`slow, needs --slow: ${what}`);
}
