/** Functions that the frontend knows and this backend does not compute, each with the reason. @module */

const SKETCH = "DuckDB has no type for Doris' bitmaps and HLL sketches";

const SESSION = "the frontend answers it before a plan is made";

export const MISSING_FUNCTIONS: Readonly<Record<string, string>> = {
  version: SESSION,
  database: SESSION,
  current_catalog: SESSION,
  user: SESSION,
  session_user: SESSION,
  current_user: SESSION,
  connection_id: SESSION,
  sleep: "it would hold a thread that all queries share",
  crc32: "DuckDB has no CRC-32",
  to_bitmap: SKETCH,
  bitmap_empty: SKETCH,
  bitmap_hash: SKETCH,
  bitmap_from_string: SKETCH,
  bitmap_to_string: SKETCH,
  bitmap_count: SKETCH,
  bitmap_contains: SKETCH,
  bitmap_and: SKETCH,
  bitmap_or: SKETCH,
  bitmap_xor: SKETCH,
  bitmap_not: SKETCH,
  bitmap_min: SKETCH,
  bitmap_max: SKETCH,
  hll_hash: SKETCH,
  hll_empty: SKETCH,
  hll_cardinality: SKETCH,
  bitmap_union: SKETCH,
  bitmap_union_count: SKETCH,
  bitmap_intersect: SKETCH,
  bitmap_union_int: SKETCH,
  bitmap_agg: SKETCH,
  hll_union: SKETCH,
  hll_raw_agg: SKETCH,
  hll_union_agg: SKETCH,
};
