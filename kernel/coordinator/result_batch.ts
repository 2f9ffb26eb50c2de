/**
 * Finds the rows inside a TResultBatch (Thrift binary) without decoding them: `rows` is the first field, a
 * list<binary>, so its elements lie one after another, each behind its length as a big-endian 32-bit word. That is
 * the form in which kernel/spi hands encoded rows to a protocol.
 */
import { DorisError } from "../base/mod.ts";

export interface EncodedRows {
  readonly rowCount: number;
  /** The elements with their length words; a view into the batch. */
  readonly data: Uint8Array;
}

const TYPE_LIST = 15;
const TYPE_STRING = 11;
const ROWS_FIELD = 1;
/** Field type, field id, element type, count. */
const LIST_HEADER = 1 + 2 + 1 + 4;

const NO_ROWS: EncodedRows = { rowCount: 0, data: new Uint8Array(0) };

/** @throws DorisError (BackendFailed) when the bytes are no result batch */
export function encodedRows(batch: Uint8Array): EncodedRows {
  if (batch.length === 0) return NO_ROWS;
  const view = new DataView(batch.buffer, batch.byteOffset, batch.byteLength);
  if (
    batch.length < LIST_HEADER || view.getUint8(0) !== TYPE_LIST || view.getInt16(1) !== ROWS_FIELD ||
    view.getUint8(3) !== TYPE_STRING
  ) {
    throw malformed("it does not begin with rows");
  }
  const rowCount = view.getInt32(4);
  let at = LIST_HEADER;
  for (let row = 0; row < rowCount; row++) {
    if (at + 4 > batch.length) throw malformed(`row ${row} of ${rowCount} is cut off`);
    at += 4 + view.getUint32(at);
  }
  if (rowCount < 0 || at > batch.length) throw malformed("its rows are longer than the batch");
  return { rowCount, data: batch.subarray(LIST_HEADER, at) };
}

function malformed(why: string): DorisError {
  return new DorisError("BackendFailed", `A backend sent a result batch that cannot be read: ${why}`);
}
