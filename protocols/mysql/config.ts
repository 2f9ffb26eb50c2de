import type { ConfigValue, ProtocolConfig } from "../../kernel/spi/mod.ts";

/** This module's configuration with its types. */
export interface MysqlConfig {
  readonly port: number;
  readonly bindAddress: string;
  readonly ioThreads: number;
  readonly backlog: number;
  readonly keepAlive: boolean;
  readonly maxConnections: number;
  readonly maxTasks: number;
  readonly maxPacketBytes: number;
  readonly connectTimeoutMs: number;
}

type Kinds = { string: string; number: number; boolean: boolean };

function read<K extends keyof Kinds>(config: ProtocolConfig, key: string, kind: K): Kinds[K] {
  const value: ConfigValue | undefined = config.values[key];
  const actual: string = typeof value;
  if (actual !== kind) throw new Error(`Parameter ${key} must be of type ${kind}, not ${actual}`);
  return value as Kinds[K];
}

/** @throws Error naming the key where a value is missing or cannot be honoured */
export function readConfig(config: ProtocolConfig): MysqlConfig {
  const number = (key: string) => read(config, key, "number");
  if (read(config, "mysql.ssl", "boolean")) {
    throw new Error("Parameter mysql.ssl (enable_ssl) cannot be true: TLS is not available");
  }
  return {
    port: number("mysql.port"),
    bindAddress: read(config, "mysql.bind.address", "string"),
    ioThreads: number("mysql.io.threads"),
    backlog: number("mysql.backlog"),
    keepAlive: read(config, "mysql.keep.alive", "boolean"),
    maxConnections: number("mysql.max.connections"),
    maxTasks: number("mysql.max.task.threads"),
    maxPacketBytes: number("mysql.max.packet"),
    connectTimeoutMs: number("mysql.connect.timeout") * 1000,
  };
}
