import type { ProtocolConfig } from "../../kernel/spi/mod.ts";

/** This module's configuration with its types. */
export interface HttpConfig {
  readonly port: number;
  readonly bindAddress: string;
  readonly maxHeaderBytes: number;
  readonly maxConnections: number;
}

function integer(config: ProtocolConfig, key: string): number {
  const value = config.values[key];
  if (typeof value !== "number") {
    throw new Error(`Parameter ${key} must be a whole number, not ${String(value)}`);
  }
  return value;
}

/** @throws Error naming the key */
export function readConfig(config: ProtocolConfig): HttpConfig {
  const bindAddress = config.values["http.bind.address"];
  if (typeof bindAddress !== "string") throw new Error("Parameter http.bind.address must be text");
  return {
    port: integer(config, "http.port"),
    bindAddress,
    maxHeaderBytes: integer(config, "http.max.header.size"),
    maxConnections: integer(config, "http.max.connections"),
  };
}
