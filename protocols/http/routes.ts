/** The table of paths and what answers them. */
import type { ConnectionId, ProtocolAcceptor } from "../../kernel/spi/mod.ts";
import {
  type Answer,
  loadFailed,
  methodNotAllowed,
  notFound,
  redirect,
  success,
  text,
  unauthorized,
} from "./answer.ts";
import { type BasicCredentials, readBasicAuth } from "./basic_auth.ts";
import { renderMetrics } from "./metrics.ts";

/** A request without its body, which no route reads. */
export interface Request {
  readonly method: string;
  /** Path without the query, not decoded. */
  readonly path: string;
  /** What stands behind the question mark; "" for nothing. */
  readonly query: string;
  /** Names in lower case; of a repeated one the last value. */
  readonly headers: Readonly<Record<string, string>>;
  readonly remoteAddress: string;
  readonly remotePort: number;
}

type Handler = (acceptor: ProtocolAcceptor, request: Request, match: RegExpExecArray) => Promise<Answer>;

interface Route {
  readonly path: RegExp;
  readonly methods: Readonly<Record<string, Handler>>;
}

const ROUTES: readonly Route[] = [
  { path: /^\/api\/health$/, methods: { GET: health } },
  { path: /^\/api\/bootstrap$/, methods: { GET: bootstrap } },
  { path: /^\/metrics$/, methods: { GET: metrics } },
  { path: /^\/api\/([^/]+)\/([^/]+)\/_stream_load$/, methods: { PUT: streamLoad } },
];

export async function answerRequest(acceptor: ProtocolAcceptor, request: Request): Promise<Answer> {
  for (const { path, methods } of ROUTES) {
    const match = path.exec(request.path);
    if (!match) continue;
    const method = request.method === "HEAD" && !methods.HEAD ? "GET" : request.method;
    const handler = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (!handler) return methodNotAllowed(request.method, Object.keys(methods).join(", "));
    return await handler(acceptor, request, match);
  }
  return notFound(request.path);
}

const messageOf = (error: unknown): string => error instanceof Error ? error.message : String(error);

async function health(acceptor: ProtocolAcceptor): Promise<Answer> {
  const { onlineBackends, totalBackends } = await acceptor.clusterInfo.health();
  return success({ online_backend_num: onlineBackends, total_backend_num: totalBackends });
}

async function metrics(acceptor: ProtocolAcceptor): Promise<Answer> {
  return text(renderMetrics(await acceptor.clusterInfo.metrics()));
}

/** Anybody may ask; only who has proved to be a user learns ports and version. */
async function bootstrap(acceptor: ProtocolAcceptor, request: Request): Promise<Answer> {
  const ask = async (connectionId: ConnectionId | null): Promise<Answer> => {
    const { replayedJournalId, queryPort, rpcPort, arrowFlightSqlPort, version } = await acceptor.clusterInfo
      .bootstrap(connectionId);
    return success({ replayedJournalId, queryPort, rpcPort, arrowFlightSqlPort, version });
  };
  const credentials = readBasicAuth(request.headers.authorization);
  return credentials ? await withUser(acceptor, request, credentials, ask, () => ask(null)) : await ask(null);
}

/** Runs `action` on a connection of its own that is authenticated with the request's credentials. */
async function withUser(
  acceptor: ProtocolAcceptor,
  request: Request,
  { user, password }: BasicCredentials,
  action: (connectionId: ConnectionId) => Promise<Answer>,
  refused: (message: string) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { remoteAddress, remotePort } = request;
  const { connectionId } = await acceptor.connectionPool.register({
    remoteAddress,
    remotePort,
    secure: false,
    purpose: "request",
  });
  try {
    const result = await acceptor.authentication.authenticate({
      connectionId,
      user,
      credentials: { kind: "clear_text", password },
    });
    if (result.kind !== "success") return await refused(result.error.message);
    return await action(connectionId);
  } finally {
    await acceptor.connectionPool.unregister(connectionId, "client_quit");
  }
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign: no name looks like that.
    return null;
  }
}

/**
 * Sends the client of a stream load to a backend, its credentials in the address as the reference does; the load's
 * body is never read here.
 */
async function streamLoad(
  acceptor: ProtocolAcceptor,
  request: Request,
  match: RegExpExecArray,
): Promise<Answer> {
  const credentials = readBasicAuth(request.headers.authorization);
  if (!credentials) return unauthorized("Need auth information.");
  const [database, table] = [decode(match[1]), decode(match[2])];
  if (database === null || table === null) return loadFailed(`Path ${request.path} is not a valid address`);
  const { authorization: _secret, ...headers } = request.headers;
  return await withUser(acceptor, request, credentials, async (connectionId) => {
    try {
      const route = await acceptor.load.routeStreamLoad({ connectionId, database, table, headers });
      return redirect(locationOf(route.host, route.port, request, credentials));
    } catch (error) {
      return loadFailed(messageOf(error));
    }
  }, unauthorized);
}

function locationOf(
  host: string,
  port: number,
  request: Request,
  { user, password }: BasicCredentials,
): string {
  const account = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  const address = host.includes(":") ? `[${host}]` : host;
  // The reference leaves a question mark even without a query.
  return `http://${account}@${address}:${port}${request.path}?${request.query}`;
}
