/**
 * Entry of every module's worker. It imports the module's own entry with `import()`: static imports of an entry module
 * are not checked against the permissions of its worker, those behind `import()` are.
 */
/// <reference lib="deno.worker" />
import type { ProtocolConfig, ProtocolHandler, ProtocolModule } from "../spi/mod.ts";
import type { BootMessage, StartAnswer } from "./messages.ts";
import { ModuleSide } from "./module_side.ts";

interface Booted {
  readonly handler: ProtocolHandler;
  readonly config: ProtocolConfig;
}

async function load(message: BootMessage): Promise<Booted> {
  const module = await import(message.entry) as Partial<ProtocolModule>;
  if (typeof module.createHandler !== "function") {
    throw new TypeError(`Module ${message.entry} does not export a function createHandler`);
  }
  return { handler: module.createHandler(), config: message.config };
}

async function start({ handler, config }: Booted, side: ModuleSide): Promise<StartAnswer> {
  const { name, version, priority } = handler;
  const enabled = handler.isEnabled(config);
  if (enabled) {
    await handler.initialize(config);
    handler.setAcceptor(side.acceptor);
    await handler.start();
  }
  return { enabled, name, version, priority, port: handler.port };
}

let booted: Promise<Booted> | null = null;
let running: ProtocolHandler | null = null;

const side: ModuleSide = new ModuleSide(self, {
  control: async (name, argument): Promise<StartAnswer | boolean> => {
    if (!booted) throw new Error("Module was not told what to load");
    const module = await booted;
    running = module.handler;
    if (name === "start") return await start(module, side);
    if (name === "stop") await module.handler.stop(argument);
    return module.handler.isRunning;
  },
  closeConnection: (connection, error) => running?.closeConnection(connection, error),
});

self.onmessage = (event: MessageEvent<unknown>) => {
  if (!booted) {
    booted = load(event.data as BootMessage);
    // The failure is reported by the answer to `start`.
    booted.catch(() => undefined);
    return;
  }
  side.receive(event.data);
};
