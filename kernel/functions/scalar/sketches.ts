/** Values of the BITMAP and HLL types; they live on backends only. */
import { BIGINT, BOOLEAN, type SqlType, STRING } from "../../types/mod.ts";
import { scalar } from "../define.ts";
import { pBigint, pBitmap, pHll, pText, sig } from "../patterns.ts";
import type { Nullability, ScalarFunction, Signature } from "../signature.ts";

const BITMAP: SqlType = { kind: "bitmap" };
const HLL: SqlType = { kind: "hll" };

function onBackend(
  name: string,
  signatures: readonly Signature[],
  nullability: Nullability,
  doc: string,
): ScalarFunction {
  return scalar("bitmap", name, { signatures, nullability, doc, examples: [] });
}

export const SKETCH_FUNCTIONS: readonly ScalarFunction[] = [
  onBackend(
    "to_bitmap",
    [sig([pBigint], BITMAP), sig([pText], BITMAP)],
    "never",
    "A bitmap of one whole number from 0",
  ),
  onBackend("bitmap_empty", [sig([], BITMAP)], "never", "The empty bitmap"),
  onBackend("bitmap_hash", [sig([pText], BITMAP)], "never", "A bitmap of the 32-bit hash of a text"),
  onBackend(
    "bitmap_from_string",
    [sig([pText], BITMAP)],
    "always",
    "A bitmap of numbers separated by commas",
  ),
  onBackend(
    "bitmap_to_string",
    [sig([pBitmap], STRING)],
    "propagate",
    "The numbers of a bitmap separated by commas",
  ),
  onBackend("bitmap_count", [sig([pBitmap], BIGINT)], "never", "How many numbers a bitmap holds"),
  onBackend(
    "bitmap_contains",
    [sig([pBitmap, pBigint], BOOLEAN)],
    "propagate",
    "Whether a bitmap holds a number",
  ),
  onBackend(
    "bitmap_and",
    [sig([pBitmap, pBitmap], BITMAP, { variadic: true })],
    "propagate",
    "Numbers in all bitmaps",
  ),
  onBackend(
    "bitmap_or",
    [sig([pBitmap, pBitmap], BITMAP, { variadic: true })],
    "propagate",
    "Numbers in some bitmap",
  ),
  onBackend(
    "bitmap_xor",
    [sig([pBitmap, pBitmap], BITMAP, { variadic: true })],
    "propagate",
    "Numbers in one of two bitmaps",
  ),
  onBackend(
    "bitmap_not",
    [sig([pBitmap, pBitmap], BITMAP)],
    "propagate",
    "Numbers of the first bitmap not in the second",
  ),
  onBackend("bitmap_min", [sig([pBitmap], BIGINT)], "always", "The smallest number of a bitmap"),
  onBackend("bitmap_max", [sig([pBitmap], BIGINT)], "always", "The largest number of a bitmap"),
  onBackend("hll_hash", [sig([pText], HLL)], "never", "An HLL sketch of one value"),
  onBackend("hll_empty", [sig([], HLL)], "never", "The empty HLL sketch"),
  onBackend(
    "hll_cardinality",
    [sig([pHll], BIGINT)],
    "never",
    "Approximate number of values in an HLL sketch",
  ),
];
