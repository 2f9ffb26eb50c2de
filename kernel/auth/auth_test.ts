import { assertEquals, assertThrows } from "@std/assert";
import { createHash } from "node:crypto";
import { DorisError } from "../base/mod.ts";
import { Journal } from "../journal/mod.ts";
import { Accounts } from "./mod.ts";
import { hashPassword, parseHash, printHash } from "./native_password.ts";

/** What a client computes from its password. */
function respond(password: string, challenge: Uint8Array): Uint8Array {
  const stage1 = createHash("sha1").update(password).digest();
  const stored = createHash("sha1").update(stage1).digest();
  const mask = createHash("sha1").update(challenge).update(stored).digest();
  return stage1.map((byte, i) => byte ^ mask[i]);
}

Deno.test("Accounts.authenticate() accepts the right password and nothing else, also after a reopen", () => {
  const directory = Deno.makeTempDirSync();
  const challenge = new Uint8Array(20).fill(7);
  let journal = Journal.open(directory);
  let accounts = new Accounts(journal);
  const native = (response: Uint8Array) => ({ kind: "native" as const, response, challenge });
  assertEquals(accounts.authenticate("root", native(new Uint8Array(0)), "127.0.0.1").name, "root");
  assertThrows(
    () => accounts.authenticate("root", native(respond("x", challenge)), "127.0.0.1"),
    DorisError,
    "YES",
  );
  accounts.setPassword("root", "secret", false);
  journal.close();
  journal = Journal.open(directory);
  accounts = new Accounts(journal);
  assertEquals(accounts.authenticate("root", native(respond("secret", challenge)), "1.2.3.4").name, "root");
  assertEquals(accounts.authenticate("root", { kind: "clear", password: "secret" }, "1.2.3.4").name, "root");
  for (
    const response of [new Uint8Array(0), respond("wrong", challenge), new Uint8Array(19), new Uint8Array(21)]
  ) {
    assertThrows(
      () => accounts.authenticate("root", native(response), "1.2.3.4"),
      DorisError,
      "Access denied",
    );
  }
  assertThrows(
    () => accounts.authenticate("nobody", native(new Uint8Array(0)), "1.2.3.4"),
    DorisError,
    "Access denied for user 'nobody@1.2.3.4' (using password: NO)",
  );
  journal.close();
  Deno.removeSync(directory, { recursive: true });
});

Deno.test("printHash() is what MySQL prints and parseHash() reads it back", () => {
  const hash = hashPassword("password")!;
  assertEquals(printHash(hash), "*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19");
  assertEquals(parseHash(printHash(hash)), new Uint8Array(hash));
  assertEquals(parseHash("*12"), undefined);
});
