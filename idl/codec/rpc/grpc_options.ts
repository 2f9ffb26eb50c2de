/**
 * Largest message that either end sends or takes: result batches and exchanged blocks are bounded far below it by the BE,
 * payloads with large literal lists may be tens of megabytes.
 */
export const MAX_GRPC_MESSAGE_BYTES = 1024 * 1024 * 1024;

/** A restarted BE must be reachable within a second. */
export const INITIAL_BACKOFF_MS = 100;
export const MAX_BACKOFF_MS = 1000;
/** A peer that vanished without a word is noticed by a call after these two together. */
export const KEEPALIVE_TIME_MS = 20_000;
export const KEEPALIVE_TIMEOUT_MS = 10_000;
/** Calls that one peer may have running on one connection. */
export const MAX_CONCURRENT_STREAMS = 4096;

/** Channel options of every client. */
export const CHANNEL_OPTIONS = {
  // Between FE and BE there is never a proxy; the library would obey http_proxy even for 127.0.0.1.
  "grpc.enable_http_proxy": 0,
  "grpc.max_receive_message_length": MAX_GRPC_MESSAGE_BYTES,
  "grpc.max_send_message_length": MAX_GRPC_MESSAGE_BYTES,
  "grpc.initial_reconnect_backoff_ms": INITIAL_BACKOFF_MS,
  "grpc.min_reconnect_backoff_ms": INITIAL_BACKOFF_MS,
  "grpc.max_reconnect_backoff_ms": MAX_BACKOFF_MS,
  "grpc.keepalive_time_ms": KEEPALIVE_TIME_MS,
  "grpc.keepalive_timeout_ms": KEEPALIVE_TIMEOUT_MS,
  "grpc.keepalive_permit_without_calls": 0,
  // Closing a client closes its connection, which a shared pool would keep.
  "grpc.use_local_subchannel_pool": 1,
  "grpc.service_config_disable_resolution": 1,
  "grpc.enable_retries": 0,
} as const;

/** Options of every server. */
export const SERVER_OPTIONS = {
  "grpc.max_receive_message_length": MAX_GRPC_MESSAGE_BYTES,
  "grpc.max_send_message_length": MAX_GRPC_MESSAGE_BYTES,
  "grpc.max_concurrent_streams": MAX_CONCURRENT_STREAMS,
} as const;
