/** The container of the recordings: names and sizes as JSON, then the files end to end, all of it in brotli. */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

const HEAD_BYTES = 4;
/** The archive is ours and of this order; more would be a mistake. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;

/** Packs files by name. */
export function packArchive(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const index = new TextEncoder().encode(JSON.stringify(files.map(([name, b]) => [name, b.length])));
  const total = files.reduce((n, [, b]) => n + b.length, HEAD_BYTES + index.length);
  const out = new Uint8Array(total);
  new DataView(out.buffer).setUint32(0, index.length);
  out.set(index, HEAD_BYTES);
  let at = HEAD_BYTES + index.length;
  for (const [, b] of files) {
    out.set(b, at);
    at += b.length;
  }
  return brotliCompressSync(out, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: total,
    },
  });
}

/** Files by name, in the archive's order; views on one buffer. */
export function unpackArchive(packed: Uint8Array): Map<string, Uint8Array> {
  const b = brotliDecompressSync(packed, { maxOutputLength: MAX_ARCHIVE_BYTES });
  const all = new Uint8Array(b.buffer, b.byteOffset, b.byteLength);
  const indexLength = new DataView(all.buffer, all.byteOffset).getUint32(0);
  const index = JSON.parse(
    new TextDecoder().decode(all.subarray(HEAD_BYTES, HEAD_BYTES + indexLength)),
  ) as readonly (readonly [string, number])[];
  const out = new Map<string, Uint8Array>();
  let at = HEAD_BYTES + indexLength;
  for (const [name, length] of index) {
    out.set(name, all.subarray(at, at + length));
    at += length;
  }
  if (at !== all.length) throw new Error(`Archive holds ${all.length} bytes, its index says ${at}`);
  return out;
}
