import {
  BASE_TYPES,
  type BaseType,
  type ConstValue,
  type Enum,
  type Field,
  type Method,
} from "./thrift_model.ts";
import type { Module, Service, Struct, TypeRef } from "./thrift_model.ts";
import { Cursor, tokenize } from "./tokens.ts";

/** Parses one .thrift file: includes, typedefs, consts, enums, structs, unions, services without throws or extends. */
export function parseThrift(text: string, module: string): Module {
  const c = new Cursor(tokenize(text, `${module}.thrift`), `${module}.thrift`);
  const includes: string[] = [];
  const typedefs = new Map<string, TypeRef>();
  const consts: { name: string; type: TypeRef; value: ConstValue }[] = [];
  const enums: Enum[] = [];
  const structs: Struct[] = [];
  const services: Service[] = [];
  while (c.peek().kind !== "end") {
    const word = c.word();
    if (word === "include") includes.push(c.string().replace(/\.thrift$/, ""));
    else if (word === "typedef") {
      const type = parseType(c, module);
      typedefs.set(c.word(), type);
    } else if (word === "const") {
      const type = parseType(c, module);
      const name = c.word();
      c.expect("=");
      consts.push({ name, type, value: parseConst(c) });
    } else if (word === "enum") enums.push(parseEnum(c));
    else if (word === "struct" || word === "union") {
      const name = c.word();
      structs.push({ name, fields: parseFields(c, module, "{", "}") });
    } else if (word === "service") services.push(parseService(c, module));
    else c.fail("a definition");
  }
  return { name: module, includes, typedefs, consts, enums, structs, services };
}

function parseType(c: Cursor, module: string): TypeRef {
  const word = c.word();
  if (word === "list" || word === "set") {
    c.expect("<");
    const elem = parseType(c, module);
    c.expect(">");
    return { kind: word, elem };
  }
  if (word === "map") {
    c.expect("<");
    const key = parseType(c, module);
    c.expect(",");
    const value = parseType(c, module);
    c.expect(">");
    return { kind: "map", key, value };
  }
  const base = word === "byte" ? "i8" : word;
  if ((BASE_TYPES as readonly string[]).includes(base)) return { kind: "base", name: base as BaseType };
  const dot = word.indexOf(".");
  return dot < 0
    ? { kind: "ref", module, name: word }
    : { kind: "ref", module: word.slice(0, dot), name: word.slice(dot + 1) };
}

function parseConst(c: Cursor): ConstValue {
  const t = c.peek();
  if (t.kind === "number") return { kind: "number", text: c.next().text };
  if (t.kind === "string") return { kind: "string", text: c.next().text };
  if (t.kind === "word") return { kind: "name", text: c.next().text };
  c.expect("{");
  const entries: [ConstValue, ConstValue][] = [];
  while (!c.accept("}")) {
    const key = parseConst(c);
    c.expect(":");
    entries.push([key, parseConst(c)]);
    c.accept(",");
  }
  return { kind: "map", entries };
}

function parseEnum(c: Cursor): Enum {
  const name = c.word();
  const members: [string, number][] = [];
  c.expect("{");
  let next = 0;
  while (!c.accept("}")) {
    const member = c.word();
    if (c.accept("=")) next = c.integer();
    members.push([member, next++]);
    c.accept(",");
  }
  return { name, members };
}

function parseFields(c: Cursor, module: string, open: string, close: string): Field[] {
  const out: Field[] = [];
  const seen = new Set<number>();
  c.expect(open);
  while (!c.accept(close)) {
    const id = c.integer();
    if (seen.has(id)) c.fail(`a field id other than ${id}`);
    seen.add(id);
    c.expect(":");
    const need = c.accept("required") ? "required" : c.accept("optional") ? "optional" : "none";
    const type = parseType(c, module);
    const name = c.word();
    const defaultValue = c.accept("=") ? parseConst(c) : undefined;
    out.push({ id, name, type, need, defaultValue });
    if (!c.accept(",")) c.accept(";");
  }
  return out;
}

function parseService(c: Cursor, module: string): Service {
  const name = c.word();
  const methods: Method[] = [];
  c.expect("{");
  while (!c.accept("}")) {
    const oneway = c.accept("oneway");
    const returns = c.accept("void") ? undefined : parseType(c, module);
    const method = c.word();
    const args = parseFields(c, module, "(", ")");
    methods.push({ name: method, oneway, returns, args });
    if (!c.accept(",")) c.accept(";");
  }
  return { name, methods };
}
