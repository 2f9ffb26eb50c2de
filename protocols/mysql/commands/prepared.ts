import { unknownCommand, unsupportedPrepare } from "../errors.ts";
import type { Command } from "./command.ts";

/** COM_STMT_PREPARE: not there yet; clients fall back to text or report it. */
export const prepare: Command = (context) =>
  context.fail(
    unsupportedPrepare("Prepared statements are not supported over this connection; send the text"),
  );

/** COM_STMT_EXECUTE, _RESET and _FETCH: no statement can have been prepared. Number and state as recorded. */
export const usePrepared: Command = (context, payload) => {
  const id = payload.length >= 5 ? new DataView(payload.buffer, payload.byteOffset).getUint32(1, true) : 0;
  context.fail(unknownCommand(`Prepared statement ${id} does not exist`));
};

/** COM_STMT_CLOSE and COM_STMT_SEND_LONG_DATA have no answer. */
export const silent: Command = () => undefined;
