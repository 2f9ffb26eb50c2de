/** The table of scalar functions. */
import type { ScalarFunction } from "../signature.ts";
import { ARITHMETIC } from "./arithmetic.ts";
import { CONDITIONAL } from "./conditional.ts";
import { DATE_MOVES } from "./date_add.ts";
import { DATE_PARTS } from "./date_part.ts";
import { DATE_TEXT } from "./date_text.ts";
import { JSON_FUNCTIONS } from "./json.ts";
import { DOUBLES } from "./math_double.ts";
import { ROUNDING } from "./math_round.ts";
import { NESTED } from "./nested.ts";
import { SESSION } from "./session.ts";
import { SKETCH_FUNCTIONS } from "./sketches.ts";
import { TEXT_BASIC } from "./text_basic.ts";
import { TEXT_ENCODE } from "./text_encode.ts";
import { TEXT_SEARCH } from "./text_search.ts";
import { TEXT_SLICE } from "./text_slice.ts";

export const SCALARS: readonly ScalarFunction[] = [
  ...ARITHMETIC,
  ...ROUNDING,
  ...DOUBLES,
  ...CONDITIONAL,
  ...TEXT_BASIC,
  ...TEXT_SLICE,
  ...TEXT_SEARCH,
  ...TEXT_ENCODE,
  ...DATE_PARTS,
  ...DATE_MOVES,
  ...DATE_TEXT,
  ...SESSION,
  ...JSON_FUNCTIONS,
  ...NESTED,
  ...SKETCH_FUNCTIONS,
];
