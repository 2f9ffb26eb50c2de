/** What every node of the syntax tree has. */
export interface Node {
  /** Offset of the node's first character (UTF-16 unit) in the text that was parsed (ParsedStatement.source); `positionAt` of kernel/base makes line and column of it. */
  readonly pos: number;
}

/** One identifier as the user meant it: back quotes and doubling removed, case kept. */
export interface Ident extends Node {
  readonly kind: "ident";
  readonly name: string;
}

/** A dotted name, `catalog.db.table` or shorter; at least one part, case kept. */
export interface Name extends Node {
  readonly kind: "name";
  readonly parts: readonly string[];
}

/** One `key = value` of PROPERTIES (…) and its relatives; values are kept as text whatever they were written as. */
export interface Property extends Node {
  readonly kind: "property";
  readonly key: string;
  readonly value: string;
}

/** A user, `'name'@'host'`; host is `%` where not written, `domain` tells `name@('host')`. */
export interface UserIdentity extends Node {
  readonly kind: "user";
  readonly user: string;
  readonly host: string;
  readonly domain: boolean;
}
