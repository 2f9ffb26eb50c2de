/** The door of kernel/load: transactions, stream loads, labels and answers of inserts. */
export * from "./labels.ts";
export * from "./transaction.ts";
export { type BeginRequest, LoadTransactions, type TransactionOptions } from "./transactions.ts";
