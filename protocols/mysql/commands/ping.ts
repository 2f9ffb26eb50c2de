import type { Command } from "./command.ts";

/** COM_PING: counts as a sign of life. */
export const ping: Command = async (context) => {
  await context.acceptor.session.touch(context.connectionId);
  context.ok();
};
