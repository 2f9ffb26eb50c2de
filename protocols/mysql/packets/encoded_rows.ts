import type { EncodedBatch } from "../../../kernel/spi/mod.ts";
import { HEADER_BYTES, MAX_PAYLOAD } from "../constants.ts";
import { internalError, PacketFault } from "../errors.ts";
import type { PacketWriter } from "../packet_writer.ts";

function broken(batch: EncodedBatch): PacketFault {
  return new PacketFault(
    internalError(`Rows of a backend are damaged: ${batch.rowCount} rows in ${batch.data.length} bytes`),
  );
}

/**
 * Turns the rows of a backend into packets. Each row has its length before it as a big-endian word: the packet header
 * is written over it, so that the buffer is sent as it is. A row of 16 MB or more goes through the writer.
 * @returns the buffers to send, in order
 */
export function packEncodedRows(out: PacketWriter, batch: EncodedBatch): Uint8Array[] {
  const { data, rowCount } = batch;
  const buffers: Uint8Array[] = [];
  let sequence = out.sequence;
  let begin = 0;
  let at = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (at + HEADER_BYTES > data.length) throw broken(batch);
    const length = ((data[at] << 24) | (data[at + 1] << 16) | (data[at + 2] << 8) | data[at + 3]) >>> 0;
    const end = at + HEADER_BYTES + length;
    if (end > data.length) throw broken(batch);
    if (length >= MAX_PAYLOAD) {
      if (at > begin) buffers.push(data.subarray(begin, at));
      out.sequence = sequence;
      out.begin();
      out.bytes(data.subarray(at + HEADER_BYTES, end));
      out.end();
      buffers.push(out.take());
      sequence = out.sequence;
      begin = end;
    } else {
      data[at] = length & 0xff;
      data[at + 1] = (length >> 8) & 0xff;
      data[at + 2] = length >> 16;
      data[at + 3] = sequence;
      sequence = (sequence + 1) & 0xff;
    }
    at = end;
  }
  if (at !== data.length) throw broken(batch);
  if (at > begin) buffers.push(data.subarray(begin, at));
  out.sequence = sequence;
  return buffers;
}
