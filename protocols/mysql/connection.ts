/**
 * One client connection as a state machine:
 *
 *   registering → handshake → [auth_switch →] authenticating → ready ⇄ busy → lingering → closed
 *
 * Nothing is read ahead beyond a limit while a command runs, and nothing is pulled from the kernel while the client
 * does not read.
 */
import type {
  CloseReason,
  ConnectionId,
  ProtocolAcceptor,
  ProtocolContext,
  ProtocolError,
} from "../../kernel/spi/mod.ts";
import { commandOf } from "./commands/mod.ts";
import type { CommandContext } from "./commands/mod.ts";
import { AUTH_PLUGIN, MAX_HANDSHAKE_BYTES, MAX_READ_AHEAD } from "./constants.ts";
import { asProtocolError, malformedPacket, PacketFault } from "./errors.ts";
import { PacketReader } from "./packet_reader.ts";
import type { PacketWriter } from "./packet_writer.ts";
import { writeAuthSwitch } from "./packets/auth_switch.ts";
import { writeErr } from "./packets/err.ts";
import { writeGreeting } from "./packets/greeting.ts";
import { type HandshakeResponse, readHandshakeResponse } from "./packets/handshake_response.ts";
import { PLAIN_OK, writeOk } from "./packets/ok.ts";
import type { TaskGate } from "./task_gate.ts";
import type { Transport } from "./transport.ts";

/** How long a client that is sent away may take to read the last error before its socket is dropped. */
const LINGER_MS = 2000;

type State =
  | "registering"
  | "handshake"
  | "auth_switch"
  | "authenticating"
  | "ready"
  | "busy"
  | "lingering"
  | "closed";

export interface ConnectionOptions {
  readonly transport: Transport;
  readonly acceptor: ProtocolAcceptor;
  /** Shared by the connections of an isolate: used only within one turn. */
  readonly out: PacketWriter;
  readonly gate: TaskGate;
  readonly maxPacketBytes: number;
  readonly connectTimeoutMs: number;
  /** The connection has its number; called once. */
  registered(connection: Connection): void;
  /** The connection is over; called once. */
  closed(connection: Connection): void;
}

export class Connection implements CommandContext, ProtocolContext {
  readonly protocol = "mysql";
  readonly acceptor: ProtocolAcceptor;
  readonly #options: ConnectionOptions;
  readonly #transport: Transport;
  readonly #out: PacketWriter;
  readonly #reader = new PacketReader(MAX_HANDSHAKE_BYTES);
  #state: State = "registering";
  #connectionId: ConnectionId = 0;
  #challenge: Uint8Array = new Uint8Array(0);
  #response: HandshakeResponse | null = null;
  /** Number of the next packet to the client. */
  #sequence = 0;
  #user = "";
  #killed = false;
  #paused = false;
  #congested = false;
  #drainWaiters: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unregistered = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#transport = options.transport;
    this.#out = options.out;
    this.acceptor = options.acceptor;
  }

  get connectionId(): ConnectionId {
    return this.#connectionId;
  }

  get remoteAddress(): string {
    return this.#transport.remoteAddress;
  }

  get user(): string {
    return this.#user;
  }

  /** The database named at the handshake; where USE went later only the kernel knows. */
  get database(): string {
    return this.#response?.database ?? "";
  }

  get authenticated(): boolean {
    return this.#state === "ready" || this.#state === "busy";
  }

  get killed(): boolean {
    return this.#killed;
  }

  get busy(): boolean {
    return this.#state === "busy";
  }

  get closed(): boolean {
    return this.#state === "lingering" || this.#state === "closed";
  }

  /** Registers with the kernel and greets the client. */
  async open(): Promise<void> {
    const { remoteAddress, remotePort } = this.#transport;
    this.#timer = setTimeout(() => this.#drop("authentication_timeout"), this.#options.connectTimeoutMs);
    try {
      const { connectionId, challenge } = await this.acceptor.connectionPool.register({
        remoteAddress,
        remotePort,
        secure: false,
        purpose: "session",
      });
      this.#connectionId = connectionId;
      this.#challenge = challenge;
    } catch (error) {
      this.#unregistered = true;
      this.#refuse(asProtocolError(error), "authentication_failed");
      return;
    }
    if (this.closed) {
      this.#unregister("client_vanished");
      return;
    }
    this.#options.registered(this);
    this.#state = "handshake";
    this.send((out) => writeGreeting(out, this.#connectionId, this.#challenge));
    this.#reader.continueSequence(this.#sequence);
    this.#process();
  }

  /** Bytes from the client. */
  receive(bytes: Uint8Array): void {
    if (this.closed) return;
    this.#reader.push(bytes);
    this.#process();
  }

  /** The client takes bytes again. */
  drained(): void {
    this.#congested = false;
    this.#wake();
  }

  /** The client has closed its end, or the socket is gone. */
  disconnected(): void {
    if (this.#state === "closed") return;
    this.#drop("client_vanished");
  }

  /** The kernel ends the connection; a running command is answered with the error. */
  kill(error: ProtocolError | null): void {
    if (this.closed) return;
    this.#killed = true;
    if (error && this.#state === "busy") this.#refuse(error, "killed");
    else this.#linger("killed");
  }

  /** Ends the connection in good order: an idle one at once. */
  shutdown(error: ProtocolError): void {
    if (this.closed) return;
    if (this.#state === "busy") this.#refuse(error, "shutdown");
    else this.#linger("shutdown");
  }

  cleanup(reason: CloseReason): Promise<void> {
    this.#drop(reason);
    return Promise.resolve();
  }

  #process(): void {
    try {
      while (this.#reads()) {
        const payload = this.#reader.next();
        if (!payload) break;
        this.#sequence = this.#reader.nextSequence;
        this.#packet(payload);
      }
    } catch (thrown) {
      // A fault of this module must not take the other connections with it.
      const error = thrown instanceof PacketFault ? thrown.error : asProtocolError(thrown);
      if (!(thrown instanceof PacketFault)) {
        this.acceptor.log("error", `Connection ${this.#connectionId}: ${error.message}`);
      }
      this.#sequence = this.#reader.nextSequence;
      this.#refuse(error, "protocol_violation");
      return;
    }
    this.#throttle();
  }

  #reads(): boolean {
    return this.#state === "ready" || this.#state === "handshake" || this.#state === "auth_switch";
  }

  /** Stops reading a client that sends ahead too much; its end is still noticed once the command is done. */
  #throttle(): void {
    const full = this.#reader.pending > MAX_READ_AHEAD && !this.#reads();
    if (full === this.#paused || this.closed) return;
    this.#paused = full;
    if (full) this.#transport.pause();
    else this.#transport.resume();
  }

  #packet(payload: Uint8Array): void {
    switch (this.#state) {
      case "handshake":
        return this.#handshake(payload);
      case "auth_switch":
        this.#state = "authenticating";
        this.#authenticate(payload);
        return;
      default:
        return this.#command(payload);
    }
  }

  #handshake(payload: Uint8Array): void {
    const response = readHandshakeResponse(payload);
    this.#response = response;
    if (response.plugin !== "" && response.plugin !== AUTH_PLUGIN) {
      this.#state = "auth_switch";
      this.send((out) => writeAuthSwitch(out, this.#challenge));
      this.#reader.continueSequence(this.#sequence);
      return;
    }
    this.#state = "authenticating";
    this.#authenticate(response.authResponse);
  }

  async #authenticate(answer: Uint8Array): Promise<void> {
    const { user, database, attributes } = this.#response as HandshakeResponse;
    const connectionId = this.#connectionId;
    try {
      const result = await this.acceptor.authentication.authenticate({
        connectionId,
        user,
        credentials: { kind: "native_password", response: answer.slice() },
      });
      if (this.closed) return;
      if (result.kind !== "success") {
        this.#refuse(result.error, "authentication_failed");
        return;
      }
      this.#user = result.user;
      await this.acceptor.session.open(connectionId, { database, attributes });
    } catch (error) {
      this.#refuse(asProtocolError(error), "authentication_failed");
      return;
    }
    if (this.closed) return;
    clearTimeout(this.#timer);
    this.#reader.limit = this.#options.maxPacketBytes;
    this.#state = "ready";
    this.ok();
    this.#reader.resetSequence();
    this.#process();
  }

  #command(payload: Uint8Array): void {
    if (payload.length === 0) {
      throw new PacketFault(malformedPacket("Malformed packet: command without a byte"));
    }
    this.#state = "busy";
    const run = () => {
      if (this.closed) {
        this.#options.gate.leave();
        return;
      }
      this.#run(payload);
    };
    if (this.#options.gate.enter(run)) run();
  }

  async #run(payload: Uint8Array): Promise<void> {
    try {
      await commandOf(payload[0])(this, payload);
    } catch (error) {
      if (error instanceof PacketFault) this.#refuse(error.error, "protocol_violation");
      else this.fail(asProtocolError(error));
    } finally {
      this.#options.gate.leave();
    }
    if (this.#state !== "busy") return;
    this.#state = "ready";
    this.#reader.resetSequence();
    if (this.#reader.pending > 0) this.#process();
  }

  send(write: (out: PacketWriter) => void): boolean {
    const out = this.#out;
    out.sequence = this.#sequence;
    write(out);
    this.#sequence = out.sequence;
    return this.#write(out.take());
  }

  sendBuffers(make: (out: PacketWriter) => readonly Uint8Array[]): boolean {
    const out = this.#out;
    out.sequence = this.#sequence;
    const buffers = make(out);
    this.#sequence = out.sequence;
    let room = !this.#congested;
    for (const bytes of buffers) room = this.#write(bytes);
    return room;
  }

  #write(bytes: Uint8Array): boolean {
    if (this.#state === "closed") return false;
    if (bytes.length === 0) return !this.#congested;
    this.#congested = !this.#transport.write(bytes);
    return !this.#congested;
  }

  writable(): Promise<void> {
    if (!this.#congested || this.closed) return Promise.resolve();
    return new Promise((resolve) => this.#drainWaiters.push(resolve));
  }

  #wake(): void {
    const waiters = this.#drainWaiters;
    this.#drainWaiters = [];
    for (const wake of waiters) wake();
  }

  ok(): void {
    if (!this.closed) this.send((out) => writeOk(out, PLAIN_OK, 0));
  }

  fail(error: ProtocolError): void {
    if (!this.closed) this.send((out) => writeErr(out, error));
  }

  quit(): void {
    this.#linger("client_quit");
  }

  /** Answers with an error and ends the connection. */
  #refuse(error: ProtocolError, reason: CloseReason): void {
    this.fail(error);
    this.#linger(reason);
  }

  /** Nothing more is read or sent; the client gets time to take what was sent. */
  #linger(reason: CloseReason): void {
    if (this.closed) return;
    this.#state = "lingering";
    this.#unregister(reason);
    this.#transport.end();
    this.#transport.resume();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#drop(reason), LINGER_MS);
    this.#wake();
  }

  #drop(reason: CloseReason): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    clearTimeout(this.#timer);
    this.#unregister(reason);
    this.#transport.destroy();
    this.#options.closed(this);
    this.#wake();
  }

  #unregister(reason: CloseReason): void {
    if (this.#unregistered || this.#connectionId === 0) return;
    this.#unregistered = true;
    this.acceptor.connectionPool.unregister(this.#connectionId, reason).catch((error: unknown) =>
      this.acceptor.log("warn", `Connection ${this.#connectionId}: ${asProtocolError(error).message}`)
    );
  }
}
