import { assertEquals } from "@std/assert";
import {
  BOOLEAN,
  char,
  DATE,
  DATETIME,
  datetime,
  decimal,
  INT,
  printCastType,
  printPlanType,
  printType,
  type SqlType,
  STRING,
  VARCHAR,
  varchar,
} from "./mod.ts";

/** type, DESC, EXPLAIN VERBOSE, cast in an expression. */
const FORMS: readonly (readonly [SqlType, string, string, string])[] = [
  [BOOLEAN, "boolean", "boolean", "BOOLEAN"],
  [INT, "int", "int", "INT"],
  [{ kind: "largeint" }, "largeint", "largeint", "LARGEINT"],
  [decimal(15, 2), "decimal(15,2)", "decimalv3(15,2)", "DECIMALV3(15, 2)"],
  [DATE, "date", "datev2", "DATEV2"],
  [DATETIME, "datetime", "datetimev2(0)", "DATETIMEV2(0)"],
  [datetime(6), "datetime(6)", "datetimev2(6)", "DATETIMEV2(6)"],
  [char(10), "char(10)", "char(10)", "CHAR(10)"],
  [varchar(20), "varchar(20)", "varchar(20)", "VARCHAR(20)"],
  [VARCHAR, "varchar(65533)", "varchar(65533)", "VARCHAR(*)"],
  [STRING, "text", "text", "TEXT"],
  [
    { kind: "array", item: decimal(9, 2), containsNull: true },
    "array<decimal(9,2)>",
    "array<decimalv3(9,2)>",
    "ARRAY<DECIMALV3(9, 2)>",
  ],
  [{ kind: "map", key: STRING, value: INT }, "map<text,int>", "map<text,int>", "MAP<TEXT,INT>"],
  [
    { kind: "struct", fields: [{ name: "a", type: DATE, nullable: true, comment: "" }] },
    "struct<a:date>",
    "struct<a:datev2>",
    "STRUCT<a:DATEV2>",
  ],
];

Deno.test("printType(), printPlanType() and printCastType() print what DESC and EXPLAIN show", () => {
  for (const [type, desc, plan, cast] of FORMS) {
    assertEquals([printType(type), printPlanType(type), printCastType(type)], [desc, plan, cast]);
  }
});
