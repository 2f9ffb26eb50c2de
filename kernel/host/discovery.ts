/** Finds the folders of protocol modules and reads their manifests; runs none of their code. */
import { DorisError, toDorisError } from "../base/mod.ts";
import type { ProtocolManifest } from "../spi/mod.ts";
import { parseManifest } from "./manifest.ts";

/** A module on disk. */
export interface FoundModule {
  readonly manifest: ProtocolManifest;
  /** Absolute path of the module's folder. */
  readonly folder: string;
  readonly builtIn: boolean;
}

/** A folder that looks like a module but is not usable. */
export interface BrokenModule {
  readonly folder: string;
  readonly builtIn: boolean;
  readonly error: DorisError;
}

export interface Discovery {
  /** In the order of start: by priority, then by name. */
  readonly modules: readonly FoundModule[];
  readonly broken: readonly BrokenModule[];
}

const MANIFEST = "manifest.json";
/** Folders looked at in one directory. */
const MAX_FOLDERS = 1000;

function foldersOf(directory: string): string[] {
  const folders: string[] = [];
  for (const entry of Deno.readDirSync(directory)) {
    if (!entry.isDirectory || entry.name.startsWith(".")) continue;
    if (folders.length === MAX_FOLDERS) {
      throw new DorisError("Config", `Directory ${directory} holds more than ${MAX_FOLDERS} folders`);
    }
    folders.push(`${directory}/${entry.name}`);
  }
  return folders.sort();
}

function readManifest(folder: string): ProtocolManifest | null {
  const file = `${folder}/${MANIFEST}`;
  let source: string;
  try {
    source = Deno.readTextFileSync(file);
  } catch (error) {
    // A folder without a manifest is no module.
    if (error instanceof Deno.errors.NotFound) return null;
    throw new DorisError("Config", `Manifest ${file} cannot be read: ${(error as Error).message}`);
  }
  return parseManifest(source, file);
}

/**
 * @param builtInDir absolute path of the folder of built-in modules
 * @param pluginDirs further directories, each holding one folder per module (or being one itself)
 */
export function discoverModules(builtInDir: string, pluginDirs: readonly string[]): Discovery {
  const modules: FoundModule[] = [];
  const broken: BrokenModule[] = [];
  const look = (folder: string, builtIn: boolean): boolean => {
    try {
      const manifest = readManifest(folder);
      if (!manifest) return false;
      const twin = modules.find((module) => module.manifest.name === manifest.name);
      if (twin) {
        throw new DorisError(
          "Config",
          `Manifest ${folder}/${MANIFEST}, key 'name': '${manifest.name}' is already the name of the module in ${twin.folder}`,
        );
      }
      modules.push({ manifest, folder, builtIn });
    } catch (error) {
      broken.push({ folder, builtIn, error: toDorisError(error) });
    }
    return true;
  };
  for (const folder of foldersOf(builtInDir)) look(folder, true);
  for (const directory of pluginDirs) {
    const absolute = Deno.realPathSync(directory);
    if (!look(absolute, false)) { for (const folder of foldersOf(absolute)) look(folder, false); }
  }
  modules.sort((a, b) =>
    a.manifest.priority - b.manifest.priority || (a.manifest.name < b.manifest.name ? -1 : 1)
  );
  return { modules, broken };
}
