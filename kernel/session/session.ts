/** A session: what one client has set and what it runs now. The same for all protocols. */
import { DorisError, SYSTEM_CLOCK, type UniqueId } from "../base/mod.ts";
import type { LiteralValue, SqlType } from "../types/mod.ts";
import type { GlobalVariables, VariableValue } from "./variables.ts";

/** A user variable `@name`. */
export interface UserVariable {
  readonly type: SqlType;
  readonly value: LiteralValue;
}

/** Something that ends what a session runs. */
export interface Cancellable {
  cancel(reason: DorisError): void;
}

/** A statement under way. */
export interface RunningStatement {
  readonly text: string;
  readonly queryId: UniqueId;
  /** Unix milliseconds. */
  readonly startedAt: number;
}

export interface Warning {
  readonly level: "Note" | "Warning" | "Error";
  readonly code: number;
  readonly message: string;
}

/** User variables of one session; more are refused. */
export const MAX_USER_VARIABLES = 4096;
/** Warnings that a statement leaves for SHOW WARNINGS. */
export const MAX_WARNINGS = 64;

export class Session {
  readonly id: number;
  readonly protocol: string;
  readonly user: string;
  /** Pattern of the account's host. */
  readonly host: string;
  /** The client's address and port. */
  readonly remote: string;
  readonly connectedAt: number;
  database: string | undefined;
  lastActiveAt: number;
  lastQueryId: UniqueId | undefined;
  #running: RunningStatement | undefined;
  #cancellable: Cancellable | undefined;
  #cancelled: DorisError | undefined;
  readonly #globals: GlobalVariables;
  readonly #variables = new Map<string, VariableValue>();
  readonly #userVariables = new Map<string, UserVariable>();
  #warnings: readonly Warning[] = [];

  constructor(
    globals: GlobalVariables,
    who: {
      readonly id: number;
      readonly protocol: string;
      readonly user: string;
      readonly host: string;
      readonly remote: string;
      readonly connectedAt: number;
    },
  ) {
    this.#globals = globals;
    this.id = who.id;
    this.protocol = who.protocol;
    this.user = who.user;
    this.host = who.host;
    this.remote = who.remote;
    this.connectedAt = who.connectedAt;
    this.lastActiveAt = who.connectedAt;
  }

  /** Value in force, undefined for an unknown name; any case. */
  variable(name: string, scope: "GLOBAL" | "SESSION" | null = null): VariableValue | undefined {
    if (scope !== "GLOBAL") {
      const own = this.#variables.get(name.toLowerCase());
      if (own !== undefined) return own;
    }
    return this.#globals.get(name);
  }

  stringVariable(name: string): string {
    return String(this.variable(name) ?? "");
  }

  numberVariable(name: string): number {
    return Number(this.variable(name) ?? 0);
  }

  setVariable(name: string, value: VariableValue): void {
    if (this.#globals.entry(name)?.scope === "global") {
      throw new DorisError(
        "BadValue",
        `Variable '${name}' is a GLOBAL variable and should be set with SET GLOBAL`,
      );
    }
    this.#variables.set(name.toLowerCase(), this.#globals.check(name, value));
  }

  /** Back to the global value. */
  unsetVariable(name: string): void {
    this.#variables.delete(name.toLowerCase());
  }

  userVariable(name: string): UserVariable | undefined {
    return this.#userVariables.get(name.toLowerCase());
  }

  setUserVariable(name: string, value: UserVariable): void {
    const key = name.toLowerCase();
    if (!this.#userVariables.has(key) && this.#userVariables.size >= MAX_USER_VARIABLES) {
      throw new DorisError("LimitExceeded", `A session has ${MAX_USER_VARIABLES} user variables at most`);
    }
    this.#userVariables.set(key, value);
  }

  /** COM_RESET_CONNECTION: as new, but for the database. */
  reset(): void {
    this.#variables.clear();
    this.#userVariables.clear();
    this.#warnings = [];
  }

  get warnings(): readonly Warning[] {
    return this.#warnings;
  }

  setWarnings(warnings: readonly Warning[]): void {
    this.#warnings = warnings.slice(0, MAX_WARNINGS);
  }

  get running(): RunningStatement | undefined {
    return this.#running;
  }

  beginStatement(statement: RunningStatement): void {
    this.#running = statement;
    this.#cancelled = undefined;
    this.lastQueryId = statement.queryId;
  }

  endStatement(nowMs: number = SYSTEM_CLOCK.nowMs()): void {
    this.#running = undefined;
    this.#cancellable = undefined;
    this.lastActiveAt = nowMs;
  }

  /** From now on {@link cancel} ends `work`; ends it at once when the session was cancelled before. */
  onCancel(work: Cancellable): void {
    this.#cancellable = work;
    if (this.#cancelled) work.cancel(this.#cancelled);
  }

  /** Ends what runs now; no-op for an idle session. */
  cancel(reason: DorisError): void {
    if (!this.#running) return;
    this.#cancelled = reason;
    this.#cancellable?.cancel(reason);
  }

  /** @throws DorisError (Cancelled) when somebody cancelled the running statement */
  checkCancelled(): void {
    if (this.#cancelled) throw this.#cancelled;
  }
}
