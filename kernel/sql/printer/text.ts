/** Small pieces of SQL text. */
import type { Ident, Name, Property, UserIdentity } from "../ast/mod.ts";
import { isPlainIdentifier } from "../lexer.ts";

/** An identifier, in back quotes where it needs them. */
export function identText(name: string): string {
  return isPlainIdentifier(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

export function ident(node: Ident): string {
  return identText(node.name);
}

export function idents(nodes: readonly Ident[]): string {
  return nodes.map(ident).join(", ");
}

export function nameText(parts: readonly string[]): string {
  return parts.map(identText).join(".");
}

export function name(node: Name): string {
  return nameText(node.parts);
}

/** A string literal in single quotes, for the default escapes. */
export function stringText(value: string): string {
  let out = "'";
  for (let i = 0; i < value.length; i++) {
    const char = value[i];
    const next = value[i + 1];
    // A kept `\%` reads back as itself, any other backslash is doubled.
    if (char === "\\" && (next === "%" || next === "_")) {
      out += char + next;
      i++;
    } else out += ESCAPED.get(char) ?? char;
  }
  return `${out}'`;
}

const ESCAPED = new Map([
  ["'", "''"],
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\b", "\\b"],
  ["\0", "\\0"],
  ["\x1a", "\\Z"],
]);

/** `"k" = "v", …`. */
export function propertyList(properties: readonly Property[]): string {
  return properties.map((p) => `${stringText(p.key)} = ${stringText(p.value)}`).join(", ");
}

/** ` PROPERTIES (…)`, or nothing. */
export function propertiesClause(properties: readonly Property[]): string {
  return properties.length === 0 ? "" : ` PROPERTIES (${propertyList(properties)})`;
}

export function commentClause(comment: string | null): string {
  return comment === null ? "" : ` COMMENT ${stringText(comment)}`;
}

export function user(node: UserIdentity): string {
  const host = stringText(node.host);
  return `${stringText(node.user)}@${node.domain ? `(${host})` : host}`;
}

/** `text` where `condition` holds, else nothing. */
export function when(condition: boolean, text: string): string {
  return condition ? text : "";
}
