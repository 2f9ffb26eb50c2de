/** A MySQL connection in bare packets, for what no client library sends: malformed, truncated and huge ones. */

/** HandshakeResponse41 of root without a password, protocol 4.1, secure connection, plugin auth. */
const CAPABILITIES = 0x000fa205;
const COM_QUERY = 3;

export interface RawPacket {
  readonly sequence: number;
  readonly payload: Uint8Array;
}

/** One packet: three bytes of length, the sequence number, the payload. */
export function packetBytes(sequence: number, payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(payload.length + 4);
  bytes.set([payload.length & 0xff, (payload.length >> 8) & 0xff, payload.length >> 16, sequence]);
  bytes.set(payload, 4);
  return bytes;
}

export const queryPayload = (sql: string): Uint8Array =>
  Uint8Array.of(COM_QUERY, ...new TextEncoder().encode(sql));

function handshakeResponse(): Uint8Array {
  const head = new DataView(new ArrayBuffer(32));
  head.setUint32(0, CAPABILITIES, true);
  head.setUint32(4, 16_777_216, true);
  head.setUint8(8, 33);
  const tail = new TextEncoder().encode("root\0\0mysql_native_password\0");
  return Uint8Array.of(...new Uint8Array(head.buffer), ...tail);
}

/** Number and text of an ERR packet; undefined when the packet is none. */
export function errorOf(packet: RawPacket): { readonly number: number; readonly text: string } | undefined {
  if (packet.payload[0] !== 0xff) return undefined;
  const number = packet.payload[1] | (packet.payload[2] << 8);
  return { number, text: new TextDecoder().decode(packet.payload.subarray(3)) };
}

export class RawConnection {
  #buffered = new Uint8Array(0);

  private constructor(readonly conn: Deno.Conn) {}

  /** A connection whose greeting is read and nothing sent. */
  static async open(port: number): Promise<RawConnection> {
    const raw = new RawConnection(await Deno.connect({ hostname: "127.0.0.1", port }));
    await raw.packet();
    return raw;
  }

  /** A connection of root that may send commands. */
  static async login(port: number): Promise<RawConnection> {
    const raw = await RawConnection.open(port);
    await raw.send(packetBytes(1, handshakeResponse()));
    const answer = await raw.packet();
    if (answer?.payload[0] !== 0) throw new Error(`Login refused: ${answer?.payload}`);
    return raw;
  }

  async send(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) at += await this.conn.write(bytes.subarray(at));
  }

  query(sql: string): Promise<void> {
    return this.send(packetBytes(0, queryPayload(sql)));
  }

  /** Next packet of the server; undefined once it closed the connection. */
  async packet(): Promise<RawPacket | undefined> {
    for (;;) {
      const [a, b, c, sequence] = this.#buffered;
      const length = a | (b << 8) | (c << 16);
      if (this.#buffered.length >= 4 && this.#buffered.length >= 4 + length) {
        const payload = this.#buffered.slice(4, 4 + length);
        this.#buffered = this.#buffered.slice(4 + length);
        return { sequence, payload };
      }
      const chunk = new Uint8Array(65536);
      let count: number | null;
      try {
        count = await this.conn.read(chunk);
      } catch (error) {
        if (error instanceof Deno.errors.ConnectionReset) return undefined;
        throw error;
      }
      if (count === null) return undefined;
      const joined = new Uint8Array(this.#buffered.length + count);
      joined.set(this.#buffered);
      joined.set(chunk.subarray(0, count), this.#buffered.length);
      this.#buffered = joined;
    }
  }

  close(): void {
    this.conn.close();
  }
}
