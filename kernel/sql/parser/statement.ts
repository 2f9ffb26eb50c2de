/** One statement, by its first word. */
import type { Query, Statement } from "../ast/mod.ts";
import type { TokenKind } from "../lexer.ts";
import {
  parseAdmin,
  parseAlterCatalog,
  parseAlterSystem,
  parseAnalyze,
  parseCallStatement,
  parseCancelDecommission,
  parseCreateCatalog,
  parseDropCatalog,
  parseDropStats,
  parseFlush,
  parseRefresh,
} from "./admin.ts";
import { parseAlterDatabase, parseAlterTable, parseAlterView } from "./alter.ts";
import type { TokenStream } from "./core.ts";
import {
  parseCreateDatabase,
  parseCreateIndex,
  parseCreateTable,
  parseCreateView,
  parseDropDatabase,
  parseDropIndex,
  parseDropTable,
  parseDropView,
  parseRecover,
  parseTruncate,
} from "./ddl.ts";
import {
  parseBegin,
  parseCancelLoad,
  parseDml,
  parseEndOfTransaction,
  parseStart,
  parseWith,
} from "./dml.ts";
import { parseExplain } from "./explain.ts";
import { parseOutFile, parseQuery } from "./query.ts";
import {
  parseDeallocate,
  parseExecute,
  parseHelp,
  parseKill,
  parseLock,
  parsePrepare,
  parseSet,
  parseSwitch,
  parseUnlock,
  parseUnset,
  parseUse,
} from "./session.ts";
import { parseShow } from "./show.ts";
import {
  parseAlterUser,
  parseCreateRole,
  parseCreateUser,
  parseDropRole,
  parseDropUser,
  parseGrant,
  parseRevoke,
} from "./user.ts";

type Parser = (p: TokenStream) => Statement;
/** A parser behind `CREATE word` and the like; `pos` is where the statement begins. */
type TailParser = (p: TokenStream, pos: number) => Statement;

function parseQueryStatement(p: TokenStream): Statement {
  const pos = p.pos;
  return queryStatement(p, parseQuery(p), pos);
}

function queryStatement(p: TokenStream, query: Query, pos: number): Statement {
  return { kind: "query_statement", query, outFile: parseOutFile(p), pos };
}

function parseDmlStatement(p: TokenStream): Statement {
  return parseDml(p, [], p.pos);
}

/** Statements by their first word. */
const STATEMENTS: ReadonlyMap<TokenKind, Parser> = new Map<TokenKind, Parser>([
  ["SELECT", parseQueryStatement],
  ["VALUES", parseQueryStatement],
  ["(", parseQueryStatement],
  ["WITH", (p) => parseWith(p, (stream, query) => queryStatement(stream, query, query.pos))],
  ["INSERT", parseDmlStatement],
  ["UPDATE", parseDmlStatement],
  ["DELETE", parseDmlStatement],
  ["BEGIN", parseBegin],
  ["START", parseStart],
  ["COMMIT", parseEndOfTransaction],
  ["ROLLBACK", parseEndOfTransaction],
  ["CREATE", (p) => parseVerb(p, CREATE)],
  ["DROP", (p) => parseVerb(p, DROP)],
  ["ALTER", (p) => parseVerb(p, ALTER)],
  ["CANCEL", (p) => parseVerb(p, CANCEL)],
  ["TRUNCATE", parseTruncate],
  ["RECOVER", parseRecover],
  ["SHOW", (p) => parseShow(p, p.pos)],
  ["EXPLAIN", parseExplain],
  ["DESC", parseExplain],
  ["DESCRIBE", parseExplain],
  ["HELP", parseHelp],
  ["USE", parseUse],
  ["SWITCH", parseSwitch],
  ["SET", parseSet],
  ["UNSET", parseUnset],
  ["KILL", parseKill],
  ["PREPARE", parsePrepare],
  ["EXECUTE", parseExecute],
  ["LOCK", parseLock],
  ["UNLOCK", parseUnlock],
  ["ADMIN", parseAdmin],
  ["GRANT", parseGrant],
  ["REVOKE", parseRevoke],
  ["ANALYZE", parseAnalyze],
  ["REFRESH", parseRefresh],
  ["CALL", parseCallStatement],
  ["SYNC", (p) => {
    const pos = p.pos;
    p.next();
    return { kind: "sync", pos };
  }],
]);

/** First words of MySQL's that the grammar has no keyword for. */
const WORDS: ReadonlyMap<string, Parser> = new Map<string, Parser>([
  ["FLUSH", parseFlush],
  ["DEALLOCATE", (p) => {
    const pos = p.pos;
    p.next();
    return parseDeallocate(p, pos);
  }],
]);

/** Statements of Doris that are not parsed yet, by their first word. */
const UNSUPPORTED: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "BACKUP",
  "BUILD",
  "CLEAN",
  "COPY",
  "EXPORT",
  "INSTALL",
  "LOAD",
  "MERGE",
  "PAUSE",
  "PLAN",
  "RESTORE",
  "RESUME",
  "STOP",
  "UNINSTALL",
  "WARM",
]);

interface Verb {
  readonly objects: ReadonlyMap<TokenKind, TailParser>;
  /** Objects that Doris has and this parser does not. */
  readonly unsupported: ReadonlySet<TokenKind>;
}

const CREATE: Verb = {
  objects: new Map<TokenKind, TailParser>([
    ["DATABASE", parseCreateDatabase],
    ["SCHEMA", parseCreateDatabase],
    ["TABLE", (p, pos) => parseCreateTable(p, pos, false, false)],
    ["EXTERNAL", (p, pos) => {
      if (!p.accept("TABLE")) p.unsupported("CREATE EXTERNAL RESOURCE", pos);
      return parseCreateTable(p, pos, true, false);
    }],
    ["TEMPORARY", (p, pos) => {
      p.expect("TABLE");
      return parseCreateTable(p, pos, false, true);
    }],
    ["VIEW", (p, pos) => parseCreateView(p, pos, false)],
    ["OR", (p, pos) => {
      p.expect("REPLACE");
      p.expect("VIEW");
      return parseCreateView(p, pos, true);
    }],
    ["INDEX", parseCreateIndex],
    ["USER", parseCreateUser],
    ["ROLE", parseCreateRole],
    ["CATALOG", parseCreateCatalog],
  ]),
  unsupported: new Set<TokenKind>([
    "AGGREGATE",
    "ALIAS",
    "DICTIONARY",
    "ENCRYPTKEY",
    "FILE",
    "FUNCTION",
    "GLOBAL",
    "INVERTED",
    "JOB",
    "LOCAL",
    "MATERIALIZED",
    "READ",
    "REPOSITORY",
    "RESOURCE",
    "ROUTINE",
    "ROW",
    "SESSION",
    "SQL_BLOCK_RULE",
    "STAGE",
    "STORAGE",
    "TABLES",
    "WORKLOAD",
  ]),
};

const DROP: Verb = {
  objects: new Map<TokenKind, TailParser>([
    ["DATABASE", parseDropDatabase],
    ["SCHEMA", parseDropDatabase],
    ["TABLE", (p, pos) => parseDropTable(p, pos, false)],
    ["TEMPORARY", (p, pos) => {
      p.expect("TABLE");
      return parseDropTable(p, pos, true);
    }],
    ["VIEW", parseDropView],
    ["INDEX", parseDropIndex],
    ["USER", parseDropUser],
    ["ROLE", parseDropRole],
    ["CATALOG", parseDropCatalog],
    ["ANALYZE", (p, pos) => {
      p.expect("JOB");
      return { kind: "kill_analyze", jobId: p.integer(), drop: true, pos };
    }],
  ]),
  unsupported: new Set<TokenKind>([
    "DICTIONARY",
    "ENCRYPTKEY",
    "FILE",
    "FUNCTION",
    "GLOBAL",
    "INVERTED",
    "JOB",
    "LOCAL",
    "MATERIALIZED",
    "REPOSITORY",
    "RESOURCE",
    "ROW",
    "SESSION",
    "SQL_BLOCK_RULE",
    "STAGE",
    "STORAGE",
    "WORKLOAD",
  ]),
};

const ALTER: Verb = {
  objects: new Map<TokenKind, TailParser>([
    ["DATABASE", parseAlterDatabase],
    ["TABLE", parseAlterTable],
    ["VIEW", parseAlterView],
    ["SYSTEM", parseAlterSystem],
    ["USER", parseAlterUser],
    ["CATALOG", parseAlterCatalog],
  ]),
  unsupported: new Set<TokenKind>([
    "COLOCATE",
    "COMPUTE",
    "JOB",
    "MATERIALIZED",
    "REPOSITORY",
    "RESOURCE",
    "ROLE",
    "ROUTINE",
    "SQL_BLOCK_RULE",
    "STORAGE",
    "WORKLOAD",
  ]),
};

const CANCEL: Verb = {
  objects: new Map<TokenKind, TailParser>([["LOAD", parseCancelLoad]]),
  unsupported: new Set<TokenKind>([
    "ALTER",
    "BACKUP",
    "BUILD",
    "EXPORT",
    "MATERIALIZED",
    "RESTORE",
    "TASK",
    "WARM",
  ]),
};

/** Objects whose name goes on with the next word. */
const TWO_WORDS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "COLOCATE",
  "COMPUTE",
  "INVERTED",
  "MATERIALIZED",
  "ROUTINE",
  "ROW",
  "STORAGE",
  "WORKLOAD",
]);

function parseVerb(p: TokenStream, verb: Verb): Statement {
  const pos = p.pos;
  const word = p.kind;
  p.next();
  if (verb === DROP) {
    if (p.is("STATS") || p.is("CACHED") || p.is("EXPIRED")) return parseDropStats(p, pos);
    if (p.is("PREPARE")) return parseDeallocate(p, pos);
  }
  if (verb === CANCEL && p.is("DECOMMISSION")) return parseCancelDecommission(p, pos);
  const parse = verb.objects.get(p.kind);
  if (parse === undefined) {
    if (verb.unsupported.has(p.kind)) {
      const second = TWO_WORDS.has(p.kind) ? ` ${p.peek()}` : "";
      p.unsupported(`${word} ${p.kind}${second}`, pos);
    }
    p.fail(...verb.objects.keys());
  }
  p.next();
  return parse(p, pos);
}

/** Parses the statement that begins at the current token, up to what does not belong to it. */
export function parseStatementAt(p: TokenStream): Statement {
  const parse = STATEMENTS.get(p.kind);
  if (parse !== undefined) return parse(p);
  if (p.kind === "identifier") {
    const known = WORDS.get(p.tokenText.toUpperCase());
    if (known !== undefined) return known(p);
  }
  if (UNSUPPORTED.has(p.kind)) p.unsupported(p.kind);
  return p.fail("statement");
}
