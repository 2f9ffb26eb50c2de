/** Which address the backend binds to. @module */
import os from "node:os";
import { type BackendOptions, defaultBackendOptions } from "../options.ts";

/**
 * bind_address where it is set, else the first own IPv4 address inside priority_networks.
 * @throws RangeError when priority_networks is malformed or no own address is inside
 */
export function bindAddress(
  options: Pick<BackendOptions, "bind_address" | "priority_networks">,
  own: readonly string[] = ownAddresses(),
): string {
  const fallback = defaultBackendOptions().bind_address;
  if (options.priority_networks.trim() === "" || options.bind_address !== fallback) {
    return options.bind_address;
  }
  const networks = options.priority_networks.split(/[;,]/).map((t) => t.trim()).filter((t) => t !== "").map(
    parseCidr,
  );
  const found = own.find((address) => networks.some((n) => contains(n, address)));
  if (found === undefined) {
    throw new RangeError(
      `No own address is inside priority_networks '${options.priority_networks}' (own: ${own.join(", ")})`,
    );
  }
  return found;
}

interface Network {
  readonly base: number;
  readonly mask: number;
}

function ownAddresses(): string[] {
  return Object.values(os.networkInterfaces()).flatMap((list) => list ?? [])
    .filter((a) => a.family === "IPv4").map((a) => a.address);
}

function parseCidr(text: string): Network {
  const m = /^(\d+\.\d+\.\d+\.\d+)(?:\/(\d+))?$/.exec(text);
  const base = m === null ? undefined : parseIpv4(m[1]!);
  const bits = Number(m?.[2] ?? 32);
  if (base === undefined || bits > 32) {
    throw new RangeError(`priority_networks has '${text}', which is no IPv4 network`);
  }
  const mask = bits === 0 ? 0 : (~0 << (32 - bits)) >>> 0;
  return { base: (base & mask) >>> 0, mask };
}

function parseIpv4(text: string): number | undefined {
  const parts = text.split(".").map(Number);
  if (parts.length !== 4 || parts.some((p) => !Number.isInteger(p) || p < 0 || p > 255)) return undefined;
  return parts.reduce((n, p) => n * 256 + p, 0);
}

function contains(n: Network, address: string): boolean {
  const value = parseIpv4(address);
  return value !== undefined && ((value & n.mask) >>> 0) === n.base;
}
