/** OLAP_SCAN_NODE and FILE_SCAN_NODE: the surroundings know where the rows are. */
import type { NodeBuilder } from "../relation.ts";

/** Runtime filters and pushed-down aggregates only save work; the rows are the same without them. */
export const olapScan: NodeBuilder = ({ node, env }) => ({ kind: "rows", from: `(${env.scan(node)})` });

export const fileScan: NodeBuilder = ({ node, env }) => ({ kind: "rows", from: `(${env.file(node)})` });
