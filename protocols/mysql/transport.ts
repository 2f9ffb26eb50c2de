/** What a connection needs of its socket; tests put something else in its place. */
export interface Transport {
  readonly remoteAddress: string;
  readonly remotePort: number;
  /** False: the client does not take bytes as fast as they come; `Connection.drained` follows. */
  write(bytes: Uint8Array): boolean;
  /** Sends what is written and then the end. */
  end(): void;
  /** Drops the connection at once. */
  destroy(): void;
  pause(): void;
  resume(): void;
}
