import { assert } from "@std/assert";

/** Port 1 on loopback: nobody listens there, so a call that went through it would fail. */
const DEAD_PROXY = "http://127.0.0.1:1";

const CHILD = `
import { createGrpcServer, createThriftServer, GrpcClient, grpcService, ThriftClient } from "./idl/rpc.ts";
import { PBackendService } from "./idl/proto.ts";
import { BackendService } from "./idl/thrift.ts";
const fetch_data = () => ({ status: { status_code: 0 }, packet_seq: 3n });
const grpc = await createGrpcServer([grpcService(PBackendService, { fetch_data })], { host: "127.0.0.1", port: 0 });
const thrift = await createThriftServer(BackendService, { get_trash_used_capacity: () => 5n }, { host: "127.0.0.1", port: 0 });
for (const host of ["127.0.0.1", "localhost"]) {
  const g = new GrpcClient({ host, port: grpc.port });
  const t = new ThriftClient(BackendService, { host: "127.0.0.1", port: thrift.port });
  const a = await g.call(PBackendService, "fetch_data", { finst_id: { hi: 1n, lo: 2n } });
  const b = await t.call("get_trash_used_capacity", {});
  console.log("answer", host, a.packet_seq, b);
  g.close();
  t.close();
}
await grpc.close();
await thrift.close();
`;

Deno.test("RPC between FE and BE goes past http_proxy, https_proxy and grpc_proxy", async () => {
  const root = new URL("../../", import.meta.url);
  const env: Record<string, string> = { no_proxy: "", NO_PROXY: "", no_grpc_proxy: "" };
  for (const name of ["http_proxy", "https_proxy", "grpc_proxy", "all_proxy"]) {
    env[name] = env[name.toUpperCase()] = DEAD_PROXY;
  }
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--cached-only", "--ext=ts", "-"],
    cwd: root,
    env,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(CHILD));
  await writer.close();
  const { code, stdout, stderr } = await child.output();
  const text = new TextDecoder().decode(stdout);
  assert(code === 0, new TextDecoder().decode(stderr));
  assert(text.includes("answer 127.0.0.1 3n 5n") && text.includes("answer localhost 3n 5n"), text);
});
