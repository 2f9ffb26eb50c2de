import { emitProto, ProtoProgram } from "./proto_emit.ts";
import { parseProto } from "./proto_parse.ts";
import { emitThrift, Program } from "./thrift_emit.ts";
import { parseThrift } from "./thrift_parse.ts";
import { snakeCase } from "./names.ts";

async function readAll(dir: URL, ext: string): Promise<[string, string][]> {
  const out: [string, string][] = [];
  for await (const e of Deno.readDir(dir)) {
    if (e.isFile && e.name.endsWith(ext)) {
      out.push([e.name.slice(0, -ext.length), await Deno.readTextFile(new URL(e.name, dir))]);
    }
  }
  return out.sort(([a], [b]) => a < b ? -1 : 1);
}

/** All generated files by their path under idl/gen. `root` is the idl folder; nothing is written. */
export async function generate(root: URL): Promise<Map<string, string>> {
  const out = new Map<string, string>();
  const modules = (await readAll(new URL("thrift/", root), ".thrift")).map(([n, t]) => parseThrift(t, n));
  const program = new Program(modules);
  for (const m of modules) out.set(`thrift/${snakeCase(m.name)}.ts`, emitThrift(program, m));
  const protos = (await readAll(new URL("proto/", root), ".proto")).map(([n, t]) => parseProto(t, n));
  const protoProgram = new ProtoProgram(protos);
  for (const f of protos) out.set(`proto/${snakeCase(f.name)}.ts`, emitProto(protoProgram, f));
  return out;
}
