/**
 * The FE's own Thrift service on rpc_port. What its methods do is registered from outside (kernel/engine), so that
 * this folder knows connections and nothing of tablets, loads or queries.
 */
import { FrontendService } from "../../idl/thrift.ts";
import { createThriftServer, type ThriftHandlers } from "../../idl/rpc.ts";

/** Handlers by method; a method without one answers with an exception that names it. */
export type FrontendHandlers = ThriftHandlers<typeof FrontendService>;

export interface FrontendServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on `host:port`, 0 for any free port. */
export function startFrontendServer(
  handlers: FrontendHandlers,
  address: { readonly host: string; readonly port: number },
): Promise<FrontendServer> {
  return createThriftServer(FrontendService, handlers, address);
}
