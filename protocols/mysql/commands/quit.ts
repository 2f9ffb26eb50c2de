import type { Command } from "./command.ts";

/** COM_QUIT: has no answer. */
export const quit: Command = (context) => context.quit();
