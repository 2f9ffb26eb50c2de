/** What this program calls itself. */
export const VERSION = "0.1.0";
/** Shown as @@version_comment and to backends; clients look for the word doris. */
export const VERSION_COMMENT = `doris version doris-fe-${VERSION}`;
/** The MySQL version that the protocol claims, as the reference does. */
export const MYSQL_VERSION = "5.7.99";
