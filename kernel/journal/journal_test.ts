import { assertEquals, assertThrows } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import { Journal } from "./mod.ts";

Deno.test("Journal keeps what a transaction wrote and forgets what it rolled back", () => {
  const directory = Deno.makeTempDirSync();
  let journal = Journal.open(directory);
  journal.transaction(() => journal.putMeta("a", "1"));
  assertThrows(() =>
    journal.transaction(() => {
      journal.putMeta("a", "2");
      throw new Error("no");
    })
  );
  journal.close();
  journal = Journal.open(directory);
  assertEquals(journal.meta("a"), "1");
  assertEquals(journal.meta("b"), undefined);
  journal.close();
  Deno.removeSync(directory, { recursive: true });
});

Deno.test("Journal.nextId never repeats an id over a reopen", () => {
  const directory = Deno.makeTempDirSync();
  const seen = new Set<number>();
  for (let round = 0; round < 3; round++) {
    const journal = Journal.open(directory);
    for (let i = 0; i < 1500; i++) seen.add(journal.nextId());
    journal.close();
  }
  assertEquals(seen.size, 4500);
  Deno.removeSync(directory, { recursive: true });
});

Deno.test("Journal.open refuses a directory in use, one that cannot be written and a newer format", () => {
  const directory = Deno.makeTempDirSync();
  const first = Journal.open(directory);
  assertThrows(() => Journal.open(directory), DorisError, "in use by another process");
  first.close();
  const file = `${directory}/file`;
  Deno.writeTextFileSync(file, "");
  assertThrows(() => Journal.open(`${file}/sub`), DorisError, "cannot be used for the catalog");
  const again = Journal.open(directory);
  again.run("PRAGMA user_version = 999");
  again.close();
  assertThrows(() => Journal.open(directory), DorisError, "has format 999");
  Deno.removeSync(directory, { recursive: true });
});
