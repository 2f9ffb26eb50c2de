/**
 * The value of a constant, in the form its type gives it.
 *
 * null for NULL; boolean; bigint for whole numbers and for decimals (unscaled: 1.50 as decimal(3,2) is 150n);
 * number for FLOAT and DOUBLE; string for text, JSON, dates (`2024-01-31`), datetimes (`2024-01-31 10:00:00.250`,
 * as many digits as the scale), times (`-12:00:00.5`), IP addresses; arrays for ARRAY (MAP and STRUCT: array of
 * [key, value] / fields).
 */
export type LiteralValue = null | boolean | bigint | number | string | readonly LiteralValue[];
