/** SHOW. The many that are a phrase with the usual tail are rows of tables; those with a shape of their own have a parser each. */
import type {
  DatabaseShow,
  Ident,
  Limit,
  Name,
  PlainShow,
  ShowCreateObject,
  ShowFilter,
  SortItem,
  Statement,
  TableShow,
} from "../ast/mod.ts";
import type { TokenKind } from "../lexer.ts";
import type { TokenStream } from "./core.ts";
import { parseExpr } from "./expr.ts";
import { properties } from "./properties.ts";
import { parseLimit, parseOrderBy } from "./query.ts";
import { parsePartitions } from "./relation.ts";
import { parseScope } from "./session.ts";
import { parseUser } from "./user.ts";

/** How the name in a plain SHOW is written. */
type NameForm = "none" | "required" | "optional" | "for" | "on" | "using_for" | "on_string";

/** Phrase, what it shows, its name. Longer phrases stand before their beginnings. */
const PLAIN: readonly (readonly [readonly TokenKind[], PlainShow, NameForm])[] = [
  [["AUTHORS"], "AUTHORS", "none"],
  [["BACKENDS"], "BACKENDS", "none"],
  [["BROKER"], "BROKER", "none"],
  [["CATALOG", "RECYCLE", "BIN"], "CATALOG RECYCLE BIN", "none"],
  [["CATALOG"], "CATALOG", "required"],
  [["CATALOGS"], "CATALOGS", "none"],
  [["CHARSET"], "CHARSET", "none"],
  [["CHAR", "SET"], "CHARSET", "none"],
  [["CHARACTER", "SET"], "CHARSET", "none"],
  [["CLUSTERS"], "CLUSTERS", "none"],
  [["COLLATION"], "COLLATION", "none"],
  [["COMPUTE", "GROUPS"], "CLUSTERS", "none"],
  [["DATA", "TYPES"], "DATA TYPES", "none"],
  [["DICTIONARIES"], "DICTIONARIES", "none"],
  [["ENGINES"], "ENGINES", "none"],
  [["STORAGE", "ENGINES"], "ENGINES", "none"],
  [["FRONTENDS"], "FRONTENDS", "optional"],
  [["LAST", "INSERT"], "LAST INSERT", "none"],
  [["PLUGINS"], "PLUGINS", "none"],
  [["PRIVILEGES"], "PRIVILEGES", "none"],
  [["REPOSITORIES"], "REPOSITORIES", "none"],
  [["RESOURCES"], "RESOURCES", "none"],
  [["ROLES"], "ROLES", "none"],
  [["ROUTINE", "LOAD"], "ROUTINE LOAD", "for"],
  [["ROW", "POLICY"], "ROW POLICY", "none"],
  [["SNAPSHOT"], "SNAPSHOT", "on"],
  [["SQL_BLOCK_RULE"], "SQL_BLOCK_RULE", "for"],
  [["STAGES"], "STAGES", "none"],
  [["STORAGE", "POLICY"], "STORAGE POLICY", "using_for"],
  [["STORAGE", "VAULT"], "STORAGE VAULTS", "none"],
  [["STORAGE", "VAULTS"], "STORAGE VAULTS", "none"],
  [["TABLET", "STORAGE", "FORMAT"], "TABLET STORAGE FORMAT", "none"],
  [["TRASH"], "TRASH", "on_string"],
  [["WHITELIST"], "WHITELIST", "none"],
  [["WORKLOAD", "GROUPS"], "WORKLOAD GROUPS", "none"],
  [["QUERY", "STATS"], "QUERY STATS", "for"],
];

const OF_DATABASE: readonly (readonly [readonly TokenKind[], DatabaseShow])[] = [
  [["ALTER", "TABLE", "COLUMN"], "ALTER TABLE COLUMN"],
  [["ALTER", "TABLE", "MATERIALIZED", "VIEW"], "ALTER TABLE MATERIALIZED VIEW"],
  [["ALTER", "TABLE", "ROLLUP"], "ALTER TABLE ROLLUP"],
  [["BACKUP"], "BACKUP"],
  [["BUILD", "INDEX"], "BUILD INDEX"],
  [["CONVERT_LIGHT_SCHEMA_CHANGE_PROCESS"], "CONVERT_LSC"],
  [["COPY"], "COPY"],
  [["DELETE"], "DELETE"],
  [["DYNAMIC", "PARTITION", "TABLES"], "DYNAMIC PARTITION TABLES"],
  [["ENCRYPTKEYS"], "ENCRYPTKEYS"],
  [["EVENTS"], "EVENTS"],
  [["EXPORT"], "EXPORT"],
  [["FILE"], "FILE"],
  [["FUNCTION", "STATUS"], "FUNCTION STATUS"],
  [["LOAD", "WARNINGS"], "LOAD WARNINGS"],
  [["LOAD"], "LOAD"],
  [["OPEN", "TABLES"], "OPEN TABLES"],
  [["PROCEDURE", "STATUS"], "PROCEDURE STATUS"],
  [["RESTORE"], "RESTORE"],
  [["STREAM", "LOAD"], "STREAM LOAD"],
  [["TABLE", "CREATION"], "TABLE CREATION"],
  [["TRANSACTION"], "TRANSACTION"],
  [["TRIGGERS"], "TRIGGERS"],
  [["TYPE_CAST"], "TYPECAST"],
];

/** Phrase, what it shows, and whether FROM stands before the table. */
const OF_TABLE: readonly (readonly [readonly TokenKind[], TableShow, boolean])[] = [
  [["INDEX"], "INDEX", true],
  [["INDEXES"], "INDEX", true],
  [["KEY"], "INDEX", true],
  [["KEYS"], "INDEX", true],
  [["PARTITIONS"], "PARTITIONS", true],
  [["TABLETS"], "TABLETS", true],
  [["DATA", "SKEW"], "DATA SKEW", true],
  [["VIEW"], "VIEW", true],
  [["REPLICA", "STATUS"], "REPLICA STATUS", true],
  [["REPLICA", "DISTRIBUTION"], "REPLICA DISTRIBUTION", true],
  [["COLUMN", "STATS"], "COLUMN STATS", false],
  [["COLUMN", "CACHED", "STATS"], "COLUMN CACHED STATS", false],
  [["COLUMN", "HISTOGRAM"], "COLUMN HISTOGRAM", false],
  [["TABLE", "STATS"], "TABLE STATS", false],
  [["CONSTRAINTS"], "CONSTRAINTS", true],
];

type ShowParser = (p: TokenStream, pos: number) => Statement;

/** SHOWs with a shape of their own, by the phrase behind SHOW [FULL]. */
const OWN: readonly (readonly [readonly TokenKind[], ShowParser])[] = [
  [["DATABASES"], parseDatabases],
  [["SCHEMAS"], parseDatabases],
  [["DATABASE"], (p, pos) => ({ kind: "show_by_id", what: "DATABASE", id: p.integer(), pos })],
  [["TABLE", "STATUS"], (p, pos) => tables(p, pos, "TABLE STATUS", false)],
  [["PARTITION"], (p, pos) => ({ kind: "show_by_id", what: "PARTITION", id: p.integer(), pos })],
  [["VARIABLES"], (p, pos) => variables(p, pos, "SESSION")],
  [["STATUS"], (p, pos) => status(p, pos, "SESSION")],
  [["WARNINGS"], (p, pos) => ({ kind: "show_warnings", what: "WARNINGS", limit: limitOf(p), pos })],
  [["ERRORS"], (p, pos) => ({ kind: "show_warnings", what: "ERRORS", limit: limitOf(p), pos })],
  [["COUNT"], parseWarningCount],
  [["ALL", "GRANTS"], (_p, pos) => ({ kind: "show_grants", all: true, user: null, create: false, pos })],
  [["GRANTS"], parseGrants],
  [["PROC"], (p, pos) => ({ kind: "show_proc", path: p.string(), pos })],
  [["TABLETS", "BELONG"], (p, pos) => ({
    kind: "show_tablets_belong",
    tabletIds: p.list(() => p.integer()),
    pos,
  })],
  [["TABLET", "DIAGNOSIS"], (p, pos) => ({
    kind: "show_tablet",
    tabletId: p.integer(),
    diagnosis: true,
    pos,
  })],
  [["FUNCTIONS"], (p, pos) => functions(p, pos, "DATABASE", false)],
  [["BUILTIN", "FUNCTIONS"], (p, pos) => functions(p, pos, "BUILTIN", false)],
  [["ALL", "PROPERTIES"], (p, pos) => ({
    kind: "show_user_property",
    all: true,
    user: null,
    ...filter(p),
    pos,
  })],
  [["PROPERTY"], (p, pos) => {
    const user = p.accept("FOR") ? p.identifierOrString() : null;
    return { kind: "show_user_property", all: false, user, ...filter(p), pos };
  }],
  [["PROCESSLIST"], (_p, pos) => ({ kind: "show_processlist", full: false, pos })],
  [["TABLES"], (p, pos) => tables(p, pos, "TABLES", false)],
  [["VIEWS"], (p, pos) => tables(p, pos, "VIEWS", false)],
  [["COLUMNS"], (p, pos) => columns(p, pos, false)],
  [["FIELDS"], (p, pos) => columns(p, pos, false)],
  [["CREATE"], (p, pos) => parseShowCreate(p, pos, false)],
  [["BRIEF", "CREATE"], (p, pos) => parseShowCreate(p, pos, true)],
  [["FRONTEND", "CONFIG"], (p, pos) => config(p, pos, "FRONTEND")],
  [["BACKEND", "CONFIG"], (p, pos) => config(p, pos, "BACKEND")],
  [["ANALYZE", "TASK", "STATUS"], (p, pos) => ({
    kind: "show_analyze",
    what: "TASK STATUS",
    jobId: p.integer(),
    table: null,
    like: null,
    where: null,
    pos,
  })],
  [["QUEUED", "ANALYZE", "JOBS"], (p, pos) => analyzeJobs(p, pos, "QUEUED JOBS")],
  [["AUTO", "ANALYZE"], (p, pos) => analyzeJobs(p, pos, "AUTO JOBS")],
  [["ANALYZE"], (p, pos) => analyzeJobs(p, pos, "JOBS")],
];

const FULL: ReadonlyMap<TokenKind, ShowParser> = new Map<TokenKind, ShowParser>([
  ["TABLES", (p, pos) => tables(p, pos, "TABLES", true)],
  ["VIEWS", (p, pos) => tables(p, pos, "VIEWS", true)],
  ["COLUMNS", (p, pos) => columns(p, pos, true)],
  ["FIELDS", (p, pos) => columns(p, pos, true)],
  ["PROCESSLIST", (_p, pos) => ({ kind: "show_processlist", full: true, pos })],
  ["TRIGGERS", (p, pos) => ofDatabase(p, pos, "TRIGGERS", true)],
  ["FUNCTIONS", (p, pos) => functions(p, pos, "DATABASE", true)],
]);

/** SHOWs that the reference knows and this parser does not. */
const UNSUPPORTED: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "ALL",
  "QUERY",
  "LOAD",
  "INVERTED",
  "WARM",
  "REPLICA",
]);

/** A SHOW, from SHOW on; ADMIN may have been taken before it. */
export function parseShow(p: TokenStream, pos: number): Statement {
  p.expect("SHOW");
  const scope = p.is("GLOBAL") || p.is("SESSION") || p.is("LOCAL") ? parseScope(p) : null;
  if (scope !== null) return parseScoped(p, pos, scope);
  if (p.accept("FULL")) {
    if (p.acceptAll("BUILTIN", "FUNCTIONS")) return functions(p, pos, "BUILTIN", true);
    const parse = FULL.get(p.kind);
    if (parse === undefined) p.fail(...FULL.keys());
    p.next();
    return parse(p, pos);
  }
  if (p.is("TEMPORARY") && p.peek() === "PARTITIONS") {
    p.next();
    p.next();
    return ofTable(p, pos, "PARTITIONS", true, true);
  }
  if (p.acceptAll("DATA", "SKEW")) return ofTable(p, pos, "DATA SKEW", true, false);
  return parsePhrase(p, pos);
}

function parsePhrase(p: TokenStream, pos: number): Statement {
  if (p.is("TABLET") && p.peek() === "integer") {
    p.next();
    return { kind: "show_tablet", tabletId: p.integer(), diagnosis: false, pos };
  }
  if (p.is("TABLE") && p.peek() === "integer") {
    p.next();
    return { kind: "show_by_id", what: "TABLE", id: p.integer(), pos };
  }
  if (p.is("LOAD") && p.peek() === "PROFILE") p.unsupported("SHOW LOAD PROFILE");
  for (const [words, parse] of OWN) {
    if (p.acceptAll(...words)) return parse(p, pos);
  }
  for (const [words, show, from] of OF_TABLE) {
    if (p.acceptAll(...words)) return ofTable(p, pos, show, from, false);
  }
  for (const [words, show] of OF_DATABASE) {
    if (p.acceptAll(...words)) return ofDatabase(p, pos, show, false);
  }
  for (const [words, show, form] of PLAIN) {
    if (p.acceptAll(...words)) return plain(p, pos, show, form);
  }
  if (p.accept("DATA")) return parseData(p, pos);
  if (UNSUPPORTED.has(p.kind)) p.unsupported(`SHOW ${p.kind} ${p.peek()}`);
  return p.fail("something that SHOW knows");
}

function parseScoped(p: TokenStream, pos: number, scope: "GLOBAL" | "SESSION"): Statement {
  if (p.accept("VARIABLES")) return variables(p, pos, scope);
  if (p.accept("STATUS")) return status(p, pos, scope);
  if (scope === "GLOBAL") {
    const full = p.accept("FULL");
    if (p.accept("FUNCTIONS")) return functions(p, pos, "GLOBAL", full);
  }
  return p.fail("VARIABLES", "STATUS");
}

/** `LIKE 'pattern'`, `WHERE condition`, or nothing. */
function filter(p: TokenStream): ShowFilter {
  if (p.accept("LIKE")) return { like: p.string(), where: null };
  return { like: null, where: p.accept("WHERE") ? parseExpr(p) : null };
}

function orderOf(p: TokenStream): SortItem[] {
  return p.is("ORDER") ? parseOrderBy(p) : [];
}

function limitOf(p: TokenStream): Limit | null {
  return p.is("LIMIT") ? parseLimit(p) : null;
}

/** `FROM | IN name`, or null. */
function fromName(p: TokenStream): Name | null {
  return p.acceptOne("FROM", "IN") === null ? null : p.name();
}

/** A table with FROM or IN before it and perhaps a second one that names its database. */
function tableOf(p: TokenStream): Name {
  p.expectOne("FROM", "IN");
  const table = p.name();
  const database = fromName(p);
  if (database === null) return table;
  return { kind: "name", parts: [...database.parts, table.parts[table.parts.length - 1]], pos: table.pos };
}

function plain(p: TokenStream, pos: number, show: PlainShow, form: NameForm): Statement {
  const name = plainName(p, form);
  if (show === "TABLET STORAGE FORMAT") p.accept("VERBOSE");
  return { kind: "show", show, name, ...filter(p), orderBy: orderOf(p), limit: limitOf(p), pos };
}

function plainName(p: TokenStream, form: NameForm): string | null {
  switch (form) {
    case "none":
      return null;
    case "required":
      return p.identifierText();
    case "optional":
      return p.isIdentifier() ? p.identifierText() : null;
    case "for":
      return p.accept("FOR") ? p.name().parts.join(".") : null;
    case "on":
      p.expect("ON");
      return p.identifierText();
    case "on_string":
      return p.accept("ON") ? p.string() : null;
    case "using_for":
      return p.accept("USING") && p.accept("FOR") ? p.identifierOrString() : null;
  }
}

function ofDatabase(p: TokenStream, pos: number, show: DatabaseShow, full: boolean): Statement {
  const database = fromName(p);
  return {
    kind: "show_of_database",
    show,
    full,
    database,
    ...filter(p),
    orderBy: orderOf(p),
    limit: limitOf(p),
    pos,
  };
}

function ofTable(p: TokenStream, pos: number, show: TableShow, from: boolean, temporary: boolean): Statement {
  const table = from ? tableOf(p) : p.name();
  const before: readonly Ident[] = p.is("(") ? p.identList() : [];
  const partitions = parsePartitions(p);
  const columnList: readonly Ident[] = before.length === 0 && p.is("(") ? p.identList() : before;
  return {
    kind: "show_of_table",
    show,
    table,
    temporary,
    partitions,
    columns: columnList,
    ...filter(p),
    orderBy: orderOf(p),
    limit: limitOf(p),
    pos,
  };
}

function parseDatabases(p: TokenStream, pos: number): Statement {
  const catalog = p.accept("FROM") ? p.ident() : null;
  return { kind: "show_databases", catalog, ...filter(p), pos };
}

function tables(
  p: TokenStream,
  pos: number,
  show: "TABLES" | "VIEWS" | "TABLE STATUS",
  full: boolean,
): Statement {
  const database = fromName(p);
  return { kind: "show_tables", show, full, database, ...filter(p), pos };
}

function columns(p: TokenStream, pos: number, full: boolean): Statement {
  const table = tableOf(p);
  return { kind: "show_columns", full, table, ...filter(p), pos };
}

function variables(p: TokenStream, pos: number, scope: "GLOBAL" | "SESSION"): Statement {
  return { kind: "show_variables", scope, ...filter(p), pos };
}

function status(p: TokenStream, pos: number, scope: "GLOBAL" | "SESSION"): Statement {
  return { kind: "show_status", scope, ...filter(p), pos };
}

function functions(
  p: TokenStream,
  pos: number,
  scope: "DATABASE" | "BUILTIN" | "GLOBAL",
  full: boolean,
): Statement {
  const database = scope === "GLOBAL" ? null : fromName(p);
  return { kind: "show_functions", scope, full, database, ...filter(p), pos };
}

function config(p: TokenStream, pos: number, of: "FRONTEND" | "BACKEND"): Statement {
  const shown = filter(p);
  return { kind: "show_config", of, ...shown, backendId: p.accept("FROM") ? p.integer() : null, pos };
}

function parseWarningCount(p: TokenStream, pos: number): Statement {
  p.expect("(");
  p.expect("*");
  p.expect(")");
  return { kind: "show_warning_count", what: p.expectOne("WARNINGS", "ERRORS"), pos };
}

function parseGrants(p: TokenStream, pos: number): Statement {
  const user = p.accept("FOR") ? parseUser(p) : null;
  return { kind: "show_grants", all: false, user, create: false, pos };
}

function parseData(p: TokenStream, pos: number): Statement {
  const all = p.accept("ALL");
  const table = p.accept("FROM") ? p.name() : null;
  return { kind: "show_data", all, table, orderBy: orderOf(p), properties: properties(p), pos };
}

function analyzeJobs(
  p: TokenStream,
  pos: number,
  what: "JOBS" | "AUTO JOBS" | "QUEUED JOBS",
): Statement {
  const jobId = p.is("integer") ? p.integer() : null;
  const table = jobId === null && p.isIdentifier() ? p.name() : null;
  return { kind: "show_analyze", what, jobId, table, ...filter(p), pos };
}

const CREATE_OBJECTS: readonly (readonly [readonly TokenKind[], ShowCreateObject])[] = [
  [["TABLE"], "TABLE"],
  [["DATABASE"], "DATABASE"],
  [["SCHEMA"], "DATABASE"],
  [["VIEW"], "VIEW"],
  [["CATALOG"], "CATALOG"],
  [["MATERIALIZED", "VIEW"], "MATERIALIZED VIEW"],
  [["REPOSITORY", "FOR"], "REPOSITORY"],
  [["LOAD", "FOR"], "LOAD"],
  [["ROUTINE", "LOAD", "FOR"], "ROUTINE LOAD"],
];

function parseShowCreate(p: TokenStream, pos: number, brief: boolean): Statement {
  if (brief && !p.is("TABLE")) p.fail("TABLE");
  if (p.accept("USER")) return { kind: "show_grants", all: false, user: parseUser(p), create: true, pos };
  for (const [words, object] of CREATE_OBJECTS) {
    if (!p.acceptAll(...words)) continue;
    const name = p.name();
    if (object === "MATERIALIZED VIEW" && p.is("ON")) p.unsupported("SHOW CREATE MATERIALIZED VIEW … ON");
    return { kind: "show_create", object, name, brief, pos };
  }
  const global = p.is("GLOBAL") && p.peek() === "FUNCTION";
  if (global) p.next();
  if (p.accept("FUNCTION")) {
    const name = p.name();
    p.expect("(");
    if (!p.is(")")) p.unsupported("SHOW CREATE FUNCTION with argument types");
    p.expect(")");
    return { kind: "show_create", object: global ? "GLOBAL FUNCTION" : "FUNCTION", name, brief, pos };
  }
  if (p.is("STORAGE")) p.unsupported("SHOW CREATE STORAGE VAULT");
  return p.fail("TABLE", "DATABASE", "VIEW", "CATALOG", "USER", "FUNCTION");
}
