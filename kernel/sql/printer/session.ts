/** Statements about the session as SQL text. */
import type { SessionStatement, SetItem } from "../ast/mod.ts";
import { expr } from "./expr.ts";
import { ident, identText, nameText, propertyList, stringText, user } from "./text.ts";

export function session(s: SessionStatement): string {
  switch (s.kind) {
    case "use":
      return `USE ${s.catalog === null ? "" : `${ident(s.catalog)}.`}${ident(s.database)}`;
    case "switch":
      return `SWITCH ${ident(s.catalog)}`;
    case "set":
      return `SET ${s.items.map(setItem).join(", ")}`;
    case "set_transaction": {
      const parts: string[] = [];
      if (s.access !== null) parts.push(s.access);
      if (s.isolation !== null) parts.push(`ISOLATION LEVEL ${s.isolation}`);
      return `SET ${scope(s.scope)}TRANSACTION ${parts.join(", ")}`;
    }
    case "set_user_property":
      return `SET PROPERTY ${s.user === null ? "" : `FOR ${stringText(s.user)} `}${
        propertyList(s.properties)
      }`;
    case "unset_variable":
      return `UNSET ${scope(s.scope)}VARIABLE ${s.name === null ? "ALL" : identText(s.name)}`;
    case "kill":
      return `KILL ${s.what} ${s.isQueryId ? stringText(s.id) : s.id}`;
    case "prepare":
      return `PREPARE ${ident(s.name)} FROM ${stringText(s.text)}`;
    case "execute": {
      const using = s.using.length === 0 ? "" : ` USING ${s.using.map((v) => `@${identText(v)}`).join(", ")}`;
      return `EXECUTE ${ident(s.name)}${using}`;
    }
    case "deallocate":
      return `DEALLOCATE PREPARE ${ident(s.name)}`;
    case "lock_tables": {
      const tables = s.tables.map((t) => {
        const alias = t.alias === null ? "" : ` AS ${identText(t.alias)}`;
        return ` ${nameText(t.name)}${alias} ${t.mode}`;
      });
      return `LOCK TABLES${tables.join(",")}`;
    }
    case "unlock_tables":
      return "UNLOCK TABLES";
    case "help":
      return `HELP ${stringText(s.topic)}`;
    case "empty":
      return "";
  }
}

function scope(word: string | null): string {
  return word === null ? "" : `${word} `;
}

function setItem(item: SetItem): string {
  switch (item.kind) {
    case "system_variable": {
      // In this form no name can be taken for a word of SET's own (NAMES, PASSWORD …).
      const dotted = item.scope === null ? "" : `${item.scope}.`;
      return `@@${dotted}${identText(item.name)} = ${expr(item.value)}`;
    }
    case "user_variable":
      return `@${identText(item.name)} = ${expr(item.value)}`;
    case "names": {
      const collation = item.collation === null ? "" : ` COLLATE ${stringText(item.collation)}`;
      return `NAMES ${item.charset === null ? "DEFAULT" : stringText(item.charset)}${collation}`;
    }
    case "charset":
      return `CHARSET ${item.charset === null ? "DEFAULT" : stringText(item.charset)}`;
    case "password": {
      const whose = item.user === null ? "" : ` FOR ${user(item.user)}`;
      const text = stringText(item.password);
      return `PASSWORD${whose} = ${item.plain ? `PASSWORD(${text})` : text}`;
    }
  }
}
