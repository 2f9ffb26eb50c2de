/**
 * Versions of the store's format: MIGRATIONS[n] takes version n to n + 1. A released migration never changes.
 *
 * `definition` columns hold JSON written by kernel/catalog; what transactions must update by itself (versions,
 * states) has columns of its own.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  CREATE TABLE database (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, definition TEXT NOT NULL
  ) STRICT;

  CREATE TABLE olap_table (
    id INTEGER PRIMARY KEY, database_id INTEGER NOT NULL REFERENCES database (id),
    name TEXT NOT NULL, definition TEXT NOT NULL, UNIQUE (database_id, name)
  ) STRICT;

  CREATE TABLE partition (
    id INTEGER PRIMARY KEY, table_id INTEGER NOT NULL REFERENCES olap_table (id) ON DELETE CASCADE,
    name TEXT NOT NULL, position INTEGER NOT NULL, definition TEXT NOT NULL,
    visible_version INTEGER NOT NULL, next_version INTEGER NOT NULL, row_count INTEGER,
    UNIQUE (table_id, name)
  ) STRICT;

  CREATE TABLE backend (
    id INTEGER PRIMARY KEY, host TEXT NOT NULL, heartbeat_port INTEGER NOT NULL, definition TEXT NOT NULL,
    UNIQUE (host, heartbeat_port)
  ) STRICT;

  -- Tablets whose table is gone but whose rows may still lie on a backend.
  CREATE TABLE dropped_tablet (
    tablet_id INTEGER NOT NULL, replica_id INTEGER NOT NULL, backend_id INTEGER NOT NULL,
    schema_hash INTEGER NOT NULL, PRIMARY KEY (tablet_id, backend_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE load_txn (
    id INTEGER PRIMARY KEY, database_id INTEGER NOT NULL, label TEXT NOT NULL, state TEXT NOT NULL,
    definition TEXT NOT NULL, finished_at INTEGER
  ) STRICT;
  CREATE INDEX load_txn_label ON load_txn (database_id, label);

  CREATE TABLE load_partition (
    txn_id INTEGER NOT NULL REFERENCES load_txn (id) ON DELETE CASCADE,
    partition_id INTEGER NOT NULL, version INTEGER NOT NULL, table_id INTEGER NOT NULL,
    PRIMARY KEY (txn_id, partition_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE user_account (
    name TEXT NOT NULL, host TEXT NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (name, host)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE global_variable (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
];

/** The format that this version writes. */
export const FORMAT_VERSION = MIGRATIONS.length;
