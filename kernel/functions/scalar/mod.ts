/** The table of scalar functions. */
import type { ScalarFunction } from "../signature.ts";
import { ARITHMETIC } from "./arithmetic.ts";
import { CONDITIONAL } from "./conditional.ts";
import { DOUBLES } from "./math_double.ts";
import { ROUNDING } from "./math_round.ts";

export const SCALARS: readonly ScalarFunction[] = [...ARITHMETIC, ...ROUNDING, ...DOUBLES, ...CONDITIONAL];
