/** Clients as users have them: npm:mysql2, the mariadb program, and a stream load that behaves as curl does. */
import { createConnection } from "mysql2/promise";
import type { Connection, FieldPacket, ResultSetHeader } from "mysql2/promise";

/** Values as the text protocol carries them. */
export type TextRow = (string | null)[];

/** What a failed statement tells a client. */
export interface ServerError {
  readonly errno: number;
  readonly sqlState: string;
  readonly message: string;
}

/** A MySQL connection whose rows come as the texts that were on the wire. */
export class Client {
  private constructor(readonly connection: Connection) {}

  static async connect(
    port: number,
    options: { readonly database?: string; readonly user?: string; readonly multipleStatements?: boolean } =
      {},
  ): Promise<Client> {
    const connection = await createConnection({
      host: "127.0.0.1",
      port,
      user: "root",
      connectTimeout: 10_000,
      rowsAsArray: true,
      typeCast: (field) => field.string("utf8"),
      ...options,
    });
    // A lost connection shows in the statement that runs on it; without a listener it would end the test program.
    connection.on("error", () => undefined);
    return new Client(connection);
  }

  /** Rows of a statement; an empty list for one that gives none. */
  async rows(sql: string): Promise<TextRow[]> {
    return (await this.table(sql)).rows;
  }

  /** Rows with the names and types of their columns. */
  async table(sql: string): Promise<{ readonly fields: readonly FieldPacket[]; readonly rows: TextRow[] }> {
    const [rows, fields] = await this.connection.query(sql);
    return { fields: fields ?? [], rows: Array.isArray(rows) ? rows as unknown as TextRow[] : [] };
  }

  /** Runs a statement without rows; returns how many it changed. */
  async run(sql: string): Promise<number> {
    const [header] = await this.connection.query(sql);
    return Array.isArray(header) ? 0 : (header as ResultSetHeader).affectedRows;
  }

  /** The one value of a query of one row and column. */
  async value(sql: string): Promise<string | null> {
    const rows = await this.rows(sql);
    if (rows.length !== 1 || rows[0].length !== 1) {
      throw new Error(`Not one value: ${JSON.stringify(rows)}: ${sql}`);
    }
    return rows[0][0];
  }

  /** The error that `sql` must give. @throws Error when it succeeds or fails without an answer of the server */
  async error(sql: string): Promise<ServerError> {
    try {
      await this.connection.query(sql);
    } catch (error) {
      const { errno, sqlState, message } = error as ServerError;
      if (typeof sqlState !== "string") throw error;
      return { errno, sqlState, message };
    }
    throw new Error(`No error: ${sql}`);
  }

  async close(): Promise<void> {
    await this.connection.end();
  }

  /** Drops the connection without a word to the server. */
  destroy(): void {
    this.connection.destroy();
  }
}

/** Output of the mariadb client in --batch mode: rows of texts, the names of the columns left out. */
export async function mariadbBatch(port: number, sql: string, database?: string): Promise<TextRow[]> {
  const args = ["-h127.0.0.1", `-P${port}`, "-uroot", "--batch", "--skip-column-names", "--raw"];
  if (database !== undefined) args.push(database);
  const child = new Deno.Command("mariadb", { args, stdin: "piped", stdout: "piped", stderr: "piped" })
    .spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(sql));
  await writer.close();
  const { code, stdout, stderr } = await child.output();
  if (code !== 0) throw new Error(`mariadb ended with ${code}: ${new TextDecoder().decode(stderr)}`);
  const lines = new TextDecoder().decode(stdout).split("\n").slice(0, -1);
  return lines.map((line) => line.split("\t").map((value) => value === "NULL" ? null : value));
}

/** The reply of a stream load, as far as the tests read it. */
export interface LoadReply {
  readonly Status: string;
  readonly Message: string;
  readonly Label: string;
  readonly ExistingJobStatus?: string;
  readonly NumberTotalRows: number;
  readonly NumberLoadedRows: number;
  readonly NumberFilteredRows: number;
  readonly ErrorURL?: string;
}

interface HttpAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const HTTP_TIMEOUT_MS = 60_000;

/** A connection that reads the head of an answer and then its body. */
class HttpExchange {
  #buffered = new Uint8Array(0);

  private constructor(readonly conn: Deno.Conn) {}

  static async open(port: number): Promise<HttpExchange> {
    return new HttpExchange(await Deno.connect({ hostname: "127.0.0.1", port }));
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) at += await this.conn.write(bytes.subarray(at));
  }

  async #more(): Promise<boolean> {
    const chunk = new Uint8Array(65536);
    const count = await this.conn.read(chunk);
    if (count === null) return false;
    const joined = new Uint8Array(this.#buffered.length + count);
    joined.set(this.#buffered);
    joined.set(chunk.subarray(0, count), this.#buffered.length);
    this.#buffered = joined;
    return true;
  }

  async head(): Promise<{ readonly status: number; readonly headers: Map<string, string> }> {
    for (;;) {
      const text = new TextDecoder("latin1").decode(this.#buffered);
      const end = text.indexOf("\r\n\r\n");
      if (end >= 0) {
        this.#buffered = this.#buffered.slice(end + 4);
        const [first, ...lines] = text.slice(0, end).split("\r\n");
        const headers = new Map(lines.map((line) => {
          const colon = line.indexOf(":");
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
        }));
        return { status: Number(first.split(" ")[1]), headers };
      }
      if (!(await this.#more())) throw new Error("The server closed the connection before it answered");
    }
  }

  async body(headers: ReadonlyMap<string, string>): Promise<string> {
    const length = headers.get("content-length");
    if (length !== undefined) {
      while (this.#buffered.length < Number(length)) if (!(await this.#more())) break;
      return new TextDecoder().decode(this.#buffered);
    }
    while (await this.#more());
    const text = new TextDecoder().decode(this.#buffered);
    return headers.get("transfer-encoding") === "chunked" ? unchunk(text) : text;
  }
}

function unchunk(text: string): string {
  const pieces: string[] = [];
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length;) {
    const lineEnd = bytes.indexOf(13, at);
    const size = parseInt(new TextDecoder().decode(bytes.subarray(at, lineEnd)), 16);
    if (!(size > 0)) break;
    pieces.push(new TextDecoder().decode(bytes.subarray(lineEnd + 2, lineEnd + 2 + size)));
    at = lineEnd + 2 + size + 2;
  }
  return pieces.join("");
}

export interface LoadOptions {
  /** http_port of the frontend. */
  readonly port: number;
  readonly database: string;
  readonly table: string;
  /** label, columns, format, column_separator … */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Called once half of the body is sent, before the other half. */
  readonly halfway?: () => Promise<void>;
}

function requestHead(options: LoadOptions, host: string, path: string, length: number): Uint8Array {
  const lines = [
    `PUT ${path} HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: Basic ${btoa("root:")}`,
    `Content-Length: ${length}`,
    "Expect: 100-continue",
    "Connection: close",
    ...Object.entries(options.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
  ];
  return new TextEncoder().encode(lines.join("\r\n") + "\r\n\r\n");
}

async function put(options: LoadOptions, port: number, path: string, body: Uint8Array): Promise<HttpAnswer> {
  const exchange = await HttpExchange.open(port);
  const timer = setTimeout(() => exchange.conn.close(), HTTP_TIMEOUT_MS);
  try {
    await exchange.write(requestHead(options, `127.0.0.1:${port}`, path, body.length));
    let { status, headers } = await exchange.head();
    if (status === 100) {
      const half = options.halfway ? body.length >> 1 : body.length;
      await exchange.write(body.subarray(0, half));
      await options.halfway?.();
      await exchange.write(body.subarray(half));
      ({ status, headers } = await exchange.head());
    }
    return { status, headers, body: await exchange.body(headers) };
  } finally {
    clearTimeout(timer);
    closeOnce(exchange.conn);
  }
}

/** The timeout may have closed it before. */
function closeOnce(conn: Deno.Conn): void {
  try {
    conn.close();
  } catch (error) {
    if (!(error instanceof Deno.errors.BadResource)) throw error;
  }
}

/**
 * Stream load as curl --location-trusted does it: the body is sent only after `100 Continue`, the frontend's 307
 * is followed with the same headers.
 * @throws Error when the frontend takes the body itself, or an answer is no JSON
 */
export async function streamLoad(options: LoadOptions): Promise<LoadReply> {
  const body = typeof options.body === "string" ? new TextEncoder().encode(options.body) : options.body;
  const path = `/api/${options.database}/${options.table}/_stream_load`;
  const first = await put(options, options.port, path, body);
  if (first.status !== 307) throw new Error(`Expected 307, got ${first.status}: ${first.body}`);
  const location = new URL(first.headers.get("location") ?? "");
  const answer = await put(options, Number(location.port), location.pathname + location.search, body);
  try {
    return JSON.parse(answer.body) as LoadReply;
  } catch (cause) {
    throw new Error(`No JSON: ${answer.status} ${answer.body.slice(0, 400)}`, { cause });
  }
}
