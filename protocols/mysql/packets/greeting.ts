import { AUTH_PLUGIN, CHARSET_UTF8, SERVER_CAPABILITIES, SERVER_VERSION } from "../constants.ts";
import type { PacketWriter } from "../packet_writer.ts";

const PROTOCOL_VERSION = 10;
/** The challenge is sent in two parts. */
const FIRST_PART = 8;
const RESERVED = 10;

/** Initial handshake, version 10. `challenge` is 20 bytes, none of them 0. */
export function writeGreeting(out: PacketWriter, connectionId: number, challenge: Uint8Array): void {
  out.begin();
  out.u8(PROTOCOL_VERSION);
  out.textNul(SERVER_VERSION);
  out.u32(connectionId);
  out.bytes(challenge.subarray(0, FIRST_PART));
  out.u8(0);
  out.u16(SERVER_CAPABILITIES & 0xffff);
  out.u8(CHARSET_UTF8);
  out.u16(0);
  out.u16(SERVER_CAPABILITIES >>> 16);
  out.u8(challenge.length + 1);
  out.zeros(RESERVED);
  out.bytes(challenge.subarray(FIRST_PART));
  out.u8(0);
  out.textNul(AUTH_PLUGIN);
  out.end();
}
