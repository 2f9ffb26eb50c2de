/**
 * Calls to other embedded backends: exchange packets and rows of table sinks. One channel per address.
 * @module
 */
import { PBackendService, type PTransmitDataParams, type PTransmitDataResult } from "../../idl/proto.ts";
import { GrpcClient } from "../../idl/rpc.ts";
import type { PeerCalls } from "../exec/api.ts";
import { PIECE_BYTES } from "../load/row_packets.ts";
import type { SinkNode } from "../load/sink_plan.ts";
import type { RowSender } from "../load/table_sink.ts";
import { checkStatus, errorText } from "./status.ts";
import { type TStatus, TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";

const CALL_TIMEOUT_MS = 60_000;
/** The last piece waits until the rows are durable. */
const WRITE_TIMEOUT_MS = 600_000;

let senderNumber = 0;

export class Peers implements PeerCalls, RowSender {
  readonly #channels = new Map<string, GrpcClient>();

  transmit(
    host: string,
    brpcPort: number,
    params: PTransmitDataParams,
    options: { readonly timeoutMs?: number; readonly signal?: AbortSignal } = {},
  ): Promise<PTransmitDataResult> {
    return this.#channel(host, brpcPort).call(PBackendService, "transmit_block", params, {
      timeoutMs: CALL_TIMEOUT_MS,
      ...options,
    });
  }

  async send(
    node: SinkNode,
    loadId: { readonly hi: bigint; readonly lo: bigint },
    header: Uint8Array,
    file: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const channel = this.#channel(node.host, node.brpcPort);
    const senderId = ++senderNumber;
    // Two senders of one load may have the same number: the packet's id is made unique per sender.
    const id = { hi: loadId.hi, lo: BigInt.asIntN(64, crypto.getRandomValues(new BigInt64Array(1))[0]!) };
    let seq = 0n;
    const send = async (bytes: Uint8Array, eos: boolean): Promise<void> => {
      const result = await channel.call(PBackendService, "tablet_writer_add_block", {
        id,
        index_id: 0n,
        sender_id: senderId,
        packet_seq: seq++,
        eos,
        block: { column_values: bytes },
      }, {
        timeoutMs: eos ? WRITE_TIMEOUT_MS : CALL_TIMEOUT_MS,
        ...(signal === undefined ? {} : { signal }),
      });
      checkStatus(result.status as TStatus, "Writing on another backend");
    };
    try {
      if (file === undefined) return await send(header, true);
      await send(header, false);
      for await (const piece of pieces(file)) await send(piece, false);
      await send(new Uint8Array(0), true);
    } catch (error) {
      await this.#giveUp(channel, id, senderId, errorText(error));
      if (error instanceof StatusError) throw error;
      throw new StatusError(TStatusCode.NETWORK_ERROR, errorText(error), { cause: error });
    }
  }

  /** Tells the other backend that the write is not wanted; if it cannot be told, its transaction is cleared later. */
  async #giveUp(
    channel: GrpcClient,
    id: { readonly hi: bigint; readonly lo: bigint },
    senderId: number,
    reason: string,
  ): Promise<void> {
    await channel.call(PBackendService, "tablet_writer_cancel", {
      id,
      index_id: 0n,
      sender_id: senderId,
      cancel_reason: reason,
    }, { timeoutMs: 2_000 }).catch(() => undefined);
  }

  #channel(host: string, port: number): GrpcClient {
    const key = `${host}:${port}`;
    const known = this.#channels.get(key);
    if (known !== undefined) return known;
    const channel = new GrpcClient({ host, port });
    this.#channels.set(key, channel);
    return channel;
  }

  close(): void {
    for (const c of this.#channels.values()) c.close();
    this.#channels.clear();
  }
}

async function* pieces(path: string): AsyncIterable<Uint8Array> {
  const file = await Deno.open(path);
  try {
    for (;;) {
      const buffer = new Uint8Array(PIECE_BYTES);
      const n = await file.read(buffer);
      if (n === null) return;
      yield buffer.subarray(0, n);
    }
  } finally {
    file.close();
  }
}
