/** The documents name what is there, every folder is described, and no file tells of one machine. */
import { assert, assertEquals } from "@std/assert";
import { filesOf, ROOT } from "./imports.ts";

const DOCUMENTS = ["ARCHITECTURE.md", "README.md"];
/** Folders of this depth and above have a README of their own; deeper ones are described by it. */
const README_DEPTH = 2;
const MAX_README_LINES = 60;
const MAX_SOURCE_LINES = 600;
/** Folders of data and of hidden configuration. */
const NO_README = /^(\.[^/]*|tests\/tpch\/.+|docs\/.+)$/;
/** Generated code and tables may be long. */
const LONG_FILES = /^idl\/gen\/|_table\.ts$|\/keywords\.ts$/;
/** Paths of one machine. Spelt in parts, so that this file does not find itself. */
const MACHINE_PATHS = ["work", "root", "home"].map((name) => `/${name}/`);
/** Hosts of package registries may stand in no file: packages come through the import map. */
const REGISTRY_HOSTS = ["registry.npmjs", "jsr", "pypi", "proxy.golang"].map((name) =>
  `${name}.${{ "registry.npmjs": "org", jsr: "io", pypi: "org", "proxy.golang": "org" }[name]}`
);
/** Licence texts are not ours to judge. */
const FOREIGN = new Set(["LICENSE"]);
/** Names that documents mention and that exist only while the server runs, or are other people's. */
const NOT_IN_TREE = new Set([
  "doris-data",
  "backend-data",
  "fe.conf",
  "be.conf",
  "backend/",
  "npm:thrift",
  "mod.ts",
  "manifest.json",
]);

/** Files under version control; all files where git is not there. */
function trackedFiles(): string[] {
  try {
    const { stdout, success } = new Deno.Command("git", { args: ["ls-files", "-z"], cwd: ROOT }).outputSync();
    if (success) {
      return new TextDecoder().decode(stdout).split("\0").filter((path) => path !== "" && exists(path));
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return filesOf();
}

function exists(path: string): boolean {
  try {
    Deno.statSync(new URL(path, ROOT));
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Words in backticks that look like a path of the tree: a slash or a known extension, no blanks or options. */
function pathsIn(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```/gm, "");
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word).filter((word) =>
    (/^[\w.-]+(\/[\w.-]+)*\/?$/.test(word)) && (word.includes("/") || /\.(ts|md|json)$/.test(word)) &&
    !NOT_IN_TREE.has(word) && !word.startsWith("/")
  );
}

const files = trackedFiles();
const isText = (path: string): boolean =>
  /\.(ts|md|json|thrift|proto|txt|sql|slt)$/.test(path) || path === ".ci/run";
const read = (path: string): string => Deno.readTextFileSync(new URL(path, ROOT));

Deno.test("every path that README.md and ARCHITECTURE.md name exists", () => {
  for (const document of DOCUMENTS) {
    const paths = pathsIn(read(document));
    assert(paths.length > 0, `${document} names no path`);
    assertEquals(paths.filter((path) => !exists(path)), [], document);
  }
});

Deno.test("pathsIn() finds paths, not options, packages or shell", () => {
  assertEquals(
    pathsIn(
      "`kernel/base/` and `main.ts`, `--data-dir`, `deno task test`, `/api/health`, `npm:thrift`\n```\n`a/b`\n```",
    ),
    ["kernel/base/", "main.ts"],
  );
});

Deno.test("every folder has a README of at most a page", () => {
  const folders = new Set<string>();
  for (const path of files) {
    const parts = path.split("/").slice(0, -1);
    for (let depth = 1; depth <= Math.min(parts.length, README_DEPTH); depth++) {
      folders.add(parts.slice(0, depth).join("/"));
    }
  }
  const wanted = [...folders].filter((folder) => !NO_README.test(folder)).sort();
  assertEquals(wanted.filter((folder) => !exists(`${folder}/README.md`)), []);
  const long = wanted.filter((folder) => read(`${folder}/README.md`).split("\n").length > MAX_README_LINES);
  assertEquals(long, []);
});

Deno.test("no file names paths of one machine or hosts of package registries", () => {
  const faults: string[] = [];
  for (const path of files.filter((path) => isText(path) && !FOREIGN.has(path))) {
    const text = read(path);
    for (const word of [...MACHINE_PATHS, ...REGISTRY_HOSTS]) {
      const at = text.search(new RegExp(`(?<![\\w.}])${word.replaceAll(".", "\\.")}`));
      if (at >= 0) faults.push(`${path}:${text.slice(0, at).split("\n").length}: ${word}`);
    }
  }
  assertEquals(faults, []);
});

Deno.test("source files have at most 600 lines, generated code and tables excepted", () => {
  const long = files.filter((path) => path.endsWith(".ts") && !LONG_FILES.test(path))
    .map((path) => ({ path, lines: read(path).split("\n").length }))
    .filter(({ lines }) => lines > MAX_SOURCE_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
  assertEquals(long, []);
});
