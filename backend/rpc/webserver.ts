/**
 * The backend's HTTP server: health, metrics, logs of filtered rows, stream load.
 * @module
 */
import http from "node:http";
import type { AddressInfo } from "node:net";
import type { ErrorLogs } from "../load/error_log.ts";
import type { StreamLoads } from "../load/stream_load.ts";
import type { ExchangeCount } from "../exec/api.ts";
import { idText, parseId, type WireId } from "../exec/ids.ts";
import { errorText } from "./status.ts";

const MAX_HEADER_BYTES = 256 * 1024;
const HEADERS_TIMEOUT_MS = 30_000;
const MAX_CONNECTIONS = 1024;
const STREAM_LOAD = /^\/api\/([^/]+)\/([^/]+)\/_stream_load$/;

/** What the server serves. */
export interface WebserverDeps {
  readonly host: string;
  readonly port: number;
  readonly loads: StreamLoads;
  readonly logs: ErrorLogs;
  isShutdown(): boolean;
  exchangeCounts(queryId?: WireId): readonly ExchangeCount[];
  /** Gauges by name, for /metrics. */
  metrics(): Promise<ReadonlyMap<string, number>>;
  log(message: string): void;
}

/** A running server. */
export interface Webserver {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the server; rejects where the port cannot be bound. */
export async function startWebserver(deps: WebserverDeps): Promise<Webserver> {
  const server = http.createServer({ maxHeaderSize: MAX_HEADER_BYTES, headersTimeout: HEADERS_TIMEOUT_MS });
  // A load may take as long as its timeout header says.
  server.requestTimeout = 0;
  server.maxConnections = MAX_CONNECTIONS;
  const handle = (waits: boolean) => (req: http.IncomingMessage, res: http.ServerResponse) => {
    route(deps, req, res, waits).catch((error) => {
      deps.log(`HTTP ${req.method} ${req.url} failed: ${errorText(error)}`);
      if (!res.headersSent) text(res, 500, errorText(error));
      else res.destroy();
    });
  };
  server.on("request", handle(false));
  server.on("checkContinue", handle(true));
  server.on("clientError", (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once(
      "error",
      (error) => reject(new Error(`Cannot listen on ${deps.host}:${deps.port}: ${error.message}`)),
    );
    server.listen(deps.port, deps.host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function route(
  deps: WebserverDeps,
  req: http.IncomingMessage,
  res: http.ServerResponse,
  waits: boolean,
): Promise<void> {
  const url = new URL(req.url ?? "/", "http://backend");
  const load = STREAM_LOAD.exec(url.pathname);
  if (load !== null) {
    if (req.method !== "PUT") return text(res, 405, "A stream load is a PUT");
    return await streamLoad(deps, req, res, waits, load);
  }
  if (waits) res.writeContinue();
  if (req.method !== "GET") return text(res, 405, `No ${req.method} here`);
  switch (url.pathname) {
    case "/api/health": {
      const down = deps.isShutdown();
      const status = down ? "Server is not available" : "OK";
      const msg = down ? "Server is shutting down" : "OK";
      return json(res, `{"status": "${status}","msg": "${msg}"}`);
    }
    case "/metrics": {
      const lines: string[] = [];
      for (const [name, value] of await deps.metrics()) {
        lines.push(`# TYPE ${name} gauge`, `${name} ${value}`);
      }
      return text(res, 200, lines.join("\n") + "\n");
    }
    case "/api/_load_error_log": {
      const log = await deps.logs.read(url.searchParams.get("file") ?? "");
      return log === undefined ? text(res, 404, "No such load error log") : text(res, 200, log);
    }
    case "/api/exchange_stats": {
      const given = url.searchParams.get("query_id");
      const id = given === null ? undefined : parseId(given);
      if (given !== null && id === undefined) {
        return text(res, 400, `'${given}' is no query id (hi-lo in hexadecimal)`);
      }
      const counts = deps.exchangeCounts(id).map((c) => ({
        query_id: idText(c.queryId),
        node: c.nodeId,
        sender: c.senderId,
        receiver: idText(c.receiver),
        rows: Number(c.rows),
      }));
      return json(res, JSON.stringify(counts));
    }
    default:
      return text(res, 404, `Nothing at ${url.pathname}`);
  }
}

async function streamLoad(
  deps: WebserverDeps,
  req: http.IncomingMessage,
  res: http.ServerResponse,
  waits: boolean,
  path: RegExpExecArray,
): Promise<void> {
  let db: string;
  let table: string;
  try {
    db = decodeURIComponent(path[1]!);
    table = decodeURIComponent(path[2]!);
  } catch (error) {
    return text(res, 400, `The path cannot be decoded: ${errorText(error)}`);
  }
  const gone = new AbortController();
  const abort = () => {
    if (!res.writableEnded) gone.abort(new Error("the connection was closed"));
  };
  req.on("aborted", abort);
  req.on("error", abort);
  res.on("close", abort);
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(req.headers)) {
    headers[name] = Array.isArray(value) ? value.join(",") : value;
  }
  let accepted = false;
  const reply = await deps.loads.run({
    db,
    table,
    headers,
    clientIp: req.socket.remoteAddress ?? "",
    accept: () => {
      accepted = true;
      if (waits) res.writeContinue();
    },
    body: req as AsyncIterable<Uint8Array>,
    signal: gone.signal,
  });
  if (gone.signal.aborted) return;
  // A body that was not taken is not read to its end: the connection cannot be used again.
  if (!accepted) {
    res.setHeader("Connection", "close");
    req.resume();
  }
  json(res, reply);
}

function json(res: http.ServerResponse, body: string): void {
  send(res, 200, "application/json", body);
}

function text(res: http.ServerResponse, code: number, body: string): void {
  send(res, code, "text/plain; charset=utf-8", body);
}

function send(res: http.ServerResponse, code: number, type: string, body: string): void {
  const bytes = new TextEncoder().encode(body);
  res.writeHead(code, { "Content-Type": type, "Content-Length": bytes.length });
  res.end(bytes);
}
