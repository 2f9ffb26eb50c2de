import { AUTH_PLUGIN } from "../constants.ts";
import type { PacketWriter } from "../packet_writer.ts";

const MARK = 0xfe;

/** Asks the client to answer the challenge with mysql_native_password. */
export function writeAuthSwitch(out: PacketWriter, challenge: Uint8Array): void {
  out.begin();
  out.u8(MARK);
  out.textNul(AUTH_PLUGIN);
  out.bytes(challenge);
  out.u8(0);
  out.end();
}
