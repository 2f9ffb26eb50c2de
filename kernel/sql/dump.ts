/** A tree as nested parentheses, for traces and golden files: `(kind field=value …)`, positions and source texts left out. */

/** Fields that tell where something stood and not what it means. */
const LEFT_OUT: ReadonlySet<string> = new Set(["kind", "pos", "opPos", "text", "queryText"]);
/** Literals keep their text. */
const KEEPS_TEXT: ReadonlySet<string> = new Set(["integer", "decimal", "double", "value", "prepare"]);

/** Fields where false says something of its own; elsewhere it is left out. */
const KEEPS_FALSE: ReadonlySet<string> = new Set(["value", "nullable", "plain"]);

/** Any node, list of nodes or plain value of the tree. Empty lists, null and most false are left out of nodes. */
export function dumpNode(node: unknown): string {
  if (Array.isArray(node)) return `[${node.map(dumpNode).join(" ")}]`;
  if (typeof node !== "object" || node === null) return JSON.stringify(node);
  const fields: string[] = [];
  const entries = Object.entries(node);
  const kind = entries.find(([key]) => key === "kind")?.[1];
  for (const [key, value] of entries) {
    if (LEFT_OUT.has(key) && !(key === "text" && KEEPS_TEXT.has(String(kind)))) continue;
    if (
      value === null || (value === false && !KEEPS_FALSE.has(key)) ||
      (Array.isArray(value) && value.length === 0)
    ) continue;
    fields.push(`${key}=${dumpNode(value)}`);
  }
  const head = typeof kind === "string" ? kind : "";
  return `(${[head, ...fields].filter((part) => part !== "").join(" ")})`;
}
