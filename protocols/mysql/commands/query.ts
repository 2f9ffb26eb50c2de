import type { ExecuteReply, StatementOutcome, StreamOutcome } from "../../../kernel/spi/mod.ts";
import { SERVER_MORE_RESULTS_EXISTS, WRITE_CHUNK_BYTES } from "../constants.ts";
import { writeColumns } from "../packets/column_definition.ts";
import { packEncodedRows } from "../packets/encoded_rows.ts";
import { writeEof } from "../packets/eof.ts";
import { writeErr } from "../packets/err.ts";
import { PLAIN_OK, writeOk } from "../packets/ok.ts";
import { writeTextRow } from "../packets/text_row.ts";
import type { PacketWriter } from "../packet_writer.ts";
import type { ColumnBatch } from "../../../kernel/spi/mod.ts";
import { asProtocolError } from "../errors.ts";
import type { Command, CommandContext } from "./command.ts";

const decoder = new TextDecoder();

/** COM_QUERY: one or more statements as text. */
export const query: Command = async (context, payload) => {
  const sql = decoder.decode(payload.subarray(1));
  const { acceptor, connectionId } = context;
  await respond(context, await acceptor.query.execute(connectionId, { sql, encoding: "mysql_text" }));
};

/** Sends every outcome of a request, pulling streams and running what waits behind them. */
async function respond(context: CommandContext, first: ExecuteReply): Promise<void> {
  let reply = first;
  let promised = false;
  while (!context.closed) {
    const { outcomes, rest } = reply;
    const stream = outcomes.at(-1);
    const more = rest !== null;
    context.send((out) => writeOutcomes(out, outcomes, more, promised));
    if (stream?.kind === "stream" && !await forward(context, stream, more)) return;
    if (!rest) return;
    promised = true;
    reply = await rest();
  }
}

/**
 * @param more results follow after these
 * @param promised the client was told that a result follows, so one must
 */
function writeOutcomes(
  out: PacketWriter,
  outcomes: readonly StatementOutcome[],
  more: boolean,
  promised: boolean,
): void {
  if (outcomes.length === 0 && (!more || promised)) {
    // Nothing but comments or semicolons.
    writeOk(out, PLAIN_OK, more ? SERVER_MORE_RESULTS_EXISTS : 0);
    return;
  }
  for (let index = 0; index < outcomes.length; index += 1) {
    const outcome = outcomes[index];
    const status = more || index + 1 < outcomes.length ? SERVER_MORE_RESULTS_EXISTS : 0;
    switch (outcome.kind) {
      case "ok":
        writeOk(out, outcome, status);
        break;
      case "error":
        writeErr(out, outcome.error);
        break;
      case "rows":
        writeColumns(out, outcome.columns, () => writeEof(out, 0));
        writeRows(out, outcome.rows);
        writeEof(out, status);
        break;
      case "stream":
        writeColumns(out, outcome.columns, () => writeEof(out, 0));
        break;
    }
  }
}

function writeRows(out: PacketWriter, batch: ColumnBatch): void {
  for (let row = 0; row < batch.rowCount; row += 1) writeTextRow(out, batch, row);
}

/** Sends typed rows in pieces, so that a large batch does not need a large buffer. */
async function sendRows(context: CommandContext, batch: ColumnBatch): Promise<void> {
  for (let row = 0; row < batch.rowCount && !context.closed;) {
    const room = context.send((out) => {
      while (row < batch.rowCount && out.length < WRITE_CHUNK_BYTES) writeTextRow(out, batch, row++);
    });
    if (!room) await context.writable();
  }
}

/** Passes the batches of a stream to the client as fast as it takes them. False if it ended with an error. */
async function forward(context: CommandContext, stream: StreamOutcome, more: boolean): Promise<boolean> {
  try {
    // Leaving the loop early cancels the query.
    for await (const batch of stream.batches) {
      if (context.closed) return false;
      if (batch.kind === "columns") await sendRows(context, batch);
      else if (!context.sendBuffers((out) => packEncodedRows(out, batch))) await context.writable();
      if (context.closed) return false;
    }
  } catch (error) {
    context.fail(asProtocolError(error));
    return false;
  }
  context.send((out) => writeEof(out, more ? SERVER_MORE_RESULTS_EXISTS : 0));
  return true;
}
