/** The eight TPC-H tables of the recordings as a catalog snapshot: 3 buckets each, nation and region 1. */
import type { CatalogSnapshot } from "../../kernel/catalog/api.ts";
import { BIGINT, DATE, decimal, INT, type SqlType, varchar } from "../../kernel/types/type.ts";
import { buildCatalog, type CatalogSpec, type ColumnSpec, type TableSpec } from "./catalog_builder.ts";

const notNull = (name: string, type: SqlType): ColumnSpec => ({ name, type, notNull: true });
const nullable = (name: string, type: SqlType): ColumnSpec => ({ name, type });

/** Table descriptions, in the order in which the recordings create them. */
export const TPCH_TABLES: readonly TableSpec[] = [
  {
    name: "lineitem",
    columns: [
      notNull("l_shipdate", DATE),
      notNull("l_orderkey", BIGINT),
      notNull("l_linenumber", INT),
      notNull("l_partkey", INT),
      notNull("l_suppkey", INT),
      notNull("l_quantity", decimal(15, 2)),
      notNull("l_extendedprice", decimal(15, 2)),
      notNull("l_discount", decimal(15, 2)),
      notNull("l_tax", decimal(15, 2)),
      notNull("l_returnflag", varchar(1)),
      notNull("l_linestatus", varchar(1)),
      notNull("l_commitdate", DATE),
      notNull("l_receiptdate", DATE),
      notNull("l_shipinstruct", varchar(25)),
      notNull("l_shipmode", varchar(10)),
      notNull("l_comment", varchar(44)),
    ],
    keys: ["l_shipdate", "l_orderkey"],
    hash: ["l_orderkey"],
    buckets: 3,
    colocateGroup: "lineitem_orders",
  },
  {
    name: "orders",
    columns: [
      notNull("o_orderkey", BIGINT),
      notNull("o_orderdate", DATE),
      notNull("o_custkey", INT),
      notNull("o_orderstatus", varchar(1)),
      notNull("o_totalprice", decimal(15, 2)),
      notNull("o_orderpriority", varchar(15)),
      notNull("o_clerk", varchar(15)),
      notNull("o_shippriority", INT),
      notNull("o_comment", varchar(79)),
    ],
    keys: ["o_orderkey", "o_orderdate"],
    hash: ["o_orderkey"],
    buckets: 3,
    colocateGroup: "lineitem_orders",
  },
  {
    name: "partsupp",
    columns: [
      notNull("ps_partkey", INT),
      notNull("ps_suppkey", INT),
      notNull("ps_availqty", INT),
      notNull("ps_supplycost", decimal(15, 2)),
      notNull("ps_comment", varchar(199)),
    ],
    keys: ["ps_partkey"],
    hash: ["ps_partkey"],
    buckets: 3,
    colocateGroup: "part_partsupp",
  },
  {
    name: "part",
    columns: [
      notNull("p_partkey", INT),
      notNull("p_name", varchar(55)),
      notNull("p_mfgr", varchar(25)),
      notNull("p_brand", varchar(10)),
      notNull("p_type", varchar(25)),
      notNull("p_size", INT),
      notNull("p_container", varchar(10)),
      notNull("p_retailprice", decimal(15, 2)),
      notNull("p_comment", varchar(23)),
    ],
    keys: ["p_partkey"],
    hash: ["p_partkey"],
    buckets: 3,
    colocateGroup: "part_partsupp",
  },
  {
    name: "customer",
    columns: [
      notNull("c_custkey", INT),
      notNull("c_name", varchar(25)),
      notNull("c_address", varchar(40)),
      notNull("c_nationkey", INT),
      notNull("c_phone", varchar(15)),
      notNull("c_acctbal", decimal(15, 2)),
      notNull("c_mktsegment", varchar(10)),
      notNull("c_comment", varchar(117)),
    ],
    keys: ["c_custkey"],
    hash: ["c_custkey"],
    buckets: 3,
  },
  {
    name: "supplier",
    columns: [
      notNull("s_suppkey", INT),
      notNull("s_name", varchar(25)),
      notNull("s_address", varchar(40)),
      notNull("s_nationkey", INT),
      notNull("s_phone", varchar(15)),
      notNull("s_acctbal", decimal(15, 2)),
      notNull("s_comment", varchar(101)),
    ],
    keys: ["s_suppkey"],
    hash: ["s_suppkey"],
    buckets: 3,
  },
  {
    name: "nation",
    columns: [
      notNull("n_nationkey", INT),
      notNull("n_name", varchar(25)),
      notNull("n_regionkey", INT),
      nullable("n_comment", varchar(152)),
    ],
    keys: ["n_nationkey"],
    hash: ["n_nationkey"],
    buckets: 1,
  },
  {
    name: "region",
    columns: [
      notNull("r_regionkey", INT),
      notNull("r_name", varchar(25)),
      nullable("r_comment", varchar(152)),
    ],
    keys: ["r_regionkey"],
    hash: ["r_regionkey"],
    buckets: 1,
  },
];

/** Rows of each table at scale factor 1. */
export const TPCH_SF1_ROWS: ReadonlyMap<string, number> = new Map([
  ["lineitem", 6_001_215],
  ["orders", 1_500_000],
  ["partsupp", 800_000],
  ["part", 200_000],
  ["customer", 150_000],
  ["supplier", 10_000],
  ["nation", 25],
  ["region", 5],
]);

/** Database `tpch` with all eight tables. */
export function tpchCatalog(options: Omit<CatalogSpec, "databases"> = {}): CatalogSnapshot {
  return buildCatalog({ ...options, databases: [{ name: "tpch", tables: TPCH_TABLES }] });
}
