/** Type names, as in column definitions and CAST. */
import type { AggStateArg, StructField, TypeName, VariantField } from "../ast/mod.ts";
import type { TokenKind } from "../lexer.ts";
import type { TokenStream } from "./core.ts";
import { properties } from "./properties.ts";

/** The words that name a type without angle brackets. */
const SCALAR_TYPES: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "TINYINT",
  "SMALLINT",
  "INT",
  "INTEGER",
  "BIGINT",
  "LARGEINT",
  "BOOLEAN",
  "FLOAT",
  "DOUBLE",
  "DATE",
  "DATETIME",
  "TIME",
  "DATEV2",
  "DATETIMEV2",
  "DATEV1",
  "DATETIMEV1",
  "TIMESTAMPTZ",
  "BITMAP",
  "QUANTILE_STATE",
  "HLL",
  "AGG_STATE",
  "STRING",
  "JSON",
  "JSONB",
  "TEXT",
  "VARCHAR",
  "CHAR",
  "CHARACTER",
  "DECIMAL",
  "DECIMALV2",
  "DECIMALV3",
  "IPV4",
  "IPV6",
  "VARBINARY",
  "ALL",
]);

/** Type of a CAST: also SIGNED and UNSIGNED with or without INT. */
export function parseCastType(p: TokenStream): TypeName {
  const pos = p.pos;
  const sign = p.acceptOne("SIGNED", "UNSIGNED");
  if (sign === null) return parseType(p);
  p.acceptOne("INT", "INTEGER");
  return { kind: "scalar_type", name: sign, args: [], pos };
}

export function parseType(p: TokenStream): TypeName {
  p.enter();
  const type = parseTypeBody(p);
  p.leave();
  return type;
}

function parseTypeBody(p: TokenStream): TypeName {
  const pos = p.pos;
  const word = p.kind;
  if (word === "VARIANT") return parseVariant(p);
  const open = p.peek() === "<";
  if (open && word === "ARRAY") {
    p.next();
    p.next();
    const element = parseType(p);
    p.expect(">");
    return { kind: "array_type", element, pos };
  }
  if (open && word === "MAP") {
    p.next();
    p.next();
    const key = parseType(p);
    p.expect(",");
    const value = parseType(p);
    p.expect(">");
    return { kind: "map_type", key, value, pos };
  }
  if (open && word === "STRUCT") {
    p.next();
    p.next();
    const fields = p.list(() => parseStructField(p));
    p.expect(">");
    return { kind: "struct_type", fields, pos };
  }
  if (open && word === "AGG_STATE") return parseAggState(p);
  if (!SCALAR_TYPES.has(word)) p.fail("type");
  p.next();
  const name = word === "CHARACTER" ? "CHAR" : word;
  return { kind: "scalar_type", name, args: parseTypeArguments(p), pos };
}

/** `(10)`, `(9, 2)`, `(*)` (-1), or nothing. */
function parseTypeArguments(p: TokenStream): number[] {
  if (!p.accept("(")) return [];
  const args = p.accept("*") ? [-1] : [p.smallInteger()];
  while (p.accept(",")) args.push(p.smallInteger());
  p.expect(")");
  return args;
}

function parseStructField(p: TokenStream): StructField {
  const pos = p.pos;
  const name = p.ident();
  p.expect(":");
  const type = parseType(p);
  return { kind: "struct_field", name, type, comment: p.comment(), pos };
}

function parseAggState(p: TokenStream): TypeName {
  const pos = p.pos;
  p.next();
  p.expect("<");
  const name = p.identifierText();
  p.expect("(");
  const args = p.list((): AggStateArg => {
    const type = parseType(p);
    const notNull = p.acceptAll("NOT", "NULL");
    if (!notNull) p.accept("NULL");
    return { type, nullable: !notNull };
  });
  p.expect(")");
  p.expect(">");
  return { kind: "agg_state_type", function: name.toLowerCase(), args, pos };
}

function parseVariant(p: TokenStream): TypeName {
  const pos = p.pos;
  p.next();
  const fields: VariantField[] = [];
  if (!p.accept("<")) return { kind: "variant_type", fields, properties: [], pos };
  while (!p.is("PROPERTIES")) {
    fields.push(parseVariantField(p));
    if (!p.accept(",")) break;
  }
  const props = p.is("PROPERTIES") ? properties(p) : [];
  p.expect(">");
  return { kind: "variant_type", fields, properties: props, pos };
}

function parseVariantField(p: TokenStream): VariantField {
  const pos = p.pos;
  const match = p.acceptOne("MATCH_NAME", "MATCH_NAME_GLOB");
  const path = p.string();
  p.expect(":");
  const type = parseType(p);
  return { kind: "variant_field", match, path, type, comment: p.comment(), pos };
}
