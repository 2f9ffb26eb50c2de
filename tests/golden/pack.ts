/**
 * Packs a folder of recordings into recordings.br: `deno run -A tests/golden/pack.ts FOLDER`. Taken are the raw messages,
 * the summaries and the explain texts; decoded messages are left out, because our decoder makes them.
 */
import { packArchive } from "./archive.ts";

const MESSAGE_FOLDERS = [
  "stmts",
  "stmts_3be",
  "tpch/1be_nostats",
  "tpch/1be_sf1",
  "tpch/3be_sf1",
  "agent",
  "agent_3be",
  "fe_rpc",
];
const WHOLE_FOLDERS = ["tpch/queries"];
const SINGLE_FILES = [
  "be_rpc_samples/samples.json",
  "enum_fields.json",
  "flight_first.json",
  "http.json",
  "no_backend.json",
  "packets.json",
  "setup.sql",
  "tpch/sf1_stats.sql",
  "tpch/tables.json",
  "transcript.json",
];

function names(folder: URL): string[] {
  return [...Deno.readDirSync(folder)].filter((e) => e.isFile).map((e) => e.name).sort();
}

function wanted(name: string): boolean {
  return /\.bin$|\.explain_\w+\.txt$|^(summary|index)\.json$/.test(name);
}

/** JSON without its blanks; numbers keep their digits. */
function minify(b: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(b);
  const out = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, string: string | undefined) => string ?? "");
  return new TextEncoder().encode(out);
}

if (import.meta.main) {
  const [folder] = Deno.args;
  if (folder === undefined) {
    console.error("Usage: deno run -A tests/golden/pack.ts FOLDER");
    Deno.exit(2);
  }
  const root = new URL(`file://${Deno.realPathSync(folder)}/`);
  const paths = [
    ...MESSAGE_FOLDERS.flatMap((d) => names(new URL(`${d}/`, root)).filter(wanted).map((n) => `${d}/${n}`)),
    ...WHOLE_FOLDERS.flatMap((d) => names(new URL(`${d}/`, root)).map((n) => `${d}/${n}`)),
    ...SINGLE_FILES,
  ];
  const files = paths.map((p) => {
    const b = Deno.readFileSync(new URL(p, root));
    return [p, p.endsWith(".json") ? minify(b) : b] as const;
  });
  const packed = packArchive(files);
  Deno.writeFileSync(new URL("recordings.br", import.meta.url), packed);
  console.log(`${files.length} files, ${packed.length} bytes packed`);
}
