/**
 * The calls that a module may make: for each, whose connection it concerns, what its arguments must look like and how
 * it reaches the kernel. What comes out of a module is input from outside: nothing is passed on unchecked.
 */
import type {
  AuthenticationRequest,
  CloseReason,
  ConnectionId,
  ConnectionInfo,
  ExecuteRequest,
  KernelServices,
  ParameterValue,
  SessionOptions,
  StreamLoadRequest,
} from "../spi/mod.ts";
import type { MethodName } from "./messages.ts";

/** A call that goes straight to the kernel; `rest` is the host's own. */
export type ServiceMethod = Exclude<MethodName, "rest">;

type Args = readonly unknown[];

export interface ServiceEntry {
  /** The connection that the call speaks for; null for none. */
  owner(args: Args): ConnectionId | null;
  valid(args: Args): boolean;
  run(services: KernelServices, args: Args): Promise<unknown>;
  /** The session is busy from the call to the end of its reply. */
  readonly exclusive?: boolean;
  /** The result is an ExecuteReply. */
  readonly reply?: boolean;
  /** The result holds bytes, which JSON cannot carry. */
  readonly binary?: boolean;
}

const REASONS: ReadonlySet<unknown> = new Set<CloseReason | "user_request">([
  "client_quit",
  "client_vanished",
  "protocol_violation",
  "authentication_failed",
  "authentication_timeout",
  "killed",
  "idle",
  "shutdown",
  "module_gone",
  "user_request",
]);
const ENCODINGS: ReadonlySet<unknown> = new Set(["mysql_text", "mysql_binary", "arrow"]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string";
const isId = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isTextMap = (value: unknown): boolean => isObject(value) && Object.values(value).every(isString);

function isCredentials(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value.kind === "native_password") return value.response instanceof Uint8Array;
  if (value.kind === "clear_text") return isString(value.password);
  return value.kind === "token" && isString(value.token);
}

function isParameter(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.type)) return false;
  const held = value.value;
  return held === null || held instanceof Uint8Array ||
    ["string", "number", "bigint", "boolean"].includes(typeof held);
}

const ofFirst = (args: Args): ConnectionId | null => args[0] as ConnectionId;
const ofRequest = (args: Args): ConnectionId | null =>
  (args[0] as { readonly connectionId: ConnectionId }).connectionId;
const ofNobody = (): null => null;
const anything = (): boolean => true;

/** Every {@link ServiceMethod}. */
export const SERVICES: Readonly<Record<ServiceMethod, ServiceEntry>> = {
  "connectionPool.register": {
    owner: ofNobody,
    valid: ([info]) =>
      isObject(info) && isString(info.remoteAddress) && isId(info.remotePort) &&
      typeof info.secure === "boolean" && (info.purpose === "session" || info.purpose === "request"),
    run: (services, [info]) => services.connectionPool.register(info as ConnectionInfo),
    binary: true,
  },
  "connectionPool.unregister": {
    owner: ofFirst,
    valid: ([id, reason]) => isId(id) && REASONS.has(reason),
    run: (services, [id, reason]) => services.connectionPool.unregister(id as number, reason as CloseReason),
  },
  "authentication.authenticate": {
    owner: ofRequest,
    valid: ([request]) =>
      isObject(request) && isId(request.connectionId) && isString(request.user) &&
      isCredentials(request.credentials),
    run: (services, [request]) => services.authentication.authenticate(request as AuthenticationRequest),
  },
  "session.open": {
    owner: ofFirst,
    valid: ([id, options]) =>
      isId(id) && isObject(options) && isString(options.database) && isTextMap(options.attributes),
    run: (services, [id, options]) => services.session.open(id as number, options as SessionOptions),
  },
  "session.useDatabase": {
    owner: ofFirst,
    valid: ([id, database]) => isId(id) && isString(database),
    run: (services, [id, database]) => services.session.useDatabase(id as number, database as string),
    exclusive: true,
  },
  "session.reset": {
    owner: ofFirst,
    valid: ([id]) => isId(id),
    run: (services, [id]) => services.session.reset(id as number),
    exclusive: true,
  },
  "session.setVariables": {
    owner: ofFirst,
    valid: ([id, variables]) => isId(id) && isTextMap(variables),
    run: (services, [id, variables]) =>
      services.session.setVariables(id as number, variables as Readonly<Record<string, string>>),
    exclusive: true,
  },
  "session.touch": {
    owner: ofFirst,
    valid: ([id]) => isId(id),
    run: (services, [id]) => services.session.touch(id as number),
  },
  "session.kill": {
    owner: ofFirst,
    valid: ([id, target, queryOnly]) => isId(id) && isId(target) && typeof queryOnly === "boolean",
    run: (services, [id, target, queryOnly]) =>
      services.session.kill(id as number, target as number, queryOnly as boolean),
  },
  "session.close": {
    owner: ofFirst,
    valid: ([id]) => isId(id),
    run: (services, [id]) => services.session.close(id as number),
  },
  "query.execute": {
    owner: ofFirst,
    valid: ([id, request]) =>
      isId(id) && isObject(request) && isString(request.sql) && ENCODINGS.has(request.encoding),
    run: (services, [id, request]) =>
      services.query.execute(id as number, request as unknown as ExecuteRequest),
    exclusive: true,
    reply: true,
  },
  "query.cancel": {
    owner: ofFirst,
    valid: ([id, reason]) => isId(id) && REASONS.has(reason),
    run: (services, [id, reason]) => services.query.cancel(id as number, reason as CloseReason),
  },
  "preparedStatement.prepare": {
    owner: ofFirst,
    valid: ([id, sql]) => isId(id) && isString(sql),
    run: (services, [id, sql]) => services.preparedStatement.prepare(id as number, sql as string),
    exclusive: true,
  },
  "preparedStatement.execute": {
    owner: ofFirst,
    valid: ([id, statement, parameters, encoding]) =>
      isId(id) && isId(statement) && Array.isArray(parameters) && parameters.every(isParameter) &&
      ENCODINGS.has(encoding),
    run: (services, [id, statement, parameters, encoding]) =>
      services.preparedStatement.execute(
        id as number,
        statement as number,
        parameters as readonly ParameterValue[],
        encoding as ExecuteRequest["encoding"],
      ),
    exclusive: true,
    reply: true,
  },
  "preparedStatement.close": {
    owner: ofFirst,
    valid: ([id, statement]) => isId(id) && isId(statement),
    run: (services, [id, statement]) => services.preparedStatement.close(id as number, statement as number),
  },
  "load.routeStreamLoad": {
    owner: ofRequest,
    valid: ([request]) =>
      isObject(request) && isId(request.connectionId) && isString(request.database) &&
      isString(request.table) && isTextMap(request.headers),
    run: (services, [request]) => services.load.routeStreamLoad(request as unknown as StreamLoadRequest),
  },
  "clusterInfo.health": {
    owner: ofNobody,
    valid: anything,
    run: (services) => services.clusterInfo.health(),
  },
  "clusterInfo.bootstrap": {
    owner: ofFirst,
    valid: ([id]) => id === null || isId(id),
    run: (services, [id]) => services.clusterInfo.bootstrap(id as number | null),
  },
  "clusterInfo.metrics": {
    owner: ofNobody,
    valid: anything,
    run: (services) => services.clusterInfo.metrics(),
  },
  "clusterInfo.endpoints": {
    owner: ofNobody,
    valid: anything,
    run: (services) => services.clusterInfo.endpoints(),
  },
  "catalog.databases": {
    owner: ofFirst,
    valid: ([id, pattern]) => isId(id) && isTextOrNull(pattern),
    run: (services, [id, pattern]) => services.catalog.databases(id as number, pattern as string | null),
  },
  "catalog.tables": {
    owner: ofFirst,
    valid: ([id, database, pattern]) => isId(id) && isTextOrNull(database) && isTextOrNull(pattern),
    run: (services, [id, database, pattern]) =>
      services.catalog.tables(id as number, database as string | null, pattern as string | null),
  },
  "catalog.columns": {
    owner: ofFirst,
    valid: ([id, database, table, pattern]) =>
      isId(id) && isString(database) && isString(table) && isTextOrNull(pattern),
    run: (services, [id, database, table, pattern]) =>
      services.catalog.columns(
        id as number,
        database as string,
        table as string,
        pattern as string | null,
      ),
  },
};
