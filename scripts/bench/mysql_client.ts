/** A lean client for benchmarks: sends a ready packet, counts answers by their length, decodes nothing. */
import * as net from "node:net";

const HANDSHAKE_41 = 0x0200 | 0x8000 | 0x80000;

function handshakeResponse(): Uint8Array {
  const user = new TextEncoder().encode("root\0");
  const plugin = new TextEncoder().encode("mysql_native_password\0");
  const body = new Uint8Array(32 + user.length + 1 + plugin.length);
  const view = new DataView(body.buffer);
  view.setUint32(0, HANDSHAKE_41, true);
  view.setUint32(4, 0x1000000, true);
  body[8] = 33;
  body.set(user, 32);
  body.set(plugin, 32 + user.length + 1);
  return packet(body, 1);
}

function packet(body: Uint8Array, sequence: number): Uint8Array {
  const bytes = new Uint8Array(body.length + 4);
  bytes.set([body.length & 0xff, (body.length >> 8) & 0xff, body.length >> 16, sequence]);
  bytes.set(body, 4);
  return bytes;
}

export function queryPacket(sql: string): Uint8Array {
  const text = new TextEncoder().encode(sql);
  const body = new Uint8Array(text.length + 1);
  body[0] = 3;
  body.set(text, 1);
  return packet(body, 0);
}

export class LeanClient {
  readonly #socket: net.Socket;
  #onBytes: (bytes: Uint8Array) => void = () => undefined;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on("data", (bytes: Uint8Array) => this.#onBytes(bytes));
  }

  static connect(port: number): Promise<LeanClient> {
    return new Promise((resolve, reject) => {
      const socket = net.connect({ port, host: "127.0.0.1", noDelay: true });
      socket.once("error", reject);
      socket.once("connect", () => {
        const client = new LeanClient(socket);
        let packets = 0;
        client.#onBytes = () => {
          packets += 1;
          if (packets === 1) socket.write(handshakeResponse());
          else resolve(client);
        };
      });
    });
  }

  /** Sends the packet and resolves with the answer's bytes, whose length is known. */
  ask(request: Uint8Array, answerBytes: number, done: (bytes: Uint8Array) => void): void {
    let seen = 0;
    this.#onBytes = (bytes) => {
      seen += bytes.length;
      if (seen >= answerBytes) done(bytes);
    };
    this.#socket.write(request);
  }

  /** Sends the packet and hands on every piece of the answer. */
  stream(request: Uint8Array, each: (bytes: Uint8Array) => void): void {
    this.#onBytes = each;
    this.#socket.write(request);
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  close(): void {
    this.#socket.destroy();
  }
}

export interface Rate {
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** Keeps one request in flight on each of `connections` for `total` requests. */
export async function drive(
  port: number,
  connections: number,
  total: number,
  request: Uint8Array,
  answerBytes: number,
): Promise<Rate> {
  const clients: LeanClient[] = [];
  for (let index = 0; index < connections; index += 1) clients.push(await LeanClient.connect(port));
  const latencies = new Float64Array(total);
  let sent = 0;
  let finished = 0;
  const begin = performance.now();
  await new Promise<void>((resolve) => {
    const next = (client: LeanClient): void => {
      if (sent === total) return;
      sent += 1;
      const at = performance.now();
      client.ask(request, answerBytes, () => {
        latencies[finished++] = performance.now() - at;
        if (finished === total) resolve();
        else next(client);
      });
    };
    for (const client of clients) next(client);
  });
  const seconds = (performance.now() - begin) / 1000;
  for (const client of clients) client.close();
  latencies.sort();
  return {
    perSecond: Math.round(total / seconds),
    medianMs: latencies[Math.floor(total / 2)],
    p99Ms: latencies[Math.floor(total * 0.99)],
  };
}
