/** The door of kernel/sql: text to syntax tree and back. */
export type * from "./ast/mod.ts";
export type { ParseOptions } from "./parser/core.ts";
export {
  type ParsedStatement,
  parseExpression,
  parseOptionsOfSqlMode,
  parseStatement,
  parseStatements,
} from "./parser/mod.ts";
export { outputName, valuesColumnName } from "./names.ts";
export * from "./printer/mod.ts";
export { isPlainIdentifier, type LexOptions, type Token, tokenize, type TokenKind } from "./lexer.ts";
export { type Keyword, OPEN_WORDS, RESERVED_WORDS } from "./keywords.ts";
export * from "./limits.ts";
export { dumpNode } from "./dump.ts";
