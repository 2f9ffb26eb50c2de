/** The door of kernel/engine: the kernel put together. */
export { type KernelOptions, type RunningKernel, startKernel } from "./kernel.ts";
