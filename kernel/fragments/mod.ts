/** The door of kernel/fragments: cutting plans, placing instances, and the Thrift of both. */
export * from "./fragment_plan.ts";
export * from "./assign_types.ts";
export { cutInsert, cutQuery } from "./cut.ts";
export { assignInstances } from "./assign.ts";
export { explainFragments, type ExplainLevel } from "./explain.ts";
export * from "./thrift/request_types.ts";
export { buildRequests, encodeRequest } from "./thrift/requests.ts";
export { columnToThrift } from "./thrift/columns.ts";
export { loadFragment, type LoadFragmentSpec } from "./thrift/load_fragment.ts";
export { QUERY_OPTIONS, type QueryOption } from "./thrift/query_options_table.ts";
