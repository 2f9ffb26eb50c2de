/** The parts of the kernel, put together; what each file of the engine works on. */
import type { CommandServices } from "../commands/mod.ts";
import type { Coordinator } from "../coordinator/mod.ts";

export interface EngineParts extends CommandServices {
  readonly coordinator: Coordinator;
  readonly counters: EngineCounters;
}

/** Counted since the start; shown by /metrics. */
export interface EngineCounters {
  queries: number;
  failedQueries: number;
  loadedRows: number;
}
