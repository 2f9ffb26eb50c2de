import { assert } from "@std/assert";
import { goldenBytes } from "../../tests/golden/golden.ts";
import { mutate, random } from "../../tests/golden/random.ts";
import * as P from "../proto.ts";
import * as T from "../thrift.ts";
import { openRpcMessage } from "./rpc/npm_thrift.ts";

const ROUNDS = 2000;

/** Feeds mutated messages to `read`; it may return or throw WireError, nothing else. */
function fuzz(label: string, bytes: Uint8Array, read: (b: Uint8Array) => unknown): void {
  const r = random(label);
  let accepted = 0;
  for (let i = 0; i < ROUNDS; i++) {
    const broken = mutate(bytes, r);
    try {
      read(broken);
      accepted++;
    } catch (e) {
      assert(e instanceof T.WireError, `Seed ${r.seed}, round ${i}: ${e instanceof Error ? e.stack : e}`);
    }
  }
  assert(accepted < ROUNDS, `Seed ${r.seed}: nothing was refused`);
}

const request = P.decodePExecPlanFragmentRequest(goldenBytes("stmts/limit_only.be1.req.bin"));

Deno.test("CompactReader survives 2,000 mutated payloads", () => {
  fuzz("compact", request.request!, (b) => T.decodeCompact(T.readTPipelineFragmentParamsList, b));
});

Deno.test("BinaryReader survives 2,000 mutated payloads", () => {
  const list = T.decodeCompact(T.readTPipelineFragmentParamsList, request.request!);
  const binary = T.encodeBinary(T.writeTPipelineFragmentParamsList, list);
  fuzz("binary", binary, (b) => T.decodeBinary(T.readTPipelineFragmentParamsList, b));
});

Deno.test("ProtoReader survives 2,000 mutated messages", () => {
  const block: P.PTransmitDataParams = {
    finst_id: { hi: 1n, lo: 2n },
    node_id: 3,
    sender_id: 4,
    be_number: 5,
    eos: true,
    packet_seq: 6n,
    block: {
      column_metas: [{ name: "a", type: P.PGenericType_TypeId.INT32, children: [{ name: "b" }] }],
      column_values: new Uint8Array(100),
    },
  };
  fuzz("proto", P.encodePTransmitDataParams(block), P.decodePTransmitDataParams);
});

Deno.test("openRpcMessage() survives 2,000 mutated messages", () => {
  const message = goldenBytes("agent/create_idx.0.be1.submit_tasks.bin");
  fuzz("npm:thrift", message, (b) => openRpcMessage(b).body(T.readBackendService_submit_tasks_args));
});
