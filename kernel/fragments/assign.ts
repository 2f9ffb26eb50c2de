import { DorisError } from "../base/mod.ts";
import type { AssignOptions, Placement } from "./assign_types.ts";
import type { FragmentPlan } from "./fragment_plan.ts";

/** Places every instance of `plan`. Pure: the same plan and choices give the same placement. */
export function assignInstances(_plan: FragmentPlan, _options: AssignOptions): Placement {
  throw new DorisError("Internal", "Not written yet");
}
