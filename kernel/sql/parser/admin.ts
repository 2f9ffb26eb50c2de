/** ALTER SYSTEM, ADMIN …, statistics, catalogs, REFRESH, FLUSH, CALL. */
import type {
  AdminCommand,
  AdminCommandName,
  AlterSystemAction,
  AnalyzeOption,
  Name,
  PartitionNames,
  Property,
  Statement,
} from "../ast/mod.ts";
import type { TokenKind } from "../lexer.ts";
import type { TokenStream } from "./core.ts";
import { parseExpr } from "./expr.ts";
import { properties, propertyParens } from "./properties.ts";
import { parsePartitions, parseTablets } from "./relation.ts";
import { parseShow } from "./show.ts";

/** Behind ALTER SYSTEM. */
export function parseAlterSystem(p: TokenStream, pos: number): Statement {
  return { kind: "alter_system", action: parseSystemAction(p), pos };
}

function hostList(p: TokenStream): string[] {
  return p.list(() => p.string());
}

function parseSystemAction(p: TokenStream): AlterSystemAction {
  const word = p.kind;
  switch (word) {
    case "ADD":
      p.next();
      return parseAddNode(p);
    case "DROP":
    case "DROPP":
      p.next();
      return parseDropNode(p, word === "DROPP");
    case "DECOMMISSION":
      p.next();
      p.expect("BACKEND");
      return { kind: "decommission_backend", hosts: hostList(p) };
    case "MODIFY":
      p.next();
      return parseModifyNode(p);
    case "SET":
    case "RENAME":
      return p.unsupported(`ALTER SYSTEM ${word}`);
    default:
      return p.fail("ADD", "DROP", "DROPP", "DECOMMISSION", "MODIFY");
  }
}

function parseAddNode(p: TokenStream): AlterSystemAction {
  const what = p.expectOne("BACKEND", "FOLLOWER", "OBSERVER", "BROKER");
  if (what === "BACKEND") return { kind: "add_backend", hosts: hostList(p), properties: properties(p) };
  if (what === "BROKER") return { kind: "add_broker", name: p.identifierOrString(), hosts: hostList(p) };
  return { kind: "add_frontend", role: what, host: p.string() };
}

function parseDropNode(p: TokenStream, force: boolean): AlterSystemAction {
  if (force || p.is("BACKEND")) {
    p.expect("BACKEND");
    return { kind: "drop_backend", hosts: hostList(p), force };
  }
  if (p.acceptAll("ALL", "BROKER")) return { kind: "drop_broker", name: p.identifierOrString(), hosts: [] };
  const what = p.expectOne("FOLLOWER", "OBSERVER", "BROKER");
  if (what === "BROKER") return { kind: "drop_broker", name: p.identifierOrString(), hosts: hostList(p) };
  return { kind: "drop_frontend", role: what, host: p.string() };
}

function parseModifyNode(p: TokenStream): AlterSystemAction {
  const of = p.expectOne("BACKEND", "FRONTEND");
  const hosts = hostList(p);
  if (hosts.length === 1 && p.accept("HOSTNAME")) {
    return { kind: "modify_hostname", of, host: hosts[0], newName: p.string() };
  }
  if (of === "FRONTEND") p.fail("HOSTNAME");
  p.expect("SET");
  return { kind: "modify_backend", hosts, properties: propertyParens(p) };
}

/** From ADMIN on. */
export function parseAdmin(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("ADMIN");
  if (p.is("SHOW")) return parseShow(p, pos);
  if (p.is("SET")) return parseAdminSet(p, pos);
  for (const [words, command, parse] of COMMANDS) {
    if (p.acceptAll(...words)) return parse(p, command, pos);
  }
  if (p.is("CREATE") || p.is("DROP") || p.is("ROTATE")) p.unsupported(`ADMIN ${p.kind}`, pos);
  return p.fail(
    "SHOW",
    "SET",
    "CHECK",
    "REPAIR",
    "CANCEL",
    "COMPACT",
    "CLEAN",
    "REBALANCE",
    "DIAGNOSE",
    "COPY",
  );
}

type CommandParser = (p: TokenStream, command: AdminCommandName, pos: number) => Statement;

const COMMANDS: readonly (readonly [readonly TokenKind[], AdminCommandName, CommandParser])[] = [
  [["CHECK"], "CHECK TABLET", (p, command, pos) => {
    if (!p.is("TABLET")) p.fail("TABLET");
    const tablets = parseTablets(p);
    return adminCommand(command, pos, { tablets, properties: properties(p) });
  }],
  [["REPAIR", "TABLE"], "REPAIR TABLE", ofTable],
  [["CANCEL", "REPAIR", "TABLE"], "CANCEL REPAIR TABLE", ofTable],
  [["COMPACT", "TABLE"], "COMPACT TABLE", ofTable],
  [["CANCEL", "REBALANCE", "DISK"], "CANCEL REBALANCE DISK", onBackends],
  [["REBALANCE", "DISK"], "REBALANCE DISK", onBackends],
  [["CLEAN", "TRASH"], "CLEAN TRASH", onBackends],
  [["DIAGNOSE", "TABLET"], "DIAGNOSE TABLET", ofTablet],
  [["COPY", "TABLET"], "COPY TABLET", ofTablet],
];

function adminCommand(command: AdminCommandName, pos: number, given: Partial<AdminCommand>): AdminCommand {
  const nothing = {
    table: null,
    partitions: null,
    tablets: [],
    backends: [],
    properties: [],
    where: null,
  };
  return { ...nothing, ...given, kind: "admin_command", command, pos };
}

function ofTable(p: TokenStream, command: AdminCommandName, pos: number): Statement {
  const table = p.name();
  const partitions = parsePartitions(p);
  const where = p.accept("WHERE") ? parseExpr(p) : null;
  return adminCommand(command, pos, { table, partitions, where });
}

function ofTablet(p: TokenStream, command: AdminCommandName, pos: number): Statement {
  const tablets = [p.integer()];
  return adminCommand(command, pos, { tablets, properties: properties(p) });
}

function onBackends(p: TokenStream, command: AdminCommandName, pos: number): Statement {
  if (!p.accept("ON")) return adminCommand(command, pos, {});
  p.expect("(");
  const backends = hostList(p);
  p.expect(")");
  return adminCommand(command, pos, { backends });
}

function parseAdminSet(p: TokenStream, pos: number): Statement {
  p.next();
  const allFrontends = p.acceptAll("ALL", "FRONTENDS");
  if (allFrontends || p.accept("FRONTEND")) {
    p.expect("CONFIG");
    const props: Property[] = p.is("(") ? propertyParens(p) : [];
    const all = p.accept("ALL") || allFrontends;
    return { kind: "admin_set_config", properties: props, all, pos };
  }
  if (p.accept("REPLICA")) {
    const command = p.expectOne("STATUS", "VERSION") === "STATUS"
      ? "SET REPLICA STATUS"
      : "SET REPLICA VERSION";
    return adminCommand(command, pos, { properties: properties(p) });
  }
  if (p.accept("TABLE")) {
    const table = p.name();
    if (p.acceptAll("PARTITION", "VERSION")) {
      return adminCommand("SET PARTITION VERSION", pos, { table, properties: properties(p) });
    }
    p.expect("STATUS");
    return adminCommand("SET TABLE STATUS", pos, { table, properties: properties(p) });
  }
  if (p.is("ENCRYPTION") || p.is("AUTO") || p.is("CLUSTER")) p.unsupported(`ADMIN SET ${p.kind}`, pos);
  return p.fail("FRONTEND", "ALL FRONTENDS", "REPLICA", "TABLE");
}

export function parseAnalyze(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("ANALYZE");
  const what = p.expectOne("TABLE", "DATABASE");
  const name = p.name();
  const partitions: PartitionNames | null = what === "TABLE" ? parsePartitions(p) : null;
  const columns = what === "TABLE" && p.is("(") ? p.identList() : [];
  const options: AnalyzeOption[] = [];
  while (p.accept("WITH")) options.push(parseAnalyzeOption(p));
  return { kind: "analyze", what, name, partitions, columns, options, properties: properties(p), pos };
}

function parseAnalyzeOption(p: TokenStream): AnalyzeOption {
  const word = p.expectOne(
    "SYNC",
    "INCREMENTAL",
    "FULL",
    "SQL",
    "HISTOGRAM",
    "SAMPLE",
    "BUCKETS",
    "PERIOD",
    "CRON",
  );
  switch (word) {
    case "SAMPLE": {
      const unit = p.expectOne("ROWS", "PERCENT");
      return { name: `SAMPLE ${unit}`, value: p.integer() };
    }
    case "BUCKETS":
    case "PERIOD":
      return { name: word, value: p.integer() };
    case "CRON":
      return { name: word, value: p.string() };
    default:
      return { name: word, value: null };
  }
}

/** Behind DROP, at STATS, CACHED STATS or EXPIRED STATS. */
export function parseDropStats(p: TokenStream, pos: number): Statement {
  const word = p.acceptOne("CACHED", "EXPIRED");
  p.expect("STATS");
  if (word === "EXPIRED") {
    return { kind: "drop_stats", what: "EXPIRED STATS", table: null, columns: [], partitions: null, pos };
  }
  const table: Name = p.name();
  if (word === "CACHED") {
    return { kind: "drop_stats", what: "CACHED STATS", table, columns: [], partitions: null, pos };
  }
  const columns = p.is("(") ? p.identList() : [];
  return { kind: "drop_stats", what: "STATS", table, columns, partitions: parsePartitions(p), pos };
}

export function parseRefresh(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("REFRESH");
  const what = p.acceptOne("CATALOG", "DATABASE", "TABLE");
  if (what === null) {
    if (p.is("MATERIALIZED") || p.is("DICTIONARY") || p.is("LDAP")) p.unsupported(`REFRESH ${p.kind}`, pos);
    p.fail("CATALOG", "DATABASE", "TABLE");
  }
  const name = p.name();
  return { kind: "refresh", what, name, properties: what === "TABLE" ? [] : properties(p), pos };
}

/** FLUSH is MySQL's: any words. */
export function parseFlush(p: TokenStream): Statement {
  const pos = p.pos;
  p.next();
  const what = [p.identifierText().toUpperCase()];
  while (p.isIdentifier()) what.push(p.identifierText().toUpperCase());
  return { kind: "flush", what, pos };
}

/** Behind CREATE CATALOG. */
export function parseCreateCatalog(p: TokenStream, pos: number): Statement {
  const ifNotExists = p.ifNotExists();
  const name = p.ident();
  let resource = null;
  if (p.accept("WITH")) {
    p.expect("RESOURCE");
    resource = p.ident();
  }
  const comment = p.comment();
  return { kind: "create_catalog", name, ifNotExists, resource, comment, properties: properties(p), pos };
}

export function parseDropCatalog(p: TokenStream, pos: number): Statement {
  if (p.is("RECYCLE")) p.unsupported("DROP CATALOG RECYCLE BIN", pos);
  const ifExists = p.ifExists();
  return { kind: "drop_catalog", name: p.ident(), ifExists, pos };
}

export function parseAlterCatalog(p: TokenStream, pos: number): Statement {
  const name = p.ident();
  switch (p.expectOne("RENAME", "SET", "MODIFY")) {
    case "RENAME":
      return { kind: "alter_catalog", name, action: { kind: "rename", newName: p.ident() }, pos };
    case "SET":
      p.expect("PROPERTIES");
      return {
        kind: "alter_catalog",
        name,
        action: { kind: "set_properties", properties: propertyParens(p) },
        pos,
      };
    case "MODIFY":
      p.expect("COMMENT");
      return { kind: "alter_catalog", name, action: { kind: "comment", comment: p.string() }, pos };
  }
}

export function parseCallStatement(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("CALL");
  const name = p.name();
  p.expect("(");
  const args = p.is(")") ? [] : p.list(() => parseExpr(p));
  p.expect(")");
  return { kind: "call", name, args, pos };
}

/** Behind CANCEL, at DECOMMISSION. */
export function parseCancelDecommission(p: TokenStream, pos: number): Statement {
  p.expect("DECOMMISSION");
  p.expect("BACKEND");
  return { kind: "alter_system", action: { kind: "cancel_decommission_backend", hosts: hostList(p) }, pos };
}
