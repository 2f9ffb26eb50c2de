import type { PacketWriter } from "../packet_writer.ts";

const MARK = 0x00;
const MAX_WARNINGS = 0xffff;

export interface OkFields {
  readonly affectedRows: number;
  readonly warnings: number;
  readonly info: string;
}

export const PLAIN_OK: OkFields = { affectedRows: 0, warnings: 0, info: "" };

/** OK packet; `info` has a length before it, as the reference sends it, and is left out when empty. */
export function writeOk(out: PacketWriter, fields: OkFields, status: number): void {
  out.begin();
  out.u8(MARK);
  out.lenenc(fields.affectedRows);
  out.lenenc(0);
  out.u16(status);
  out.u16(Math.min(fields.warnings, MAX_WARNINGS));
  if (fields.info !== "") out.lenencText(fields.info);
  out.end();
}
