import { assert, assertEquals, assertThrows } from "@std/assert";
import { generate } from "./generate.ts";
import { parseProto } from "./proto_parse.ts";
import { parseThrift } from "./thrift_parse.ts";

const IDL = new URL("../../idl/", import.meta.url);

Deno.test("generate() gives exactly the files of idl/gen", async () => {
  const made = await generate(IDL);
  const kept = new Map<string, string>();
  for (const dir of ["thrift", "proto"]) {
    for await (const e of Deno.readDir(new URL(`gen/${dir}/`, IDL))) {
      kept.set(`${dir}/${e.name}`, await Deno.readTextFile(new URL(`gen/${dir}/${e.name}`, IDL)));
    }
  }
  assertEquals([...kept.keys()].sort(), [...made.keys()].sort());
  for (const [path, text] of made) {
    assert(kept.get(path) === text, `idl/gen/${path} is stale: run deno task gen`);
  }
});

Deno.test("thrift.ts and proto.ts re-export every generated file", async () => {
  for (const path of (await generate(IDL)).keys()) {
    const door = await Deno.readTextFile(new URL(path.startsWith("thrift/") ? "thrift.ts" : "proto.ts", IDL));
    assert(door.includes(`export * from "./gen/${path}";`), path);
  }
});

Deno.test("parseThrift() reads every kind of definition", () => {
  const m = parseThrift(
    `include "Other.thrift"
     typedef i64 TId // a comment
     const i32 LIMIT = -3
     enum E { A, B = 5, C }
     struct S { 1: required TId id, 2: optional map<string, list<Other.T>> m = 7; 3: bool flag }
     service Svc { oneway void ping(), E ask(1: S s, 2: string t) }`,
    "M",
  );
  assertEquals(m.includes, ["Other"]);
  assertEquals(m.enums[0].members, [["A", 0], ["B", 5], ["C", 6]]);
  assertEquals(m.structs[0].fields.map((f) => [f.id, f.need, f.type.kind]), [
    [1, "required", "ref"],
    [2, "optional", "map"],
    [3, "none", "base"],
  ]);
  assertEquals(m.services[0].methods.map((x) => [x.name, x.oneway, x.args.length]), [["ping", true, 0], [
    "ask",
    false,
    2,
  ]]);
});

Deno.test("the parsers name file and line of what they do not understand", () => {
  assertThrows(
    () => parseThrift("struct S {\n  1: required i32\n}", "M"),
    Error,
    "M.thrift:3: Expected a name",
  );
  assertThrows(() => parseThrift("struct S { 1: i32 a, 1: i32 b }", "M"), Error, "a field id other than 1");
  assertThrows(() => parseThrift("struct S ~", "M"), Error, "M.thrift:1: Unexpected character");
  assertThrows(() => parseProto('syntax = "proto3";', "p"), Error, "p.proto:1: Expected proto2");
});
