/** The door of kernel/load: transactions, stream loads, labels and answers of inserts. */
export * from "./labels.ts";
export { type LoadTarget, loadTarget } from "./replicas.ts";
export { createLoadHandlers, type LoadHandlerDeps, type LoadSession } from "./stream_load.ts";
export * from "./transaction.ts";
export { type BeginRequest, LoadTransactions, type TransactionOptions } from "./transactions.ts";
