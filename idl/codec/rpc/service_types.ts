import type { ThriftMethod } from "../protocol.ts";

/** A generated service descriptor, whatever its methods. */
export interface AnyThriftService {
  readonly name: string;
  readonly methods: object;
}

export type MethodName<S extends AnyThriftService> = keyof S["methods"] & string;

/** Argument object of a method. */
export type ArgsOf<S extends AnyThriftService, M extends MethodName<S>> = S["methods"][M] extends
  { readonly readArgs: (...a: never) => infer A } ? A : never;

/** Return value of a method. */
export type ResultOf<S extends AnyThriftService, M extends MethodName<S>> = S["methods"][M] extends
  { readonly readResult: (...a: never) => infer R } ? R : never;

/** The descriptor of one method by its name; undefined where the service has none of that name. */
export function methodOf<A, R>(service: AnyThriftService, name: string): ThriftMethod<A, R> | undefined {
  const methods = service.methods as Readonly<Record<string, ThriftMethod<A, R>>>;
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}
