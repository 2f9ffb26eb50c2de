import { header, importLines, Imports, snakeCase } from "./names.ts";
import type { ProtoField, ProtoFile, ProtoMessage } from "./proto_parse.ts";

/** Wire type and TypeScript type of each scalar; `method` is the reader's and writer's. */
const SCALARS: Readonly<
  Record<string, { readonly wire: number; readonly ts: string; readonly zero: string }>
> = {
  int32: { wire: 0, ts: "number", zero: "0" },
  uint32: { wire: 0, ts: "number", zero: "0" },
  sint32: { wire: 0, ts: "number", zero: "0" },
  int64: { wire: 0, ts: "bigint", zero: "0n" },
  uint64: { wire: 0, ts: "bigint", zero: "0n" },
  sint64: { wire: 0, ts: "bigint", zero: "0n" },
  fixed32: { wire: 5, ts: "number", zero: "0" },
  sfixed32: { wire: 5, ts: "number", zero: "0" },
  fixed64: { wire: 1, ts: "bigint", zero: "0n" },
  sfixed64: { wire: 1, ts: "bigint", zero: "0n" },
  bool: { wire: 0, ts: "boolean", zero: "false" },
  string: { wire: 2, ts: "string", zero: '""' },
  bytes: { wire: 2, ts: "Uint8Array", zero: "new Uint8Array(0)" },
  float: { wire: 5, ts: "number", zero: "0" },
  double: { wire: 1, ts: "number", zero: "0" },
};

interface Named {
  readonly kind: "enum" | "message";
  readonly ts: string;
  readonly file: string;
}

/** All names of all .proto files, looked up as protobuf does: from the innermost scope outwards. */
export class ProtoProgram {
  private readonly names = new Map<string, Named>();

  constructor(files: readonly ProtoFile[]) {
    const taken = new Set<string>();
    for (const f of files) {
      for (const [kind, list] of [["enum", f.enums], ["message", f.messages]] as const) {
        for (const d of list) {
          const ts = d.path.replaceAll(".", "_");
          if (taken.has(ts)) throw new Error(`Name ${ts} is defined twice`);
          taken.add(ts);
          this.names.set(`${f.pkg}.${d.path}`, { kind, ts, file: f.name });
        }
      }
    }
  }

  find(name: string, scope: string): Named {
    const parts = scope.split(".");
    for (let n = parts.length; n >= 0; n--) {
      const found = this.names.get([...parts.slice(0, n), name].join("."));
      if (found !== undefined) return found;
    }
    throw new Error(`Type ${name} is unknown in ${scope}`);
  }
}

/** TypeScript of one .proto file. */
export function emitProto(program: ProtoProgram, f: ProtoFile): string {
  return new Emitter(program, f).run();
}

class Emitter {
  private readonly imports = new Imports();

  constructor(private readonly program: ProtoProgram, private readonly f: ProtoFile) {}

  run(): string {
    const parts: string[] = [];
    for (const e of this.f.enums) {
      const name = e.path.replaceAll(".", "_");
      const members = e.members.map(([n, v]) => `  ${n}: ${v},`).join("\n");
      parts.push(
        `export const ${name} = {\n${members}\n} as const;\nexport type ${name} = typeof ${name}[keyof typeof ${name}];`,
      );
    }
    for (const m of this.f.messages) parts.push(...this.message(m));
    for (const s of this.f.services) {
      const rpcs = s.rpcs.map((r) => {
        const a = this.named(r.request, this.f.pkg).ts;
        const b = this.named(r.response, this.f.pkg).ts;
        for (const t of [a, b]) {
          const file = this.named(t === a ? r.request : r.response, this.f.pkg).file;
          this.other(file, `encode${t}`, "value");
          this.other(file, `decode${t}`, "value");
        }
        return `    ${r.name}: { path: "/${this.f.pkg}.${s.name}/${r.name}", encodeRequest: encode${a}, decodeRequest: decode${a}, encodeResponse: encode${b}, decodeResponse: decode${b} },`;
      });
      parts.push(
        `export const ${s.name} = {\n  name: "${this.f.pkg}.${s.name}",\n  methods: {\n${
          rpcs.join("\n")
        }\n  },\n} as const;`,
      );
    }
    const imports = importLines(this.imports.uses);
    return header(`idl/proto/${this.f.name}.proto`) + (imports === "" ? "" : `\n${imports}\n`) +
      `\n${parts.join("\n\n")}\n`;
  }

  private codec(name: string, kind: "type" | "value" = "value"): string {
    this.imports.add("../../codec/proto.ts", name, kind);
    return name;
  }

  private other(file: string, name: string, kind: "type" | "value"): string {
    if (file !== this.f.name) this.imports.add(`./${snakeCase(file)}.ts`, name, kind);
    return name;
  }

  private named(type: string, scope: string): Named {
    return this.program.find(type, scope);
  }

  private ts(type: string, scope: string): string {
    const s = SCALARS[type];
    if (s !== undefined) return s.ts;
    const n = this.named(type, scope);
    return this.other(n.file, n.ts, "type");
  }

  private wire(type: string, scope: string): number {
    return SCALARS[type]?.wire ?? (this.named(type, scope).kind === "enum" ? 0 : 2);
  }

  private read(type: string, scope: string): string {
    const s = SCALARS[type];
    if (s !== undefined) return s.ts === "bigint" ? `r.${type}() as bigint` : `r.${type}()`;
    const n = this.named(type, scope);
    if (n.kind === "enum") return `r.int32() as ${this.ts(type, scope)}`;
    return `r.message(${this.other(n.file, `read${n.ts}`, "value")})`;
  }

  private write(type: string, scope: string, tag: number, v: string): string {
    if (SCALARS[type] !== undefined) return `w.uint32(${tag}).${type}(${v});`;
    const n = this.named(type, scope);
    if (n.kind === "enum") return `w.uint32(${tag}).int32(${v});`;
    return `${this.codec("writeMessage")}(w, ${tag}, ${this.other(n.file, `write${n.ts}`, "value")}, ${v});`;
  }

  private message(m: ProtoMessage): string[] {
    const name = m.path.replaceAll(".", "_");
    const scope = `${this.f.pkg}.${m.path}`;
    const writer = this.codec("ProtoWriter", "type");
    const reader = this.codec("ProtoReader", "type");
    const props = m.fields.map((f) => this.property(f, scope));
    const iface = m.fields.length === 0
      ? `export type ${name} = Record<never, never>;`
      : `export interface ${name} {\n${props.join("\n")}\n}`;
    const puts = m.fields.map((f) => this.put(f, scope));
    const write = `export function write${name}(w: ${writer}, ${
      m.fields.length === 0 ? "_" : ""
    }m: ${name}): void {\n${puts.join("\n")}\n}`
      .replace(m.fields.length === 0 ? "w:" : "\u0000", "_w:");
    const cases = m.fields.map((f) => this.get(f, scope)).join("\n");
    const checks = m.fields.filter((f) => f.label === "required")
      .map((f) => `  if (m.${f.name} === undefined) ${this.codec("missing")}("${name}", "${f.name}");\n`)
      .join("");
    const body = m.fields.length === 0
      ? `  while (r.pos < end) r.skipField(r.uint32());`
      : `  while (r.pos < end) {\n    const tag = r.uint32();\n    switch (tag) {\n${cases}\n      default:\n        r.skipField(tag);\n    }\n  }`;
    const read =
      `export function read${name}(r: ${reader}, end: number): ${name} {\n  const m = {} as ${name};\n${body}\n${checks}  return m;\n}`;
    const enc = `export function encode${name}(m: ${name}): Uint8Array<ArrayBuffer> {\n  return ${
      this.codec("encodeMessage")
    }(write${name}, m);\n}`;
    const dec = `export function decode${name}(b: Uint8Array): ${name} {\n  return ${
      this.codec("decodeMessage")
    }("${name}", read${name}, b);\n}`;
    return [iface, write, read, enc, dec];
  }

  private property(f: ProtoField, scope: string): string {
    const doc = f.defaultText === undefined ? "" : `  /** Default: ${f.defaultText} */\n`;
    const t = this.ts(f.type, scope);
    if (f.label === "map") return `  ${f.name}?: Map<${this.ts(f.keyType!, scope)}, ${t}>;`;
    if (f.label === "repeated") return `  ${f.name}?: ${t}[];`;
    return `${doc}  ${f.name}${f.label === "optional" ? "?" : ""}: ${t};`;
  }

  private put(f: ProtoField, scope: string): string {
    const v = `m.${f.name}`;
    const tag = (f.id << 3) | (f.label === "map" ? 2 : this.wire(f.type, scope));
    if (f.label === "required") return `  ${this.write(f.type, scope, tag, v)}`;
    if (f.label === "optional") return `  if (${v} !== undefined) ${this.write(f.type, scope, tag, v)}`;
    if (f.label === "repeated") {
      return `  if (${v} !== undefined) {\n    for (const x of ${v}) ${
        this.write(f.type, scope, tag, "x")
      }\n  }`;
    }
    const key = this.write(f.keyType!, scope, 8 | this.wire(f.keyType!, scope), "k");
    const value = this.write(f.type, scope, 16 | this.wire(f.type, scope), "x");
    return `  if (${v} !== undefined) {\n    for (const [k, x] of ${v}) {\n      w.uint32(${tag}).fork();\n      ${key}\n      ${value}\n      w.join();\n    }\n  }`;
  }

  private get(f: ProtoField, scope: string): string {
    const v = `m.${f.name}`;
    const wire = this.wire(f.type, scope);
    const read = this.read(f.type, scope);
    if (f.label === "map") {
      const kw = 8 | this.wire(f.keyType!, scope);
      const scalar = SCALARS[f.type];
      const zero = scalar !== undefined ? `() => ${scalar.zero}` : this.zeroOf(f.type, scope);
      return `      case ${(f.id << 3) | 2}:\n        r.mapEntry(${v} ??= new Map(), ${kw}, () => ${
        this.read(f.keyType!, scope)
      }, ${SCALARS[f.keyType!].zero}, ${16 | wire}, () => ${read}, ${zero});\n        break;`;
    }
    if (f.label !== "repeated") {
      return `      case ${(f.id << 3) | wire}:\n        ${v} = ${read};\n        break;`;
    }
    const one = `      case ${(f.id << 3) | wire}:\n        (${v} ??= []).push(${read});\n        break;`;
    if (wire === 2) return one;
    return `${one}\n      case ${
      (f.id << 3) | 2
    }:\n        r.packed(${v} ??= [], () => ${read});\n        break;`;
  }

  private zeroOf(type: string, scope: string): string {
    const n = this.named(type, scope);
    return n.kind === "enum" ? `() => 0 as ${this.ts(type, scope)}` : `() => read${n.ts}(r, r.pos)`;
  }
}
