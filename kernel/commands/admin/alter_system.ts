/** ALTER SYSTEM ADD | DROP BACKEND. */
import { DorisError } from "../../base/mod.ts";
import { DEFAULT_LOCATION, EMBEDDED_LOCATION } from "../../cluster/mod.ts";
import type { AlterSystem, AlterSystemAction } from "../../sql/mod.ts";
import { type CommandContext, type CommandResult, OK } from "../context.ts";

interface HostPort {
  readonly host: string;
  readonly port: number;
}

function parseHostPort(text: string): HostPort {
  const match = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text.trim());
  const port = Number(match?.[3] ?? 0);
  if (!match || port < 1 || port > 65535) {
    throw new DorisError("Analysis", `Invalid host port: '${text}' is not "host:heartbeat_port"`);
  }
  return { host: match[1] ?? match[2], port };
}

export async function alterSystem(statement: AlterSystem, context: CommandContext): Promise<CommandResult> {
  const { action } = statement;
  switch (action.kind) {
    case "add_backend":
      await addBackends(action, context);
      return OK;
    case "drop_backend":
      dropBackends(action, context);
      return OK;
    default:
      throw new DorisError(
        "NotSupported",
        `ALTER SYSTEM ${action.kind.replaceAll("_", " ").toUpperCase()} is not supported yet`,
      );
  }
}

async function addBackends(
  action: Extract<AlterSystemAction, { kind: "add_backend" }>,
  context: CommandContext,
): Promise<void> {
  const { registry, heartbeats } = context.services;
  const tags: Record<string, string> = {};
  let location = DEFAULT_LOCATION;
  for (const { key, value } of action.properties) {
    const name = /^tag\.([a-z][a-z0-9_]*)$/.exec(key)?.[1];
    if (!name) throw new DorisError("Analysis", `Unknown properties: {${key}=${value}}`);
    if (name === "location") location = value;
    else tags[name] = value;
  }
  const hosts = action.hosts.map(parseHostPort);
  const known = registry.all().find((backend) =>
    backend.location !== location && [backend.location, location].includes(EMBEDDED_LOCATION)
  );
  if (known && known.tabletCount > 0) {
    throw new DorisError(
      "Analysis",
      `Backends of location ${location} can not join: backend ${known.id} of location ${known.location} has tables, and embedded and real backends do not mix`,
    );
  }
  const added = hosts.map(({ host, port }) => registry.add(host, port, { location, tags }));
  // The first heartbeat at once: who adds a backend wants to use it, not to wait for the next round.
  await Promise.all(added.map((backend) => heartbeats.beat(backend.id)));
}

function dropBackends(
  action: Extract<AlterSystemAction, { kind: "drop_backend" }>,
  context: CommandContext,
): void {
  const { registry, rpc, catalog } = context.services;
  const backends = action.hosts.map((text) => {
    const { host, port } = parseHostPort(text);
    const backend = registry.find(host, port);
    if (!backend) throw new DorisError("NotFound", `backend does not exists[${host}:${port}]`);
    return backend;
  });
  if (!action.force) {
    throw new DorisError(
      "Analysis",
      "It is highly NOT RECOMMENDED to use DROP BACKEND stmt.It is not safe to directly drop a backend. All data on this backend will be discarded permanently. If you insist, use DROPP instead of DROP",
    );
  }
  for (const backend of backends) {
    let held = 0;
    for (const database of catalog.snapshot.databases.values()) {
      for (const table of database.tables.values()) {
        for (const { tablets } of table.partitions) {
          held += tablets.filter(({ replicas }) =>
            replicas.some(({ backendId }) => backendId === backend.id)
          ).length;
        }
      }
    }
    context.services.log.warn("Backend dropped", { backend: backend.id, host: backend.host, tablets: held });
    registry.remove(backend.id);
    rpc.forget(backend.id);
  }
}
