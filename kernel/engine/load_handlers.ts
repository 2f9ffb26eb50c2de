/** FrontendService's methods for loads that a backend drives (stream load), over the parts of this kernel. */
import { randomUniqueId } from "../base/mod.ts";
import type { FrontendHandlers } from "../cluster/mod.ts";
import { createLoadHandlers, type LoadSession } from "../load/mod.ts";
import { Session } from "../session/mod.ts";
import type { EngineParts } from "./parts.ts";
import { analyzeContextOf, frameOf, requestContextOf, type StatementFrame } from "./planning.ts";

/** A load has no client session: variables are the global ones, but for the time zone that the load names. */
function frameFor(parts: EngineParts, load: LoadSession): StatementFrame {
  const session = new Session(parts.globals, {
    id: 0,
    protocol: "stream load",
    user: load.user,
    host: "%",
    remote: load.address,
    connectedAt: parts.clock.nowMs(),
  });
  session.database = load.database;
  if (load.timeZone !== undefined) session.setVariable("time_zone", load.timeZone);
  return frameOf(parts, session, load.text, randomUniqueId());
}

export function loadHandlers(parts: EngineParts): FrontendHandlers {
  return createLoadHandlers({
    transactions: parts.transactions,
    catalog: parts.catalog,
    registry: parts.registry,
    authenticate: (user, password, address) =>
      void parts.accounts.authenticate(user, { kind: "clear", password }, address),
    analyzeContext: (load) => analyzeContextOf(parts, frameFor(parts, load)),
    requestContext: (load) => requestContextOf(parts, frameFor(parts, load), "mysql_text"),
    config: parts.config,
    clock: parts.clock,
    log: parts.log.part("load"),
  });
}
