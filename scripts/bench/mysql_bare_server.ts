/** The baseline: a TCP server that answers every packet after the handshake with the same bytes. Prints its port. */
import * as net from "node:net";

const GREETING =
  "4a0000000a352e372e3939007b00000068484f7877514a58008c82210000080015000000000000000000006f5658437761487360705952006d7973716c5f6e61746976655f70617373776f726400";
const OK = "0700000200000000000000";
/** What the server answers to SELECT 1: one TINYINT column, one row. */
export const SELECT_1_ANSWER = "01000001011700000203646566000000" +
  "0131000c21000400000001000000000005000003fe00000000020000040131" + "05000005fe00000000";

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

if (import.meta.main) {
  const ok = bytes(OK);
  const answer = bytes(SELECT_1_ANSWER);
  const server = net.createServer({ noDelay: true }, (socket) => {
    let greeted = false;
    socket.on("error", () => socket.destroy());
    socket.on("data", () => {
      if (greeted) socket.write(answer);
      else socket.write(ok);
      greeted = true;
    });
    socket.write(bytes(GREETING));
  });
  server.listen(0, "127.0.0.1", () => console.log((server.address() as net.AddressInfo).port));
}
