/** node:http, so that no 100 Continue goes out before an answer (Deno.serve sends it first). */
import * as http from "node:http";
import type { ProtocolAcceptor } from "../../kernel/spi/mod.ts";
import { type Answer, headTooLarge, internalError } from "./answer.ts";
import type { HttpConfig } from "./config.ts";
import { answerRequest, type Request } from "./routes.ts";

/** A request's head must be complete after this time. */
const HEAD_TIMEOUT_MS = 10_000;
/** An idle connection is kept for so long. */
const KEEP_ALIVE_MS = 5_000;
/** How long a client that sends a body nobody wants may go on before its connection is dropped. */
const LINGER_MS = 2_000;
const STOP_POLL_MS = 10;

function headBytes(message: http.IncomingMessage): number {
  return message.rawHeaders.reduce((sum, part) => sum + part.length + 2, (message.url ?? "").length);
}

function requestOf(message: http.IncomingMessage): Request {
  const url = message.url ?? "/";
  const mark = url.indexOf("?");
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value[value.length - 1] : value;
  }
  return {
    method: message.method ?? "GET",
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? "" : url.slice(mark + 1),
    headers,
    remoteAddress: message.socket.remoteAddress ?? "",
    remotePort: message.socket.remotePort ?? 0,
  };
}

const hasBody = ({ headers }: http.IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

export class HttpServer {
  readonly #config: HttpConfig;
  readonly #acceptor: ProtocolAcceptor;
  readonly #server: http.Server;
  #listening = false;
  #running = 0;

  constructor(config: HttpConfig, acceptor: ProtocolAcceptor) {
    this.#config = config;
    this.#acceptor = acceptor;
    this.#server = http.createServer({
      maxHeaderSize: config.maxHeaderBytes,
      headersTimeout: HEAD_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    });
    this.#server.maxConnections = config.maxConnections;
    this.#server.on("request", (message, response) => this.#handle(message, response));
    // The client waits with its body for our word, and gets the answer instead of it.
    this.#server.on("checkContinue", (message, response) => this.#handle(message, response));
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  }

  get isRunning(): boolean {
    return this.#listening;
  }

  listen(): Promise<void> {
    const { port, bindAddress } = this.#config;
    return new Promise((resolve, reject) => {
      this.#server.once("error", (error) => {
        if (this.#listening) this.#acceptor.log("error", `Listener: ${error.message}`);
        else reject(new Error(`HTTP cannot listen on ${bindAddress}:${port}: ${error.message}`));
      });
      this.#server.listen({ port, host: bindAddress }, () => {
        this.#listening = true;
        resolve();
      });
    });
  }

  async #handle(message: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    this.#running += 1;
    let answer: Answer;
    try {
      const bytes = headBytes(message);
      answer = bytes > this.#config.maxHeaderBytes
        ? headTooLarge(bytes, this.#config.maxHeaderBytes)
        : await answerRequest(this.#acceptor, requestOf(message));
    } catch (error) {
      answer = internalError(error instanceof Error ? error.message : String(error));
    }
    this.#running -= 1;
    this.#send(message, response, answer);
  }

  #send(message: http.IncomingMessage, response: http.ServerResponse, answer: Answer): void {
    const unread = hasBody(message);
    const headers: Record<string, string> = {
      ...answer.headers,
      "Content-Type": answer.contentType,
      "Content-Length": String(new TextEncoder().encode(answer.body).length),
    };
    // Whether the client still sends its body is open, so the connection cannot carry another request.
    if (unread) headers.Connection = "close";
    response.writeHead(answer.status, headers);
    response.end(message.method === "HEAD" ? "" : answer.body);
    if (!unread) return;
    message.resume();
    const timer = setTimeout(() => message.socket.destroy(), LINGER_MS);
    message.socket.once("close", () => clearTimeout(timer));
  }

  async stop(graceMs: number): Promise<void> {
    this.#listening = false;
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    const until = Date.now() + graceMs;
    while (this.#running > 0 && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, STOP_POLL_MS));
    }
    this.#server.closeAllConnections();
    await closed;
  }
}
