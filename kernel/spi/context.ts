import type { CloseReason, ConnectionId } from "./services.ts";

/** A connection, whatever its protocol; modules keep one per connection, the kernel shows them in the process list. */
export interface ProtocolContext {
  /** Name of the protocol. */
  readonly protocol: string;
  readonly connectionId: ConnectionId;
  readonly remoteAddress: string;
  /** "" before authentication. */
  readonly user: string;
  /** "" for none. */
  readonly database: string;
  readonly authenticated: boolean;
  readonly killed: boolean;
  /** Frees everything that hangs on the connection; may be called more than once. */
  cleanup(reason: CloseReason): Promise<void>;
}

/** What happens to connections and statements, for audit and metrics. Times in milliseconds since 1970. */
export type LifecycleEvent =
  | {
    readonly kind: "connect";
    readonly at: number;
    readonly protocol: string;
    readonly connectionId: ConnectionId;
    readonly remoteAddress: string;
  }
  | {
    readonly kind: "authenticate";
    readonly at: number;
    readonly protocol: string;
    readonly connectionId: ConnectionId;
    readonly user: string;
    readonly success: boolean;
  }
  | {
    readonly kind: "query";
    readonly at: number;
    readonly protocol: string;
    readonly connectionId: ConnectionId;
    readonly user: string;
    readonly database: string;
    readonly queryId: string;
    readonly statement: string;
    readonly durationMs: number;
    readonly rows: number;
    /** Number of the error, 0 for success. */
    readonly errorNumber: number;
  }
  | {
    readonly kind: "close";
    readonly at: number;
    readonly protocol: string;
    readonly connectionId: ConnectionId;
    readonly reason: CloseReason;
  };

/** Listens to lifecycle events; must not throw and must not wait. */
export interface LifecycleListener {
  onConnect(event: Extract<LifecycleEvent, { kind: "connect" }>): void;
  onAuthenticate(event: Extract<LifecycleEvent, { kind: "authenticate" }>): void;
  onQuery(event: Extract<LifecycleEvent, { kind: "query" }>): void;
  onClose(event: Extract<LifecycleEvent, { kind: "close" }>): void;
}
