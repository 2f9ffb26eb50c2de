import { DorisError } from "../base/mod.ts";
import type { FragmentPlan } from "./fragment_plan.ts";

export type ExplainLevel = "plain" | "verbose";

/** EXPLAIN's lines. */
export function explainFragments(_plan: FragmentPlan, _level: ExplainLevel): string[] {
  throw new DorisError("Internal", "Not written yet");
}
