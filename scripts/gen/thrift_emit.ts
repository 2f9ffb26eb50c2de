import { header, importLines, Imports, snakeCase } from "./names.ts";
import type {
  BaseType,
  ConstValue,
  Enum,
  Field,
  Method,
  Module,
  Service,
  Struct,
  TypeRef,
} from "./thrift_model.ts";

const TTYPE: Readonly<Record<BaseType | "enum" | "struct" | "list" | "set" | "map", number>> = {
  bool: 2,
  i8: 3,
  double: 4,
  i16: 6,
  i32: 8,
  i64: 10,
  string: 11,
  binary: 11,
  enum: 8,
  struct: 12,
  map: 13,
  set: 14,
  list: 15,
};

const TS_TYPE: Readonly<Record<BaseType, string>> = {
  bool: "boolean",
  i8: "number",
  i16: "number",
  i32: "number",
  i64: "bigint",
  double: "number",
  string: "string",
  binary: "Uint8Array",
};

const CODEC_DIR = "../../codec/";

/** What a type comes to after typedefs are followed. */
type Resolved =
  | { readonly kind: "base"; readonly name: BaseType }
  | { readonly kind: "enum" | "struct"; readonly ts: string; readonly module: string }
  | { readonly kind: "list" | "set"; readonly elem: Resolved }
  | { readonly kind: "map"; readonly key: Resolved; readonly value: Resolved };

/**
 * Names of all modules: finds what a name means and how it is called in TypeScript. A name that two modules define gets
 * its module in front.
 */
export class Program {
  private readonly modules = new Map<string, Module>();
  private readonly owners = new Map<string, number>();

  constructor(modules: readonly Module[]) {
    for (const m of modules) {
      this.modules.set(m.name, m);
      for (const d of [...m.enums, ...m.structs]) this.owners.set(d.name, (this.owners.get(d.name) ?? 0) + 1);
    }
  }

  tsName(module: string, name: string): string {
    return (this.owners.get(name) ?? 0) > 1 ? `${module}_${name}` : name;
  }

  enumOf(module: string, name: string): Enum | undefined {
    return this.modules.get(module)?.enums.find((e) => e.name === name);
  }

  resolve(type: TypeRef): Resolved {
    switch (type.kind) {
      case "base":
        return type;
      case "list":
      case "set":
        return { kind: type.kind, elem: this.resolve(type.elem) };
      case "map":
        return { kind: "map", key: this.resolve(type.key), value: this.resolve(type.value) };
      case "ref": {
        const m = this.modules.get(type.module);
        if (m === undefined) throw new Error(`Module ${type.module} of ${type.name} is unknown`);
        const target = m.typedefs.get(type.name);
        if (target !== undefined) return this.resolve(target);
        const ts = this.tsName(m.name, type.name);
        if (m.enums.some((e) => e.name === type.name)) return { kind: "enum", ts, module: m.name };
        if (m.structs.some((s) => s.name === type.name)) return { kind: "struct", ts, module: m.name };
        throw new Error(`Type ${type.module}.${type.name} is unknown`);
      }
    }
  }
}

/** TypeScript of one Thrift module. */
export function emitThrift(program: Program, m: Module): string {
  return new Emitter(program, m).run();
}

class Emitter {
  private readonly imports = new Imports();

  constructor(private readonly program: Program, private readonly m: Module) {}

  run(): string {
    const parts: string[] = [];
    for (const e of this.m.enums) parts.push(this.enumeration(e));
    for (const k of this.m.consts) parts.push(this.constant(k.name, k.type, k.value));
    for (const [name, type] of this.m.typedefs) {
      parts.push(`export type ${name} = ${this.ts(this.program.resolve(type))};`);
    }
    for (const s of this.m.structs) parts.push(...this.struct(s));
    for (const s of this.m.services) parts.push(...this.service(s));
    const imports = importLines(this.imports.uses);
    const head = header(`idl/thrift/${this.m.name}.thrift`);
    return head + (imports === "" ? "" : `\n${imports}\n`) + `\n${parts.join("\n\n")}\n`;
  }

  private codec(file: string, name: string, kind: "type" | "value" = "value"): string {
    this.imports.add(`${CODEC_DIR}${file}.ts`, name, kind);
    return name;
  }

  private other(module: string, name: string, kind: "type" | "value"): string {
    if (module !== this.m.name) this.imports.add(`./${snakeCase(module)}.ts`, name, kind);
    return name;
  }

  private ts(t: Resolved): string {
    switch (t.kind) {
      case "base":
        return TS_TYPE[t.name];
      case "enum":
      case "struct":
        return this.other(t.module, t.ts, "type");
      case "list": {
        const elem = this.ts(t.elem);
        return `${elem}[]`;
      }
      case "set":
        return `Set<${this.ts(t.elem)}>`;
      case "map":
        return `Map<${this.ts(t.key)}, ${this.ts(t.value)}>`;
    }
  }

  private ttype(t: Resolved): number {
    return t.kind === "base" ? TTYPE[t.name] : TTYPE[t.kind];
  }

  private method(t: BaseType): string {
    return t;
  }

  /** Expression that reads a value from r. */
  private read(t: Resolved): string {
    switch (t.kind) {
      case "base":
        return `r.${this.method(t.name)}()`;
      case "enum":
        return `r.i32() as ${this.ts(t)}`;
      case "struct":
        return `${this.other(t.module, `read${t.ts}`, "value")}(r)`;
      case "list":
      case "set": {
        const fn = this.codec("containers", t.kind === "list" ? "readList" : "readSet");
        return `${fn}(r, ${this.ttype(t.elem)}, ${this.readFn(t.elem)})`;
      }
      case "map": {
        const fn = this.codec("containers", "readMap");
        const key = `${this.ttype(t.key)}, ${this.readFn(t.key)}`;
        return `${fn}(r, ${key}, ${this.ttype(t.value)}, ${this.readFn(t.value)})`;
      }
    }
  }

  /** A function that reads a value. */
  private readFn(t: Resolved): string {
    switch (t.kind) {
      case "base":
        return this.codec("containers", `r${t.name[0].toUpperCase()}${t.name.slice(1)}`);
      case "struct":
        return this.other(t.module, `read${t.ts}`, "value");
      default:
        return `(r) => ${this.read(t)}`;
    }
  }

  /** Statement that writes the expression v to w. */
  private write(t: Resolved, v: string): string {
    switch (t.kind) {
      case "base":
        return `w.${this.method(t.name)}(${v})`;
      case "enum":
        return `w.i32(${v})`;
      case "struct":
        return `${this.other(t.module, `write${t.ts}`, "value")}(w, ${v})`;
      case "list":
      case "set": {
        const fn = this.codec("containers", t.kind === "list" ? "writeList" : "writeSet");
        return `${fn}(w, ${this.ttype(t.elem)}, ${v}, ${this.writeFn(t.elem)})`;
      }
      case "map": {
        const fn = this.codec("containers", "writeMap");
        const types = `${this.ttype(t.key)}, ${this.ttype(t.value)}`;
        return `${fn}(w, ${types}, ${v}, ${this.writeFn(t.key)}, ${this.writeFn(t.value)})`;
      }
    }
  }

  private writeFn(t: Resolved): string {
    switch (t.kind) {
      case "base":
        return this.codec("containers", `w${t.name[0].toUpperCase()}${t.name.slice(1)}`);
      case "enum":
        return this.codec("containers", "wI32");
      case "struct":
        return this.other(t.module, `write${t.ts}`, "value");
      default:
        return `(w, v) => ${this.write(t, "v")}`;
    }
  }

  private enumeration(e: Enum): string {
    const name = this.program.tsName(this.m.name, e.name);
    const members = e.members.map(([n, v]) => `  ${n}: ${v},`).join("\n");
    return `export const ${name} = {\n${members}\n} as const;\nexport type ${name} = typeof ${name}[keyof typeof ${name}];`;
  }

  private constant(name: string, type: TypeRef, value: ConstValue): string {
    const t = this.program.resolve(type);
    return `export const ${name}: ${this.ts(t)} = ${this.literal(t, value)};`;
  }

  private literal(t: Resolved, v: ConstValue): string {
    switch (v.kind) {
      case "string":
        return JSON.stringify(v.text);
      case "number":
        return t.kind === "base" && t.name === "i64" ? `${v.text}n` : v.text;
      case "name": {
        if (t.kind !== "enum") return v.text;
        const parts = v.text.split(".");
        const found = this.program.enumOf(t.module, parts[parts.length - 2])?.members.find(([n]) =>
          n === parts[parts.length - 1]
        );
        if (found === undefined) throw new Error(`Default ${v.text} in ${this.m.name} is no enum member`);
        return `${this.other(t.module, t.ts, "value")}.${found[0]}`;
      }
      case "map": {
        if (t.kind !== "map") throw new Error(`Map constant in ${this.m.name} has another type`);
        const entries = v.entries.map(([k, x]) => `[${this.literal(t.key, k)}, ${this.literal(t.value, x)}]`);
        return `new Map([${entries.join(", ")}])`;
      }
    }
  }

  private struct(s: Struct): string[] {
    const name = this.program.tsName(this.m.name, s.name);
    const out = [this.interfaceOf(name, s.fields, false)];
    out.push(this.writer(name, s.fields, false), this.reader(name, s.fields, false));
    const withDefault = s.fields.filter((f) => f.defaultValue !== undefined);
    if (withDefault.length > 0) {
      const props = withDefault.map((f) =>
        `    ${f.name}: ${this.literal(this.program.resolve(f.type), f.defaultValue!)},`
      );
      const all = s.fields.every((f) => f.need !== "required" || f.defaultValue !== undefined);
      const type = all ? name : `Partial<${name}>`;
      out.push(
        `/** The default values that the definition gives to fields of ${name}. */\nexport function defaults${name}(): ${type} {\n  return {\n${
          props.join("\n")
        }\n  };\n}`,
      );
    }
    return out;
  }

  private interfaceOf(name: string, fields: readonly Field[], args: boolean): string {
    if (fields.length === 0) return `export type ${name} = Record<never, never>;`;
    const lines = fields.map((f) => {
      const optional = f.need === "optional" || (f.need === "none" && !args);
      const type = this.ts(this.program.resolve(f.type));
      const doc = f.defaultValue === undefined ? "" : `  /** Default: ${constText(f.defaultValue)} */\n`;
      return `${doc}  ${f.name}${optional ? "?" : ""}: ${type};`;
    });
    return `export interface ${name} {\n${lines.join("\n")}\n}`;
  }

  private writer(name: string, fields: readonly Field[], args: boolean): string {
    const type = this.codec("protocol", "ThriftWriter", "type");
    const lines = fields.map((f) => {
      const t = this.program.resolve(f.type);
      const v = `v.${f.name}`;
      const body = t.kind === "base" && t.name === "bool"
        ? `w.boolField(${f.id}, ${v});`
        : `w.field(${this.ttype(t)}, ${f.id});\n@${this.write(t, v)};`;
      if (f.need === "required" || (f.need === "none" && args)) return `  ${body.replace("\n@", "\n  ")}`;
      return `  if (${v} !== undefined) {\n    ${body.replace("\n@", "\n    ")}\n  }`;
    });
    const param = fields.length === 0 ? "_v" : "v";
    return `export function write${name}(w: ${type}, ${param}: ${name}): void {\n  w.structBegin();\n${
      lines.map((l) => l + "\n").join("")
    }  w.structEnd();\n}`;
  }

  private reader(name: string, fields: readonly Field[], args: boolean): string {
    const type = this.codec("protocol", "ThriftReader", "type");
    const cases = fields.map((f) => {
      const t = this.program.resolve(f.type);
      return `      case ${f.id}:\n        if (r.fieldType !== ${
        this.ttype(t)
      }) break;\n        v.${f.name} = ${this.read(t)};\n        continue;`;
    });
    const body = fields.length === 0
      ? "  while (r.fieldBegin()) r.skip(r.fieldType);"
      : `  while (r.fieldBegin()) {\n    switch (r.fieldId) {\n${
        cases.join("\n")
      }\n    }\n    r.skip(r.fieldType);\n  }`;
    const checks = fields.filter((f) => f.need === "required" || (f.need === "none" && args))
      .map((f) =>
        `  if (v.${f.name} === undefined) ${this.codec("errors", "missing")}("${name}", "${f.name}");\n`
      );
    return `export function read${name}(r: ${type}): ${name} {\n  const v = {} as ${name};\n  r.structBegin();\n${body}\n  r.structEnd();\n${
      checks.join("")
    }  return v;\n}`;
  }

  private service(s: Service): string[] {
    const out: string[] = [];
    const entries: string[] = [];
    for (const m of s.methods) {
      const args = `${s.name}_${m.name}_args`;
      const result = `${s.name}_${m.name}_result`;
      out.push(
        this.interfaceOf(args, m.args, true),
        this.writer(args, m.args, true),
        this.reader(args, m.args, true),
      );
      out.push(...this.result(result, m));
      entries.push(
        `    ${m.name}: { oneway: ${m.oneway}, writeArgs: write${args}, readArgs: read${args}, writeResult: write${result}, readResult: read${result} },`,
      );
    }
    out.push(
      `export const ${s.name} = {\n  name: "${s.name}",\n  methods: {\n${
        entries.join("\n")
      }\n  },\n} as const;`,
    );
    return out;
  }

  /** The return value travels as field 0 of a struct of its own. */
  private result(name: string, m: Method): string[] {
    const w = this.codec("protocol", "ThriftWriter", "type");
    const r = this.codec("protocol", "ThriftReader", "type");
    if (m.returns === undefined) {
      return [
        `export function write${name}(w: ${w}, _v: void): void {\n  w.structBegin();\n  w.structEnd();\n}`,
        `export function read${name}(r: ${r}): void {\n  r.structBegin();\n  while (r.fieldBegin()) r.skip(r.fieldType);\n  r.structEnd();\n}`,
      ];
    }
    const t = this.program.resolve(m.returns);
    const ts = this.ts(t);
    const bool = t.kind === "base" && t.name === "bool";
    const put = bool ? "w.boolField(0, v);" : `w.field(${this.ttype(t)}, 0);\n  ${this.write(t, "v")};`;
    return [
      `export function write${name}(w: ${w}, v: ${ts}): void {\n  w.structBegin();\n  ${put}\n  w.structEnd();\n}`,
      `export function read${name}(r: ${r}): ${ts} {\n  let v: ${ts} | undefined;\n  r.structBegin();\n  while (r.fieldBegin()) {\n    if (r.fieldId === 0 && r.fieldType === ${
        this.ttype(t)
      }) v = ${this.read(t)};\n    else r.skip(r.fieldType);\n  }\n  r.structEnd();\n  if (v === undefined) ${
        this.codec("errors", "missing")
      }("${name}", "success");\n  return v;\n}`,
    ];
  }
}

function constText(v: ConstValue): string {
  return v.kind === "map" ? "{…}" : v.kind === "string" ? JSON.stringify(v.text) : v.text;
}
