/**
 * Stand-in for the few functions of `@std/assert` that the tests use, with the same signatures.
 * The import map points here; to use the real package, change that one line.
 */
import nodeAssert from "node:assert";

export class AssertionError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "AssertionError";
  }
}

function guard(run: () => void, msg?: string): void {
  try {
    run();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AssertionError(msg === undefined ? why : `${msg}\n${why}`, { cause });
  }
}

/** Fails unless `expr` is truthy. */
export function assert(expr: unknown, msg = ""): asserts expr {
  if (!expr) throw new AssertionError(msg);
}

/** Fails unless the two values are deeply and strictly equal. */
export function assertEquals<T>(actual: T, expected: T, msg?: string): void {
  guard(() => nodeAssert.deepStrictEqual(actual, expected), msg);
}

/** Fails when the two values are deeply and strictly equal. */
export function assertNotEquals<T>(actual: T, expected: T, msg?: string): void {
  guard(() => nodeAssert.notDeepStrictEqual(actual, expected), msg);
}

/** Fails unless `Object.is(actual, expected)`. */
export function assertStrictEquals<T>(actual: unknown, expected: T, msg?: string): asserts actual is T {
  guard(() => nodeAssert.strictEqual(actual, expected), msg);
}

/** Fails when `actual` is null or undefined. */
export function assertExists<T>(actual: T, msg?: string): asserts actual is NonNullable<T> {
  if (actual === undefined || actual === null) {
    throw new AssertionError(msg ?? `Expected a value, got ${actual}`);
  }
}

/** Fails unless `actual` contains `expected`. */
export function assertStringIncludes(actual: string, expected: string, msg?: string): void {
  if (!actual.includes(expected)) {
    throw new AssertionError(
      `Expected ${JSON.stringify(actual)} to include ${JSON.stringify(expected)}${msg ? `: ${msg}` : ""}`,
    );
  }
}

/** Fails unless `actual` matches `expected`. */
export function assertMatch(actual: string, expected: RegExp, msg?: string): void {
  guard(() => nodeAssert.match(actual, expected), msg);
}

// deno-lint-ignore no-explicit-any
type ErrorClass<E extends Error> = new (...args: any[]) => E;

function checkError<E extends Error>(
  error: unknown,
  ErrorClass: ErrorClass<E> | undefined,
  msgIncludes: string | undefined,
  msg: string | undefined,
): E {
  if (!(error instanceof Error)) throw new AssertionError(`A non-Error was thrown: ${String(error)}`);
  if (ErrorClass && !(error instanceof ErrorClass)) {
    throw new AssertionError(
      `Expected ${ErrorClass.name}, got ${error.constructor.name}: ${error.message}${msg ? `: ${msg}` : ""}`,
      { cause: error },
    );
  }
  if (msgIncludes !== undefined) assertStringIncludes(error.message, msgIncludes, msg);
  return error as E;
}

/** Fails unless `fn` throws; returns the error. */
export function assertThrows<E extends Error = Error>(
  fn: () => unknown,
  ErrorClass?: ErrorClass<E>,
  msgIncludes?: string,
  msg?: string,
): E {
  try {
    fn();
  } catch (error) {
    return checkError(error, ErrorClass, msgIncludes, msg);
  }
  throw new AssertionError(`Expected function to throw${msg ? `: ${msg}` : ""}`);
}

/** Fails unless `fn` returns a promise that rejects; resolves to the error. */
export async function assertRejects<E extends Error = Error>(
  fn: () => PromiseLike<unknown>,
  ErrorClass?: ErrorClass<E>,
  msgIncludes?: string,
  msg?: string,
): Promise<E> {
  try {
    await fn();
  } catch (error) {
    return checkError(error, ErrorClass, msgIncludes, msg);
  }
  throw new AssertionError(`Expected function to reject${msg ? `: ${msg}` : ""}`);
}

/** Fails when the two numbers differ by more than `tolerance`. */
export function assertAlmostEquals(actual: number, expected: number, tolerance = 1e-7, msg?: string): void {
  if (Object.is(actual, expected) || Math.abs(expected - actual) <= tolerance) return;
  throw new AssertionError(
    `Expected ${actual} to be within ${tolerance} of ${expected}${msg ? `: ${msg}` : ""}`,
  );
}

/** Always fails. */
export function fail(msg = "Failed assertion"): never {
  throw new AssertionError(msg);
}
