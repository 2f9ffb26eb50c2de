/** Random SELECTs over the tables t, u and w of the golden catalog, and random rows for them. */
import type { LiteralValue } from "../../kernel/plan/mod.ts";
import type { Data } from "./interpret_logical.ts";

/** A small generator: the same seed gives the same queries (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  t: ["k1", "c_int", "c_big"],
  u: ["k1", "v"],
  w: ["k1", "v"],
};

/** Few rows, few values, some NULLs: so that conditions often meet. */
export function randomData(random: () => number): Data {
  const value = (nullable: boolean): LiteralValue =>
    nullable && random() < 0.25 ? null : BigInt(Math.floor(random() * 5));
  return new Map(
    Object.entries(COLUMNS).map(([table, columns]) => {
      const count = Math.floor(random() * 9);
      const rows = Array.from(
        { length: count },
        () => new Map(columns.map((name) => [name, value(name !== "k1")])),
      );
      return [table, rows];
    }),
  );
}

interface Source {
  readonly alias: string;
  readonly columns: readonly string[];
}

export class QueryMaker {
  readonly #random: () => number;
  #aliases = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** A whole SELECT without ORDER BY or LIMIT: its rows are a bag. */
  query(): string {
    this.#aliases = 0;
    if (this.#chance(0.12)) {
      const op = this.#pick(["UNION", "UNION ALL", "INTERSECT", "EXCEPT"]);
      return `${this.#select(2, 1)} ${op} ${this.#select(2, 1)}`;
    }
    return this.#select(0, 2);
  }

  #select(width: number, depth: number): string {
    const { from, sources } = this.#from(depth);
    const where = this.#chance(0.75) ? ` WHERE ${this.#predicate(sources, [], depth)}` : "";
    if (width === 0 && this.#chance(0.35)) return this.#grouped(from, where, sources);
    const count = width || 1 + Math.floor(this.#random() * 3);
    const items = Array.from(
      { length: count },
      (_, i) => `${this.#item(sources, depth, width > 0)} AS o${i}`,
    );
    return `SELECT ${this.#chance(0.15) ? "DISTINCT " : ""}${items.join(", ")} FROM ${from}${where}`;
  }

  #item(sources: readonly Source[], depth: number, plain: boolean): string {
    if (!plain && depth > 0 && this.#chance(0.12)) return this.#scalar(sources);
    return this.#chance(0.2) ? `${this.#column(sources)} + 1` : this.#column(sources);
  }

  #grouped(from: string, where: string, sources: readonly Source[]): string {
    const keys = this.#chance(0.25)
      ? []
      : [this.#column(sources), ...(this.#chance(0.4) ? [this.#column(sources)] : [])];
    const calls = Array.from({ length: 1 + Math.floor(this.#random() * 2) }, () => this.#call(sources));
    const having = this.#chance(0.3)
      ? ` HAVING ${this.#call(sources)} ${this.#operator()} ${this.#number()}`
      : "";
    const items = [...keys, ...calls].map((item, i) => `${item} AS o${i}`);
    const groupBy = keys.length > 0 ? ` GROUP BY ${keys.join(", ")}` : "";
    return `SELECT ${items.join(", ")} FROM ${from}${where}${groupBy}${having}`;
  }

  #call(sources: readonly Source[]): string {
    const fn = this.#pick(["count", "sum", "min", "max", "count_star", "distinct"]);
    if (fn === "count_star") return "count(*)";
    if (fn === "distinct") return `count(DISTINCT ${this.#column(sources)})`;
    return `${fn}(${this.#column(sources)})`;
  }

  #from(depth: number): { from: string; sources: Source[] } {
    const first = this.#relation(depth);
    const sources: Source[] = [first.source];
    let from = first.text;
    while (sources.length < 4 && this.#chance(0.5)) {
      const next = this.#relation(0);
      const type = this.#pick([
        "JOIN",
        "JOIN",
        "JOIN",
        "LEFT JOIN",
        "RIGHT JOIN",
        "FULL JOIN",
        "LEFT SEMI JOIN",
        "LEFT ANTI JOIN",
        ",",
      ]);
      if (type === ",") {
        from = `${from} CROSS JOIN ${next.text}`;
        sources.push(next.source);
        continue;
      }
      const equality = `${this.#column(sources)} = ${this.#column([next.source])}`;
      const more = this.#chance(0.3) ? ` AND ${this.#comparison([...sources, next.source])}` : "";
      const on = this.#chance(0.1) ? this.#comparison([...sources, next.source]) : equality + more;
      from = `${from} ${type} ${next.text} ON ${on}`;
      if (!type.includes("SEMI") && !type.includes("ANTI")) sources.push(next.source);
    }
    return { from, sources };
  }

  #relation(depth: number): { text: string; source: Source } {
    const alias = `a${this.#aliases++}`;
    if (depth > 0 && this.#chance(0.15)) {
      const { from, sources } = this.#from(0);
      const key = this.#column(sources);
      const grouped = this.#chance(0.5);
      const items = grouped ? `${key} AS x, count(*) AS y` : `${key} AS x, ${this.#column(sources)} AS y`;
      const text = `(SELECT ${items} FROM ${from}${grouped ? ` GROUP BY ${key}` : ""}) ${alias}`;
      return { text, source: { alias, columns: ["x", "y"] } };
    }
    const table = this.#pick(Object.keys(COLUMNS));
    return { text: `${table} ${alias}`, source: { alias, columns: COLUMNS[table] } };
  }

  #predicate(sources: readonly Source[], outer: readonly Source[], depth: number): string {
    const roll = this.#random();
    if (roll < 0.2) {
      return `(${this.#predicate(sources, outer, depth)} AND ${this.#predicate(sources, outer, depth)})`;
    }
    if (roll < 0.32) {
      return `(${this.#predicate(sources, outer, depth)} OR ${this.#predicate(sources, outer, depth)})`;
    }
    if (roll < 0.38) return `NOT (${this.#comparison(sources)})`;
    if (depth > 0 && roll < 0.6) return this.#subquery(sources, depth);
    return this.#comparison([...sources, ...outer]);
  }

  #subquery(sources: readonly Source[], depth: number): string {
    const { from, sources: inner } = this.#from(0);
    const own = this.#chance(0.4) ? [this.#predicate(inner, [], depth - 1)] : [];
    const link = this.#chance(0.6) ? [`${this.#column(inner)} = ${this.#column(sources)}`] : [];
    const conditions = [...own, ...link];
    const where = conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
    switch (this.#pick(["in", "not_in", "exists", "not_exists", "scalar"])) {
      case "in":
        return `${this.#column(sources)} IN (SELECT ${this.#column(inner)} FROM ${from}${where})`;
      case "not_in":
        return `${this.#column(sources)} NOT IN (SELECT ${this.#column(inner)} FROM ${from}${where})`;
      case "exists":
        return `EXISTS (SELECT 1 FROM ${from}${where})`;
      case "not_exists": {
        const unequal = link.length > 0 && this.#chance(0.4)
          ? ` AND ${this.#column(inner)} <> ${this.#column(sources)}`
          : "";
        return `NOT EXISTS (SELECT 1 FROM ${from}${where}${unequal})`;
      }
      default:
        return `${this.#column(sources)} ${this.#operator()} ${this.#scalar(sources)}`;
    }
  }

  #scalar(sources: readonly Source[]): string {
    const { from, sources: inner } = this.#from(0);
    const link = this.#chance(0.6) ? ` WHERE ${this.#column(inner)} = ${this.#column(sources)}` : "";
    const fn = this.#pick([
      "count(*)",
      `max(${this.#column(inner)})`,
      `sum(${this.#column(inner)}) + 1`,
      `count(${this.#column(inner)}) + 1`,
    ]);
    return `(SELECT ${fn} FROM ${from}${link})`;
  }

  #comparison(sources: readonly Source[]): string {
    const column = this.#column(sources);
    switch (this.#pick(["number", "number", "column", "null", "in", "coalesce"])) {
      case "column":
        return `${column} ${this.#operator()} ${this.#column(sources)}`;
      case "null":
        return `${column} IS ${this.#chance(0.5) ? "NOT " : ""}NULL`;
      case "in":
        return `${column} ${this.#chance(0.3) ? "NOT " : ""}IN (${this.#number()}, ${this.#number()})`;
      case "coalesce":
        return `coalesce(${column}, 1) ${this.#operator()} ${this.#number()}`;
      default:
        return `${column} ${this.#operator()} ${this.#number()}`;
    }
  }

  #column(sources: readonly Source[]): string {
    const source = this.#pick(sources);
    return `${source.alias}.${this.#pick(source.columns)}`;
  }

  #operator(): string {
    return this.#pick(["=", "=", "<", ">", "<=", ">=", "<>"]);
  }

  #number(): string {
    return String(Math.floor(this.#random() * 5));
  }

  #chance(probability: number): boolean {
    return this.#random() < probability;
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)];
  }
}
