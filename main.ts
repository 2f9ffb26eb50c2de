/**
 * Composition root and command line: the FE with its protocol modules and the embedded backend, or a backend of its
 * own.
 */
import { parseArgs } from "@std/cli";
import type { FromBackendWorker, ToBackendWorker } from "./backend/worker.ts";
import {
  createConfig,
  createLogger,
  DorisError,
  type Logger,
  type LogLevel,
  parseConfFile,
  SYSTEM_CLOCK,
  toDorisError,
  VERSION,
} from "./kernel/base/mod.ts";
import { startKernel } from "./kernel/engine/mod.ts";
import { isProtocolParameter, PARAMETER_MAPPINGS, startProtocols } from "./kernel/host/mod.ts";

const HELP = `doris-fe ${VERSION}: an Apache Doris frontend with an embedded backend

Usage
  doris-fe start   [options]   start the frontend (and, unless told otherwise, the embedded backend)
  doris-fe backend [options]   start a backend alone, for ALTER SYSTEM ADD BACKEND "host:heartbeat_service_port"

Options
  --data-dir DIR        where everything is kept; ./doris-data, for a backend ./backend-data
  --set KEY=VALUE       a parameter under Doris' name (fe.conf, be.conf); may be repeated. Ports: 0 is any free one.
                        With start, be.KEY=VALUE is a parameter of the embedded backend.
  --conf FILE           parameters from a file in the syntax of fe.conf or be.conf; --set wins
  --plugin-dir DIR      a further protocol module; may be repeated
  --backend MODE        embedded (default), or none: only backends that were added by ALTER SYSTEM ADD BACKEND
  --help, --version

Parameters of the frontend: query_port 9030, http_port 8030, rpc_port 9020, frontend_address 127.0.0.1, …
Parameters of a backend: heartbeat_service_port 9050, be_port 9060, brpc_port 8060, webserver_port 8040, …`;

interface CommandLine {
  readonly command: "start" | "backend";
  readonly dataDir: string;
  readonly given: ReadonlyMap<string, string>;
  readonly pluginDirs: readonly string[];
  readonly backend: "embedded" | "none";
}

function readCommandLine(args: readonly string[]): CommandLine | "help" | "version" {
  const unknown: string[] = [];
  const parsed = parseArgs(args, {
    string: ["data-dir", "set", "conf", "plugin-dir", "backend"],
    boolean: ["help", "version"],
    collect: ["set", "conf", "plugin-dir"],
    unknown: (option) => void unknown.push(option),
  });
  if (parsed.help) return "help";
  if (parsed.version) return "version";
  if (unknown.length > 0) throw new DorisError("Config", `Option ${unknown[0]} is not known; see --help`);
  const [command = "start", ...rest] = parsed._;
  if ((command !== "start" && command !== "backend") || rest.length > 0) {
    throw new DorisError("Config", `Command '${parsed._.join(" ")}' is not known; see --help`);
  }
  const backend = parsed.backend ?? "embedded";
  if (backend !== "embedded" && backend !== "none") {
    throw new DorisError("Config", `Option --backend takes embedded or none, not '${backend}'`);
  }
  const given = new Map<string, string>();
  for (const file of parsed.conf as string[]) {
    let text: string;
    try {
      text = Deno.readTextFileSync(file);
    } catch (cause) {
      throw new DorisError(
        "Config",
        `Configuration file ${file} cannot be read: ${toDorisError(cause).message}`,
        { cause },
      );
    }
    for (const [key, value] of parseConfFile(text, file, (name) => Deno.env.get(name)).values) {
      given.set(key, value);
    }
  }
  for (const entry of parsed.set as string[]) {
    const at = entry.indexOf("=");
    if (at <= 0) throw new DorisError("Config", `Option --set takes KEY=VALUE, not '${entry}'`);
    given.set(entry.slice(0, at).trim(), entry.slice(at + 1).trim());
  }
  const dataDir = (parsed["data-dir"] as string | undefined) ??
    (command === "start" ? "./doris-data" : "./backend-data");
  return { command, dataDir, given, pluginDirs: parsed["plugin-dir"] as string[], backend };
}

function loggerFor(level: string): Logger {
  const lower = level.toLowerCase();
  const known: readonly LogLevel[] = ["debug", "info", "warn", "error"];
  const chosen = known.find((name) => name === lower);
  if (!chosen) {
    throw new DorisError("Config", `Parameter sys_log_level takes ${known.join(", ")}, not '${level}'`);
  }
  const encoder = new TextEncoder();
  return createLogger((line) => void Deno.stderr.writeSync(encoder.encode(`${line}\n`)), chosen);
}

function printEndpoint(name: string, host: string, port: number): void {
  console.log(`  ${name.padEnd(10)} ${host}:${port}`);
}

/** Resolves on SIGINT or SIGTERM. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.addSignalListener(signal, () => resolve());
  });
}

interface EmbeddedBackend {
  readonly host: string;
  readonly heartbeatPort: number;
  readonly stop: () => Promise<void>;
}

/** Parameters of the embedded backend that differ from those of a backend on its own. */
const EMBEDDED_DEFAULTS: Readonly<Record<string, string>> = {
  heartbeat_service_port: "0",
  be_port: "0",
  brpc_port: "0",
  webserver_port: "0",
};

const STOP_GRACE_MS = 5_000;

async function startEmbedded(
  dataDir: string,
  address: string,
  given: ReadonlyMap<string, string>,
  log: Logger,
  onDeath: (why: string) => void,
): Promise<EmbeddedBackend> {
  const { parseBackendOptions } = await import("./backend/options.ts");
  const options = parseBackendOptions({
    ...EMBEDDED_DEFAULTS,
    bind_address: address,
    storage_root_path: `${dataDir}/backend`,
    ...Object.fromEntries(given),
  });
  const worker = new Worker(new URL("./backend/worker.ts", import.meta.url), {
    type: "module",
    name: "backend",
  });
  const { promise, resolve, reject } = Promise.withResolvers<EmbeddedBackend>();
  const stopped = Promise.withResolvers<void>();
  const post = (message: ToBackendWorker) => worker.postMessage(message);
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    reject(new DorisError("BackendUnavailable", `The embedded backend failed: ${event.message}`));
    onDeath(event.message);
  });
  worker.addEventListener("message", ({ data }: MessageEvent<FromBackendWorker>) => {
    switch (data.kind) {
      case "ready":
        resolve({
          host: data.host,
          heartbeatPort: data.ports.heartbeat_service_port,
          stop: async () => {
            post({ kind: "stop" });
            let timer: ReturnType<typeof setTimeout> | undefined;
            const grace = new Promise<void>((done) => timer = setTimeout(done, STOP_GRACE_MS));
            await Promise.race([stopped.promise, grace]);
            clearTimeout(timer);
          },
        });
        return;
      case "error":
        reject(new DorisError("Config", data.message));
        return;
      case "log":
        log.info(data.message);
        return;
      case "stopped":
        stopped.resolve();
    }
  });
  post({ kind: "start", options });
  return await promise;
}

async function start(line: CommandLine): Promise<number> {
  const forBackend = new Map<string, string>();
  const forFrontend = new Map<string, string>();
  for (const [key, value] of line.given) {
    if (key.startsWith("be.")) forBackend.set(key.slice("be.".length), value);
    else forFrontend.set(key, value);
  }
  const config = createConfig(forFrontend, isProtocolParameter);
  const log = loggerFor(config.get("sys_log_level"));
  const kernel = await startKernel({ dataDir: line.dataDir, config, log, clock: SYSTEM_CLOCK });
  const failed = Promise.withResolvers<string>();
  const embedded = line.backend === "embedded" && !kernel.hasRealBackends
    ? startEmbedded(
      line.dataDir,
      config.get("frontend_address"),
      forBackend,
      log.part("backend"),
      failed.resolve,
    )
    : undefined;
  // Both start at once; whichever fails is reported below.
  embedded?.catch(() => undefined);
  const host = await startProtocols({
    kernel: kernel.kernel,
    given: forFrontend,
    pluginDirs: line.pluginDirs,
    log: log.part("host"),
  });
  kernel.started(() =>
    host.endpoints().map((endpoint) => ({
      ...endpoint,
      parameter: PARAMETER_MAPPINGS.find(({ keys }) => keys.includes(`${endpoint.protocol}.port`))?.parameter,
    }))
  );
  const backend = await embedded;
  if (backend) await kernel.useEmbedded(backend.host, backend.heartbeatPort);

  console.log(`doris-fe ${VERSION}, data in ${line.dataDir}`);
  for (const endpoint of host.endpoints()) printEndpoint(endpoint.protocol, endpoint.host, endpoint.port);
  printEndpoint("rpc", kernel.rpc.host, kernel.rpc.port);
  const mysql = host.endpoints().find((endpoint) => endpoint.protocol === "mysql");
  if (mysql) console.log(`connect with: mysql -h ${mysql.host} -P ${mysql.port} -u root`);
  if (!backend) {
    console.log(
      `no embedded backend: ${
        kernel.hasRealBackends
          ? "this cluster has its own"
          : 'add one with ALTER SYSTEM ADD BACKEND "host:port"'
      }`,
    );
  }
  console.log(`ready in ${Math.round(performance.now())} ms`);

  const died = await Promise.race([stopSignal(), failed.promise]);
  if (died !== undefined) log.error("The embedded backend died, the frontend stops", { reason: died });
  else log.info("Stopping");
  await host.stop(STOP_GRACE_MS);
  await kernel.stop();
  if (died === undefined) await backend?.stop();
  return died === undefined ? 0 : 1;
}

async function backendAlone(line: CommandLine): Promise<number> {
  const { startBackend } = await import("./backend/mod.ts");
  const { parseBackendOptions } = await import("./backend/options.ts");
  const log = loggerFor(line.given.get("sys_log_level") ?? "INFO").part("backend");
  const given = new Map([["storage_root_path", line.dataDir], ...line.given]);
  given.delete("sys_log_level");
  let backend: Awaited<ReturnType<typeof startBackend>>;
  try {
    backend = await startBackend(parseBackendOptions(Object.fromEntries(given)), {
      log: (message) => log.info(message),
    });
  } catch (cause) {
    // Ports, directories, parameters: the words of backend/ are meant for the user.
    throw new DorisError("Config", toDorisError(cause).message, { cause });
  }
  console.log(`doris-fe ${VERSION} backend, data in ${given.get("storage_root_path")}`);
  printEndpoint("heartbeat", backend.host, backend.ports.heartbeat_service_port);
  printEndpoint("be", backend.host, backend.ports.be_port);
  printEndpoint("brpc", backend.host, backend.ports.brpc_port);
  printEndpoint("webserver", backend.host, backend.ports.webserver_port);
  console.log(
    `add it with: ALTER SYSTEM ADD BACKEND "${backend.host}:${backend.ports.heartbeat_service_port}"`,
  );
  console.log(`ready in ${Math.round(performance.now())} ms`);
  await stopSignal();
  log.info("Stopping");
  await backend.stop();
  return 0;
}

async function main(): Promise<number> {
  const line = readCommandLine(Deno.args);
  if (line === "help" || line === "version") {
    console.log(line === "help" ? HELP : VERSION);
    return 0;
  }
  return await (line.command === "start" ? start(line) : backendAlone(line));
}

if (import.meta.main) {
  let code = 1;
  try {
    code = await main();
  } catch (error) {
    const failure = toDorisError(error);
    console.error(`doris-fe: ${failure.message}`);
    if (failure.errorName === "Internal" && failure.cause instanceof Error) {
      console.error(failure.cause.stack);
    }
  }
  // Not the natural end: finalizers of native result handles may crash there (see backend/storage/rows.ts).
  Deno.exit(code);
}
