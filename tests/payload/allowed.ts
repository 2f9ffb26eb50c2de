/**
 * Differences between our payloads and the reference's that are known and harmless. `field` is the Thrift
 * struct and field where a difference may be, `recordings` where it occurs, `backend` the place in Doris'
 * backend that shows it unread or without effect.
 */
export interface Allowed {
  readonly struct: string;
  readonly field: string;
  readonly recordings: readonly string[] | "all";
  readonly reason: string;
  readonly backend: string;
}

export const MAX_ALLOWED = 30;

export const ALLOWED: readonly Allowed[] = [
  {
    struct: "TPlanNode",
    field: "nereids_id",
    recordings: "all",
    reason: "Number of the node in the reference's optimizer; our plans have no such number, -1 says so",
    backend:
      "be/src/pipeline/exec/operator.cpp, PipelineXLocalStateBase::name_suffix: printed in profiles, left out when -1",
  },
  {
    struct: "TExprNode",
    field: "label",
    recordings: "all",
    reason: "Text of the expression behind a computed slot; ours is the slot's own name",
    backend:
      "be/src/vec/exprs/vslot_ref.cpp, VSlotRef::expr_name and ::equals: a name, the same for the same slot within one request",
  },
  {
    struct: "TSlotDescriptor",
    field: "all_access_paths",
    recordings: ["scan_all"],
    reason:
      "Which parts of a nested column are read; absent means the whole column, which is what `select *` reads",
    backend:
      "be/src/olap/rowset/segment_v2/column_reader.cpp, ArrayFileColumnIterator::set_access_paths: nothing is pruned without paths",
  },
  {
    struct: "TSlotDescriptor",
    field: "predicate_access_paths",
    recordings: ["scan_all"],
    reason: "Parts of a nested column that predicates read; empty in the recording",
    backend:
      "be/src/olap/rowset/segment_v2/column_reader.cpp, ArrayFileColumnIterator::set_access_paths: an absent list is an empty one",
  },
];
