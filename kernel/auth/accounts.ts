/** User accounts: durable, `root` and `admin` exist from the start and have every privilege. */
import { DorisError } from "../base/mod.ts";
import type { Journal } from "../journal/mod.ts";
import { checkPassword, checkResponse, hashPassword, parseHash, printHash } from "./native_password.ts";

/** What a client presents. */
export type Proof =
  | { readonly kind: "native"; readonly response: Uint8Array; readonly challenge: Uint8Array }
  | { readonly kind: "clear"; readonly password: string };

export interface Account {
  readonly name: string;
  /** Pattern of the client's address; `%` is any. */
  readonly host: string;
  /** undefined: no password. */
  readonly passwordHash: Uint8Array | undefined;
}

const BUILT_IN = ["root", "admin"];
const ANY_HOST = "%";

interface Definition {
  readonly passwordHash?: string;
}

export class Accounts {
  readonly #journal: Journal;
  readonly #accounts = new Map<string, Account>();

  constructor(journal: Journal) {
    this.#journal = journal;
    for (const name of BUILT_IN) this.#accounts.set(name, { name, host: ANY_HOST, passwordHash: undefined });
    for (const row of journal.all("SELECT * FROM user_account")) {
      const { passwordHash } = JSON.parse(String(row.definition)) as Definition;
      const name = String(row.name);
      this.#accounts.set(name, {
        name,
        host: String(row.host),
        passwordHash: passwordHash === undefined ? undefined : parseHash(passwordHash),
      });
    }
  }

  /**
   * The account that `user` proves to be.
   * @throws DorisError (AccessDenied) with the reference's text, the same for an unknown user and a wrong password
   */
  authenticate(user: string, proof: Proof, remoteAddress: string): Account {
    const account = this.#accounts.get(user);
    const stored = account?.passwordHash;
    const proven = proof.kind === "native"
      ? checkResponse(proof.response, proof.challenge, stored)
      : checkPassword(proof.password, stored);
    if (account && proven) return account;
    const empty = proof.kind === "native" ? proof.response.length === 0 : proof.password === "";
    throw new DorisError(
      "AccessDenied",
      `Access denied for user '${user}@${remoteAddress}' (using password: ${empty ? "NO" : "YES"})`,
    );
  }

  get(user: string): Account | undefined {
    return this.#accounts.get(user);
  }

  /**
   * Sets a password; "" takes it away.
   * @param hashed the value is `*` and 40 hexadecimal digits already
   */
  setPassword(user: string, password: string, hashed: boolean): void {
    const account = this.#accounts.get(user);
    if (!account) throw new DorisError("NotFound", `User '${user}'@'${ANY_HOST}' does not exist`);
    const passwordHash = hashed && password !== "" ? parseHash(password) : hashPassword(password);
    if (hashed && password !== "" && !passwordHash) {
      throw new DorisError(
        "BadValue",
        "Password hash should be a 41-digit hexadecimal number that begins with *",
      );
    }
    const definition: Definition = passwordHash ? { passwordHash: printHash(passwordHash) } : {};
    this.#journal.transaction(() =>
      this.#journal.run(
        `INSERT INTO user_account (name, host, definition) VALUES (?, ?, ?)
         ON CONFLICT (name, host) DO UPDATE SET definition = excluded.definition`,
        account.name,
        account.host,
        JSON.stringify(definition),
      )
    );
    this.#accounts.set(user, { ...account, passwordHash });
  }
}
