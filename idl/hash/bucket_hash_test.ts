import { assertEquals } from "@std/assert";
import {
  type BucketValue,
  civilFromDays,
  crc32Bucket,
  hashDate,
  hashDateFromDays,
  hashDateTime,
  hashDateTimeFromMicros,
  hashRow,
} from "./bucket_hash.ts";

// The expected numbers come from Python's zlib.crc32 over the bytes that the table in bucket_hash.ts lists
// (struct.pack, little endian), that is from a second implementation of crc32 and of the byte layout.
const GOLDEN: readonly (readonly [readonly BucketValue[], number])[] = [
  [[{ kind: "int32", value: 0 }], 558161692],
  [[{ kind: "int32", value: 1 }], 2583214201],
  [[{ kind: "int32", value: -1 }], 4294967295],
  [[{ kind: "int32", value: 42 }], 4006318150],
  [[{ kind: "int32", value: 2147483647 }], 306674911],
  [[{ kind: "int32", value: -2147483648 }], 3439090748],
  [[{ kind: "int8", value: 0 }], 3523407757],
  [[{ kind: "int8", value: 1 }], 2768625435],
  [[{ kind: "int8", value: -128 }], 1069182125],
  [[{ kind: "int16", value: 300 }], 267340231],
  [[{ kind: "int16", value: -2 }], 3873714497],
  [[{ kind: "int64", value: 0n }], 1696784233],
  [[{ kind: "int64", value: 1n }], 2844319735],
  [[{ kind: "int64", value: -1n }], 558161692],
  [[{ kind: "int64", value: 6000000n }], 3113298357],
  [[{ kind: "int64", value: 9223372036854775807n }], 3439090748],
  [[{ kind: "int64", value: -9223372036854775808n }], 2291817545],
  [[{ kind: "int64", value: 4294967296n }], 3718166540],
  [[{ kind: "int128", value: 0n }], 3971697493],
  [[{ kind: "int128", value: -1n }], 1068746266],
  [[{ kind: "int128", value: 170141183460469231731687303715884105727n }], 3523953978],
  [[{ kind: "int128", value: -170141183460469231731687303715884105728n }], 17025141],
  [[{ kind: "int128", value: 12345678901234567890123n }], 1544455598],
  [[{ kind: "string", value: "" }], 0],
  [[{ kind: "string", value: "a" }], 3904355907],
  [[{ kind: "string", value: "Brand#13" }], 1728393313],
  [[{ kind: "string", value: "\u00c4pfel \u6f22\u5b57 \ud83c\udf4e" }], 581536478],
  [[{ kind: "null" }], 558161692],
  [[{ kind: "null" }, { kind: "null" }], 1696784233],
  [[{ kind: "date", year: 1995, month: 3, day: 15 }], 1007149252],
  [[{ kind: "date", year: 9999, month: 12, day: 31 }], 3186075688],
  [[{ kind: "date", year: 1, month: 1, day: 1 }], 978240297],
  [[{
    kind: "datetime",
    year: 2024,
    month: 2,
    day: 29,
    hour: 23,
    minute: 59,
    second: 59,
    microsecond: 999999,
  }], 3202853669],
  [
    [{ kind: "datetime", year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, microsecond: 0 }],
    2799718269,
  ],
  [
    [{ kind: "datetime", year: 2025, month: 6, day: 1, hour: 12, minute: 34, second: 56, microsecond: 0 }],
    2897943581,
  ],
  [[{ kind: "int32", value: 7 }, { kind: "string", value: "x" }], 719114755],
  [[{ kind: "string", value: "x" }, { kind: "int32", value: 7 }], 2455200938],
  [
    [{ kind: "int64", value: 5n }, { kind: "null" }, { kind: "date", year: 2000, month: 1, day: 1 }],
    3498844087,
  ],
];

Deno.test("hashRow() gives zlib's crc32 of the bytes of every type", () => {
  for (const [values, hash] of GOLDEN) assertEquals(hashRow(values), hash, JSON.stringify(values, text));
});

function text(_key: string, v: unknown): unknown {
  return typeof v === "bigint" ? String(v) : v;
}

Deno.test("crc32Bucket() takes the unsigned hash modulo the buckets", () => {
  for (const [values, hash] of GOLDEN) assertEquals(crc32Bucket(values, 7), hash % 7);
});

Deno.test("civilFromDays() agrees with the calendar of Date over four thousand years", () => {
  for (let days = -719162; days < 2932896; days += 97) {
    const d = new Date(days * 86_400_000);
    assertEquals(civilFromDays(days), {
      year: d.getUTCFullYear(),
      month: d.getUTCMonth() + 1,
      day: d.getUTCDate(),
    });
  }
});

Deno.test("hashDateFromDays() and hashDateTimeFromMicros() hash the parts of the instant", () => {
  assertEquals(hashDateFromDays(0, 9204), hashDate(0, 1995, 3, 15));
  const micros = BigInt(Date.UTC(1969, 11, 31, 23, 59, 58)) * 1000n + 999_999n;
  assertEquals(
    hashDateTimeFromMicros(5, micros),
    hashDateTime(5, {
      year: 1969,
      month: 12,
      day: 31,
      hour: 23,
      minute: 59,
      second: 58,
      microsecond: 999_999,
    }),
  );
});
