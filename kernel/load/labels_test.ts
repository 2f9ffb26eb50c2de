import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { goldenText } from "../../tests/golden/golden.ts";
import { DorisError } from "../base/mod.ts";
import { generatedLabel, insertInfo } from "./labels.ts";
import { readSeparator } from "./separators.ts";

Deno.test("generatedLabel() and insertInfo() write what the reference wrote", () => {
  const queryId = { hi: BigInt.asIntN(64, 0xc72834fc9106444bn), lo: BigInt.asIntN(64, 0x806f13ca7e8e1591n) };
  const label = generatedLabel(queryId);
  assertEquals(label, "label_c72834fc9106444b_806f13ca7e8e1591");
  const recorded: unknown = JSON.parse(goldenText("packets.json"));
  assertStringIncludes(JSON.stringify(recorded), `V${insertInfo(label, "VISIBLE", 229)}`);
  assertEquals(generatedLabel({ hi: 1n, lo: -1n }), "label_1_ffffffffffffffff");
});

Deno.test("readSeparator() reads escapes and hexadecimal digits", () => {
  const cases: readonly [string, string][] = [
    [",", ","],
    ["\\t", "\t"],
    ["\\x01", "\x01"],
    ["\\X7C\\x7c", "||"],
    ["\\\\", "\\"],
    ["\\q", "\\q"],
    ["\\", "\\"],
    ["||", "||"],
    ["\\r\\n", "\r\n"],
  ];
  for (const [text, wanted] of cases) assertEquals(readSeparator(text, "Separator"), wanted);
  assertThrows(() => readSeparator("", "Separator"), DorisError, "Separator is empty");
  assertThrows(() => readSeparator("\\xzz", "Separator"), DorisError, "pairs of hexadecimal digits");
  assertThrows(() => readSeparator("\\xff", "Separator"), DorisError, "not ASCII");
  assertThrows(() => readSeparator("a".repeat(65), "Separator"), DorisError, "65 characters");
});
