import { assertEquals, assertThrows } from "@std/assert";
import { BACKEND_OPTIONS, defaultBackendOptions, memoryLimitBytes, parseBackendOptions } from "./options.ts";
import { bindAddress } from "./rpc/bind_address.ts";

Deno.test("parseBackendOptions() reads every kind of value and refuses what does not fit", () => {
  const o = parseBackendOptions({ be_port: "0", mem_limit: "1G", fuse_local_exchanges: "false" });
  assertEquals([o.be_port, o.mem_limit, o.fuse_local_exchanges], [0, "1G", false]);
  assertEquals(o.brpc_port, 8060);
  assertThrows(() => parseBackendOptions({ be_prot: "1" }), RangeError, "Unknown backend option be_prot");
  assertThrows(() => parseBackendOptions({ be_port: "70000" }), RangeError, "from 0 to 65535, not '70000'");
  assertThrows(() => parseBackendOptions({ be_port: "" }), RangeError, "not ''");
  assertThrows(() => parseBackendOptions({ fuse_local_exchanges: "1" }), RangeError, "true or false");
});

Deno.test("defaultBackendOptions() has every key once", () => {
  assertEquals(Object.keys(defaultBackendOptions()).length, BACKEND_OPTIONS.length);
});

Deno.test("memoryLimitBytes() takes bytes, units and shares", () => {
  assertEquals(memoryLimitBytes("1024", 1), 1024);
  assertEquals(memoryLimitBytes("2g", 1), 2 * 1024 ** 3);
  assertEquals(memoryLimitBytes("512MB", 1), 512 * 1024 ** 2);
  assertEquals(memoryLimitBytes("60%", 1000), 600);
  assertThrows(() => memoryLimitBytes("101%", 1), RangeError, "101%");
  assertThrows(() => memoryLimitBytes("much", 1), RangeError, "much");
});

Deno.test("bindAddress() finds the own address inside priority_networks", () => {
  const own = ["127.0.0.1", "10.1.2.3", "192.168.7.9"];
  const bind = (bind_address: string, priority_networks: string) =>
    bindAddress({ bind_address, priority_networks }, own);
  assertEquals(bind("127.0.0.1", ""), "127.0.0.1");
  assertEquals(bind("127.0.0.1", "172.16.0.0/12; 192.168.0.0/16"), "192.168.7.9");
  assertEquals(bind("127.0.0.1", "10.1.2.3"), "10.1.2.3");
  assertEquals(bind("0.0.0.0", "10.0.0.0/8"), "0.0.0.0");
  assertThrows(() => bind("127.0.0.1", "11.0.0.0/8"), RangeError, "No own address");
  assertThrows(() => bind("127.0.0.1", "10.0.0.0/40"), RangeError, "no IPv4 network");
});
