/** A plan and its placement as the requests that the backends get. */
import { DorisError } from "../../base/mod.ts";
import type { Placement } from "../assign_types.ts";
import type { FragmentPlan } from "../fragment_plan.ts";
import type { BackendRequest, RequestContext } from "./request_types.ts";

/** One request per backend that has instances. */
export function buildRequests(
  _plan: FragmentPlan,
  _placement: Placement,
  _context: RequestContext,
): BackendRequest[] {
  throw new DorisError("Internal", "Not written yet");
}

/** The bytes of PExecPlanFragmentRequest.request: Thrift compact protocol. */
export function encodeRequest(_request: BackendRequest): Uint8Array {
  throw new DorisError("Internal", "Not written yet");
}
