/** What a connection knows about itself. The planner answers them; a backend never sees them. */
import { BIGINT, STRING, VARCHAR } from "../../types/mod.ts";
import type { LiteralValue, SqlType } from "../../types/mod.ts";
import { example, scalar } from "../define.ts";
import { sig } from "../patterns.ts";
import { NOT_FOLDABLE, type ScalarFunction, type SessionFacts } from "../signature.ts";

function fact(
  name: string,
  aliases: readonly string[],
  type: SqlType,
  doc: string,
  result: string,
  of: (session: SessionFacts) => LiteralValue,
): ScalarFunction {
  return scalar("session", name, {
    aliases,
    signatures: [sig([], type)],
    nullability: "never",
    doc,
    examples: [example(`${name}()`, [], result)],
    fold: (_values, { context }) => (context.session ? of(context.session) : NOT_FOLDABLE),
  });
}

export const SESSION: readonly ScalarFunction[] = [
  fact("version", [], STRING, "MySQL version that the server claims", "5.7.99", (session) => session.version),
  fact("database", ["schema"], VARCHAR, "Current database; empty without one", "tpch", (session) => {
    return session.database ?? "";
  }),
  fact("current_catalog", [], VARCHAR, "Current catalog", "internal", (session) => session.catalog),
  fact("user", [], VARCHAR, "Who is connected, from where", "'root'@'127.0.0.1'", (session) => session.user),
  fact(
    "session_user",
    [],
    VARCHAR,
    "Who is connected, from where",
    "'root'@'127.0.0.1'",
    (session) => session.user,
  ),
  fact(
    "current_user",
    [],
    VARCHAR,
    "The account that counts",
    "'root'@'%'",
    (session) => session.currentUser,
  ),
  fact(
    "connection_id",
    [],
    BIGINT,
    "Number of the connection",
    "7",
    (session) => BigInt(session.connectionId),
  ),
];
