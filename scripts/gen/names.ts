/** File name of the generated module: PaloInternalService → palo_internal_service. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}

/** First lines of every generated file. */
export function header(source: string): string {
  return `// SPDX-License-Identifier: Apache-2.0\n// Made by \`deno task gen\` from ${source}: change that file, not this one.\n`;
}

/** Lines of `import { … } from "…";`, sorted, types and values apart where only types are used. */
export function importLines(uses: ReadonlyMap<string, ReadonlyMap<string, "type" | "value">>): string {
  const lines: string[] = [];
  for (const file of [...uses.keys()].sort()) {
    const names = [...uses.get(file)!.entries()].sort(([a], [b]) => a < b ? -1 : 1);
    const list = names.map(([n, kind]) => kind === "type" ? `type ${n}` : n).join(", ");
    lines.push(`import { ${list} } from "${file}";`);
  }
  return lines.join("\n");
}

/** Collects what a generated file must import. */
export class Imports {
  readonly uses = new Map<string, Map<string, "type" | "value">>();

  add(file: string, name: string, kind: "type" | "value"): void {
    let names = this.uses.get(file);
    if (names === undefined) this.uses.set(file, names = new Map());
    if (names.get(name) !== "value") names.set(name, kind);
  }
}
