/** Other spellings of texts and numbers, and digests. */
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { BIGINT, type LiteralValue, STRING, VARCHAR } from "../../types/mod.ts";
import { count, example, i, s, scalar, text, textOfBytes, utf8, whole } from "../define.ts";
import { pBigint, pInt, pText, sig } from "../patterns.ts";
import { type Folded, NOT_FOLDABLE, type ScalarFunction } from "../signature.ts";

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("").toUpperCase();
}

const hex: ScalarFunction = scalar("string", "hex", {
  signatures: [
    sig([pText], VARCHAR),
    sig([{
      ...pBigint,
      castTo: (type) => (type.kind.endsWith("int") || type.kind === "boolean" ? BIGINT : undefined),
    }], VARCHAR),
  ].reverse(),
  doc: "A whole number in base 16, or the bytes of a text",
  examples: [example("hex('abc')", [s("abc")], "616263"), example("hex(255)", [i(255)], "FF")],
  fold: ([value]) => hexOfValue(value),
});

function hexOfValue(value: LiteralValue): string {
  if (typeof value === "bigint") return BigInt.asUintN(64, value).toString(16).toUpperCase();
  return hexOf(utf8(text(value)));
}

const unhex: ScalarFunction = scalar("string", "unhex", {
  signatures: [sig([pText], VARCHAR)],
  doc: "The text whose bytes the digits spell; empty when they spell none",
  examples: [example("unhex('616263')", [s("616263")], "abc"), example("unhex('zz')", [s("zz")], "")],
  fold: ([value]) => {
    const digits = text(value);
    if (digits.length % 2 !== 0 || !/^[0-9a-fA-F]+$/.test(digits)) return "";
    const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    return textOfBytes(bytes) ?? NOT_FOLDABLE;
  },
});

const bin: ScalarFunction = scalar("string", "bin", {
  signatures: [sig([pBigint], VARCHAR)],
  doc: "A whole number in base 2",
  examples: [example("bin(5)", [i(5)], "101")],
  fold: ([value]) => BigInt.asUintN(64, whole(value)).toString(2),
});

function digest(
  name: string,
  aliases: string[],
  algorithm: string,
  doc: string,
  result: string,
): ScalarFunction {
  return scalar("hash", name, {
    aliases,
    signatures: [sig([pText], VARCHAR)],
    doc,
    examples: [example(`${name}('a')`, [s("a")], result)],
    fold: ([value]) => createHash(algorithm).update(utf8(text(value))).digest("hex"),
  });
}

const SHA2: ReadonlyMap<number, string> = new Map([
  [0, "sha256"],
  [224, "sha224"],
  [256, "sha256"],
  [384, "sha384"],
  [512, "sha512"],
]);

const sha2: ScalarFunction = scalar("hash", "sha2", {
  signatures: [sig([pText, pInt], VARCHAR)],
  doc: "SHA-2 digest of 224, 256, 384 or 512 bits",
  examples: [
    example(
      "sha2('a', 256)",
      [s("a"), i(256)],
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
    ),
  ],
  fold: ([value, bits]) => {
    const algorithm = SHA2.get(count(bits));
    return algorithm ? createHash(algorithm).update(utf8(text(value))).digest("hex") : NOT_FOLDABLE;
  },
});

const md5sum: ScalarFunction = scalar("hash", "md5sum", {
  signatures: [sig([pText], VARCHAR, { variadic: true })],
  doc: "MD5 digest of the arguments one after another",
  examples: [example("md5sum('a', '')", [s("a"), s("")], "0cc175b9c0f1b6a831c399e269772661")],
  fold: (values) => createHash("md5").update(utf8(values.map(text).join(""))).digest("hex"),
});

const crc: ScalarFunction = scalar("hash", "crc32", {
  signatures: [sig([pText], BIGINT)],
  doc: "CRC-32 checksum",
  examples: [example("crc32('a')", [s("a")], "3904355907")],
  fold: ([value]) => BigInt(crc32(utf8(text(value)))),
});

const toBase64: ScalarFunction = scalar("string", "to_base64", {
  signatures: [sig([pText], STRING)],
  doc: "Base64 of the bytes of a text",
  examples: [example("to_base64('abc')", [s("abc")], "YWJj")],
  fold: ([value]) => btoa(Array.from(utf8(text(value)), (byte) => String.fromCharCode(byte)).join("")),
});

const fromBase64: ScalarFunction = scalar("string", "from_base64", {
  signatures: [sig([pText], VARCHAR)],
  nullability: "always",
  doc: "The text that Base64 spells; NULL when it spells none",
  examples: [example("from_base64('YWJj')", [s("YWJj")], "abc"), example("from_base64('%')", [s("%")], null)],
  fold: ([value]) => decodeBase64(text(value)),
});

function decodeBase64(value: string): Folded {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) return null;
  return textOfBytes(Uint8Array.from(atob(value), (unit) => unit.charCodeAt(0))) ?? NOT_FOLDABLE;
}

const urlEncode: ScalarFunction = scalar("string", "url_encode", {
  signatures: [sig([pText], VARCHAR)],
  doc: "The text as it stands in a URL",
  examples: [example("url_encode('a b')", [s("a b")], "a+b")],
  fold: ([value]) => {
    const escaped = encodeURIComponent(text(value)).replace(
      /[!'()]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    return escaped.replaceAll("%20", "+");
  },
});

const urlDecode: ScalarFunction = scalar("string", "url_decode", {
  signatures: [sig([pText], VARCHAR)],
  doc: "The text that a part of a URL stands for",
  examples: [example("url_decode('a+b%21')", [s("a+b%21")], "a b!")],
  fold: ([value]) => {
    try {
      return decodeURIComponent(text(value).replaceAll("+", " "));
    } catch (error) {
      // Malformed escapes: the backend decides what becomes of them.
      if (error instanceof URIError) return NOT_FOLDABLE;
      throw error;
    }
  },
});

export const TEXT_ENCODE: readonly ScalarFunction[] = [
  hex,
  unhex,
  bin,
  digest("md5", [], "md5", "MD5 digest", "0cc175b9c0f1b6a831c399e269772661"),
  digest("sha1", ["sha"], "sha1", "SHA-1 digest", "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8"),
  sha2,
  md5sum,
  crc,
  toBase64,
  fromBase64,
  urlEncode,
  urlDecode,
];
