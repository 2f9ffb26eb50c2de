/** The MySQL module in its worker before a kernel without SQL. Prints its port. */
import { SILENT } from "../../kernel/base/mod.ts";
import { startProtocols } from "../../kernel/host/mod.ts";
import { FakeKernel } from "../../kernel/host/testing/fake_kernel.ts";

const host = await startProtocols({
  kernel: new FakeKernel(),
  given: new Map([["query_port", "0"]]),
  except: ["http", "flight_sql"],
  log: SILENT,
});
console.log(host.endpoints().find((endpoint) => endpoint.protocol === "mysql")?.port);
