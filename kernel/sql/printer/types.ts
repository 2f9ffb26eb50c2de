/** Type names as SQL text. */
import type { TypeName } from "../ast/mod.ts";
import { commentClause, ident, identText, propertyList, stringText } from "./text.ts";

export function typeName(t: TypeName): string {
  switch (t.kind) {
    case "scalar_type":
      return t.args.length === 0
        ? t.name
        : `${t.name}(${t.args.map((arg) => arg < 0 ? "*" : String(arg)).join(", ")})`;
    case "array_type":
      return `ARRAY<${typeName(t.element)}>`;
    case "map_type":
      return `MAP<${typeName(t.key)}, ${typeName(t.value)}>`;
    case "struct_type":
      return `STRUCT<${
        t.fields.map((f) => `${ident(f.name)}: ${typeName(f.type)}${commentClause(f.comment)}`).join(", ")
      }>`;
    case "variant_type": {
      const parts = t.fields.map((f) => {
        const match = f.match === null ? "" : `${f.match} `;
        return `${match}${stringText(f.path)}: ${typeName(f.type)}${commentClause(f.comment)}`;
      });
      if (t.properties.length > 0) parts.push(`PROPERTIES (${propertyList(t.properties)})`);
      return parts.length === 0 ? "VARIANT" : `VARIANT<${parts.join(", ")}>`;
    }
    case "agg_state_type": {
      const args = t.args.map((a) => `${typeName(a.type)}${a.nullable ? " NULL" : " NOT NULL"}`).join(", ");
      return `AGG_STATE<${identText(t.function)}(${args})>`;
    }
  }
}
