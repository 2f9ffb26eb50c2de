import type { PacketWriter } from "../packet_writer.ts";

const MARK = 0xfe;

export function writeEof(out: PacketWriter, status: number): void {
  out.begin();
  out.u8(MARK);
  out.u16(0);
  out.u16(status);
  out.end();
}
