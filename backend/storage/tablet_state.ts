/**
 * What this process knows of a tablet in memory: schema, published writes, staged writes.
 * @module
 */
import type { StoredTablet } from "./api.ts";

/** One write into one tablet, published or staged. */
export interface Rowset {
  readonly seq: bigint;
  readonly txnId: bigint;
  readonly rows: bigint;
  readonly bytes: bigint;
  /** Version at which it was published, undefined while it is staged. */
  readonly version: bigint | undefined;
}

/** Totals of writes that were folded into one (their rows keep their own sequence numbers). */
export interface BaseTotals {
  readonly version: bigint;
  readonly rows: bigint;
  readonly bytes: bigint;
}

/** Mutable state of a tablet; only the store changes it. */
export class TabletState {
  readonly meta: StoredTablet;
  base: BaseTotals;
  /** Published and staged writes after the base, by sequence number. */
  readonly rowsets = new Map<bigint, Rowset>();
  version: bigint;

  constructor(meta: StoredTablet, base: BaseTotals) {
    this.meta = meta;
    this.base = base;
    this.version = base.version;
  }

  /** The tablet as others see it: with its version now. */
  snapshot(): StoredTablet {
    return { ...this.meta, version: this.version };
  }

  add(rowset: Rowset): void {
    this.rowsets.set(rowset.seq, rowset);
    if (rowset.version !== undefined && rowset.version > this.version) this.version = rowset.version;
  }

  /** Staged writes of a transaction. */
  staged(txnId: bigint): Rowset[] {
    return [...this.rowsets.values()].filter((r) => r.version === undefined && r.txnId === txnId);
  }

  /** Version at which a transaction was published here, if it was. */
  publishedAt(txnId: bigint): bigint | undefined {
    for (const r of this.rowsets.values()) {
      if (r.txnId === txnId && r.version !== undefined) return r.version;
    }
    return undefined;
  }

  pendingTxns(): bigint[] {
    const txns = new Set<bigint>();
    for (const r of this.rowsets.values()) if (r.version === undefined) txns.add(r.txnId);
    return [...txns];
  }

  /** Sequence numbers of writes that a reader at `version` must not see. */
  hidden(version: bigint): bigint[] {
    const out: bigint[] = [];
    for (const r of this.rowsets.values()) {
      if (r.rows > 0n && (r.version === undefined || r.version > version)) out.push(r.seq);
    }
    return out;
  }

  /** Visible rows, bytes and number of versions. */
  totals(): { rows: bigint; bytes: bigint; versions: number } {
    let { rows, bytes } = this.base;
    let versions = 1;
    for (const r of this.rowsets.values()) {
      if (r.version === undefined) continue;
      rows += r.rows;
      bytes += r.bytes;
      versions++;
    }
    return { rows, bytes, versions };
  }
}
