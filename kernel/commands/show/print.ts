/** How SHOW prints sizes, shares and times. */
import { formatDatetime } from "../../base/mod.ts";
import { timeZoneName } from "../../session/mod.ts";
import type { CommandContext } from "../context.ts";

const UNITS = ["B", "KB", "MB", "GB", "TB"];
const STEP = 1024;

/** `1024.000 KB`: a unit begins above its own size, as in the reference; nothing has no unit. */
export function printBytes(bytes: bigint, digits = 3): string {
  let value = Number(bytes);
  if (value === 0) return `${(0).toFixed(digits)} `;
  let unit = 0;
  while (value > STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  return `${value.toFixed(digits)} ${UNITS[unit]}`;
}

/** `50.00 %` */
export function printShare(part: bigint, whole: bigint): string {
  return `${(whole === 0n ? 0 : Number(part) * 100 / Number(whole)).toFixed(2)} %`;
}

/** A moment (Unix milliseconds) in the session's time zone; null for one that never was. */
export function printTime(
  unixMs: number | undefined,
  { session }: Pick<CommandContext, "session">,
): string | null {
  return unixMs === undefined
    ? null
    : formatDatetime(unixMs, timeZoneName(session.stringVariable("time_zone")));
}

/** Order of names by their code units, which is how the reference sorts them. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
