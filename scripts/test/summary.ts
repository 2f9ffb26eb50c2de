/** What `deno test` printed, as numbers. */

/** Begins a line in which a test file says why it skips something. */
export const SKIP_PREFIX = "skipped: ";

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly ignored: number;
  /** Reasons that test files printed, each once. */
  readonly skips: readonly string[];
}

export const NOTHING: Summary = { passed: 0, failed: 0, ignored: 0, skips: [] };

const RESULT = /^(?:ok|FAILED) \| (\d+) passed.*$/m;

function count(line: string, word: string): number {
  return Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
}

/**
 * Reads the output of one `deno test` (without colours). A run that ended badly without a failed test (a file that
 * does not load, a crash of the process, no result line) counts as one failure.
 */
export function readSummary(output: string, exitCode: number): Summary {
  const skips = new Set(
    output.split("\n").filter((line) => line.startsWith(SKIP_PREFIX)).map((line) =>
      line.slice(SKIP_PREFIX.length)
    ),
  );
  const line = RESULT.exec(output)?.[0];
  if (line === undefined) return { ...NOTHING, failed: 1, skips: [...skips] };
  const failed = count(line, "failed");
  return {
    passed: count(line, "passed"),
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    ignored: count(line, "ignored"),
    skips: [...skips],
  };
}

/** Both runs together. */
export function addSummaries(a: Summary, b: Summary): Summary {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    ignored: a.ignored + b.ignored,
    skips: [...new Set([...a.skips, ...b.skips])],
  };
}
