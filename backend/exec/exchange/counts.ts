/** How many rows went from whom to whom, of the latest queries. @module */
import type { ExchangeCount } from "../api.ts";
import { idText, type WireId } from "../ids.ts";

/** Queries that are remembered. */
const MAX_QUERIES = 256;
/** Pairs of sender and receiver that are remembered of one query. */
const MAX_PAIRS = 10_000;

export class ExchangeCounts {
  readonly #byQuery = new Map<string, ExchangeCount[]>();

  add(count: ExchangeCount): void {
    const key = idText(count.queryId);
    let list = this.#byQuery.get(key);
    if (list === undefined) {
      this.#byQuery.set(key, list = []);
      const oldest = this.#byQuery.keys().next();
      if (this.#byQuery.size > MAX_QUERIES && !oldest.done) this.#byQuery.delete(oldest.value);
    }
    if (list.length < MAX_PAIRS) list.push(count);
  }

  of(queryId?: WireId): readonly ExchangeCount[] {
    if (queryId === undefined) return [...this.#byQuery.values()].flat();
    return this.#byQuery.get(idText(queryId)) ?? [];
  }
}
