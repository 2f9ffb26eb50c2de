import { Cursor, tokenize } from "./tokens.ts";

/** A field of a message; `type` is a scalar's name or a message's or enum's, as written. */
export interface ProtoField {
  readonly id: number;
  readonly name: string;
  readonly label: "required" | "optional" | "repeated" | "map";
  readonly type: string;
  /** Key type of a map field. */
  readonly keyType?: string;
  readonly defaultText?: string;
}

export interface ProtoEnum {
  /** Name with the names of enclosing messages: `PGenericType.TypeId`. */
  readonly path: string;
  readonly members: readonly (readonly [string, number])[];
}

export interface ProtoMessage {
  readonly path: string;
  readonly fields: readonly ProtoField[];
}

export interface ProtoRpc {
  readonly name: string;
  readonly request: string;
  readonly response: string;
}

/** One .proto file (proto2, the part of the language that Doris' definitions need); nested types are flattened. */
export interface ProtoFile {
  readonly name: string;
  readonly pkg: string;
  readonly imports: readonly string[];
  readonly enums: readonly ProtoEnum[];
  readonly messages: readonly ProtoMessage[];
  readonly services: readonly { readonly name: string; readonly rpcs: readonly ProtoRpc[] }[];
}

/** Parses one .proto file. */
export function parseProto(text: string, name: string): ProtoFile {
  const c = new Cursor(tokenize(text, `${name}.proto`), `${name}.proto`);
  const enums: ProtoEnum[] = [];
  const messages: ProtoMessage[] = [];
  const imports: string[] = [];
  const services: { name: string; rpcs: ProtoRpc[] }[] = [];
  let pkg = "";
  while (c.peek().kind !== "end") {
    const word = c.word();
    if (word === "syntax") {
      c.expect("=");
      if (c.string() !== "proto2") c.fail("proto2");
      c.expect(";");
    } else if (word === "package") {
      pkg = c.word();
      c.expect(";");
    } else if (word === "import") {
      imports.push(c.string().replace(/\.proto$/, ""));
      c.expect(";");
    } else if (word === "enum") enums.push(parseEnum(c, ""));
    else if (word === "message") parseMessage(c, "", messages, enums);
    else if (word === "service") services.push(parseService(c));
    else c.fail("a definition");
  }
  return { name, pkg, imports, enums, messages, services };
}

function parseEnum(c: Cursor, outer: string): ProtoEnum {
  const path = outer + c.word();
  const members: [string, number][] = [];
  c.expect("{");
  while (!c.accept("}")) {
    const word = c.word();
    if (word === "option") {
      while (!c.accept(";")) c.next();
      continue;
    }
    c.expect("=");
    members.push([word, c.integer()]);
    c.expect(";");
  }
  return { path, members };
}

function parseMessage(c: Cursor, outer: string, messages: ProtoMessage[], enums: ProtoEnum[]): void {
  const path = outer + c.word();
  const fields: ProtoField[] = [];
  c.expect("{");
  while (!c.accept("}")) {
    const word = c.word();
    if (word === "message") parseMessage(c, `${path}.`, messages, enums);
    else if (word === "enum") enums.push(parseEnum(c, `${path}.`));
    else if (word === "map") fields.push(parseMapField(c));
    else if (word === "required" || word === "optional" || word === "repeated") {
      fields.push(parseField(c, word));
    } else c.fail("a field");
  }
  messages.push({ path, fields });
}

function parseField(c: Cursor, label: ProtoField["label"]): ProtoField {
  const type = c.word();
  const name = c.word();
  c.expect("=");
  const id = c.integer();
  let defaultText: string | undefined;
  if (c.accept("[")) {
    c.expect("default");
    c.expect("=");
    const t = c.next();
    defaultText = t.kind === "string" ? JSON.stringify(t.text) : t.text;
    c.expect("]");
  }
  c.expect(";");
  return { id, name, label, type, defaultText };
}

function parseMapField(c: Cursor): ProtoField {
  c.expect("<");
  const keyType = c.word();
  c.expect(",");
  const type = c.word();
  c.expect(">");
  const name = c.word();
  c.expect("=");
  const id = c.integer();
  c.expect(";");
  return { id, name, label: "map", type, keyType };
}

function parseService(c: Cursor): { name: string; rpcs: ProtoRpc[] } {
  const name = c.word();
  const rpcs: ProtoRpc[] = [];
  c.expect("{");
  while (!c.accept("}")) {
    c.expect("rpc");
    const rpc = c.word();
    c.expect("(");
    const request = c.word();
    c.expect(")");
    c.expect("returns");
    c.expect("(");
    const response = c.word();
    c.expect(")");
    c.expect(";");
    rpcs.push({ name: rpc, request, response });
  }
  return { name, rpcs };
}
