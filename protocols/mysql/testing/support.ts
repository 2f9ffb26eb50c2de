/** Helpers of this folder's tests: a transport in memory, a connection on it, packets from and to hex. */
import { SILENT } from "../../../kernel/base/mod.ts";
import { acceptorInProcess, parseManifest } from "../../../kernel/host/mod.ts";
import { FakeKernel, type FakeKernelOptions } from "../../../kernel/host/testing/fake_kernel.ts";
import type { ProtocolAcceptor } from "../../../kernel/spi/mod.ts";
import { Connection } from "../connection.ts";
import { PacketWriter } from "../packet_writer.ts";
import { TaskGate } from "../task_gate.ts";
import type { Transport } from "../transport.ts";

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

export const unhex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

export function packet(sequence: number, payload: Uint8Array | string): Uint8Array {
  const body = typeof payload === "string" ? new TextEncoder().encode(payload) : payload;
  const bytes = new Uint8Array(body.length + 4);
  bytes.set([body.length & 0xff, (body.length >> 8) & 0xff, body.length >> 16, sequence]);
  bytes.set(body, 4);
  return bytes;
}

export const com = (code: number, text: string): Uint8Array =>
  packet(0, Uint8Array.of(code, ...new TextEncoder().encode(text)));

/** HandshakeResponse41 of root without a password. */
export const ROOT_RESPONSE = unhex(
  "3c00000105a20f0000000001210000000000000000000000000000000000000000000000726f6f7400006d7973716c5f6e61746976655f70617373776f726400",
);

export class MemoryTransport implements Transport {
  readonly remoteAddress = "127.0.0.1";
  readonly remotePort = 50000;
  readonly written: Uint8Array[] = [];
  ended = false;
  destroyed = false;
  paused = false;
  /** While true, write reports congestion. */
  congested = false;

  write(bytes: Uint8Array): boolean {
    this.written.push(bytes.slice());
    return !this.congested;
  }

  end(): void {
    this.ended = true;
  }

  destroy(): void {
    this.destroyed = true;
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
  }

  /** Everything written since the last call, as hex. */
  taken(): string {
    const text = this.written.map(hex).join("");
    this.written.length = 0;
    return text;
  }

  /** The packets written since the last call: sequence number and payload. */
  packets(): { readonly sequence: number; readonly payload: Uint8Array }[] {
    const bytes = unhex(this.taken());
    const packets: { sequence: number; payload: Uint8Array }[] = [];
    for (let at = 0; at < bytes.length;) {
      const length = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);
      packets.push({ sequence: bytes[at + 3], payload: bytes.subarray(at + 4, at + 4 + length) });
      at += 4 + length;
    }
    return packets;
  }
}

export const MANIFEST = parseManifest(
  Deno.readTextFileSync(new URL("../manifest.json", import.meta.url)),
  "manifest.json",
);

/** Lets everything that is ready run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

export interface Bench {
  readonly kernel: FakeKernel;
  readonly transport: MemoryTransport;
  readonly connection: Connection;
  /** Drops the connection's timers. */
  close(): void;
}

export interface BenchOptions extends FakeKernelOptions {
  readonly maxPacketBytes?: number;
  readonly connectTimeoutMs?: number;
  readonly maxTasks?: number;
  /** Fixed registration in place of the test kernel's. */
  readonly registration?: { readonly connectionId: number; readonly challenge: Uint8Array };
}

/** A connection that has been greeted and nothing more. */
export async function openConnection(options: BenchOptions = {}): Promise<Bench> {
  const kernel = new FakeKernel(options);
  const transport = new MemoryTransport();
  const base = acceptorInProcess(kernel, MANIFEST, {
    closeConnection: (_id, error) => connection.kill(error),
  }, SILENT);
  const { registration } = options;
  const acceptor: ProtocolAcceptor = registration
    ? { ...base, connectionPool: { ...base.connectionPool, register: () => Promise.resolve(registration) } }
    : base;
  const connection: Connection = new Connection({
    transport,
    acceptor,
    out: new PacketWriter(),
    gate: new TaskGate(options.maxTasks ?? 100),
    maxPacketBytes: options.maxPacketBytes ?? 1 << 26,
    connectTimeoutMs: options.connectTimeoutMs ?? 10_000,
    registered: () => undefined,
    closed: () => undefined,
  });
  await connection.open();
  return { kernel, transport, connection, close: () => connection.disconnected() };
}

/** A connection that is authenticated as root and waits for commands. */
export async function readyConnection(options: BenchOptions = {}): Promise<Bench> {
  const bench = await openConnection(options);
  bench.connection.receive(ROOT_RESPONSE);
  await settle();
  bench.transport.taken();
  return bench;
}

export const codeOf = (payload: Uint8Array): number => payload[1] | (payload[2] << 8);
export const messageOf = (payload: Uint8Array): string => new TextDecoder().decode(payload.subarray(3));
