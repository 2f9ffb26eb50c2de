/** A statement that ends when its query is cancelled. @module */
import type { DuckDBConnection } from "@duckdb/node-api";

/** An interrupt that comes before DuckDB has begun the statement is lost, so it is repeated. */
const INTERRUPT_EVERY_MS = 50;

/**
 * Runs something on the connection; interrupts it once the signal aborts.
 * @throws the signal's reason when it aborted
 */
export async function guarded<T>(
  connection: DuckDBConnection,
  signal: AbortSignal,
  run: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  let timer: ReturnType<typeof setInterval> | undefined;
  const interrupt = () => {
    connection.interrupt();
    timer = setInterval(() => connection.interrupt(), INTERRUPT_EVERY_MS);
  };
  signal.addEventListener("abort", interrupt, { once: true });
  try {
    return await run();
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error;
  } finally {
    signal.removeEventListener("abort", interrupt);
    clearInterval(timer);
  }
}
