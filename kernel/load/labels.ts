/** Labels that the FE makes up, and what a client is told of an insert. */
import type { Id } from "../catalog/mod.ts";
import type { LoadState } from "./transaction.ts";

const UNSIGNED = 64;

function hex(half: bigint): string {
  return BigInt.asUintN(UNSIGNED, half).toString(16);
}

/** The label of an INSERT that names none, from its query id: `label_<hex>_<hex>`, without leading zeros. */
export function generatedLabel(queryId: { readonly hi: bigint; readonly lo: bigint }): string {
  return `label_${hex(queryId.hi)}_${hex(queryId.lo)}`;
}

/** The info text of an INSERT's OK packet. Clients read it, so its form is the reference's to the space. */
export function insertInfo(label: string, state: LoadState, txnId: Id): string {
  return `{'label':'${label}', 'status':'${state}', 'txnId':'${txnId}'}`;
}
