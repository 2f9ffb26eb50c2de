/** UTF-8 in and out of byte buffers, with a fast way for the short ASCII names that plans are full of. */

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Up to this length a loop beats the call into the engine's decoder. */
const SHORT_STRING = 48;

/** Decodes UTF-8; invalid sequences become U+FFFD. */
export function decodeText(buf: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT_STRING) {
    let s = "";
    for (let i = start; i < end; i++) {
      const c = buf[i];
      if (c > 0x7f) return decoder.decode(buf.subarray(start, end));
      s += String.fromCharCode(c);
    }
    return s;
  }
  return decoder.decode(buf.subarray(start, end));
}

/**
 * Writes `s` at `pos` if it is ASCII and returns true; false (with rubbish behind pos) otherwise. The caller has made
 * room for s.length bytes.
 */
export function tryWriteAscii(buf: Uint8Array, pos: number, s: string): boolean {
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c > 0x7f) return false;
    buf[pos + i] = c;
  }
  return true;
}

/** UTF-8 bytes of any string; lone surrogates become U+FFFD. */
export function encodeText(s: string): Uint8Array {
  return encoder.encode(s);
}
