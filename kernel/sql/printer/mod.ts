/** The tree as SQL text that parses to the same tree (positions and select items' own texts aside). */
export { expr as printExpr } from "./expr.ts";
export { query as printQuery } from "./query.ts";
export { identText as printIdentifier, stringText as printString } from "./text.ts";
export { typeName as printType } from "./types.ts";
export { statement as printStatement } from "./statement.ts";
