/** The imports of the tree, from one run of `deno info --json` over a generated file that imports every module. */

export const ROOT = new URL("../../", import.meta.url);

export interface Import {
  /** File that imports, from the root. */
  readonly from: string;
  /** File from the root, or the package (`@grpc/grpc-js`, `node:net`). */
  readonly to: string;
  readonly kind: "file" | "package";
  /** Whether only types are taken. */
  readonly typeOnly: boolean;
}

const SKIPPED_FOLDERS = new Set([".git", ".scratch", "node_modules", "doris-data", "backend-data", "dist"]);

/** Files below a folder, as paths from the root, sorted. */
export function filesOf(folder = "", found: string[] = []): string[] {
  const entries = [...Deno.readDirSync(new URL(folder === "" ? "./" : `${folder}/`, ROOT))];
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory && !SKIPPED_FOLDERS.has(entry.name)) filesOf(path, found);
    if (entry.isFile) found.push(path);
  }
  return found;
}

interface InfoDependency {
  readonly specifier: string;
  readonly code?: { readonly specifier?: string; readonly error?: string };
  readonly type?: { readonly specifier?: string };
}

interface Info {
  readonly modules: readonly {
    readonly specifier: string;
    readonly dependencies?: readonly InfoDependency[];
  }[];
}

/** `npm:@grpc/grpc-js@1.14.7/x` → `@grpc/grpc-js`; `node:net` stays. */
export function packageName(specifier: string): string {
  if (!specifier.startsWith("npm:")) return specifier;
  return /^npm:\/?((?:@[^/]+\/)?[^@/]+)/.exec(specifier)?.[1] ?? specifier;
}

/** All imports of the given TypeScript files. A file that is missing is the type check's business. */
export async function importsOf(files: readonly string[]): Promise<Import[]> {
  const entry = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    const lines = files.map((path) => `import ${JSON.stringify(new URL(path, ROOT).href)};`);
    await Deno.writeTextFile(entry, lines.join("\n"));
    const { stdout, stderr, success } = await new Deno.Command(Deno.execPath(), {
      args: ["info", "--json", "--config", new URL("deno.json", ROOT).pathname, entry],
      cwd: ROOT,
      stdout: "piped",
      stderr: "piped",
    }).output();
    if (!success) throw new Error(`deno info failed: ${new TextDecoder().decode(stderr)}`);
    return readInfo(JSON.parse(new TextDecoder().decode(stdout)));
  } finally {
    await Deno.remove(entry);
  }
}

function readInfo(info: Info): Import[] {
  const imports: Import[] = [];
  for (const module of info.modules) {
    if (!module.specifier.startsWith(ROOT.href)) continue;
    const from = module.specifier.slice(ROOT.href.length);
    for (const { specifier, code, type } of module.dependencies ?? []) {
      const target = code?.specifier ?? type?.specifier;
      if (target === undefined) {
        throw new Error(`${from}: import of ${specifier} leads nowhere: ${code?.error}`);
      }
      const inside = target.startsWith(ROOT.href);
      imports.push({
        from,
        to: inside ? target.slice(ROOT.href.length) : packageName(target),
        kind: inside ? "file" : "package",
        typeOnly: code === undefined,
      });
    }
  }
  return imports;
}
