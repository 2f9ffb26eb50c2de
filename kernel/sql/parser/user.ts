/** Users, roles and privileges. */
import type {
  Grantee,
  GrantTarget,
  PasswordPolicy,
  PrivilegeSpec,
  Statement,
  UserIdentity,
  UserOptions,
} from "../ast/mod.ts";
import type { TokenStream } from "./core.ts";

/** `'name'`, `'name'@'host'`, `'name'@('domain')`. */
export function parseUser(p: TokenStream): UserIdentity {
  const pos = p.pos;
  const user = p.identifierOrString();
  if (!p.accept("@")) return { kind: "user", user, host: "%", domain: false, pos };
  const domain = p.accept("(");
  const host = p.identifierOrString();
  if (domain) p.expect(")");
  return { kind: "user", user, host, domain, pos };
}

interface Password {
  readonly password: string | null;
  readonly hashed: boolean;
}

function parseIdentified(p: TokenStream): Password {
  if (!p.accept("IDENTIFIED")) return { password: null, hashed: false };
  p.expect("BY");
  const hashed = p.accept("PASSWORD");
  return { password: p.string(), hashed };
}

/** Behind CREATE USER. */
export function parseCreateUser(p: TokenStream, pos: number): Statement {
  const ifNotExists = p.ifNotExists();
  const user = parseUser(p);
  const identified = parseIdentified(p);
  const superuser = p.accept("SUPERUSER");
  let role: string | null = null;
  if (!superuser && p.accept("DEFAULT")) {
    p.expect("ROLE");
    role = p.string();
  }
  return { kind: "create_user", user, ifNotExists, superuser, role, ...parseUserOptions(p, identified), pos };
}

/** Behind ALTER USER. */
export function parseAlterUser(p: TokenStream, pos: number): Statement {
  const ifExists = p.ifExists();
  const user = parseUser(p);
  return { kind: "alter_user", user, ifExists, ...parseUserOptions(p, parseIdentified(p)), pos };
}

function parseUserOptions(p: TokenStream, identified: Password): UserOptions {
  return { ...identified, policies: parsePolicies(p), comment: p.comment() };
}

/** The password policies, each at most once and in this order. */
function parsePolicies(p: TokenStream): PasswordPolicy[] {
  const policies: PasswordPolicy[] = [];
  if (p.accept("PASSWORD_HISTORY")) {
    policies.push({ name: "PASSWORD_HISTORY", value: defaultOrInteger(p), unit: null });
  }
  if (p.accept("PASSWORD_EXPIRE")) {
    const word = p.acceptOne("DEFAULT", "NEVER");
    if (word === null) p.expect("INTERVAL");
    const value = word ?? p.integer();
    policies.push({ name: "PASSWORD_EXPIRE", value, unit: word === null ? timeUnit(p) : null });
  }
  if (p.accept("PASSWORD_REUSE")) {
    p.expect("INTERVAL");
    const value = defaultOrInteger(p);
    if (value !== "DEFAULT") p.expect("DAY");
    policies.push({ name: "PASSWORD_REUSE", value, unit: value === "DEFAULT" ? null : "DAY" });
  }
  if (p.accept("FAILED_LOGIN_ATTEMPTS")) {
    policies.push({ name: "FAILED_LOGIN_ATTEMPTS", value: p.integer(), unit: null });
  }
  if (p.accept("PASSWORD_LOCK_TIME")) {
    const word = p.acceptOne("UNBOUNDED");
    const value = word ?? p.integer();
    policies.push({ name: "PASSWORD_LOCK_TIME", value, unit: word === null ? timeUnit(p) : null });
  }
  const account = p.acceptOne("ACCOUNT_LOCK", "ACCOUNT_UNLOCK");
  if (account !== null) policies.push({ name: account, value: null, unit: null });
  return policies;
}

function defaultOrInteger(p: TokenStream): string {
  return p.acceptOne("DEFAULT") ?? p.integer();
}

function timeUnit(p: TokenStream): "DAY" | "HOUR" | "SECOND" {
  return p.expectOne("DAY", "HOUR", "SECOND");
}

/** Behind DROP USER. */
export function parseDropUser(p: TokenStream, pos: number): Statement {
  const ifExists = p.ifExists();
  return { kind: "drop_user", user: parseUser(p), ifExists, pos };
}

/** Behind CREATE ROLE. */
export function parseCreateRole(p: TokenStream, pos: number): Statement {
  const ifNotExists = p.ifNotExists();
  const name = p.identifierOrString();
  return { kind: "create_role", name, ifNotExists, comment: p.comment(), pos };
}

/** Behind DROP ROLE. */
export function parseDropRole(p: TokenStream, pos: number): Statement {
  const ifExists = p.ifExists();
  return { kind: "drop_role", name: p.identifierOrString(), ifExists, pos };
}

export function parseGrant(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("GRANT");
  const list = parsePrivileges(p);
  if (!p.is("ON")) {
    const roles = rolesOf(p, list);
    p.expect("TO");
    return {
      kind: "grant",
      privileges: [],
      roles,
      on: null,
      to: { kind: "to_user", user: parseUser(p) },
      pos,
    };
  }
  const on = parseTarget(p);
  p.expect("TO");
  return { kind: "grant", privileges: privilegesOf(p, list), roles: [], on, to: parseGrantee(p), pos };
}

export function parseRevoke(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("REVOKE");
  const list = parsePrivileges(p);
  if (!p.is("ON")) {
    const roles = rolesOf(p, list);
    p.expect("FROM");
    return {
      kind: "revoke",
      privileges: [],
      roles,
      on: null,
      from: { kind: "to_user", user: parseUser(p) },
      pos,
    };
  }
  const on = parseTarget(p);
  p.expect("FROM");
  return { kind: "revoke", privileges: privilegesOf(p, list), roles: [], on, from: parseGrantee(p), pos };
}

/** A word of the list before ON, TO or FROM: a privilege or a role, which only the word behind the list tells. */
interface Granted {
  readonly name: string;
  readonly columns: readonly string[];
  readonly isString: boolean;
  readonly pos: number;
}

function parsePrivileges(p: TokenStream): Granted[] {
  return p.list(() => {
    const pos = p.pos;
    const isString = p.is("string");
    const name = p.acceptOne("ALL") ?? p.identifierOrString();
    const columns = p.is("(") ? p.identList().map((ident) => ident.name) : [];
    return { name, columns, isString, pos };
  });
}

function privilegesOf(p: TokenStream, list: readonly Granted[]): PrivilegeSpec[] {
  for (const item of list) {
    if (item.isString) p.failWith("Privilege must be a word, not a string", "Syntax", item.pos);
  }
  return list.map((item) => ({ name: item.name.toUpperCase(), columns: item.columns }));
}

function rolesOf(p: TokenStream, list: readonly Granted[]): string[] {
  for (const item of list) {
    if (item.columns.length > 0 || item.name === "ALL") p.fail("ON");
  }
  return list.map((item) => item.name);
}

function parseTarget(p: TokenStream): GrantTarget {
  p.expect("ON");
  const type = parseResourceType(p);
  if (type !== null) {
    const name = p.accept("*") ? "*" : p.identifierOrString();
    return { kind: "resource", type, name };
  }
  const pattern = [patternPart(p)];
  while (p.accept(".")) pattern.push(patternPart(p));
  return { kind: "tables", pattern };
}

type ResourceType = Extract<GrantTarget, { kind: "resource" }>["type"];

/** The word before a resource's name; the same words may also name a database or table. */
function parseResourceType(p: TokenStream): ResourceType | null {
  const named = (ahead: number) =>
    p.isIdentifierAt(ahead) || p.peek(ahead) === "string" || p.peek(ahead) === "*";
  const single = p.kind;
  if ((single === "RESOURCE" || single === "CLUSTER" || single === "STAGE") && named(1)) {
    p.next();
    return single;
  }
  if (p.acceptAll("COMPUTE", "GROUP")) return "COMPUTE GROUP";
  if (p.acceptAll("STORAGE", "VAULT")) return "STORAGE VAULT";
  return p.acceptAll("WORKLOAD", "GROUP") ? "WORKLOAD GROUP" : null;
}

function patternPart(p: TokenStream): string {
  return p.accept("*") ? "*" : p.identifierOrString();
}

function parseGrantee(p: TokenStream): Grantee {
  if (p.accept("ROLE")) return { kind: "to_role", role: p.identifierOrString() };
  return { kind: "to_user", user: parseUser(p) };
}
