/** Approximate counts and the bitmap and HLL types behind them. */
import { BIGINT, type SqlType } from "../../types/mod.ts";
import { pAny, pBitmap, pHll, pInteger, sig } from "../patterns.ts";
import type { AggregateFunction } from "../signature.ts";

const BITMAP: SqlType = { kind: "bitmap" };
const HLL: SqlType = { kind: "hll" };

export const SKETCHES: readonly AggregateFunction[] = [
  {
    kind: "aggregate",
    name: "ndv",
    aliases: ["approx_count_distinct"],
    signatures: [sig([pAny], BIGINT)],
    nullability: "never",
    doc: "Approximate number of different values",
    example: "approx_count_distinct(user_id)",
    allowsDistinct: false,
  },
  overState("bitmap_union", pBitmap, BITMAP, "Union of bitmaps"),
  overState("bitmap_union_count", pBitmap, BIGINT, "Number of values in the union of bitmaps"),
  overState("bitmap_intersect", pBitmap, BITMAP, "Intersection of bitmaps"),
  overState("bitmap_union_int", pInteger, BIGINT, "Exact number of different integers, by a bitmap"),
  overState("bitmap_agg", pInteger, BITMAP, "Bitmap of integers"),
  { ...overState("hll_union", pHll, HLL, "Union of HLL sketches"), aliases: ["hll_raw_agg"] },
  overState("hll_union_agg", pHll, BIGINT, "Approximate number of values in the union of HLL sketches"),
];

function overState(
  name: string,
  param: typeof pBitmap,
  type: SqlType,
  doc: string,
): AggregateFunction {
  return {
    kind: "aggregate",
    name,
    signatures: [sig([param], type)],
    nullability: "never",
    doc,
    example: `${name}(c)`,
    allowsDistinct: false,
  };
}
