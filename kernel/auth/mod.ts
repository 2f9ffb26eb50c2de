/** The door of kernel/auth: who a client is. */
export { type Account, Accounts, type Proof } from "./accounts.ts";
