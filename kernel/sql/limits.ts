/** What a statement may be at most. Past a limit the parser throws a DorisError that names it. */

/** UTF-16 units of one text given to the parser (all its statements together). */
export const MAX_TEXT_LENGTH = 64 * 1024 * 1024;

/** Tokens of one text. */
export const MAX_TOKENS = 16 * 1024 * 1024;

/**
 * Levels of nesting: parentheses, calls, subqueries, CASE, unary operators, nested types. The stages behind the parser walk the tree by
 * recursion too, so this bounds their stack as well as the parser's.
 */
export const MAX_NESTING = 300;

/** Operators in a row that build a left-deep tree: `1 + 1 + …`, joins, mixed set operations. AND and OR runs are flat and not meant. */
export const MAX_CHAIN = 1000;

/** Statements in one text. */
export const MAX_STATEMENTS = 100_000;
