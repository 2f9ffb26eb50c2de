// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module ExternalTableSchema. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

include "Types.thrift"

struct TFieldPtr {
  1: optional TField field_ptr,
}

struct TArrayField {
  1: optional TFieldPtr item_field,
}

struct TMapField {
  1: optional TFieldPtr key_field,
  2: optional TFieldPtr value_field,
}

struct TStructField {
  1: optional list<TFieldPtr> fields,
}

union TNestedField {
  1: optional TArrayField array_field,
  2: optional TStructField struct_field,
  3: optional TMapField map_field,
}

struct TField {
  1: optional bool is_optional,
  2: optional i32 id,
  3: optional string name,
  4: optional Types.TColumnType type,
  5: optional TNestedField nestedField,
}

struct TSchema {
  1: optional i64 schema_id,
  2: optional TStructField root_field,
}
