/** SHOWs whose rows never change here: what is built in, and lists of things that do not exist. */
import type { CommandColumn } from "../context.ts";
import { type Row, textColumns } from "./rows.ts";

export interface FixedShow {
  readonly columns: readonly CommandColumn[];
  readonly rows: readonly Row[];
}

function none(...names: readonly string[]): FixedShow {
  return { columns: textColumns(...names), rows: [] };
}

export const ENGINES: FixedShow = {
  columns: textColumns("Engine", "Support", "Comment", "Transactions", "XA", "Savepoints"),
  rows: [["Olap engine", "YES", "Default storage engine of Doris", "NO", "NO", "NO"]],
};

export const CHARSET: FixedShow = {
  columns: textColumns("Charset", "Description", "Default collation", "Maxlen"),
  rows: [["utf8mb4", "UTF-8 Unicode", "utf8mb4_0900_bin", "4"]],
};

/** The second is what the MySQL protocol names in its packets. */
export const COLLATION: FixedShow = {
  columns: textColumns("Collation", "Charset", "Id", "Default", "Compiled", "Sortlen"),
  rows: [
    ["utf8mb4_0900_bin", "utf8mb4", "309", "Yes", "Yes", "1"],
    ["utf8mb3_general_ci", "utf8mb3", "33", "Yes", "Yes", "1"],
  ],
};

/** Privileges that an account here has; those to grant come with accounts of one's own. */
export const PRIVILEGES: FixedShow = {
  columns: textColumns("Privilege", "Context", "Comment"),
  rows: [
    ["Node_priv", "GLOBAL", "Privilege for cluster node operations"],
    ["Admin_priv", "GLOBAL", "Privilege for admin user"],
  ],
};

export const BROKERS = none("Name", "Host", "Port", "Alive", "LastStartTime", "LastUpdateTime", "ErrMsg");

export const PLUGINS = none(
  "Name",
  "Type",
  "Description",
  "Version",
  "JavaVersion",
  "ClassName",
  "SoName",
  "Sources",
  "Status",
  "Properties",
);

export const TRIGGERS = none(
  "Trigger",
  "Event",
  "Table",
  "Statement",
  "Timing",
  "Created",
  "sql_mode",
  "Definer",
  "character_set_client",
  "collation_connection",
  "Database Collation",
);

/** The reference names two columns Status; MySQL's order is kept. */
export const EVENTS = none(
  "Db",
  "Name",
  "Definer",
  "Time",
  "Type",
  "Execute at",
  "Interval value",
  "Interval field",
  "Status",
  "Ends",
  "Status",
  "Originator",
  "character_set_client",
  "collation_connection",
  "Database Collation",
);

export const OPEN_TABLES = none("Database", "Table", "In_use", "Name_locked");

/** SHOW PROCEDURE STATUS and SHOW FUNCTION STATUS, as MySQL names them. */
export const ROUTINES = none(
  "Db",
  "Name",
  "Type",
  "Definer",
  "Modified",
  "Created",
  "Security_type",
  "Comment",
  "character_set_client",
  "collation_connection",
  "Database Collation",
);

/** Tables have no secondary indexes; a table's keys are not listed here by the reference either. */
export const INDEXES = none(
  "Table",
  "Non_unique",
  "Key_name",
  "Seq_in_index",
  "Column_name",
  "Collation",
  "Cardinality",
  "Sub_part",
  "Packed",
  "Null",
  "Index_type",
  "Comment",
  "Properties",
);
