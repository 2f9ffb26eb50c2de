/** Cuts a module's permissions down to what its manifest asks for with its own configuration filled in. */
import { DorisError } from "../base/mod.ts";
import type { ProtocolConfig, ProtocolManifest } from "../spi/mod.ts";

function fill(entry: string, config: ProtocolConfig, manifest: ProtocolManifest, kind: string): string {
  return entry.replace(/\$\{([^}]*)\}/g, (_, key: string) => {
    if (!Object.hasOwn(config.values, key)) {
      throw new DorisError(
        "Config",
        `Module ${manifest.name}, permissions.${kind}: '${entry}' names '${key}', which is not one of its keys`,
      );
    }
    const value = String(config.values[key]);
    // An IPv6 address needs brackets before a port.
    return kind === "net" && value.includes(":") ? `[${value}]` : value;
  });
}

function checkNet(entry: string, manifest: ProtocolManifest): string {
  const match = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+):(\d{1,5})$/.exec(entry);
  if (!match || Number(match[1]) > 65535) {
    throw new DorisError("Config", `Module ${manifest.name}, permissions.net: '${entry}' is not HOST:PORT`);
  }
  return entry;
}

/** The folder itself or a path inside it. */
function checkRead(entry: string, folder: string, manifest: ProtocolManifest): string {
  if (entry === ".") return folder;
  if (entry.startsWith("/") || entry.split("/").includes("..")) {
    throw new DorisError(
      "Config",
      `Module ${manifest.name}, permissions.read: '${entry}' is outside the module's folder`,
    );
  }
  return `${folder}/${entry}`;
}

/**
 * @param folder absolute path of the module's folder; the module may always read it, or it could not be loaded
 */
export function cutPermissions(
  manifest: ProtocolManifest,
  config: ProtocolConfig,
  folder: string,
): Deno.PermissionOptionsObject {
  const { net, read, env } = manifest.permissions;
  const reads = read.map((entry) => checkRead(fill(entry, config, manifest, "read"), folder, manifest));
  return {
    net: net.map((entry) => checkNet(fill(entry, config, manifest, "net"), manifest)),
    read: [...new Set([folder, ...reads])],
    env: [...env],
    write: false,
    run: false,
    ffi: false,
    sys: false,
    import: false,
  };
}
