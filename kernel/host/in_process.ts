/** Runs a protocol module in the kernel's own isolate: for tests and debugging, without permissions or messages. */
import type { Logger } from "../base/mod.ts";
import type {
  ExecuteReply,
  Kernel,
  KernelServices,
  ProtocolAcceptor,
  ProtocolConfig,
  ProtocolHandler,
  ProtocolManifest,
  ResultBatch,
  StatementOutcome,
} from "../spi/mod.ts";
import { toProtocolError } from "./errors.ts";
import { KernelError } from "./kernel_error.ts";
import { SERVICES } from "./service_table.ts";

/** What crosses the boundary of a worker crosses it here too: errors become plain, whatever class they had. */
async function plainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new KernelError(toProtocolError(error));
  }
}

async function* plainBatches(batches: AsyncIterable<ResultBatch>): AsyncGenerator<ResultBatch> {
  try {
    yield* batches;
  } catch (error) {
    throw new KernelError(toProtocolError(error));
  }
}

async function plainReply(work: () => Promise<ExecuteReply>): Promise<ExecuteReply> {
  const { outcomes, rest } = await plainly(work);
  return {
    outcomes: outcomes.map((outcome): StatementOutcome =>
      outcome.kind === "stream" ? { ...outcome, batches: plainBatches(outcome.batches) } : outcome
    ),
    rest: rest && (() => plainReply(rest)),
  };
}

function plainServices(services: KernelServices): KernelServices {
  const plain: Record<string, Record<string, unknown>> = {};
  for (const [method, entry] of Object.entries(SERVICES)) {
    const [service, name] = method.split(".");
    plain[service] ??= {};
    plain[service][name] = (...args: readonly unknown[]) =>
      entry.reply
        ? plainReply(() => entry.run(services, args) as Promise<ExecuteReply>)
        : plainly(() => entry.run(services, args));
  }
  return plain as unknown as KernelServices;
}

/** The kernel's services as a module in the same isolate uses them. */
export function acceptorInProcess(
  kernel: Kernel,
  manifest: ProtocolManifest,
  handler: Pick<ProtocolHandler, "closeConnection">,
  log: Logger,
): ProtocolAcceptor {
  const services = kernel.attach({ manifest, builtIn: true }, {
    closeConnection: (connection, error) => handler.closeConnection(connection, error),
  });
  return { ...plainServices(services), log: (level, message) => log[level](message) };
}

/** Initializes and starts `handler`; the caller stops it. */
export async function startInProcess(
  handler: ProtocolHandler,
  kernel: Kernel,
  manifest: ProtocolManifest,
  config: ProtocolConfig,
  log: Logger,
): Promise<void> {
  await handler.initialize(config);
  handler.setAcceptor(acceptorInProcess(kernel, manifest, handler, log));
  await handler.start();
}
