/** Calls of scalar functions: the function table decides types, casts are put where it wants them. */
import { type Expr, exprNullable } from "../../plan/mod.ts";
import { resolveFunction } from "../../functions/mod.ts";
import { castTo } from "../cast.ts";
import { asFunctionArg } from "../fold.ts";
import { type Binder, fail, folded } from "./binder.ts";

const asArgs = (args: readonly Expr[]) => args.map((arg) => asFunctionArg(arg, exprNullable(arg)));

/** A call of `name`, its arguments cast and the result folded. Throws when no such function takes them. */
export function makeCall(binder: Binder, name: string, given: readonly Expr[], pos: number): Expr {
  const resolved = resolve(binder, name, given, pos);
  const args = given.map((arg, i) => castTo(arg, resolved.argTypes[i]));
  // A cast can make NULL out of a value: then the result can be NULL where it could not be before.
  const changed = args.some((arg, i) => exprNullable(arg) !== exprNullable(given[i]));
  const nullable = changed ? resolve(binder, name, args, pos).nullable : resolved.nullable;
  return folded(binder, { kind: "call", fn: resolved.fn, args, type: resolved.type, nullable });
}

function resolve(binder: Binder, name: string, args: readonly Expr[], pos: number) {
  const resolved = resolveFunction(name, asArgs(args));
  if (resolved.kind === "error") throw fail(binder, "Analysis", resolved.message, pos);
  return resolved;
}
