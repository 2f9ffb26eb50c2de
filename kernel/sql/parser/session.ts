/** Statements about the session: USE, SWITCH, SET, UNSET, KILL, PREPARE and its kin, LOCK, HELP. */
import type { Expr, LockTable, SetItem, SetTransaction, Statement } from "../ast/mod.ts";
import type { TokenStream } from "./core.ts";
import { parseExpr } from "./expr.ts";
import { propertyItems } from "./properties.ts";
import { parseUser } from "./user.ts";

export function parseUse(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("USE");
  if (p.is("@")) p.unsupported("USE @cluster");
  const first = p.ident();
  const second = p.accept(".") ? p.ident() : null;
  if (p.is("@")) p.unsupported("USE @cluster");
  if (second === null) return { kind: "use", catalog: null, database: first, pos };
  return { kind: "use", catalog: first, database: second, pos };
}

export function parseSwitch(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("SWITCH");
  return { kind: "switch", catalog: p.ident(), pos };
}

type Scope = "GLOBAL" | "SESSION";

/** GLOBAL, SESSION or LOCAL (which is SESSION), or null. */
export function parseScope(p: TokenStream): Scope | null {
  const word = p.acceptOne("GLOBAL", "SESSION", "LOCAL");
  return word === "LOCAL" ? "SESSION" : word;
}

export function parseSet(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("SET");
  if (p.is("PROPERTY") && p.peek() !== "=") {
    p.next();
    const user = p.accept("FOR") ? p.identifierOrString() : null;
    return { kind: "set_user_property", user, properties: propertyItems(p), pos };
  }
  if (p.isIdentifier() && p.peek() === "AS") p.unsupported("SET DEFAULT STORAGE VAULT");
  const scoped = (p.is("GLOBAL") || p.is("SESSION") || p.is("LOCAL")) && p.peek() === "TRANSACTION";
  if (scoped || (p.is("TRANSACTION") && p.peek() !== "=")) return parseSetTransaction(p, pos);
  return { kind: "set", items: p.list(() => parseSetItem(p)), pos };
}

function parseSetTransaction(p: TokenStream, pos: number): SetTransaction {
  const scope = parseScope(p);
  p.expect("TRANSACTION");
  let access: SetTransaction["access"] = null;
  let isolation: SetTransaction["isolation"] = null;
  do {
    if (access === null && p.accept("READ")) {
      access = p.expectOne("ONLY", "WRITE") === "ONLY" ? "READ ONLY" : "READ WRITE";
    } else if (isolation === null && p.accept("ISOLATION")) {
      p.expect("LEVEL");
      isolation = parseIsolation(p);
    } else {
      p.fail("READ", "ISOLATION LEVEL");
    }
  } while (p.accept(","));
  return { kind: "set_transaction", scope, access, isolation, pos };
}

function parseIsolation(p: TokenStream): NonNullable<SetTransaction["isolation"]> {
  switch (p.expectOne("READ", "REPEATABLE", "SERIALIZABLE")) {
    case "SERIALIZABLE":
      return "SERIALIZABLE";
    case "REPEATABLE":
      p.expect("READ");
      return "REPEATABLE READ";
    case "READ":
      return `READ ${p.expectOne("UNCOMMITTED", "COMMITTED")}`;
  }
}

function parseSetItem(p: TokenStream): SetItem {
  const pos = p.pos;
  const assigned = p.peek() === "=";
  if (p.accept("@")) {
    const name = p.identifierOrString();
    p.expect("=");
    return { kind: "user_variable", name, value: parseExpr(p), pos };
  }
  if (p.accept("@@")) {
    const scope = p.peek() === "." ? parseScope(p) : null;
    if (p.is(".") && scope === null) p.fail("GLOBAL", "SESSION", "LOCAL");
    if (scope !== null) p.expect(".");
    return setVariable(p, scope, pos);
  }
  if (!assigned) {
    if (p.is("NAMES")) return parseNames(p, pos);
    if (p.is("CHARSET") || p.is("CHAR") || p.is("CHARACTER")) return parseCharset(p, pos);
    if (p.is("PASSWORD") && p.peek() === "FOR") return parsePassword(p, pos);
    const scope = parseScope(p);
    if (scope !== null) return setVariable(p, scope, pos);
  }
  if (p.is("PASSWORD")) return parsePassword(p, pos);
  if (p.is("LDAP_ADMIN_PASSWORD")) p.unsupported("SET LDAP_ADMIN_PASSWORD");
  return setVariable(p, null, pos);
}

function setVariable(p: TokenStream, scope: Scope | null, pos: number): SetItem {
  const name = p.identifierText();
  p.expect("=");
  return { kind: "system_variable", scope, name, value: parseSetValue(p), pos };
}

/** An expression, or one of the words that SET takes bare. */
function parseSetValue(p: TokenStream): Expr {
  const pos = p.pos;
  if (p.accept("DEFAULT")) return { kind: "default", pos };
  if (p.accept("ON")) return { kind: "string", value: "ON", pos };
  if (p.accept("ALL")) return { kind: "string", value: "ALL", pos };
  return parseExpr(p);
}

function parseNames(p: TokenStream, pos: number): SetItem {
  p.expect("NAMES");
  const charset = p.accept("DEFAULT") ? null : p.identifierOrString();
  let collation: string | null = null;
  if (p.accept("COLLATE")) collation = p.accept("DEFAULT") ? null : p.identifierOrString();
  return { kind: "names", charset, collation, pos };
}

function parseCharset(p: TokenStream, pos: number): SetItem {
  if (!p.accept("CHARSET")) {
    p.next();
    p.expect("SET");
  }
  return { kind: "charset", charset: p.accept("DEFAULT") ? null : p.identifierOrString(), pos };
}

function parsePassword(p: TokenStream, pos: number): SetItem {
  p.expect("PASSWORD");
  const user = p.accept("FOR") ? parseUser(p) : null;
  p.expect("=");
  const plain = p.accept("PASSWORD");
  if (plain) p.expect("(");
  const password = p.string();
  if (plain) p.expect(")");
  return { kind: "password", user, password, plain, pos };
}

export function parseUnset(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("UNSET");
  if (p.is("DEFAULT")) p.unsupported("UNSET DEFAULT STORAGE VAULT");
  const scope = parseScope(p);
  p.expect("VARIABLE");
  return { kind: "unset_variable", scope, name: p.accept("ALL") ? null : p.identifierText(), pos };
}

export function parseKill(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("KILL");
  if (p.accept("ANALYZE")) return { kind: "kill_analyze", jobId: p.integer(), drop: false, pos };
  const query = p.accept("QUERY");
  if (!query) p.accept("CONNECTION");
  const what = query ? "QUERY" : "CONNECTION";
  if (query && p.is("string")) return { kind: "kill", what, id: p.string(), isQueryId: true, pos };
  return { kind: "kill", what, id: p.integer(), isQueryId: false, pos };
}

export function parsePrepare(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("PREPARE");
  const name = p.ident();
  p.expect("FROM");
  return { kind: "prepare", name, text: p.string(), pos };
}

export function parseExecute(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("EXECUTE");
  const name = p.ident();
  const using = p.accept("USING")
    ? p.list(() => {
      p.expect("@");
      return p.identifierOrString();
    })
    : [];
  return { kind: "execute", name, using, pos };
}

/** Behind DEALLOCATE or DROP, at PREPARE. */
export function parseDeallocate(p: TokenStream, pos: number): Statement {
  p.expect("PREPARE");
  return { kind: "deallocate", name: p.ident(), pos };
}

export function parseLock(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("LOCK");
  p.expectOne("TABLES", "TABLE");
  const tables = p.isIdentifier() ? p.list(() => parseLockTable(p)) : [];
  return { kind: "lock_tables", tables, pos };
}

function parseLockTable(p: TokenStream): LockTable {
  const pos = p.pos;
  const name = p.name().parts;
  const alias = p.accept("AS") ? p.identifierOrString() : null;
  if (p.accept("READ")) return { name, alias, mode: p.accept("LOCAL") ? "READ LOCAL" : "READ", pos };
  const low = p.accept("LOW_PRIORITY");
  p.expect("WRITE");
  return { name, alias, mode: low ? "LOW_PRIORITY WRITE" : "WRITE", pos };
}

export function parseUnlock(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("UNLOCK");
  p.expectOne("TABLES", "TABLE");
  return { kind: "unlock_tables", pos };
}

export function parseHelp(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("HELP");
  return { kind: "help", topic: p.identifierOrString(), pos };
}
