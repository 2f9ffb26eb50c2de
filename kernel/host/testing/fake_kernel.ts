/**
 * A kernel without SQL for tests and benchmarks of protocol modules: answers a handful of fixed statements and keeps
 * what it was asked. Not part of the server.
 */
import { DorisError } from "../../base/mod.ts";
import type {
  AuthenticationRequest,
  ColumnMeta,
  ColumnType,
  ExecuteReply,
  Kernel,
  KernelServices,
  ModuleControl,
  ModuleInfo,
  ResultBatch,
  StatementOutcome,
  StreamLoadRequest,
} from "../../spi/mod.ts";
import { toProtocolError } from "../errors.ts";

export function column(name: string, type: ColumnType): ColumnMeta {
  return { name, orgName: "", table: "", orgTable: "", database: "", type, nullable: true };
}

export function ok(affectedRows = 0, info = ""): StatementOutcome {
  return { kind: "ok", affectedRows, warnings: 0, info };
}

export function oneRow(name: string, type: ColumnType, value: string | null): StatementOutcome {
  return {
    kind: "rows",
    columns: [column(name, type)],
    rows: { kind: "columns", rowCount: 1, columns: [{ kind: "text", values: [value] }] },
  };
}

/** A batch as a backend sends it: rows of one text column, each with its big-endian length before it. */
export function encodedBatch(rows: readonly Uint8Array[]): ResultBatch {
  const bytes = rows.reduce((sum, row) => sum + 4 + row.length, 0);
  const data = new Uint8Array(bytes);
  const view = new DataView(data.buffer);
  let at = 0;
  for (const row of rows) {
    view.setUint32(at, row.length);
    data.set(row, at + 4);
    at += 4 + row.length;
  }
  return { kind: "encoded", encoding: "mysql_text", rowCount: rows.length, data, owned: true };
}

/** What answers a request of a session. */
export type Answer = (sql: string, connectionId: number) => ExecuteReply | Promise<ExecuteReply>;

export interface FakeKernelOptions {
  readonly answer?: Answer;
  readonly authenticate?: (request: AuthenticationRequest, challenge: Uint8Array) => boolean;
  readonly databases?: readonly string[];
}

const NOT_SUPPORTED = () => Promise.reject(new DorisError("NotSupported", "Not in the test kernel"));

export class FakeKernel implements Kernel {
  /** One line per call that changes something: `open 1 db`, `unregister 1 client_quit`, … */
  readonly calls: string[] = [];
  readonly controls: ModuleControl[] = [];
  readonly sessions = new Set<number>();
  readonly loads: StreamLoadRequest[] = [];
  readonly #options: FakeKernelOptions;
  readonly #challenges = new Map<number, Uint8Array>();
  #ids = 0;

  constructor(options: FakeKernelOptions = {}) {
    this.#options = options;
  }

  attach(module: ModuleInfo, control: ModuleControl): KernelServices {
    this.calls.push(`attach ${module.manifest.name}`);
    this.controls.push(control);
    return this.#services();
  }

  #useDatabase(database: string): void {
    const known = this.#options.databases ?? ["g"];
    if (!known.includes(database)) throw new DorisError("UnknownDatabase", `Unknown database '${database}'`);
  }

  #services(): KernelServices {
    const answer = this.#options.answer ??
      (() => ({ outcomes: [oneRow("1", { kind: "tinyint" }, "1")], rest: null }));
    return {
      connectionPool: {
        register: () => {
          const connectionId = ++this.#ids;
          const challenge = crypto.getRandomValues(new Uint8Array(20)).map((byte) => (byte % 90) + 33);
          this.#challenges.set(connectionId, challenge);
          this.calls.push(`register ${connectionId}`);
          return Promise.resolve({ connectionId, challenge });
        },
        unregister: (id, reason) => {
          this.calls.push(`unregister ${id} ${reason}`);
          this.sessions.delete(id);
          return Promise.resolve();
        },
      },
      authentication: {
        authenticate: (request) => {
          const { user, connectionId } = request;
          const challenge = this.#challenges.get(connectionId) ?? new Uint8Array(0);
          const accepted = this.#options.authenticate?.(request, challenge) ?? true;
          this.calls.push(`authenticate ${connectionId} ${user} ${accepted}`);
          if (accepted) return Promise.resolve({ kind: "success", user, host: "%" });
          const error = toProtocolError(
            new DorisError(
              "AccessDenied",
              `Access denied for user '${user}@127.0.0.1' (using password: YES)`,
            ),
          );
          return Promise.resolve({ kind: "refused", error });
        },
      },
      session: {
        open: async (id, { database }) => {
          if (database !== "") await Promise.resolve(this.#useDatabase(database));
          this.sessions.add(id);
          this.calls.push(`open ${id} ${database}`);
        },
        useDatabase: async (id, database) => {
          await Promise.resolve(this.#useDatabase(database));
          this.calls.push(`use ${id} ${database}`);
        },
        reset: (id) => Promise.resolve(void this.calls.push(`reset ${id}`)),
        setVariables: NOT_SUPPORTED,
        touch: () => Promise.resolve(),
        kill: NOT_SUPPORTED,
        close: (id) => Promise.resolve(void this.sessions.delete(id)),
      },
      query: {
        execute: async (id, { sql }) => await answer(sql, id),
        cancel: (id, reason) => Promise.resolve(void this.calls.push(`cancel ${id} ${reason}`)),
      },
      preparedStatement: { prepare: NOT_SUPPORTED, execute: NOT_SUPPORTED, close: NOT_SUPPORTED },
      load: {
        routeStreamLoad: (request) => {
          this.loads.push(request);
          if (request.table === "nosuch") {
            return Promise.reject(new DorisError("NotFound", `Unknown table '${request.table}'`));
          }
          return Promise.resolve({ host: "127.0.0.1", port: 8040 });
        },
      },
      clusterInfo: {
        health: () => Promise.resolve({ onlineBackends: 1, totalBackends: 1 }),
        bootstrap: (id) =>
          Promise.resolve({
            replayedJournalId: id === null ? 0 : 7,
            queryPort: id === null ? 0 : 9030,
            rpcPort: id === null ? 0 : 9020,
            arrowFlightSqlPort: 0,
            version: id === null ? "" : "test",
          }),
        metrics: () =>
          Promise.resolve([{
            name: "doris_fe_query_total",
            type: "counter",
            help: "total query",
            samples: [{ suffix: "", labels: {}, value: 3 }],
          }]),
        endpoints: () => Promise.resolve([]),
      },
      catalog: {
        databases: () => Promise.resolve(this.#options.databases ?? ["g"]),
        tables: NOT_SUPPORTED,
        columns: (_id, _database, table) =>
          Promise.resolve([{ ...column("k", { kind: "int" }), table, orgTable: table, defaultValue: "x" }]),
      },
    };
  }
}
