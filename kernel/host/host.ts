/** Finds, configures, starts and stops the protocol modules. */
import { DorisError, type Logger, toDorisError } from "../base/mod.ts";
import type { Endpoint, Kernel, ProtocolConfig } from "../spi/mod.ts";
import { ProtocolConfigFactory } from "./config_factory.ts";
import { discoverModules, type FoundModule } from "./discovery.ts";
import { MAX_INSTANCES } from "./limits.ts";
import { DEFAULT_TIMES, type ModuleState, Supervisor, type SupervisorTimes } from "./supervisor.ts";

export interface HostOptions {
  readonly kernel: Kernel;
  /** Raw parameters by Doris' name or module key (FeConfig.given). */
  readonly given: ReadonlyMap<string, string>;
  /** Absolute path of the folder of built-in modules; the project's own `protocols` if left out. */
  readonly builtInDir?: string;
  readonly pluginDirs?: readonly string[];
  /** Names of built-in modules not to start. */
  readonly except?: readonly string[];
  readonly log: Logger;
  readonly times?: SupervisorTimes;
}

/** A module that runs, or why it does not. */
export interface ModuleStatus {
  readonly name: string;
  readonly builtIn: boolean;
  readonly state: ModuleState | "broken";
  readonly host: string;
  readonly port: number;
  readonly reason: string;
}

export interface ProtocolHost {
  /** Where clients can connect now. */
  endpoints(): readonly Endpoint[];
  modules(): readonly ModuleStatus[];
  /** Stops every module, each with `graceMs` milliseconds for its running statements. */
  stop(graceMs: number): Promise<void>;
}

interface Entry {
  readonly module: FoundModule;
  address: string;
  readonly supervisors: Supervisor[];
  reason: string;
}

function instancesOf(module: FoundModule, config: ProtocolConfig): number {
  const { instancesKey, name } = module.manifest;
  if (instancesKey === undefined) return 1;
  const instances = Number(config.values[instancesKey]);
  if (instances < 1 || instances > MAX_INSTANCES) {
    throw new DorisError(
      "Config",
      `Parameter ${instancesKey} of module ${name} must be between 1 and ${MAX_INSTANCES}, not ${instances}`,
    );
  }
  return instances;
}

/** The first isolate picks the port where it is 0; the others share it. */
async function startEntry(entry: Entry, factory: ProtocolConfigFactory, options: HostOptions): Promise<void> {
  const { module } = entry;
  const config = factory.create(module.manifest);
  entry.address = String(config.values[`${module.manifest.name}.bind.address`] ?? "127.0.0.1");
  const log = options.log.part(module.manifest.name);
  const portKey = `${module.manifest.name}.port`;
  let shared = config;
  for (let instance = instancesOf(module, config); instance > 0; instance -= 1) {
    const supervisor = new Supervisor({
      module,
      config: shared,
      kernel: options.kernel,
      log,
      times: options.times ?? DEFAULT_TIMES,
    });
    await supervisor.start();
    entry.supervisors.push(supervisor);
    if (supervisor.state === "disabled") return;
    if (Object.hasOwn(shared.values, portKey)) {
      shared = { ...shared, values: { ...shared.values, [portKey]: supervisor.port } };
    }
  }
}

/**
 * Starts every module. Rejects, with everything stopped again, where a built-in module is broken or cannot start; a
 * module from a plugin directory that cannot is reported in the log and in `modules()`.
 */
export async function startProtocols(options: HostOptions): Promise<ProtocolHost> {
  const builtInDir = options.builtInDir ??
    decodeURIComponent(new URL("../../protocols", import.meta.url).pathname);
  const { modules, broken } = discoverModules(builtInDir, options.pluginDirs ?? []);
  const brokenBuiltIn = broken.find((module) => module.builtIn);
  if (brokenBuiltIn) throw brokenBuiltIn.error;
  for (const { error } of broken) options.log.error(error.message);
  const factory = new ProtocolConfigFactory(options.given);
  const orphans = factory.orphans(modules.map((module) => module.manifest.name));
  if (orphans.length > 0) {
    throw new DorisError("Config", `Parameter ${orphans[0]} belongs to no protocol module`);
  }
  const entries: Entry[] = [];
  const stop = async (graceMs: number) => {
    await Promise.all(entries.flatMap((entry) => entry.supervisors.map((one) => one.stop(graceMs))));
  };
  const starts: (readonly [Entry, Promise<void>])[] = [];
  for (const module of modules) {
    if (options.except?.includes(module.manifest.name)) continue;
    const entry: Entry = { module, address: "", supervisors: [], reason: "" };
    entries.push(entry);
    // In the order of priority, but no module waits for the one before it.
    starts.push([entry, startEntry(entry, factory, options)]);
  }
  const results = await Promise.allSettled(starts.map(([, start]) => start));
  for (const [index, result] of results.entries()) {
    if (result.status === "fulfilled") continue;
    const [entry] = starts[index];
    if (entry.module.builtIn) {
      await stop(0);
      throw result.reason;
    }
    entry.reason = toDorisError(result.reason).message;
    options.log.error(entry.reason);
  }
  return {
    endpoints: () =>
      entries.flatMap(({ module, address, supervisors }) => {
        const port = supervisors.find((one) => one.state === "running")?.port ?? 0;
        return port === 0 ? [] : [{ protocol: module.manifest.name, host: address, port }];
      }),
    modules: () => [
      ...entries.map((entry) => statusOf(entry)),
      ...broken.map(({ folder, error }) => ({
        name: folder.slice(folder.lastIndexOf("/") + 1),
        builtIn: false,
        state: "broken" as const,
        host: "",
        port: 0,
        reason: error.message,
      })),
    ],
    stop,
  };
}

function statusOf({ module, address, supervisors, reason }: Entry): ModuleStatus {
  const first = supervisors.at(0);
  return {
    name: module.manifest.name,
    builtIn: module.builtIn,
    state: first?.state ?? "failed",
    host: address,
    port: first?.port ?? 0,
    reason,
  };
}
