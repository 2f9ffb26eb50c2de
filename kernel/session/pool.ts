/** One pool of connections and sessions for all protocols. */
import { type Clock, DorisError } from "../base/mod.ts";
import type { Session } from "./session.ts";

/** A connection before and after its client proved who it is. */
export interface Connection {
  readonly id: number;
  readonly protocol: string;
  /** The client's address, without port. */
  readonly address: string;
  readonly port: number;
  /** 20 bytes, none of them 0. */
  readonly challenge: Uint8Array;
  readonly connectedAt: number;
  /** Counted in the limit; a request of a stateless protocol is not. */
  readonly counted: boolean;
  /** Ends the connection from the kernel's side. */
  readonly disconnect: (error: DorisError | undefined) => void;
  account: { readonly user: string; readonly host: string } | undefined;
  session: Session | undefined;
}

const CHALLENGE_BYTES = 20;

/** Random bytes without 0 (a NUL would end the string on the wire) and, as MySQL does, without `$`. */
function newChallenge(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(CHALLENGE_BYTES)).map((byte) => 1 + (byte % 127))
    .map((byte) => byte === 0x24 ? 0x25 : byte);
}

export class ConnectionPool {
  readonly #limit: number;
  readonly #clock: Clock;
  readonly #connections = new Map<number, Connection>();
  #counted = 0;
  #nextId = 1;

  constructor(limit: number, clock: Clock) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /** @throws DorisError (TooManyConnections) naming the limit and the current count */
  register(who: {
    readonly protocol: string;
    readonly address: string;
    readonly port: number;
    readonly counted: boolean;
    readonly disconnect: (error: DorisError | undefined) => void;
  }): Connection {
    if (who.counted && this.#counted >= this.#limit) {
      throw new DorisError(
        "TooManyConnections",
        `Reach limit of connections. Total: ${this.#limit}, current: ${this.#counted}`,
      );
    }
    const connection: Connection = {
      id: this.#nextId++,
      ...who,
      challenge: newChallenge(),
      connectedAt: this.#clock.nowMs(),
      account: undefined,
      session: undefined,
    };
    this.#connections.set(connection.id, connection);
    if (connection.counted) this.#counted += 1;
    return connection;
  }

  get(id: number): Connection | undefined {
    return this.#connections.get(id);
  }

  /** Connections that count against the limit. */
  get count(): number {
    return this.#counted;
  }

  sessions(): Session[] {
    return [...this.#connections.values()].flatMap((connection) => connection.session ?? []);
  }

  all(): Connection[] {
    return [...this.#connections.values()];
  }

  /** Frees the place of a connection and cancels what it runs. */
  unregister(id: number): void {
    const connection = this.#connections.get(id);
    if (!connection) return;
    this.#connections.delete(id);
    if (connection.counted) this.#counted -= 1;
    connection.session?.cancel(new DorisError("Cancelled", "The connection was closed by its client"));
  }

  /** Closes sessions that have been idle longer than their wait_timeout. */
  closeIdle(): void {
    const now = this.#clock.nowMs();
    for (const connection of this.#connections.values()) {
      const { session } = connection;
      if (!session || session.running) continue;
      const limitMs = session.numberVariable("wait_timeout") * 1000;
      if (now - session.lastActiveAt <= limitMs) continue;
      connection.disconnect(
        new DorisError("Cancelled", `The connection was idle for more than ${limitMs / 1000} seconds`),
      );
    }
  }
}
