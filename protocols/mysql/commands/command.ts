import type { ConnectionId, ProtocolAcceptor, ProtocolError } from "../../../kernel/spi/mod.ts";
import type { PacketWriter } from "../packet_writer.ts";

/** A connection as a command sees it. */
export interface CommandContext {
  readonly acceptor: ProtocolAcceptor;
  readonly connectionId: ConnectionId;
  /** The client is gone or being sent away: nothing more needs to be written. */
  readonly closed: boolean;
  /** Writes packets and sends them in one piece; false if the client does not take more at present. */
  send(write: (out: PacketWriter) => void): boolean;
  /** Sends buffers of ready packets; `write` gets the writer for its sequence number only. */
  sendBuffers(make: (out: PacketWriter) => readonly Uint8Array[]): boolean;
  /** Resolves when the client takes bytes again or is gone. */
  writable(): Promise<void>;
  ok(): void;
  fail(error: ProtocolError): void;
  /** The client has said goodbye. */
  quit(): void;
}

/**
 * One command. The payload begins with the command's byte and is valid until the first await. A rejection is sent to
 * the client as an error.
 */
export type Command = (context: CommandContext, payload: Uint8Array) => Promise<void> | void;
