/**
 * Execution half of the embedded backend: plan fragments to DuckDB SQL, exchanges, results. `createExecutor` is the
 * only door.
 * @module
 */
import type { CreateExecutor } from "./api.ts";
import { FragmentExecutor } from "./executor.ts";

export type { ExchangeCount, Executor, ExecutorDeps } from "./api.ts";

/** Makes the executor of one backend. */
export const createExecutor: CreateExecutor = (deps) => new FragmentExecutor(deps);
