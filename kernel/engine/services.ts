/** The kernel's side of the SPI: what protocol modules may ask. */
import { DorisError, toDorisError, VERSION_COMMENT } from "../base/mod.ts";
import { selectDatabase } from "../commands/mod.ts";
import { type Connection, Session } from "../session/mod.ts";
import type {
  AuthenticationRequest,
  AuthenticationResult,
  Kernel,
  KernelServices,
  LoadRoute,
  ModuleControl,
  ModuleInfo,
  StreamLoadRequest,
} from "../spi/mod.ts";
import { metricFamilies } from "./metrics.ts";
import type { EngineParts } from "./parts.ts";
import { queryBackends } from "./planning.ts";
import { protocolError } from "./results.ts";
import { execute } from "./statements.ts";

function connectionOf(parts: EngineParts, id: number): Connection {
  const connection = parts.pool.get(id);
  if (!connection) throw new DorisError("NotAuthenticated", `Connection ${id} is not registered`);
  return connection;
}

function authenticated(
  parts: EngineParts,
  id: number,
): Connection & { account: { user: string; host: string } } {
  const connection = connectionOf(parts, id);
  const { account } = connection;
  if (!account) throw new DorisError("NotAuthenticated", `Connection ${id} has not proved who it is`);
  return connection as Connection & { account: { user: string; host: string } };
}

function sessionOf(parts: EngineParts, id: number): Session {
  const { session } = authenticated(parts, id);
  if (!session) throw new DorisError("NotAuthenticated", `Connection ${id} has no session`);
  return session;
}

function authenticate(parts: EngineParts, request: AuthenticationRequest): AuthenticationResult {
  const connection = connectionOf(parts, request.connectionId);
  const { credentials } = request;
  try {
    if (credentials.kind === "token") {
      throw new DorisError("NotSupported", "Authentication by token is not supported yet");
    }
    const account = parts.accounts.authenticate(
      request.user,
      credentials.kind === "clear_text"
        ? { kind: "clear", password: credentials.password }
        : { kind: "native", response: credentials.response, challenge: connection.challenge },
      connection.address,
    );
    connection.account = { user: account.name, host: account.host };
    return { kind: "success", user: account.name, host: account.host };
  } catch (error) {
    return { kind: "refused", error: protocolError(toDorisError(error)) };
  }
}

function openSession(parts: EngineParts, id: number, database: string): void {
  const connection = authenticated(parts, id);
  const session = new Session(parts.globals, {
    id,
    protocol: connection.protocol,
    user: connection.account.user,
    host: connection.account.host,
    remote: `${connection.address}:${connection.port}`,
    connectedAt: connection.connectedAt,
  });
  if (database !== "") selectDatabase(database, { services: parts, session });
  connection.session = session;
}

let loadTurn = 0;

/** A backend for a stream load: any that is alive, in turn. */
function routeStreamLoad(parts: EngineParts, request: StreamLoadRequest): LoadRoute {
  authenticated(parts, request.connectionId);
  const database = parts.catalog.snapshot.databases.get(request.database);
  if (!database) throw new DorisError("UnknownDatabase", `Unknown database '${request.database}'`);
  if (!database.tables.has(request.table)) {
    throw new DorisError("NotFound", `Unknown table '${request.table}' in ${request.database}`);
  }
  const backends = queryBackends(parts);
  if (backends.length === 0) {
    throw new DorisError("BackendUnavailable", "No backend is alive to take the load");
  }
  const backend = backends[loadTurn++ % backends.length];
  return { host: backend.host, port: backend.ports?.http ?? 0 };
}

function notYet(what: string): () => Promise<never> {
  return () => Promise.reject(new DorisError("NotSupported", `${what} are not supported yet`));
}

/** The kernel as kernel/host hands it to modules. */
export function createKernelServices(parts: EngineParts): Kernel {
  return {
    attach(module: ModuleInfo, control: ModuleControl): KernelServices {
      return servicesFor(parts, module.manifest.name, control);
    },
  };
}

function servicesFor(parts: EngineParts, protocol: string, control: ModuleControl): KernelServices {
  return {
    connectionPool: {
      // deno-lint-ignore require-await -- what a service throws must reject
      register: async (info) => {
        const connection = parts.pool.register({
          protocol,
          address: info.remoteAddress,
          port: info.remotePort,
          counted: info.purpose === "session",
          disconnect: (error) => control.closeConnection(connection.id, error ? protocolError(error) : null),
        });
        return { connectionId: connection.id, challenge: connection.challenge };
      },
      // deno-lint-ignore require-await -- as above
      unregister: async (id) => parts.pool.unregister(id),
    },
    authentication: {
      // deno-lint-ignore require-await -- as above
      authenticate: async (request) => authenticate(parts, request),
    },
    session: {
      // deno-lint-ignore require-await -- as above
      open: async (id, options) => openSession(parts, id, options.database),
      // deno-lint-ignore require-await -- as above
      useDatabase: async (id, database) =>
        selectDatabase(database, { services: parts, session: sessionOf(parts, id) }),
      // deno-lint-ignore require-await -- as above
      reset: async (id) => sessionOf(parts, id).reset(),
      // deno-lint-ignore require-await -- as above
      setVariables: async (id, variables) => {
        const session = sessionOf(parts, id);
        for (const [name, value] of Object.entries(variables)) session.setVariable(name, value);
      },
      // deno-lint-ignore require-await -- as above
      touch: async (id) => {
        sessionOf(parts, id).lastActiveAt = parts.clock.nowMs();
      },
      // deno-lint-ignore require-await -- as above
      kill: async (id, target, queryOnly) => {
        sessionOf(parts, id);
        const connection = parts.pool.get(target);
        if (!connection?.session) throw new DorisError("NotFound", `Unknown thread id: ${target}`);
        connection.session.cancel(new DorisError("Cancelled", "Query was killed"));
        if (!queryOnly) connection.disconnect(new DorisError("Cancelled", "Connection was killed"));
      },
      // deno-lint-ignore require-await -- as above
      close: async (id) => {
        const connection = connectionOf(parts, id);
        connection.session?.cancel(new DorisError("Cancelled", "The session was closed"));
        connection.session = undefined;
      },
    },
    query: {
      execute: async (id, request) => await execute(parts, sessionOf(parts, id), request),
      // deno-lint-ignore require-await -- as above
      cancel: async (id, reason) => {
        parts.pool.get(id)?.session?.cancel(
          new DorisError("Cancelled", `Query was cancelled: ${reason.replaceAll("_", " ")}`),
        );
      },
    },
    preparedStatement: {
      prepare: notYet("Prepared statements"),
      execute: notYet("Prepared statements"),
      close: notYet("Prepared statements"),
    },
    load: {
      // deno-lint-ignore require-await -- as above
      routeStreamLoad: async (request) => routeStreamLoad(parts, request),
    },
    clusterInfo: {
      // deno-lint-ignore require-await -- as above
      health: async () => ({
        onlineBackends: parts.registry.alive().length,
        totalBackends: parts.registry.all().length,
      }),
      // deno-lint-ignore require-await -- as above
      bootstrap: async (id) => {
        const known = id !== null && parts.pool.get(id)?.account !== undefined;
        const portOf = (parameter: string) =>
          parts.endpoints().find((one) => one.parameter === parameter)?.port ?? 0;
        return {
          replayedJournalId: known ? parts.catalog.snapshot.version : 0,
          queryPort: known ? portOf("query_port") : 0,
          rpcPort: known ? parts.identity.rpcPort : 0,
          arrowFlightSqlPort: known ? portOf("arrow_flight_sql_port") : 0,
          version: known ? VERSION_COMMENT : "",
        };
      },
      // deno-lint-ignore require-await -- as above
      metrics: async () => metricFamilies(parts),
      // deno-lint-ignore require-await -- as above
      endpoints: async () => parts.endpoints().map(({ protocol, host, port }) => ({ protocol, host, port })),
    },
    catalog: {
      // deno-lint-ignore require-await -- as above
      databases: async (id) => {
        sessionOf(parts, id);
        return [...parts.catalog.snapshot.databases.keys()].sort();
      },
      tables: notYet("Metadata calls"),
      columns: notYet("Metadata calls"),
    },
  };
}
