/** Tuples and slots as TDescriptorTable. */
import {
  type TDescriptorTable,
  TPrimitiveType,
  type TSlotDescriptor,
  type TTableDescriptor,
  TTableType,
  type TTupleDescriptor,
} from "../../../idl/thrift.ts";
import type { OlapTable } from "../../catalog/api.ts";
import type { FragmentPlan, Slot, Tuple } from "../fragment_plan.ts";
import { defaultText } from "./columns.ts";
import { primitiveType, typeDesc } from "./types.ts";

export function slotDescriptor(slot: Slot): TSlotDescriptor {
  const { column } = slot;
  const base: TSlotDescriptor = {
    id: slot.id,
    parent: slot.tupleId,
    slotType: typeDesc(slot.type),
    columnPos: -1,
    byteOffset: 0,
    nullIndicatorByte: 0,
    nullIndicatorBit: slot.nullable ? 0 : -1,
    colName: column?.name ?? "",
    slotIdx: -1,
    isMaterialized: true,
    is_auto_increment: column?.autoIncrement ?? false,
    primitive_type: column ? primitiveType(column.type) : TPrimitiveType.INVALID_TYPE,
  };
  if (!column) return base;
  base.col_unique_id = column.uniqueId;
  base.is_key = column.isKey;
  const text = defaultText(column);
  if (text !== undefined) base.col_default_value = text;
  return base;
}

export function tupleDescriptor(tuple: Tuple): TTupleDescriptor {
  return {
    id: tuple.id,
    byteSize: 0,
    numNullBytes: 0,
    // The reference squeezes the id into 32 bits; backends read it as a 64-bit number that nobody looks up.
    ...(tuple.table ? { tableId: BigInt.asIntN(32, BigInt(tuple.table.id)) } : {}),
  };
}

function tableDescriptor(table: OlapTable): TTableDescriptor {
  return {
    id: BigInt(table.id),
    tableType: TTableType.OLAP_TABLE,
    numCols: table.columns.length,
    numClusteringCols: 0,
    tableName: table.name,
    dbName: "",
    olapTable: { tableName: table.name },
  };
}

export function descriptorTable(plan: Pick<FragmentPlan, "tuples">): TDescriptorTable {
  const tables = new Map<number, OlapTable>();
  for (const tuple of plan.tuples) if (tuple.table) tables.set(tuple.table.id, tuple.table);
  const sorted = [...tables.values()].sort((a, b) => a.id - b.id);
  return {
    slotDescriptors: plan.tuples.flatMap((tuple) => tuple.slots.map(slotDescriptor)),
    tupleDescriptors: plan.tuples.map(tupleDescriptor),
    ...(sorted.length > 0 ? { tableDescriptors: sorted.map(tableDescriptor) } : {}),
  };
}
