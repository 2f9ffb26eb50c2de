/** Doris' bucket hash over literals, for bucket pruning: the same function that backends place rows with. */
import { type BucketValue, crc32Bucket } from "../../idl/hash/bucket_hash.ts";
import { DorisError } from "../base/mod.ts";
import type { LiteralValue, SqlType } from "../types/mod.ts";

function integer(kind: "int8" | "int16" | "int32", value: LiteralValue): BucketValue {
  return { kind, value: Number(value) };
}

/** The value in the form whose bytes Doris hashes. @throws DorisError (Internal) for a type that cannot distribute */
function bucketValue(value: LiteralValue, type: SqlType): BucketValue {
  if (value === null) return { kind: "null" };
  switch (type.kind) {
    case "boolean":
      return integer("int8", value === true ? 1n : 0n);
    case "tinyint":
      return integer("int8", value);
    case "smallint":
      return integer("int16", value);
    case "int":
      return integer("int32", value);
    case "bigint":
      return { kind: "int64", value: BigInt(value as bigint) };
    case "largeint":
      return { kind: "int128", value: BigInt(value as bigint) };
    case "decimal":
      if (type.precision <= 9) return integer("int32", value);
      return { kind: type.precision <= 18 ? "int64" : "int128", value: BigInt(value as bigint) };
    case "date": {
      const [year, month, day] = String(value).split("-").map(Number);
      return { kind: "date", year, month, day };
    }
    case "datetime": {
      const match = /^(\d+)-(\d+)-(\d+)[ T](\d+):(\d+):(\d+)(?:\.(\d+))?$/.exec(String(value));
      if (!match) throw new DorisError("Internal", `Value ${String(value)} is no datetime`);
      const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
      const microsecond = Number((match[7] ?? "").padEnd(6, "0"));
      return { kind: "datetime", year, month, day, hour, minute, second, microsecond };
    }
    case "char":
    case "varchar":
    case "string":
      return { kind: "string", value: String(value) };
    default:
      throw new DorisError("Internal", `Values of type ${type.kind} have no bucket`);
  }
}

/** Bucket, counted from 0, of a row with these values in its distribution columns. */
export function bucketOf(
  values: readonly LiteralValue[],
  types: readonly SqlType[],
  buckets: number,
): number {
  return crc32Bucket(values.map((value, index) => bucketValue(value, types[index])), buckets);
}
