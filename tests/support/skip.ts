/** Tools that a test needs and a machine may lack: such a test is skipped with its reason printed, or fails. */

function findTool(name: string): string | undefined {
  for (const folder of (Deno.env.get("PATH") ?? "").split(":")) {
    if (folder === "") continue;
    try {
      if (Deno.statSync(`${folder}/${name}`).isFile) return `${folder}/${name}`;
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound || error instanceof Deno.errors.PermissionDenied)) {
        throw error;
      }
    }
  }
  return undefined;
}

/**
 * Whether the program `tool` is on the PATH. Where it is not, prints `skipped: <test>: <reason>`; with
 * DORIS_FE_NO_SKIP=1 in the environment a missing tool throws instead, so that a machine meant to run every
 * test cannot pass by skipping.
 */
export function requireTool(tool: string, test: string): boolean {
  if (findTool(tool) !== undefined) return true;
  const reason = `${tool} is not installed`;
  if (Deno.env.get("DORIS_FE_NO_SKIP") === "1") throw new Error(`${test}: ${reason}`);
  console.log(`skipped: ${test}: ${reason}`);
  return false;
}
