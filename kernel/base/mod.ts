/** The door of kernel/base: what every other folder of the kernel may lean on. */
export * from "./errors.ts";
