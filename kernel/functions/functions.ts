/**
 * The registry: which function a call means, which casts its arguments need, what it gives.
 *
 * Every list of names here comes from the tables in scalar/ and aggregate/.
 */
import { datetime, printType, type SqlType } from "../types/mod.ts";
import { AGGREGATES } from "./aggregate/mod.ts";
import { SCALARS } from "./scalar/mod.ts";
import type {
  AggregateFunction,
  FunctionArg,
  FunctionError,
  ResolvedAggregate,
  ResolvedFunction,
  ScalarFunction,
  Signature,
} from "./signature.ts";

/** Arguments that a call may have; concat_ws of a generated statement stays far below. */
export const MAX_FUNCTION_ARGUMENTS = 10_000;

const scalarsByName = indexByName(SCALARS);
const aggregatesByName = indexByName(AGGREGATES);

function indexByName<T extends { readonly name: string; readonly aliases?: readonly string[] }>(
  functions: readonly T[],
): ReadonlyMap<string, T> {
  const byName = new Map<string, T>();
  for (const fn of functions) {
    for (const name of [fn.name, ...(fn.aliases ?? [])]) {
      if (byName.has(name)) throw new Error(`Function name '${name}' stands twice in the table`);
      byName.set(name, fn);
    }
  }
  return byName;
}

/** The scalar function of a name or alias, in any case. */
export function scalarFunction(name: string): ScalarFunction | undefined {
  return scalarsByName.get(name.toLowerCase());
}

export function aggregateFunction(name: string): AggregateFunction | undefined {
  return aggregatesByName.get(name.toLowerCase());
}

export function isAggregate(name: string): boolean {
  return aggregatesByName.has(name.toLowerCase());
}

export function isKnownFunction(name: string): boolean {
  return scalarsByName.has(name.toLowerCase()) || isAggregate(name);
}

/** Names on the wire of all scalar functions, sorted, without aliases. */
export function functionNames(): readonly string[] {
  return SCALARS.map((fn) => fn.name).sort();
}

/** Names on the wire of all aggregate functions, sorted, without aliases. */
export function aggregateNames(): readonly string[] {
  return AGGREGATES.map((fn) => fn.name).sort();
}

/** Finds the scalar function `name` for `args`. Operators too: add, subtract, …, bitnot. */
export function resolveFunction(
  name: string,
  args: readonly FunctionArg[],
): ResolvedFunction | FunctionError {
  const fn = scalarFunction(name);
  if (!fn) return unknown(name);
  const match = matchSignatures(name, fn.signatures, args);
  if ("kind" in match) return match;
  return {
    kind: "function",
    fn: fn.name,
    argTypes: match.argTypes,
    type: match.type,
    nullable: scalarNullable(fn, args, match.argTypes),
    deterministic: fn.deterministic ?? true,
  };
}

/**
 * Finds the aggregate `name` for `args`; count(*) has none. `grouped` false: no GROUP BY, so that an empty input
 * makes the result NULL.
 */
export function resolveAggregate(
  name: string,
  args: readonly FunctionArg[],
  options: { readonly distinct: boolean; readonly grouped: boolean },
): ResolvedAggregate | FunctionError {
  const fn = aggregateFunction(name);
  if (!fn) return unknown(name);
  if (options.distinct && fn.allowsDistinct === false) {
    return { kind: "error", message: `Function '${fn.name}' does not accept DISTINCT` };
  }
  const match = matchSignatures(name, fn.signatures, args);
  if ("kind" in match) return match;
  const nullable = fn.nullability === "never"
    ? false
    : fn.nullability === "always" || !options.grouped || args.some((arg) => arg.nullable);
  return {
    kind: "aggregate",
    fn: fn.name,
    argTypes: match.argTypes,
    type: match.type,
    nullable,
    distinct: options.distinct,
  };
}

function unknown(name: string): FunctionError {
  return { kind: "error", message: `Can not find function '${name.toLowerCase()}'` };
}

function scalarNullable(
  fn: ScalarFunction,
  args: readonly FunctionArg[],
  argTypes: readonly SqlType[],
): boolean {
  if (typeof fn.nullability === "function") return fn.nullability(args, argTypes);
  if (fn.nullability === "never") return false;
  return fn.nullability === "always" || args.some((arg) => arg.nullable);
}

interface Match {
  readonly argTypes: readonly SqlType[];
  readonly type: SqlType;
}

function matchSignatures(
  name: string,
  signatures: readonly Signature[],
  args: readonly FunctionArg[],
): Match | FunctionError {
  if (args.length > MAX_FUNCTION_ARGUMENTS) {
    const message =
      `Function '${name}' has ${args.length} arguments, at most ${MAX_FUNCTION_ARGUMENTS} are allowed`;
    return { kind: "error", message };
  }
  const fitting = signatures.filter((signature) => takes(signature, args.length));
  if (fitting.length === 0) return wrongArity(name, signatures, args.length);
  // The signature with the most arguments that need no cast; the first of equals.
  let best: (Match & { readonly exact: number }) | undefined;
  for (const signature of fitting) {
    const match = matchOne(signature, args);
    if (match && (!best || match.exact > best.exact)) best = match;
  }
  if (best) return { argTypes: best.argTypes, type: best.type };
  const given = args.map((arg) => printType(arg.type).toUpperCase()).join(", ");
  return {
    kind: "error",
    message: `No signature of the function fits: ${name.toLowerCase()}(${given})`,
  };
}

function takes(signature: Signature, count: number): boolean {
  const most = signature.params.length;
  if (signature.variadic) return count >= most - 1 + (signature.minRest ?? 1);
  return count <= most && count >= most - (signature.optional ?? 0);
}

/** `exact` counts the arguments that fit as they are; NULL fits everywhere and counts nowhere. */
function matchOne(
  signature: Signature,
  args: readonly FunctionArg[],
): (Match & { readonly exact: number }) | undefined {
  const matched: SqlType[] = [];
  let exact = 0;
  for (const [i, arg] of args.entries()) {
    const param = signature.params[Math.min(i, signature.params.length - 1)];
    const fits = arg.type.kind !== "null" && param.accepts(arg.type);
    if (fits) exact += 1;
    const type = fits ? arg.type : param.castTo(arg.type, arg.value);
    if (!type) return undefined;
    matched.push(type);
  }
  const shared = shareScale(signature, matched);
  const argTypes = signature.unify ? signature.unify(shared, args) : shared;
  if (!argTypes) return undefined;
  const type = typeof signature.returns === "function"
    ? signature.returns(argTypes, args)
    : signature.returns;
  return { argTypes, type, exact };
}

function shareScale(signature: Signature, matched: readonly SqlType[]): readonly SqlType[] {
  const shares = (at: number) =>
    signature.params[Math.min(at, signature.params.length - 1)]?.sharesScale === true;
  const scales = matched.map((type, at) => (shares(at) && type.kind === "datetime" ? type.scale : -1));
  const most = Math.max(-1, ...scales);
  return matched.map((type, at) => (scales[at] >= 0 && scales[at] < most ? datetime(most) : type));
}

function wrongArity(name: string, signatures: readonly Signature[], count: number): FunctionError {
  const shapes = new Set(signatures.flatMap((signature) => arities(signature)));
  const candidates = [...shapes].map((shape) => `${name.toLowerCase()}${shape}`).join(", ");
  return {
    kind: "error",
    message: `Can not find function '${name.toLowerCase()}' with ${count} arguments. ` +
      `Candidate functions are: [${candidates}]`,
  };
}

function arities(signature: Signature): readonly string[] {
  const most = signature.params.length;
  const least = most - (signature.optional ?? 0);
  const shapes = [];
  for (let count = least; count <= most; count++) {
    const words = Array.from({ length: count }, () => "Expression");
    if (signature.variadic) words.push("Expression...");
    shapes.push(`(${words.join(", ")})`);
  }
  return shapes;
}
