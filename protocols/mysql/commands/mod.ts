import { unknownCommand } from "../errors.ts";
import { acknowledge } from "./acknowledge.ts";
import type { Command } from "./command.ts";
import { fieldList } from "./field_list.ts";
import { initDb } from "./init_db.ts";
import { ping } from "./ping.ts";
import { prepare, silent, usePrepared } from "./prepared.ts";
import { query } from "./query.ts";
import { quit } from "./quit.ts";
import { resetConnection } from "./reset_connection.ts";

export type { Command, CommandContext } from "./command.ts";

/** A command the protocol knows; without `run` it is answered with error 1047. */
interface Row {
  readonly code: number;
  readonly name: string;
  readonly run?: Command;
}

/** Every command of the protocol. */
const ROWS: readonly Row[] = [
  { code: 0x00, name: "Sleep" },
  { code: 0x01, name: "Quit", run: quit },
  { code: 0x02, name: "Init DB", run: initDb },
  { code: 0x03, name: "Query", run: query },
  { code: 0x04, name: "Field List", run: fieldList },
  { code: 0x05, name: "Create DB" },
  { code: 0x06, name: "Drop DB" },
  { code: 0x07, name: "Refresh" },
  { code: 0x08, name: "Shutdown" },
  { code: 0x09, name: "Statistics", run: acknowledge },
  { code: 0x0a, name: "Processlist" },
  { code: 0x0b, name: "Connect" },
  { code: 0x0c, name: "Kill" },
  { code: 0x0d, name: "Debug", run: acknowledge },
  { code: 0x0e, name: "Ping", run: ping },
  { code: 0x0f, name: "Time" },
  { code: 0x10, name: "Delayed insert" },
  { code: 0x11, name: "Change user" },
  { code: 0x12, name: "Binlog Dump" },
  { code: 0x13, name: "Table Dump" },
  { code: 0x14, name: "Connect Out" },
  { code: 0x15, name: "Register Slave" },
  { code: 0x16, name: "Prepare", run: prepare },
  { code: 0x17, name: "Execute", run: usePrepared },
  { code: 0x18, name: "Long Data", run: silent },
  { code: 0x19, name: "Close stmt", run: silent },
  { code: 0x1a, name: "Reset stmt", run: usePrepared },
  { code: 0x1b, name: "Set option", run: acknowledge },
  { code: 0x1c, name: "Fetch", run: usePrepared },
  { code: 0x1d, name: "Daemon" },
  { code: 0x1e, name: "Binlog Dump GTID" },
  { code: 0x1f, name: "Reset Connection", run: resetConnection },
];

const unsupported = (text: string): Command => (context) => context.fail(unknownCommand(text));

const TABLE: readonly Command[] = ROWS.map(({ run, name }) =>
  run ?? unsupported(`Unsupported command(${name})`)
);

export function commandOf(code: number): Command {
  return TABLE[code] ?? unsupported(`Unknown command(${code})`);
}
