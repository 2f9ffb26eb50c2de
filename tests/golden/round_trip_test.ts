import { assert, assertEquals } from "@std/assert";
import * as P from "../../idl/proto.ts";
import * as T from "../../idl/thrift.ts";
import type { ThriftMethod } from "../../idl/thrift.ts";
import { encodeRpcMessage, openRpcMessage } from "../../idl/codec/rpc/npm_thrift.ts";
import type { GrpcMethod } from "../../idl/codec/rpc/grpc_types.ts";
import { goldenBytes, goldenJson, goldenNames } from "./golden.ts";

const PAYLOAD_FOLDERS = ["stmts/", "stmts_3be/", "tpch/1be_nostats/", "tpch/1be_sf1/", "tpch/3be_sf1/"];

function hex(b: Uint8Array): string {
  return Array.from(b, (x) => x.toString(16).padStart(2, "0")).join("");
}

function unhex(s: string): Uint8Array {
  return Uint8Array.from({ length: s.length / 2 }, (_, i) => parseInt(s.slice(2 * i, 2 * i + 2), 16));
}

function assertSameBytes(actual: Uint8Array, expected: Uint8Array, name: string): void {
  if (hex(actual) === hex(expected)) return;
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) at++;
  throw new Error(`${name}: ${actual.length} bytes instead of ${expected.length}, first difference at ${at}`);
}

Deno.test("decode and encode give the same bytes for every recorded exec_plan_fragment", () => {
  let count = 0;
  for (const name of PAYLOAD_FOLDERS.flatMap((f) => goldenNames(f))) {
    if (!name.endsWith(".req.bin") || name.includes("tablet_fetch_data")) continue;
    const bytes = goldenBytes(name);
    const request = P.decodePExecPlanFragmentRequest(bytes);
    assertSameBytes(P.encodePExecPlanFragmentRequest(request), bytes, name);
    assert(request.request !== undefined && request.compact === true, name);
    const list = T.decodeCompact(T.readTPipelineFragmentParamsList, request.request);
    assertSameBytes(T.encodeCompact(T.writeTPipelineFragmentParamsList, list), request.request, name);
    count++;
  }
  assertEquals(count, 345);
});

/** Decodes a whole RPC message with our reader, encodes it with both writers and compares. */
function roundTripMessage(bytes: Uint8Array, service: T.ThriftService<object>, name: string): void {
  const r = new T.BinaryReader(bytes);
  const head = r.message();
  const method = (service.methods as Record<string, ThriftMethod<unknown, unknown>>)[head.name];
  assert(method !== undefined, `${name}: ${service.name} has no method ${head.name}`);
  const call = head.type === T.TMessageType.CALL;
  const value = call ? method.readArgs(r) : method.readResult(r);
  assertEquals(r.bytesLeft, 0, name);
  const write = call ? method.writeArgs : method.writeResult;
  const w = new T.BinaryWriter();
  w.message(head.name, head.type, head.seqId);
  write(w, value);
  assertSameBytes(w.bytes(), bytes, name);
  assertSameBytes(
    encodeRpcMessage(head.name, head.type, head.seqId, write, value),
    bytes,
    `${name} by npm:thrift`,
  );
  const opened = openRpcMessage(bytes);
  assertEquals([opened.name, opened.type, opened.seqId], [head.name, head.type, head.seqId]);
  assertEquals(
    opened.body<unknown>(call ? method.readArgs : method.readResult),
    value,
    `${name} by npm:thrift`,
  );
}

Deno.test("decode and encode give the same bytes for every recorded agent message", () => {
  const names = ["agent/", "agent_3be/"].flatMap((f) => goldenNames(f)).filter((n) => n.endsWith(".bin"));
  assert(names.length > 50, `${names.length} messages`);
  for (const name of names) {
    roundTripMessage(
      goldenBytes(name),
      name.includes("heartbeat") ? T.HeartbeatService : T.BackendService,
      name,
    );
  }
});

Deno.test("decode and encode give the same bytes for every recorded FrontendService message", () => {
  const names = goldenNames("fe_rpc/").filter((n) => n.endsWith(".bin"));
  assertEquals(names.length, 54);
  for (const name of names) roundTripMessage(goldenBytes(name), T.FrontendService, name);
});

interface Sample {
  readonly kind: "grpc" | "thrift-binary-rpc";
  readonly raw_hex: string;
  readonly resp_hex: string;
}

Deno.test("decode and encode give the same bytes for the samples of every other call", () => {
  const { samples } = goldenJson("be_rpc_samples/samples.json") as { samples: Record<string, Sample[]> };
  let count = 0;
  for (const [name, list] of Object.entries(samples)) {
    for (const s of list) {
      count++;
      if (s.kind !== "grpc") {
        roundTripMessage(unhex(s.raw_hex), T.BackendService, name);
        // The stand-in behind the recordings answered methods that it did not know with an exception.
        if (!s.resp_hex.startsWith("80010003")) roundTripMessage(unhex(s.resp_hex), T.BackendService, name);
        continue;
      }
      const m = (P.PBackendService.methods as unknown as Record<string, GrpcMethod<unknown, unknown>>)[name];
      assertSameBytes(m.encodeRequest(m.decodeRequest(unhex(s.raw_hex))), unhex(s.raw_hex), name);
      if (s.resp_hex === "") continue;
      assertSameBytes(m.encodeResponse(m.decodeResponse(unhex(s.resp_hex))), unhex(s.resp_hex), name);
    }
  }
  assert(count > 30, `${count} samples`);
});

Deno.test("decodeBinary() reads the descriptor table of a recorded tablet_fetch_data", () => {
  const name = goldenNames("stmts/mow_point.").find((n) =>
    n.includes("tablet_fetch_data") && n.endsWith(".bin")
  );
  const bytes = goldenBytes(name!);
  const request = P.decodePTabletKeyLookupRequest(bytes);
  assertSameBytes(P.encodePTabletKeyLookupRequest(request), bytes, name!);
  const table = T.decodeBinary(T.readTDescriptorTable, request.desc_tbl!);
  assert(table.slotDescriptors!.length > 0);
  assertSameBytes(T.encodeBinary(T.writeTDescriptorTable, table), request.desc_tbl!, name!);
});
