/** Which handler runs which SHOW. */
import type { StatementKind } from "../../sql/mod.ts";
import type { Handler } from "../context.ts";

/** The SHOWs by kind of statement. */
export const SHOWS: { readonly [K in StatementKind]?: Handler<K> } = {};
