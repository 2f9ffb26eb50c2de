import { CLIENT, MAX_ATTRIBUTE_BYTES, MAX_ATTRIBUTES } from "../constants.ts";
import { badHandshake, malformedPacket, PacketFault } from "../errors.ts";
import { PayloadReader } from "../payload_reader.ts";

/** What the client answers to the greeting. */
export interface HandshakeResponse {
  readonly capabilities: number;
  readonly user: string;
  readonly authResponse: Uint8Array;
  readonly database: string;
  /** Authentication plugin of the client; "" if it names none. */
  readonly plugin: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Length of an SSLRequest: the head of a response and nothing else. */
const HEAD_BYTES = 32;
const RESERVED = 23;

function readAuthResponse(reader: PayloadReader, capabilities: number): Uint8Array {
  if (capabilities & CLIENT.PLUGIN_AUTH_LENENC) {
    return reader.bytes(reader.length("length of the password answer"), "password answer");
  }
  if (capabilities & CLIENT.SECURE_CONNECTION) {
    return reader.bytes(reader.u8("length of the password answer"), "password answer");
  }
  const text = new TextEncoder().encode(reader.textNul("password answer"));
  return text;
}

function readAttributes(reader: PayloadReader): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  const total = reader.length("length of the connection attributes");
  const inner = new PayloadReader(reader.bytes(total, "connection attributes"));
  for (let count = 0; inner.left > 0; count += 1) {
    if (count === MAX_ATTRIBUTES) {
      throw new PacketFault(
        malformedPacket(`Malformed packet: more than ${MAX_ATTRIBUTES} connection attributes`),
      );
    }
    const [name, value] = ["name", "value"].map((part) => {
      const length = inner.length(`length of an attribute's ${part}`);
      if (length > MAX_ATTRIBUTE_BYTES) {
        throw new PacketFault(
          malformedPacket(
            `Malformed packet: attribute ${part} of ${length} bytes, more than ${MAX_ATTRIBUTE_BYTES}`,
          ),
        );
      }
      return inner.text(length, `attribute ${part}`);
    });
    Object.defineProperty(attributes, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return attributes;
}

/**
 * Reads HandshakeResponse41.
 * @throws PacketFault for an SSLRequest (TLS is never offered), an old client or a packet cut short
 */
export function readHandshakeResponse(payload: Uint8Array): HandshakeResponse {
  const reader = new PayloadReader(payload);
  const low = reader.u16("capabilities");
  if (!(low & CLIENT.PROTOCOL_41)) {
    throw new PacketFault(badHandshake("Client does not speak protocol 4.1, which this server needs"));
  }
  const capabilities = (low | (reader.u16("capabilities") << 16)) >>> 0;
  reader.skip(HEAD_BYTES - 4 - RESERVED, "packet size and character set");
  reader.skip(RESERVED, "reserved bytes");
  if ((capabilities & CLIENT.SSL) && reader.left === 0) {
    throw new PacketFault(
      badHandshake("Client asks for SSL, which is off on this server; connect without SSL"),
    );
  }
  const user = reader.textNul("user name");
  const authResponse = readAuthResponse(reader, capabilities);
  const database = capabilities & CLIENT.CONNECT_WITH_DB && reader.left > 0 ? reader.textNul("database") : "";
  const plugin = capabilities & CLIENT.PLUGIN_AUTH && reader.left > 0 ? reader.textNul("plugin name") : "";
  const attributes = capabilities & CLIENT.CONNECT_ATTRS && reader.left > 0 ? readAttributes(reader) : {};
  return { capabilities, user, authResponse, database, plugin, attributes };
}
