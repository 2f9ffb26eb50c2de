/** Which backends belong to the cluster (durable) and how they are (not durable). */
import { DorisError } from "../base/mod.ts";
import type { Id } from "../catalog/api.ts";
import type { Journal } from "../journal/mod.ts";
import {
  type Backend,
  type BackendRecord,
  type BackendState,
  DEFAULT_LOCATION,
  UNKNOWN_STATE,
} from "./backend.ts";

/** More backends than this are refused. */
export const MAX_BACKENDS = 4096;

interface Definition {
  readonly location: string;
  readonly tags: Readonly<Record<string, string>>;
}

export class BackendRegistry {
  readonly #journal: Journal;
  readonly #backends = new Map<Id, Backend>();
  readonly #listeners = new Set<(backend: Backend, before: Backend | undefined) => void>();

  constructor(journal: Journal) {
    this.#journal = journal;
    for (const row of journal.all("SELECT * FROM backend ORDER BY id")) {
      const definition = JSON.parse(String(row.definition)) as Definition;
      const id = Number(row.id);
      this.#backends.set(id, {
        id,
        host: String(row.host),
        heartbeatPort: Number(row.heartbeat_port),
        ...definition,
        ...UNKNOWN_STATE,
      });
    }
  }

  /** Called with the backend after and before each change of its state; a removed backend is not reported. */
  onChange(listener: (backend: Backend, before: Backend | undefined) => void): void {
    this.#listeners.add(listener);
  }

  all(): Backend[] {
    return [...this.#backends.values()];
  }

  alive(): Backend[] {
    return this.all().filter((backend) => backend.alive);
  }

  get(id: Id): Backend | undefined {
    return this.#backends.get(id);
  }

  find(host: string, heartbeatPort: number): Backend | undefined {
    return this.all().find((backend) => backend.host === host && backend.heartbeatPort === heartbeatPort);
  }

  /** The backend that calls: by the id that a heartbeat gave it, else by its address. */
  byThrift(
    caller: { readonly host: string; readonly be_port: number; readonly id?: bigint },
  ): Backend | undefined {
    if (caller.id !== undefined) {
      const known = this.#backends.get(Number(caller.id));
      if (known) return known;
    }
    return this.all().find((backend) => backend.host === caller.host && backend.ports?.be === caller.be_port);
  }

  /** @throws DorisError (AlreadyExists, LimitExceeded) */
  add(
    host: string,
    heartbeatPort: number,
    options: { readonly location?: string; readonly tags?: Readonly<Record<string, string>> } = {},
  ): Backend {
    if (this.find(host, heartbeatPort)) {
      throw new DorisError("AlreadyExists", `Same backend already exists[${host}:${heartbeatPort}]`);
    }
    if (this.#backends.size >= MAX_BACKENDS) {
      throw new DorisError("LimitExceeded", `A cluster has ${MAX_BACKENDS} backends at most`);
    }
    const record: BackendRecord = {
      id: this.#journal.nextId(),
      host,
      heartbeatPort,
      location: options.location ?? DEFAULT_LOCATION,
      tags: options.tags ?? {},
    };
    const definition: Definition = { location: record.location, tags: record.tags };
    this.#journal.transaction(() =>
      this.#journal.run(
        "INSERT INTO backend (id, host, heartbeat_port, definition) VALUES (?, ?, ?, ?)",
        record.id,
        host,
        heartbeatPort,
        JSON.stringify(definition),
      )
    );
    const backend: Backend = { ...record, ...UNKNOWN_STATE };
    this.#backends.set(record.id, backend);
    this.#notify(backend, undefined);
    return backend;
  }

  /** The embedded backend listens elsewhere at each start; its id stays. */
  move(id: Id, host: string, heartbeatPort: number): void {
    const backend = this.#backends.get(id);
    if (!backend) throw new DorisError("NotFound", `Backend ${id} does not exist`);
    this.#journal.transaction(() =>
      this.#journal.run(
        "UPDATE backend SET host = ?, heartbeat_port = ? WHERE id = ?",
        host,
        heartbeatPort,
        id,
      )
    );
    this.#backends.set(id, { ...backend, host, heartbeatPort, ...UNKNOWN_STATE });
  }

  remove(id: Id): void {
    this.#journal.transaction(() => this.#journal.run("DELETE FROM backend WHERE id = ?", id));
    this.#backends.delete(id);
  }

  /** Takes over what a heartbeat or a report said. Unknown ids are ignored: the backend was dropped meanwhile. */
  update(id: Id, change: Partial<BackendState>): void {
    const before = this.#backends.get(id);
    if (!before) return;
    const after = { ...before, ...change };
    this.#backends.set(id, after);
    this.#notify(after, before);
  }

  #notify(after: Backend, before: Backend | undefined): void {
    for (const listener of this.#listeners) listener(after, before);
  }
}
