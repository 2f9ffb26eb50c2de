/**
 * The contract between the kernel and protocol modules: types only, no run-time code. Its shape is held by a golden
 * file (kernel/host/spi_shape_test.ts): a change must be made there by name.
 * @module
 */
export type * from "./types.ts";
export type * from "./error.ts";
export type * from "./result.ts";
export type * from "./services.ts";
export type * from "./manifest.ts";
export type * from "./handler.ts";
export type * from "./context.ts";
