/** The door of kernel/cluster: backends, heartbeats, RPC clients, the FE's own Thrift service. */
export * from "./backend.ts";
export * from "./frontend_server.ts";
export * from "./heartbeat.ts";
export * from "./registry.ts";
export { RpcPool } from "./rpc_pool.ts";
