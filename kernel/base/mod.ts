/** The door of kernel/base: what every other folder of the kernel may lean on. */
export * from "./clock.ts";
export * from "./conf_file.ts";
export * from "./config.ts";
export { type ConfigEntry, type ConfigKey, FE_CONFIG } from "./config_table.ts";
export * from "./errors.ts";
export * from "./ids.ts";
export * from "./log.ts";
export * from "./mutex.ts";
export * from "./version.ts";
