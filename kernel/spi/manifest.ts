import type { RowEncoding } from "./result.ts";

/** A configuration value as a module sees it. */
export type ConfigValue = string | number | boolean;

/** A key that a module understands. */
export interface ConfigKey {
  readonly type: "string" | "integer" | "boolean";
  readonly default: ConfigValue;
  readonly description: string;
  /** Bounds of an integer, both included. */
  readonly min?: number;
  readonly max?: number;
}

/**
 * What a module asks to be allowed. `${key}` in an entry is replaced by the value of the module's own key; the entry
 * "." of `read` is the module's own folder.
 */
export interface PermissionRequest {
  /** host:port to listen on, e.g. "${mysql.bind.address}:${mysql.port}". */
  readonly net: readonly string[];
  readonly read: readonly string[];
  /** Names of environment variables; a trailing * stands for any rest. */
  readonly env: readonly string[];
}

/** What a module can do, so that the kernel never has to ask for its name. */
export interface ProtocolCapabilities {
  /** Row encodings that it may ask for. */
  readonly encodings: readonly RowEncoding[];
  /** Takes results that the kernel made (typed columns). */
  readonly kernelResults: boolean;
  /** Until when a failed query may be run again by itself: never, or until the first batch was handed over. */
  readonly retryUntil: "never" | "first_batch";
  readonly cursors: boolean;
  readonly preparedStatements: boolean;
}

/** `manifest.json` of a protocol folder: data, read before any code of the module runs. */
export interface ProtocolManifest {
  readonly name: string;
  readonly version: string;
  /** Version of this contract that the module was written for. */
  readonly spi: number;
  /** Smaller starts first; ties are broken by name. */
  readonly priority: number;
  /** The module's file, relative to its folder. */
  readonly entry: string;
  readonly description: string;
  /** Keys begin with the module's name and a point. */
  readonly config: Readonly<Record<string, ConfigKey>>;
  /** Key of an integer: how many isolates of the module share its port; one if left out. */
  readonly instancesKey?: string;
  readonly permissions: PermissionRequest;
  readonly capabilities: ProtocolCapabilities;
}

/** A module's configuration: its own keys, complete, and nothing of anybody else's. */
export interface ProtocolConfig {
  readonly module: string;
  readonly values: Readonly<Record<string, ConfigValue>>;
}
