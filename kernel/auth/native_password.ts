/**
 * mysql_native_password: what is stored is SHA1(SHA1(password)), what a client sends is
 * SHA1(password) XOR SHA1(challenge + stored). MySQL's manual, "Native Pluggable Authentication".
 */
import { createHash, timingSafeEqual } from "node:crypto";

const HASH_BYTES = 20;

function sha1(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const hash = createHash("sha1");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** What is stored for a password; undefined for the empty one. */
export function hashPassword(password: string): Uint8Array | undefined {
  return password === "" ? undefined : sha1(sha1(password));
}

/** `*` and 40 hexadecimal digits, as MySQL prints a stored hash. */
export function printHash(hash: Uint8Array): string {
  return `*${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}

/** The reverse of {@link printHash}; undefined when the text is no hash. */
export function parseHash(text: string): Uint8Array | undefined {
  if (!/^\*[0-9A-Fa-f]{40}$/.test(text)) return undefined;
  return Uint8Array.from({ length: HASH_BYTES }, (_, i) => parseInt(text.slice(1 + 2 * i, 3 + 2 * i), 16));
}

/** Whether a client's answer to `challenge` shows that it knows the password behind `stored`. */
export function checkResponse(
  response: Uint8Array,
  challenge: Uint8Array,
  stored: Uint8Array | undefined,
): boolean {
  if (!stored) return response.length === 0;
  if (response.length !== HASH_BYTES) return false;
  const mask = sha1(challenge, stored);
  const stage1 = response.map((byte, i) => byte ^ mask[i]);
  return timingSafeEqual(sha1(stage1), stored);
}

/** Whether a password in the clear is the one behind `stored`. */
export function checkPassword(password: string, stored: Uint8Array | undefined): boolean {
  if (!stored) return password === "";
  return timingSafeEqual(sha1(sha1(password)), stored);
}
