/**
 * What travels between the host and a module. Messages are tuples, short because every statement costs two of them.
 * They are the same over a MessagePort and over a pipe.
 */
import type { ConnectionId, LogLevel, ProtocolConfig, ProtocolError, ResultBatch } from "../spi/mod.ts";

/** Names of the calls a module may make, `service.function`. */
export type MethodName =
  | "connectionPool.register"
  | "connectionPool.unregister"
  | "authentication.authenticate"
  | "session.open"
  | "session.useDatabase"
  | "session.reset"
  | "session.setVariables"
  | "session.touch"
  | "session.kill"
  | "session.close"
  | "query.execute"
  | "query.cancel"
  | "preparedStatement.prepare"
  | "preparedStatement.execute"
  | "preparedStatement.close"
  | "load.routeStreamLoad"
  | "clusterInfo.health"
  | "clusterInfo.bootstrap"
  | "clusterInfo.metrics"
  | "clusterInfo.endpoints"
  | "catalog.databases"
  | "catalog.tables"
  | "catalog.columns"
  /** The `rest` of an earlier reply. */
  | "rest";

/** First message to a worker, before anything else. */
export interface BootMessage {
  readonly kind: "boot";
  /** URL of the module's entry. */
  readonly entry: string;
  readonly config: ProtocolConfig;
}

/** What the host asks of a module. */
export type ControlName = "start" | "stop" | "ping";

/** The module's answer to `start`. */
export interface StartAnswer {
  readonly enabled: boolean;
  readonly name: string;
  readonly version: string;
  readonly priority: number;
  readonly port: number;
}

/** From module to host. */
export type ModuleMessage =
  | readonly ["call", id: number, method: MethodName, args: readonly unknown[]]
  | readonly ["credit", stream: number, batches: number]
  | readonly ["abandon", stream: number]
  | readonly ["log", level: LogLevel, text: string]
  | readonly ["done", id: number, value: unknown]
  | readonly ["failed", id: number, text: string];

/** From host to module. */
export type HostMessage =
  | readonly ["reply", id: number, value: unknown]
  | readonly ["error", id: number, error: ProtocolError]
  | readonly ["batch", stream: number, batch: ResultBatch]
  | readonly ["end", stream: number, error: ProtocolError | null]
  | readonly ["close", connection: ConnectionId, error: ProtocolError | null]
  | readonly ["control", id: number, name: ControlName, argument: number];
