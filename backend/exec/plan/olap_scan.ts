/** Rows of an OLAP_SCAN_NODE's tablets. */
import { type TPlanNode, TStatusCode } from "../../../idl/thrift.ts";
import { type ScanColumn, type ScanTablet, StatusError, type TabletStore } from "../../storage/api.ts";
import type { Descriptors } from "./descriptors.ts";
import { column, required } from "./relation.ts";

/**
 * SELECT over the tablets with the columns s<slot> of the node's tuple; no tablets: no rows, same types.
 * @throws StatusError as TabletStore.scanSql does
 */
export function olapScanSql(
  node: TPlanNode,
  tablets: readonly ScanTablet[],
  store: Pick<TabletStore, "scanSql">,
  descriptors: Descriptors,
): string {
  const scan = required(node.olap_scan_node, node, "olap_scan_node");
  const byId = new Map((scan.columns_desc ?? []).map((desc) => [desc.col_unique_id ?? -1, desc]));
  const byName = new Map((scan.columns_desc ?? []).map((desc) => [desc.column_name.toLowerCase(), desc]));
  const columns = descriptors.tuple(scan.tuple_id).map((slot): ScanColumn => {
    const uniqueId = slot.col_unique_id ?? -1;
    const desc = (uniqueId >= 0 ? byId.get(uniqueId) : undefined) ?? byName.get(slot.colName.toLowerCase());
    if (slot.virtual_column_expr !== undefined) {
      throw new StatusError(
        TStatusCode.NOT_IMPLEMENTED_ERROR,
        `Virtual column ${slot.colName} (slot ${slot.id}) is not implemented by the embedded backend`,
      );
    }
    return {
      uniqueId,
      name: slot.colName,
      as: column(slot.id),
      ...(desc === undefined ? {} : { desc }),
    };
  });
  return store.scanSql(tablets, columns);
}
