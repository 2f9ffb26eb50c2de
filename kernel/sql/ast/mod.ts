/** The syntax tree: readonly nodes with a literal `kind` and the offset where they begin. */
import type { AdminStatement } from "./admin.ts";
import type { DdlStatement } from "./ddl.ts";
import type { DmlStatement } from "./dml.ts";
import type { QueryStatement } from "./query.ts";
import type { SessionStatement } from "./session.ts";
import type { ShowStatement } from "./show.ts";

/** Every statement the parser knows. */
export type Statement =
  | QueryStatement
  | DmlStatement
  | DdlStatement
  | ShowStatement
  | SessionStatement
  | AdminStatement;

/** The `kind` words of statements, the keys of dispatch tables. */
export type StatementKind = Statement["kind"];

export type * from "./admin.ts";
export type * from "./ddl.ts";
export type * from "./dml.ts";
export type * from "./expr.ts";
export type * from "./node.ts";
export type * from "./query.ts";
export type * from "./session.ts";
export type * from "./show.ts";
export type * from "./types.ts";
