import type { Command } from "./command.ts";

/** COM_RESET_CONNECTION: the session as it was after connecting, without authenticating again. */
export const resetConnection: Command = async (context) => {
  await context.acceptor.session.reset(context.connectionId);
  context.ok();
};
