/** FrontendService's methods for loads that a backend drives (stream load). */
import type { FrontendHandlers } from "../cluster/mod.ts";
import type { EngineParts } from "./parts.ts";

export function loadHandlers(_parts: EngineParts): FrontendHandlers {
  return {};
}
