/** Numbers of the MySQL protocol (MySQL internals manual, "Client/Server Protocol") and limits of this module. */

/** Capability flags. */
export const CLIENT = {
  LONG_FLAG: 0x4,
  CONNECT_WITH_DB: 0x8,
  LOCAL_FILES: 0x80,
  PROTOCOL_41: 0x200,
  SSL: 0x800,
  SECURE_CONNECTION: 0x8000,
  PLUGIN_AUTH: 0x80000,
  CONNECT_ATTRS: 0x100000,
  PLUGIN_AUTH_LENENC: 0x200000,
} as const;

/** What the greeting offers, the same as the reference FE: 0x8828C. No SSL, no DEPRECATE_EOF, no MULTI flags. */
export const SERVER_CAPABILITIES = CLIENT.LONG_FLAG | CLIENT.CONNECT_WITH_DB | CLIENT.LOCAL_FILES |
  CLIENT.PROTOCOL_41 | CLIENT.SECURE_CONNECTION | CLIENT.PLUGIN_AUTH;

export const SERVER_VERSION = "5.7.99";
export const AUTH_PLUGIN = "mysql_native_password";
/** utf8_general_ci; the only character set on the wire. */
export const CHARSET_UTF8 = 33;
/** Status flag: another result follows. */
export const SERVER_MORE_RESULTS_EXISTS = 0x8;

/** Payload of a full packet; one of this length is continued in the next. */
export const MAX_PAYLOAD = 0xffffff;
export const HEADER_BYTES = 4;

/** Largest packet before a client is authenticated, in bytes. */
export const MAX_HANDSHAKE_BYTES = 64 * 1024;
/** Bytes that a client may send ahead while its command runs; then its socket is not read. */
export const MAX_READ_AHEAD = 1024 * 1024;
/** Connection attributes looked at, and the length of each name and value in bytes. */
export const MAX_ATTRIBUTES = 128;
export const MAX_ATTRIBUTE_BYTES = 4096;
/** Rows made by the kernel are written in pieces of about this many bytes. */
export const WRITE_CHUNK_BYTES = 64 * 1024;
