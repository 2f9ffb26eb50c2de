/** The tables behind the recorded small statements (database `g`) and the transcript (database `tdb`). */
import type { CatalogSnapshot } from "../../kernel/catalog/api.ts";
import {
  BIGINT,
  BOOLEAN,
  char,
  DATE,
  DATETIME,
  datetime,
  decimal,
  DOUBLE,
  FLOAT,
  INT,
  JSON_TYPE,
  LARGEINT,
  SMALLINT,
  type SqlType,
  STRING,
  TINYINT,
  varchar,
} from "../../kernel/types/type.ts";
import { buildCatalog, type CatalogSpec, type ColumnSpec, type TableSpec } from "./catalog_builder.ts";

const notNull = (name: string, type: SqlType): ColumnSpec => ({ name, type, notNull: true });
const nullable = (name: string, type: SqlType): ColumnSpec => ({ name, type });

const T: TableSpec = {
  name: "t",
  columns: [
    notNull("k1", INT),
    nullable("c_bool", BOOLEAN),
    nullable("c_tiny", TINYINT),
    nullable("c_small", SMALLINT),
    nullable("c_int", INT),
    nullable("c_big", BIGINT),
    nullable("c_large", LARGEINT),
    nullable("c_float", FLOAT),
    nullable("c_double", DOUBLE),
    nullable("c_dec9", decimal(9, 2)),
    nullable("c_dec18", decimal(18, 4)),
    nullable("c_dec38", decimal(38, 6)),
    nullable("c_date", DATE),
    nullable("c_dt", DATETIME),
    nullable("c_dt6", datetime(6)),
    nullable("c_char", char(10)),
    nullable("c_varchar", varchar(50)),
    nullable("c_string", STRING),
    nullable("c_json", JSON_TYPE),
    nullable("c_arr", { kind: "array", item: INT, containsNull: true }),
  ],
  keys: ["k1"],
  hash: ["k1"],
  buckets: 3,
};

/** As recorded; the statements ran after `ALTER TABLE u ADD COLUMN z int DEFAULT '3'` (see {@link goldenCatalog}). */
const U: TableSpec = {
  name: "u",
  columns: [notNull("k1", INT), nullable("v", BIGINT), notNull("s", varchar(20)), nullable("d", DATE)],
  keys: ["k1"],
  hash: ["k1"],
  buckets: 3,
};

const W: TableSpec = {
  name: "w",
  columns: [notNull("k1", INT), nullable("v", BIGINT)],
  keys: ["k1"],
  hash: ["v"],
  buckets: 2,
};

const PART_RANGE: TableSpec = {
  name: "part_range",
  columns: [notNull("k1", INT), notNull("d", DATE), nullable("v", INT)],
  keys: ["k1"],
  hash: ["k1"],
  buckets: 2,
  partitionBy: ["d"],
  partitions: [
    ["p1", { kind: "range", lower: undefined, upper: ["2024-01-01"] }],
    ["p2", { kind: "range", lower: ["2024-01-01"], upper: ["2025-01-01"] }],
    ["pm", { kind: "range", lower: ["2025-01-01"], upper: ["MAXVALUE"] }],
  ],
};

/** A merge-on-write table with the hidden columns that such tables have. */
const UNIQ_MOW: TableSpec = {
  name: "uniq_mow",
  columns: [
    notNull("k1", INT),
    notNull("k2", varchar(10)),
    { name: "v", type: INT, defaultValue: { kind: "literal", text: "7" }, comment: "vv" },
    { name: "ts", type: DATETIME, defaultValue: { kind: "current_timestamp", scale: 0 } },
    {
      name: "__DORIS_DELETE_SIGN__",
      type: TINYINT,
      notNull: true,
      hidden: true,
      aggregation: "replace",
      defaultValue: { kind: "literal", text: "0" },
    },
    {
      name: "__DORIS_VERSION_COL__",
      type: BIGINT,
      notNull: true,
      hidden: true,
      aggregation: "replace",
      defaultValue: { kind: "literal", text: "0" },
    },
  ],
  keysType: "unique",
  keys: ["k1", "k2"],
  hash: ["k1"],
  buckets: 2,
  comment: "mow table",
};

const A: TableSpec = {
  name: "a",
  columns: [
    { name: "k", type: INT, notNull: true, comment: "the key" },
    { name: "v", type: varchar(20), defaultValue: { kind: "literal", text: "x" } },
    nullable("d", decimal(9, 2)),
    nullable("dt", DATETIME),
    nullable("b", BOOLEAN),
  ],
  keys: ["k"],
  hash: ["k"],
  buckets: 2,
  comment: "table a",
};

const P: TableSpec = {
  name: "p",
  columns: [notNull("k", INT), notNull("d", DATE), nullable("v", INT)],
  keysType: "unique",
  keys: ["k", "d"],
  hash: ["k"],
  buckets: 2,
  partitionBy: ["d"],
  partitions: [
    ["p2023", { kind: "range", lower: undefined, upper: ["2024-01-01"] }],
    ["p2024", { kind: "range", lower: ["2024-01-01"], upper: ["2025-01-01"] }],
  ],
};

/**
 * Databases `g` (t, u, w, part_range, uniq_mow) and `tdb` (a, p). `alteredU` adds the column z that u had when the
 * statements of the recordings ran.
 */
export function goldenCatalog(
  options: Omit<CatalogSpec, "databases"> & { readonly alteredU?: boolean } = {},
): CatalogSnapshot {
  const z: ColumnSpec = { name: "z", type: INT, defaultValue: { kind: "literal", text: "3" } };
  const u = options.alteredU ? { ...U, columns: [...U.columns, z] } : U;
  return buildCatalog({
    ...options,
    databases: [
      { name: "g", tables: [T, u, W, PART_RANGE, UNIQ_MOW] },
      { name: "tdb", tables: [A, P] },
    ],
  });
}
