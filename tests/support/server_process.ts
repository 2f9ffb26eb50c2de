/** One frontend or backend as a child process: started, waited for, stopped or killed, started again. */

/** The checkout that the child runs in. */
const ROOT = new URL("../../", import.meta.url);
/** How long a process may take from exec to its `ready` line. */
const READY_TIMEOUT_MS = 40_000;
/** How long a process may take from SIGTERM to its end. */
const STOP_TIMEOUT_MS = 15_000;
/** Lines of output kept for messages of failures. */
const TAIL_LINES = 60;

/** Name of each endpoint in the output → the key that sets its port. */
const PORT_KEYS: Readonly<Record<ProcessKind, Readonly<Record<string, string>>>> = {
  start: { mysql: "query_port", http: "http_port", rpc: "rpc_port", flight_sql: "arrow_flight_sql_port" },
  backend: {
    heartbeat: "heartbeat_service_port",
    be: "be_port",
    brpc: "brpc_port",
    webserver: "webserver_port",
  },
};

export type ProcessKind = "start" | "backend";

export interface ProcessOptions {
  readonly kind: ProcessKind;
  readonly dataDir: string;
  /** KEY → value of `--set`. Ports that are not named are 0: any free one. */
  readonly set?: Readonly<Record<string, string | number | boolean>>;
  /** More arguments, such as `--backend none`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What a process left behind that ended before it was ready. */
export class StartFailure extends Error {
  constructor(readonly code: number, readonly output: string) {
    super(`The process ended with code ${code} before it was ready:\n${output}`);
    this.name = "StartFailure";
  }
}

function argumentsOf(options: ProcessOptions): string[] {
  const set: Record<string, string | number | boolean> = {};
  for (const key of Object.values(PORT_KEYS[options.kind])) {
    set[key] = key === "arrow_flight_sql_port" ? -1 : 0;
  }
  Object.assign(set, options.set);
  const args = ["run", "-A", "--cached-only", "main.ts", options.kind, "--data-dir", options.dataDir];
  for (const [key, value] of Object.entries(set)) args.push("--set", `${key}=${value}`);
  return [...args, ...(options.args ?? [])];
}

/** A running child. Its endpoints are known once {@link ServerProcess.start} resolves. */
export class ServerProcess {
  #child: Deno.ChildProcess;
  readonly #lines: string[] = [];
  readonly #endpoints = new Map<string, number>();
  readonly #readers: Promise<void>[];
  readonly #ready = Promise.withResolvers<void>();
  #ended = false;

  private constructor(readonly options: ProcessOptions) {
    this.#child = new Deno.Command(Deno.execPath(), {
      args: argumentsOf(options),
      cwd: ROOT,
      env: options.env === undefined ? undefined : { ...options.env },
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    this.#readers = [this.#read(this.#child.stdout), this.#read(this.#child.stderr)];
    this.status = this.#child.status.then((status) => {
      this.#ended = true;
      return status;
    });
  }

  /** Settles when the child has ended. */
  readonly status: Promise<Deno.CommandStatus>;

  /**
   * Starts the child and waits for its `ready` line.
   * @throws StartFailure when it ends before; Error when it takes too long (the child is killed then)
   */
  static async start(options: ProcessOptions): Promise<ServerProcess> {
    const process = new ServerProcess(options);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<"late">((resolve) => {
      timer = setTimeout(() => resolve("late"), READY_TIMEOUT_MS);
    });
    const outcome = await Promise.race([process.#ready.promise, process.status, late]);
    clearTimeout(timer);
    if (outcome === undefined) return process;
    if (outcome === "late") {
      await process.kill();
      throw new Error(`No ready line of ${options.kind} within ${READY_TIMEOUT_MS} ms:\n${process.tail()}`);
    }
    await Promise.all(process.#readers);
    throw new StartFailure(outcome.code, process.tail());
  }

  async #read(stream: ReadableStream<Uint8Array>): Promise<void> {
    let rest = "";
    for await (const text of stream.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      lines.forEach((line) => this.#line(line));
    }
    if (rest !== "") this.#line(rest);
  }

  #line(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > TAIL_LINES) this.#lines.shift();
    const endpoint = /^\s+(\w+)\s+\S+:(\d+)\s*$/.exec(line);
    if (endpoint) this.#endpoints.set(endpoint[1], Number(endpoint[2]));
    if (line.startsWith("ready")) this.#ready.resolve();
  }

  get pid(): number {
    return this.#child.pid;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** The last lines of what the process wrote. */
  tail(): string {
    return this.#lines.join("\n");
  }

  /** Port of an endpoint by its name in the output. */
  port(name: string): number {
    const port = this.#endpoints.get(name);
    if (port === undefined) throw new Error(`No endpoint ${name} was printed:\n${this.tail()}`);
    return port;
  }

  /** Resident memory of the process, bytes (Linux). */
  residentBytes(): number {
    const status = Deno.readTextFileSync(`/proc/${this.pid}/status`);
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
    if (kilobytes === undefined) throw new Error(`No VmRSS of process ${this.pid}`);
    return Number(kilobytes) * 1024;
  }

  /** SIGTERM, then SIGKILL when it does not end in time. Returns the exit code. */
  async stop(): Promise<number> {
    if (!this.#ended) this.#child.kill("SIGTERM");
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), STOP_TIMEOUT_MS);
    });
    const status = await Promise.race([this.status, late]);
    clearTimeout(timer);
    if (status === undefined) {
      await this.kill();
      throw new Error(
        `${this.options.kind} did not end within ${STOP_TIMEOUT_MS} ms of SIGTERM:\n${this.tail()}`,
      );
    }
    await Promise.all(this.#readers);
    return status.code;
  }

  /** SIGKILL: no handler of the process runs. */
  async kill(): Promise<void> {
    if (!this.#ended) this.#child.kill("SIGKILL");
    await this.status;
    await Promise.all(this.#readers);
  }

  /** The same process again on the same directory and, as others know them, the same ports. It must have ended. */
  restart(): Promise<ServerProcess> {
    const set: Record<string, string | number | boolean> = { ...this.options.set };
    for (const [name, key] of Object.entries(PORT_KEYS[this.options.kind])) {
      const port = this.#endpoints.get(name);
      if (port !== undefined) set[key] = port;
    }
    return ServerProcess.start({ ...this.options, set });
  }
}
