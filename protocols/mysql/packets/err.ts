import type { ProtocolError } from "../../../kernel/spi/mod.ts";
import type { PacketWriter } from "../packet_writer.ts";

const MARK = 0xff;
const UNKNOWN_STATE = "HY000";
const STATE = /^[0-9A-Z]{5}$/;

export function writeErr(out: PacketWriter, error: ProtocolError): void {
  out.begin();
  out.u8(MARK);
  out.u16(error.number);
  out.text("#");
  out.text(STATE.test(error.sqlState) ? error.sqlState : UNKNOWN_STATE);
  out.text(error.message);
  out.end();
}
