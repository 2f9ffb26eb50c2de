/** A server-streaming service of plain bytes, for tests of the gRPC stubs that no Doris service has a method for. */
import type { GrpcMethod } from "../../idl/rpc.ts";

const same = (b: Uint8Array) => b;

export const ByteStreamService = {
  name: "test.ByteStream",
  methods: {
    /** Sends blocks until the caller has enough. */
    blocks: {
      path: "/test.ByteStream/blocks",
      encodeRequest: same,
      decodeRequest: same,
      encodeResponse: same,
      decodeResponse: same,
      responseStream: true,
    },
    /** Answers what it is asked. */
    echo: {
      path: "/test.ByteStream/echo",
      encodeRequest: same,
      decodeRequest: same,
      encodeResponse: same,
      decodeResponse: same,
    },
  },
} as const satisfies {
  readonly name: string;
  readonly methods: Readonly<Record<string, GrpcMethod<Uint8Array, Uint8Array>>>;
};
