/**
 * The door of kernel/host: starts protocol modules and stops them.
 * @module
 */
export { isProtocolParameter, PARAMETER_MAPPINGS, ProtocolConfigFactory } from "./config_factory.ts";
export { type HostOptions, type ModuleStatus, type ProtocolHost, startProtocols } from "./host.ts";
export { acceptorInProcess, startInProcess } from "./in_process.ts";
export { parseManifest } from "./manifest.ts";
export { SPI_VERSION } from "./version.ts";
