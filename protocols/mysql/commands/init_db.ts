import type { Command } from "./command.ts";

/** COM_INIT_DB: the session's database. */
export const initDb: Command = async (context, payload) => {
  const database = new TextDecoder().decode(payload.subarray(1));
  await context.acceptor.session.useDatabase(context.connectionId, database);
  context.ok();
};
