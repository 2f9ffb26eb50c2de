/** Named limits of the host; times in milliseconds. */

/** From the creation of a module's worker to its word that it listens. */
export const START_TIMEOUT_MS = 10_000;
/** Waits before the restarts of a module that died; the last one repeats. */
export const RESTART_DELAYS_MS: readonly number[] = [100, 500, 2_000, 10_000];
/** A module that dies this often without running {@link STABLE_AFTER_MS} in between is given up. */
export const MAX_RESTARTS_IN_A_ROW = 8;
/** After so long without a failure the count of restarts begins anew. */
export const STABLE_AFTER_MS = 60_000;
/** A running module is asked for a sign of life this often … */
export const PING_INTERVAL_MS = 5_000;
/** … and counts as hung when it has not answered for so long. */
export const PING_TIMEOUT_MS = 15_000;
/** How long stop() of a module may take beyond the grace given to its clients. */
export const STOP_EXTRA_MS = 2_000;
/** Batches of a result that may be under way to a module before it has consumed one. */
export const STREAM_CREDIT = 4;
/** Size of a manifest.json in bytes. */
export const MAX_MANIFEST_BYTES = 256 * 1024;
/** Workers of one module that share its port. */
export const MAX_INSTANCES = 64;
/** Calls of one module that the kernel works on at a time; a module past it is flooding and is ended. */
export const MAX_CALLS_IN_FLIGHT = 100_000;
/** Characters of a module's log line that are kept. */
export const MAX_LOG_CHARS = 4096;
