/** A frontend with its backends in temporary directories, on free ports; everything ends with `close`. */
import { Client, type LoadOptions, type LoadReply, streamLoad } from "./server_clients.ts";
import { type ProcessOptions, ServerProcess } from "./server_process.ts";

export { Client, mariadbBatch, streamLoad } from "./server_clients.ts";
export type { LoadReply, ServerError, TextRow } from "./server_clients.ts";
export { ServerProcess, StartFailure } from "./server_process.ts";

/** How long registered backends may take until the frontend calls them alive. */
const ALIVE_TIMEOUT_MS = 30_000;
const POLL_MS = 100;

export interface ClusterOptions {
  /** Backend processes beside the frontend; 0: the embedded backend. */
  readonly backends?: number;
  readonly set?: ProcessOptions["set"];
  /** Settings of the backends, whether embedded or processes of their own. */
  readonly backendSet?: ProcessOptions["set"];
  readonly env?: ProcessOptions["env"];
}

/** Waits until `check` gives a value other than undefined or false. @throws Error naming `what` when it takes too long */
export async function eventually<T>(
  what: string,
  timeoutMs: number,
  check: () => Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await check();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Not within ${timeoutMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

export class Cluster {
  readonly #folder: string;
  frontend: ServerProcess;
  readonly backends: ServerProcess[] = [];

  private constructor(folder: string, frontend: ServerProcess, readonly options: ClusterOptions) {
    this.#folder = folder;
    this.frontend = frontend;
  }

  static async start(options: ClusterOptions = {}): Promise<Cluster> {
    const folder = await Deno.makeTempDir({ prefix: "doris-fe-e2e-" });
    const count = options.backends ?? 0;
    const set: Record<string, string | number | boolean> = { ...options.set };
    if (count === 0) {
      for (const [key, value] of Object.entries(options.backendSet ?? {})) set[`be.${key}`] = value;
    } else {
      set.heartbeat_interval_second ??= 1;
    }
    const starting = ServerProcess.start({
      kind: "start",
      dataDir: `${folder}/fe`,
      set,
      args: ["--backend", count === 0 ? "embedded" : "none"],
      env: options.env,
    });
    const frontend = await starting.catch(async (error) => {
      await Deno.remove(folder, { recursive: true });
      throw error;
    });
    const cluster = new Cluster(folder, frontend, options);
    try {
      for (let i = 0; i < count; i += 1) await cluster.addBackend();
      if (count > 0) await cluster.waitAlive(count);
    } catch (error) {
      await cluster.close();
      throw error;
    }
    return cluster;
  }

  /** Starts one more backend process and registers it. */
  async addBackend(): Promise<void> {
    const backend = await ServerProcess.start({
      kind: "backend",
      dataDir: `${this.#folder}/be${this.backends.length}`,
      set: this.options.backendSet,
      env: this.options.env,
    });
    this.backends.push(backend);
    await this.use(async (client) => {
      await client.run(`ALTER SYSTEM ADD BACKEND "127.0.0.1:${backend.port("heartbeat")}"`);
    });
  }

  /** Waits until SHOW BACKENDS has `count` rows with Alive true. */
  async waitAlive(count: number): Promise<void> {
    await this.use((client) =>
      eventually(`${count} backends are alive`, ALIVE_TIMEOUT_MS, async () => {
        const { fields, rows } = await client.table("SHOW BACKENDS");
        const alive = fields.findIndex((field) => field.name === "Alive");
        return rows.filter((row) => row[alive] === "true").length === count;
      })
    );
  }

  /** Text of SHOW BACKENDS that tells when each backend last answered a heartbeat. */
  #lastHeartbeats(): Promise<(string | null)[]> {
    return this.use(async (client) => {
      const { fields, rows } = await client.table("SHOW BACKENDS");
      const column = fields.findIndex((field) => field.name === "LastHeartbeat");
      return rows.map((row) => row[column]);
    });
  }

  /** Starts backend `index` again after it ended, and waits until the frontend has spoken to the new process. */
  async restartBackend(index: number): Promise<void> {
    const before = await this.#lastHeartbeats();
    this.backends[index] = await this.backends[index].restart();
    await eventually("a heartbeat reached the new process", ALIVE_TIMEOUT_MS, async () => {
      const now = await this.#lastHeartbeats();
      return now[index] !== before[index];
    });
    await this.waitAlive(this.backends.length);
  }

  connect(options?: Parameters<typeof Client.connect>[1]): Promise<Client> {
    return Client.connect(this.frontend.port("mysql"), options);
  }

  /** Runs `body` with a connection of its own. */
  async use<T>(
    body: (client: Client) => Promise<T>,
    options?: Parameters<typeof Client.connect>[1],
  ): Promise<T> {
    const client = await this.connect(options);
    try {
      return await body(client);
    } finally {
      client.destroy();
    }
  }

  load(options: Omit<LoadOptions, "port">): Promise<LoadReply> {
    return streamLoad({ port: this.frontend.port("http"), ...options });
  }

  /** Ends every process and removes the directories. */
  async close(): Promise<void> {
    const stops = [this.frontend, ...this.backends].map((process) => process.stop());
    const results = await Promise.allSettled(stops);
    await Deno.remove(this.#folder, { recursive: true });
    const failed = results.find((result) => result.status === "rejected");
    if (failed?.status === "rejected") throw failed.reason;
  }

  /** kill -9 of the frontend, and the same again on its directory. */
  async crashFrontend(): Promise<void> {
    await this.frontend.kill();
    this.frontend = await this.frontend.restart();
    if (this.backends.length > 0) await this.waitAlive(this.backends.length);
  }
}
