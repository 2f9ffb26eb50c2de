/** Values of variables: global (durable) and per session. */
import { DorisError, isTimeZone } from "../base/mod.ts";
import type { Journal } from "../journal/mod.ts";
import { type VariableEntry, VARIABLES } from "./variables_table.ts";

export type VariableValue = string | number | bigint | boolean;

/** The entries of all variables by lower-case name, and their global values. */
export class GlobalVariables {
  readonly #journal: Journal;
  readonly #entries = new Map<string, VariableEntry>();
  readonly #values = new Map<string, VariableValue>();

  /**
   * @param extra variables of other parts of the kernel; an entry of this folder's table wins
   * @param fixed values that describe this server
   */
  constructor(
    journal: Journal,
    extra: Readonly<Record<string, VariableEntry>>,
    fixed: Readonly<Record<string, VariableValue>>,
  ) {
    this.#journal = journal;
    for (const table of [extra, VARIABLES]) {
      for (const [name, entry] of Object.entries(table)) this.#entries.set(name.toLowerCase(), entry);
    }
    for (const [name, entry] of this.#entries) this.#values.set(name, fixed[name] ?? entry.default);
    for (const row of journal.all("SELECT * FROM global_variable")) {
      const name = String(row.name);
      const entry = this.#entries.get(name);
      // A variable that this version does not know any more is kept in the journal and ignored.
      if (entry) this.#values.set(name, parseValue(name, entry, String(row.value)));
    }
  }

  names(): string[] {
    return [...this.#entries.keys()].sort();
  }

  entry(name: string): VariableEntry | undefined {
    return this.#entries.get(name.toLowerCase());
  }

  get(name: string): VariableValue | undefined {
    return this.#values.get(name.toLowerCase());
  }

  /** @throws DorisError for an unknown or read-only variable, or a value that does not fit */
  set(name: string, value: VariableValue): void {
    const key = name.toLowerCase();
    const checked = this.check(key, value);
    this.#journal.transaction(() =>
      this.#journal.run(
        "INSERT INTO global_variable (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        key,
        String(checked),
      )
    );
    this.#values.set(key, checked);
  }

  /** The value as the variable keeps it. @throws DorisError as {@link set} */
  check(name: string, value: VariableValue): VariableValue {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw new DorisError("UnknownVariable", `Unsupported system variable: ${name}`);
    if (entry.scope === "read_only") {
      throw new DorisError("BadValue", `Variable '${name}' is a read only variable`);
    }
    return parseValue(name, entry, value);
  }
}

const TRUE_WORDS = new Set(["true", "on", "1"]);
const FALSE_WORDS = new Set(["false", "off", "0"]);

function parseValue(name: string, entry: VariableEntry, value: VariableValue): VariableValue {
  const text = String(value);
  switch (entry.type) {
    case "boolean": {
      const lower = text.toLowerCase();
      if (TRUE_WORDS.has(lower)) return true;
      if (FALSE_WORDS.has(lower)) return false;
      throw new DorisError("BadValue", `Variable '${name}' can't be set to the value of '${text}'`);
    }
    case "int":
    case "bigint": {
      if (!/^-?\d{1,19}$/.test(text)) {
        throw new DorisError("BadValue", `Variable '${name}' takes a whole number, not '${text}'`);
      }
      const number = BigInt(text);
      const { min, max } = entry;
      if ((min !== undefined && number < BigInt(min)) || (max !== undefined && number > BigInt(max))) {
        throw new DorisError(
          "BadValue",
          `Variable '${name}' takes a number from ${min ?? "the least"} to ${
            max ?? "the greatest"
          }, not ${text}`,
        );
      }
      return entry.type === "int" ? Number(number) : number;
    }
    case "string":
      if (name === "time_zone" && !isTimeZone(timeZoneName(text))) {
        throw new DorisError("BadValue", `Unknown or incorrect time zone: '${text}'`);
      }
      if (entry.values && !entry.values.includes(text.toUpperCase())) {
        throw new DorisError(
          "BadValue",
          `Variable '${name}' takes one of ${entry.values.join(", ")}, not '${text}'`,
        );
      }
      return text;
  }
}

/** Names that Doris takes beside those of the tz database. */
const ZONE_ALIASES: Readonly<Record<string, string>> = {
  CST: "Asia/Shanghai",
  PRC: "Asia/Shanghai",
  UTC: "Etc/UTC",
  GMT: "Etc/GMT",
  SYSTEM: "Etc/UTC",
};

/** The tz database's name for what time_zone holds. */
export function timeZoneName(text: string): string {
  return ZONE_ALIASES[text.toUpperCase()] ?? text;
}
