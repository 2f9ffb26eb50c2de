import type { ProtocolConfig, ProtocolManifest } from "./manifest.ts";
import type { ProtocolError } from "./error.ts";
import type { ConnectionId, KernelServices } from "./services.ts";

/**
 * A protocol. The `mod.ts` of a protocol's folder exports `createHandler(): ProtocolHandler`; the host calls, in this
 * order: `isEnabled`, `initialize`, `setAcceptor`, `start`, and at the end `stop`.
 */
export interface ProtocolHandler {
  /** The same as in the manifest, as are `version` and `priority`. */
  readonly name: string;
  readonly version: string;
  /** Smaller starts first. */
  readonly priority: number;
  /** The port it really listens on; 0 before `start` and for a protocol without one. */
  readonly port: number;
  readonly isRunning: boolean;
  isEnabled(config: ProtocolConfig): boolean;
  /** Reads the configuration; throws an Error naming the key where a value makes no sense. Opens nothing yet. */
  initialize(config: ProtocolConfig): void | Promise<void>;
  /** Hands over the kernel's side before `start`. */
  setAcceptor(acceptor: ProtocolAcceptor): void;
  /** Listens; resolves once clients can connect. */
  start(): Promise<void>;
  /** Accepts nothing more, lets running statements finish for `graceMs` milliseconds at most, closes everything. */
  stop(graceMs: number): Promise<void>;
  /** The kernel ends a connection (KILL, wait_timeout, shutdown); `error` goes to the client where the protocol can. */
  closeConnection(connectionId: ConnectionId, error: ProtocolError | null): void;
}

/** What a module may ask of the kernel. */
export interface ProtocolAcceptor extends KernelServices {
  /** A line for the server's log, marked with the module's name. */
  log(level: LogLevel, message: string): void;
}

export type LogLevel = "debug" | "info" | "warn" | "error";

/** What `mod.ts` of a protocol folder exports. */
export interface ProtocolModule {
  createHandler(): ProtocolHandler;
}

/** The kernel as the host sees it. */
export interface Kernel {
  /**
   * A module is about to start (or to start again after it died). The services returned are for this module alone: the
   * host lets it use only connections that it registered itself, and unregisters what is left when it is gone.
   */
  attach(module: ModuleInfo, control: ModuleControl): KernelServices;
}

export interface ModuleInfo {
  readonly manifest: ProtocolManifest;
  /** Shipped with the server; false for one from a plugin directory. */
  readonly builtIn: boolean;
}

/** What the kernel may ask of a module. */
export interface ModuleControl {
  closeConnection(connectionId: ConnectionId, error: ProtocolError | null): void;
}
