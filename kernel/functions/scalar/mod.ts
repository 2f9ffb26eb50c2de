import type { ScalarFunction } from "../signature.ts";
export const SCALARS: readonly ScalarFunction[] = [];
