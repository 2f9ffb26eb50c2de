/** The door of kernel/journal: the durable metadata store. */
export { Journal, type JournalRow, type JournalValue } from "./journal.ts";
