import type { Command } from "./command.ts";

/** COM_STATISTICS, COM_DEBUG and COM_SET_OPTION: the reference answers a plain OK to each (recorded). */
export const acknowledge: Command = (context) => context.ok();
