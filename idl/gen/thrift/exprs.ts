// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/Exprs.thrift: change that file, not this one.

import { rI32, rString, readList, readMap, wI32, wString, writeList, writeMap } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TExprOpcode } from "./opcodes.ts";
import { type TColumnType, type TFunction, type TPrimitiveType, type TTypeDesc, readTColumnType, readTFunction, readTTypeDesc, writeTColumnType, writeTFunction, writeTTypeDesc } from "./types.ts";

export const TExprNodeType = {
  AGG_EXPR: 0,
  ARITHMETIC_EXPR: 1,
  BINARY_PRED: 2,
  BOOL_LITERAL: 3,
  CASE_EXPR: 4,
  CAST_EXPR: 5,
  COMPOUND_PRED: 6,
  DATE_LITERAL: 7,
  FLOAT_LITERAL: 8,
  INT_LITERAL: 9,
  DECIMAL_LITERAL: 10,
  IN_PRED: 11,
  IS_NULL_PRED: 12,
  LIKE_PRED: 13,
  LITERAL_PRED: 14,
  NULL_LITERAL: 15,
  SLOT_REF: 16,
  STRING_LITERAL: 17,
  TUPLE_IS_NULL_PRED: 18,
  INFO_FUNC: 19,
  FUNCTION_CALL: 20,
  ARRAY_LITERAL: 21,
  COMPUTE_FUNCTION_CALL: 22,
  LARGE_INT_LITERAL: 23,
  BLOOM_PRED: 24,
  JSON_LITERAL: 25,
  BITMAP_PRED: 26,
  MATCH_PRED: 27,
  MAP_LITERAL: 28,
  STRUCT_LITERAL: 29,
  SCHEMA_CHANGE_EXPR: 30,
  LAMBDA_FUNCTION_EXPR: 31,
  LAMBDA_FUNCTION_CALL_EXPR: 32,
  COLUMN_REF: 33,
  IPV4_LITERAL: 34,
  IPV6_LITERAL: 35,
  NULL_AWARE_IN_PRED: 36,
  NULL_AWARE_BINARY_PRED: 37,
  TIMEV2_LITERAL: 38,
  VIRTUAL_SLOT_REF: 39,
  VARBINARY_LITERAL: 40,
  TRY_CAST_EXPR: 41,
  SEARCH_EXPR: 42,
} as const;
export type TExprNodeType = typeof TExprNodeType[keyof typeof TExprNodeType];

export const TNullSide = {
  LEFT: 0,
  RIGHT: 1,
} as const;
export type TNullSide = typeof TNullSide[keyof typeof TNullSide];

export const TSearchOccur = {
  MUST: 0,
  SHOULD: 1,
  MUST_NOT: 2,
} as const;
export type TSearchOccur = typeof TSearchOccur[keyof typeof TSearchOccur];

export interface TAggregateExpr {
  is_merge_agg: boolean;
  param_types?: TTypeDesc[];
}

export function writeTAggregateExpr(w: ThriftWriter, v: TAggregateExpr): void {
  w.structBegin();
  w.boolField(1, v.is_merge_agg);
  if (v.param_types !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.param_types, writeTTypeDesc);
  }
  w.structEnd();
}

export function readTAggregateExpr(r: ThriftReader): TAggregateExpr {
  const v = {} as TAggregateExpr;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.is_merge_agg = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.param_types = readList(r, 12, readTTypeDesc);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.is_merge_agg === undefined) missing("TAggregateExpr", "is_merge_agg");
  return v;
}

export interface TBoolLiteral {
  value: boolean;
}

export function writeTBoolLiteral(w: ThriftWriter, v: TBoolLiteral): void {
  w.structBegin();
  w.boolField(1, v.value);
  w.structEnd();
}

export function readTBoolLiteral(r: ThriftReader): TBoolLiteral {
  const v = {} as TBoolLiteral;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.value = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TBoolLiteral", "value");
  return v;
}

export interface TCaseExpr {
  has_case_expr: boolean;
  has_else_expr: boolean;
}

export function writeTCaseExpr(w: ThriftWriter, v: TCaseExpr): void {
  w.structBegin();
  w.boolField(1, v.has_case_expr);
  w.boolField(2, v.has_else_expr);
  w.structEnd();
}

export function readTCaseExpr(r: ThriftReader): TCaseExpr {
  const v = {} as TCaseExpr;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.has_case_expr = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.has_else_expr = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.has_case_expr === undefined) missing("TCaseExpr", "has_case_expr");
  if (v.has_else_expr === undefined) missing("TCaseExpr", "has_else_expr");
  return v;
}

export interface TDateLiteral {
  value: string;
}

export function writeTDateLiteral(w: ThriftWriter, v: TDateLiteral): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.value);
  w.structEnd();
}

export function readTDateLiteral(r: ThriftReader): TDateLiteral {
  const v = {} as TDateLiteral;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.value = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TDateLiteral", "value");
  return v;
}

export interface TTimeV2Literal {
  value: number;
}

export function writeTTimeV2Literal(w: ThriftWriter, v: TTimeV2Literal): void {
  w.structBegin();
  w.field(4, 1);
  w.double(v.value);
  w.structEnd();
}

export function readTTimeV2Literal(r: ThriftReader): TTimeV2Literal {
  const v = {} as TTimeV2Literal;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 4) break;
        v.value = r.double();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TTimeV2Literal", "value");
  return v;
}

export interface TFloatLiteral {
  value: number;
}

export function writeTFloatLiteral(w: ThriftWriter, v: TFloatLiteral): void {
  w.structBegin();
  w.field(4, 1);
  w.double(v.value);
  w.structEnd();
}

export function readTFloatLiteral(r: ThriftReader): TFloatLiteral {
  const v = {} as TFloatLiteral;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 4) break;
        v.value = r.double();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TFloatLiteral", "value");
  return v;
}

export interface TDecimalLiteral {
  value: string;
}

export function writeTDecimalLiteral(w: ThriftWriter, v: TDecimalLiteral): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.value);
  w.structEnd();
}

export function readTDecimalLiteral(r: ThriftReader): TDecimalLiteral {
  const v = {} as TDecimalLiteral;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.value = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TDecimalLiteral", "value");
  return v;
}

export interface TIntLiteral {
  value: bigint;
}

export function writeTIntLiteral(w: ThriftWriter, v: TIntLiteral): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.value);
  w.structEnd();
}

export function readTIntLiteral(r: ThriftReader): TIntLiteral {
  const v = {} as TIntLiteral;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.value = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TIntLiteral", "value");
  return v;
}

export interface TLargeIntLiteral {
  value: string;
}

export function writeTLargeIntLiteral(w: ThriftWriter, v: TLargeIntLiteral): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.value);
  w.structEnd();
}

export function readTLargeIntLiteral(r: ThriftReader): TLargeIntLiteral {
  const v = {} as TLargeIntLiteral;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.value = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TLargeIntLiteral", "value");
  return v;
}

export interface TIPv4Literal {
  value: bigint;
}

export function writeTIPv4Literal(w: ThriftWriter, v: TIPv4Literal): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.value);
  w.structEnd();
}

export function readTIPv4Literal(r: ThriftReader): TIPv4Literal {
  const v = {} as TIPv4Literal;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.value = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TIPv4Literal", "value");
  return v;
}

export interface TIPv6Literal {
  value: string;
}

export function writeTIPv6Literal(w: ThriftWriter, v: TIPv6Literal): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.value);
  w.structEnd();
}

export function readTIPv6Literal(r: ThriftReader): TIPv6Literal {
  const v = {} as TIPv6Literal;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.value = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TIPv6Literal", "value");
  return v;
}

export interface TInPredicate {
  is_not_in: boolean;
}

export function writeTInPredicate(w: ThriftWriter, v: TInPredicate): void {
  w.structBegin();
  w.boolField(1, v.is_not_in);
  w.structEnd();
}

export function readTInPredicate(r: ThriftReader): TInPredicate {
  const v = {} as TInPredicate;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.is_not_in = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.is_not_in === undefined) missing("TInPredicate", "is_not_in");
  return v;
}

export interface TIsNullPredicate {
  is_not_null: boolean;
}

export function writeTIsNullPredicate(w: ThriftWriter, v: TIsNullPredicate): void {
  w.structBegin();
  w.boolField(1, v.is_not_null);
  w.structEnd();
}

export function readTIsNullPredicate(r: ThriftReader): TIsNullPredicate {
  const v = {} as TIsNullPredicate;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.is_not_null = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.is_not_null === undefined) missing("TIsNullPredicate", "is_not_null");
  return v;
}

export interface TLikePredicate {
  escape_char: string;
}

export function writeTLikePredicate(w: ThriftWriter, v: TLikePredicate): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.escape_char);
  w.structEnd();
}

export function readTLikePredicate(r: ThriftReader): TLikePredicate {
  const v = {} as TLikePredicate;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.escape_char = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.escape_char === undefined) missing("TLikePredicate", "escape_char");
  return v;
}

export interface TMatchPredicate {
  parser_type: string;
  parser_mode: string;
  char_filter_map?: Map<string, string>;
  /** Default: true */
  parser_lowercase?: boolean;
  /** Default: "" */
  parser_stopwords?: string;
  /** Default: "" */
  analyzer_name?: string;
}

export function writeTMatchPredicate(w: ThriftWriter, v: TMatchPredicate): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.parser_type);
  w.field(11, 2);
  w.string(v.parser_mode);
  if (v.char_filter_map !== undefined) {
    w.field(13, 3);
    writeMap(w, 11, 11, v.char_filter_map, wString, wString);
  }
  if (v.parser_lowercase !== undefined) {
    w.boolField(4, v.parser_lowercase);
  }
  if (v.parser_stopwords !== undefined) {
    w.field(11, 5);
    w.string(v.parser_stopwords);
  }
  if (v.analyzer_name !== undefined) {
    w.field(11, 6);
    w.string(v.analyzer_name);
  }
  w.structEnd();
}

export function readTMatchPredicate(r: ThriftReader): TMatchPredicate {
  const v = {} as TMatchPredicate;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.parser_type = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.parser_mode = r.string();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.char_filter_map = readMap(r, 11, rString, 11, rString);
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.parser_lowercase = r.bool();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.parser_stopwords = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.analyzer_name = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.parser_type === undefined) missing("TMatchPredicate", "parser_type");
  if (v.parser_mode === undefined) missing("TMatchPredicate", "parser_mode");
  return v;
}

/** The default values that the definition gives to fields of TMatchPredicate. */
export function defaultsTMatchPredicate(): Partial<TMatchPredicate> {
  return {
    parser_lowercase: true,
    parser_stopwords: "",
    analyzer_name: "",
  };
}

export interface TLiteralPredicate {
  value: boolean;
  is_null: boolean;
}

export function writeTLiteralPredicate(w: ThriftWriter, v: TLiteralPredicate): void {
  w.structBegin();
  w.boolField(1, v.value);
  w.boolField(2, v.is_null);
  w.structEnd();
}

export function readTLiteralPredicate(r: ThriftReader): TLiteralPredicate {
  const v = {} as TLiteralPredicate;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.value = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.is_null = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TLiteralPredicate", "value");
  if (v.is_null === undefined) missing("TLiteralPredicate", "is_null");
  return v;
}

export interface TTupleIsNullPredicate {
  tuple_ids: number[];
  null_side?: TNullSide;
}

export function writeTTupleIsNullPredicate(w: ThriftWriter, v: TTupleIsNullPredicate): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 8, v.tuple_ids, wI32);
  if (v.null_side !== undefined) {
    w.field(8, 2);
    w.i32(v.null_side);
  }
  w.structEnd();
}

export function readTTupleIsNullPredicate(r: ThriftReader): TTupleIsNullPredicate {
  const v = {} as TTupleIsNullPredicate;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tuple_ids = readList(r, 8, rI32);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.null_side = r.i32() as TNullSide;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_ids === undefined) missing("TTupleIsNullPredicate", "tuple_ids");
  return v;
}

export interface TSlotRef {
  slot_id: number;
  tuple_id: number;
  col_unique_id?: number;
  is_virtual_slot?: boolean;
}

export function writeTSlotRef(w: ThriftWriter, v: TSlotRef): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.slot_id);
  w.field(8, 2);
  w.i32(v.tuple_id);
  if (v.col_unique_id !== undefined) {
    w.field(8, 3);
    w.i32(v.col_unique_id);
  }
  if (v.is_virtual_slot !== undefined) {
    w.boolField(4, v.is_virtual_slot);
  }
  w.structEnd();
}

export function readTSlotRef(r: ThriftReader): TSlotRef {
  const v = {} as TSlotRef;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.slot_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.col_unique_id = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.is_virtual_slot = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.slot_id === undefined) missing("TSlotRef", "slot_id");
  if (v.tuple_id === undefined) missing("TSlotRef", "tuple_id");
  return v;
}

export interface TColumnRef {
  column_id?: number;
  column_name?: string;
}

export function writeTColumnRef(w: ThriftWriter, v: TColumnRef): void {
  w.structBegin();
  if (v.column_id !== undefined) {
    w.field(8, 1);
    w.i32(v.column_id);
  }
  if (v.column_name !== undefined) {
    w.field(11, 2);
    w.string(v.column_name);
  }
  w.structEnd();
}

export function readTColumnRef(r: ThriftReader): TColumnRef {
  const v = {} as TColumnRef;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.column_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.column_name = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TStringLiteral {
  value: string;
}

export function writeTStringLiteral(w: ThriftWriter, v: TStringLiteral): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.value);
  w.structEnd();
}

export function readTStringLiteral(r: ThriftReader): TStringLiteral {
  const v = {} as TStringLiteral;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.value = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TStringLiteral", "value");
  return v;
}

export interface TVarBinaryLiteral {
  value: Uint8Array;
}

export function writeTVarBinaryLiteral(w: ThriftWriter, v: TVarBinaryLiteral): void {
  w.structBegin();
  w.field(11, 1);
  w.binary(v.value);
  w.structEnd();
}

export function readTVarBinaryLiteral(r: ThriftReader): TVarBinaryLiteral {
  const v = {} as TVarBinaryLiteral;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.value = r.binary();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TVarBinaryLiteral", "value");
  return v;
}

export interface TNullableStringLiteral {
  value?: string;
  /** Default: false */
  is_null?: boolean;
}

export function writeTNullableStringLiteral(w: ThriftWriter, v: TNullableStringLiteral): void {
  w.structBegin();
  if (v.value !== undefined) {
    w.field(11, 1);
    w.string(v.value);
  }
  if (v.is_null !== undefined) {
    w.boolField(2, v.is_null);
  }
  w.structEnd();
}

export function readTNullableStringLiteral(r: ThriftReader): TNullableStringLiteral {
  const v = {} as TNullableStringLiteral;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.value = r.string();
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.is_null = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TNullableStringLiteral. */
export function defaultsTNullableStringLiteral(): TNullableStringLiteral {
  return {
    is_null: false,
  };
}

export interface TJsonLiteral {
  value: string;
}

export function writeTJsonLiteral(w: ThriftWriter, v: TJsonLiteral): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.value);
  w.structEnd();
}

export function readTJsonLiteral(r: ThriftReader): TJsonLiteral {
  const v = {} as TJsonLiteral;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.value = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.value === undefined) missing("TJsonLiteral", "value");
  return v;
}

export interface TInfoFunc {
  int_value: bigint;
  str_value: string;
}

export function writeTInfoFunc(w: ThriftWriter, v: TInfoFunc): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.int_value);
  w.field(11, 2);
  w.string(v.str_value);
  w.structEnd();
}

export function readTInfoFunc(r: ThriftReader): TInfoFunc {
  const v = {} as TInfoFunc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.int_value = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.str_value = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.int_value === undefined) missing("TInfoFunc", "int_value");
  if (v.str_value === undefined) missing("TInfoFunc", "str_value");
  return v;
}

export interface TFunctionCallExpr {
  fn: TFunction;
  vararg_start_idx?: number;
}

export function writeTFunctionCallExpr(w: ThriftWriter, v: TFunctionCallExpr): void {
  w.structBegin();
  w.field(12, 1);
  writeTFunction(w, v.fn);
  if (v.vararg_start_idx !== undefined) {
    w.field(8, 2);
    w.i32(v.vararg_start_idx);
  }
  w.structEnd();
}

export function readTFunctionCallExpr(r: ThriftReader): TFunctionCallExpr {
  const v = {} as TFunctionCallExpr;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.fn = readTFunction(r);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.vararg_start_idx = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.fn === undefined) missing("TFunctionCallExpr", "fn");
  return v;
}

export interface TSchemaChangeExpr {
  table_id?: bigint;
}

export function writeTSchemaChangeExpr(w: ThriftWriter, v: TSchemaChangeExpr): void {
  w.structBegin();
  if (v.table_id !== undefined) {
    w.field(10, 1);
    w.i64(v.table_id);
  }
  w.structEnd();
}

export function readTSchemaChangeExpr(r: ThriftReader): TSchemaChangeExpr {
  const v = {} as TSchemaChangeExpr;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TSearchClause {
  clause_type: string;
  field_name?: string;
  value?: string;
  children?: TSearchClause[];
  occur?: TSearchOccur;
  minimum_should_match?: number;
}

export function writeTSearchClause(w: ThriftWriter, v: TSearchClause): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.clause_type);
  if (v.field_name !== undefined) {
    w.field(11, 2);
    w.string(v.field_name);
  }
  if (v.value !== undefined) {
    w.field(11, 3);
    w.string(v.value);
  }
  if (v.children !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.children, writeTSearchClause);
  }
  if (v.occur !== undefined) {
    w.field(8, 5);
    w.i32(v.occur);
  }
  if (v.minimum_should_match !== undefined) {
    w.field(8, 6);
    w.i32(v.minimum_should_match);
  }
  w.structEnd();
}

export function readTSearchClause(r: ThriftReader): TSearchClause {
  const v = {} as TSearchClause;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.clause_type = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.field_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.value = r.string();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.children = readList(r, 12, readTSearchClause);
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.occur = r.i32() as TSearchOccur;
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.minimum_should_match = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.clause_type === undefined) missing("TSearchClause", "clause_type");
  return v;
}

export interface TSearchFieldBinding {
  field_name: string;
  slot_index: number;
  parent_field_name?: string;
  subcolumn_path?: string;
  is_variant_subcolumn?: boolean;
}

export function writeTSearchFieldBinding(w: ThriftWriter, v: TSearchFieldBinding): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.field_name);
  w.field(8, 2);
  w.i32(v.slot_index);
  if (v.parent_field_name !== undefined) {
    w.field(11, 3);
    w.string(v.parent_field_name);
  }
  if (v.subcolumn_path !== undefined) {
    w.field(11, 4);
    w.string(v.subcolumn_path);
  }
  if (v.is_variant_subcolumn !== undefined) {
    w.boolField(5, v.is_variant_subcolumn);
  }
  w.structEnd();
}

export function readTSearchFieldBinding(r: ThriftReader): TSearchFieldBinding {
  const v = {} as TSearchFieldBinding;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.field_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.slot_index = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.parent_field_name = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.subcolumn_path = r.string();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.is_variant_subcolumn = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.field_name === undefined) missing("TSearchFieldBinding", "field_name");
  if (v.slot_index === undefined) missing("TSearchFieldBinding", "slot_index");
  return v;
}

export interface TSearchParam {
  original_dsl: string;
  root: TSearchClause;
  field_bindings: TSearchFieldBinding[];
}

export function writeTSearchParam(w: ThriftWriter, v: TSearchParam): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.original_dsl);
  w.field(12, 2);
  writeTSearchClause(w, v.root);
  w.field(15, 3);
  writeList(w, 12, v.field_bindings, writeTSearchFieldBinding);
  w.structEnd();
}

export function readTSearchParam(r: ThriftReader): TSearchParam {
  const v = {} as TSearchParam;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.original_dsl = r.string();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.root = readTSearchClause(r);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.field_bindings = readList(r, 12, readTSearchFieldBinding);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.original_dsl === undefined) missing("TSearchParam", "original_dsl");
  if (v.root === undefined) missing("TSearchParam", "root");
  if (v.field_bindings === undefined) missing("TSearchParam", "field_bindings");
  return v;
}

export interface TExprNode {
  node_type: TExprNodeType;
  type: TTypeDesc;
  opcode?: TExprOpcode;
  num_children: number;
  agg_expr?: TAggregateExpr;
  bool_literal?: TBoolLiteral;
  case_expr?: TCaseExpr;
  date_literal?: TDateLiteral;
  float_literal?: TFloatLiteral;
  int_literal?: TIntLiteral;
  in_predicate?: TInPredicate;
  is_null_pred?: TIsNullPredicate;
  like_pred?: TLikePredicate;
  literal_pred?: TLiteralPredicate;
  slot_ref?: TSlotRef;
  string_literal?: TStringLiteral;
  tuple_is_null_pred?: TTupleIsNullPredicate;
  info_func?: TInfoFunc;
  decimal_literal?: TDecimalLiteral;
  output_scale: number;
  fn_call_expr?: TFunctionCallExpr;
  large_int_literal?: TLargeIntLiteral;
  output_column?: number;
  output_type?: TColumnType;
  vector_opcode?: TExprOpcode;
  fn?: TFunction;
  vararg_start_idx?: number;
  child_type?: TPrimitiveType;
  is_nullable?: boolean;
  json_literal?: TJsonLiteral;
  schema_change_expr?: TSchemaChangeExpr;
  column_ref?: TColumnRef;
  match_predicate?: TMatchPredicate;
  ipv4_literal?: TIPv4Literal;
  ipv6_literal?: TIPv6Literal;
  label?: string;
  timev2_literal?: TTimeV2Literal;
  varbinary_literal?: TVarBinaryLiteral;
  is_cast_nullable?: boolean;
  search_param?: TSearchParam;
}

export function writeTExprNode(w: ThriftWriter, v: TExprNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.node_type);
  w.field(12, 2);
  writeTTypeDesc(w, v.type);
  if (v.opcode !== undefined) {
    w.field(8, 3);
    w.i32(v.opcode);
  }
  w.field(8, 4);
  w.i32(v.num_children);
  if (v.agg_expr !== undefined) {
    w.field(12, 5);
    writeTAggregateExpr(w, v.agg_expr);
  }
  if (v.bool_literal !== undefined) {
    w.field(12, 6);
    writeTBoolLiteral(w, v.bool_literal);
  }
  if (v.case_expr !== undefined) {
    w.field(12, 7);
    writeTCaseExpr(w, v.case_expr);
  }
  if (v.date_literal !== undefined) {
    w.field(12, 8);
    writeTDateLiteral(w, v.date_literal);
  }
  if (v.float_literal !== undefined) {
    w.field(12, 9);
    writeTFloatLiteral(w, v.float_literal);
  }
  if (v.int_literal !== undefined) {
    w.field(12, 10);
    writeTIntLiteral(w, v.int_literal);
  }
  if (v.in_predicate !== undefined) {
    w.field(12, 11);
    writeTInPredicate(w, v.in_predicate);
  }
  if (v.is_null_pred !== undefined) {
    w.field(12, 12);
    writeTIsNullPredicate(w, v.is_null_pred);
  }
  if (v.like_pred !== undefined) {
    w.field(12, 13);
    writeTLikePredicate(w, v.like_pred);
  }
  if (v.literal_pred !== undefined) {
    w.field(12, 14);
    writeTLiteralPredicate(w, v.literal_pred);
  }
  if (v.slot_ref !== undefined) {
    w.field(12, 15);
    writeTSlotRef(w, v.slot_ref);
  }
  if (v.string_literal !== undefined) {
    w.field(12, 16);
    writeTStringLiteral(w, v.string_literal);
  }
  if (v.tuple_is_null_pred !== undefined) {
    w.field(12, 17);
    writeTTupleIsNullPredicate(w, v.tuple_is_null_pred);
  }
  if (v.info_func !== undefined) {
    w.field(12, 18);
    writeTInfoFunc(w, v.info_func);
  }
  if (v.decimal_literal !== undefined) {
    w.field(12, 19);
    writeTDecimalLiteral(w, v.decimal_literal);
  }
  w.field(8, 20);
  w.i32(v.output_scale);
  if (v.fn_call_expr !== undefined) {
    w.field(12, 21);
    writeTFunctionCallExpr(w, v.fn_call_expr);
  }
  if (v.large_int_literal !== undefined) {
    w.field(12, 22);
    writeTLargeIntLiteral(w, v.large_int_literal);
  }
  if (v.output_column !== undefined) {
    w.field(8, 23);
    w.i32(v.output_column);
  }
  if (v.output_type !== undefined) {
    w.field(12, 24);
    writeTColumnType(w, v.output_type);
  }
  if (v.vector_opcode !== undefined) {
    w.field(8, 25);
    w.i32(v.vector_opcode);
  }
  if (v.fn !== undefined) {
    w.field(12, 26);
    writeTFunction(w, v.fn);
  }
  if (v.vararg_start_idx !== undefined) {
    w.field(8, 27);
    w.i32(v.vararg_start_idx);
  }
  if (v.child_type !== undefined) {
    w.field(8, 28);
    w.i32(v.child_type);
  }
  if (v.is_nullable !== undefined) {
    w.boolField(29, v.is_nullable);
  }
  if (v.json_literal !== undefined) {
    w.field(12, 30);
    writeTJsonLiteral(w, v.json_literal);
  }
  if (v.schema_change_expr !== undefined) {
    w.field(12, 31);
    writeTSchemaChangeExpr(w, v.schema_change_expr);
  }
  if (v.column_ref !== undefined) {
    w.field(12, 32);
    writeTColumnRef(w, v.column_ref);
  }
  if (v.match_predicate !== undefined) {
    w.field(12, 33);
    writeTMatchPredicate(w, v.match_predicate);
  }
  if (v.ipv4_literal !== undefined) {
    w.field(12, 34);
    writeTIPv4Literal(w, v.ipv4_literal);
  }
  if (v.ipv6_literal !== undefined) {
    w.field(12, 35);
    writeTIPv6Literal(w, v.ipv6_literal);
  }
  if (v.label !== undefined) {
    w.field(11, 36);
    w.string(v.label);
  }
  if (v.timev2_literal !== undefined) {
    w.field(12, 37);
    writeTTimeV2Literal(w, v.timev2_literal);
  }
  if (v.varbinary_literal !== undefined) {
    w.field(12, 38);
    writeTVarBinaryLiteral(w, v.varbinary_literal);
  }
  if (v.is_cast_nullable !== undefined) {
    w.boolField(39, v.is_cast_nullable);
  }
  if (v.search_param !== undefined) {
    w.field(12, 40);
    writeTSearchParam(w, v.search_param);
  }
  w.structEnd();
}

export function readTExprNode(r: ThriftReader): TExprNode {
  const v = {} as TExprNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.node_type = r.i32() as TExprNodeType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.type = readTTypeDesc(r);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.opcode = r.i32() as TExprOpcode;
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.num_children = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.agg_expr = readTAggregateExpr(r);
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.bool_literal = readTBoolLiteral(r);
        continue;
      case 7:
        if (r.fieldType !== 12) break;
        v.case_expr = readTCaseExpr(r);
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.date_literal = readTDateLiteral(r);
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.float_literal = readTFloatLiteral(r);
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.int_literal = readTIntLiteral(r);
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.in_predicate = readTInPredicate(r);
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.is_null_pred = readTIsNullPredicate(r);
        continue;
      case 13:
        if (r.fieldType !== 12) break;
        v.like_pred = readTLikePredicate(r);
        continue;
      case 14:
        if (r.fieldType !== 12) break;
        v.literal_pred = readTLiteralPredicate(r);
        continue;
      case 15:
        if (r.fieldType !== 12) break;
        v.slot_ref = readTSlotRef(r);
        continue;
      case 16:
        if (r.fieldType !== 12) break;
        v.string_literal = readTStringLiteral(r);
        continue;
      case 17:
        if (r.fieldType !== 12) break;
        v.tuple_is_null_pred = readTTupleIsNullPredicate(r);
        continue;
      case 18:
        if (r.fieldType !== 12) break;
        v.info_func = readTInfoFunc(r);
        continue;
      case 19:
        if (r.fieldType !== 12) break;
        v.decimal_literal = readTDecimalLiteral(r);
        continue;
      case 20:
        if (r.fieldType !== 8) break;
        v.output_scale = r.i32();
        continue;
      case 21:
        if (r.fieldType !== 12) break;
        v.fn_call_expr = readTFunctionCallExpr(r);
        continue;
      case 22:
        if (r.fieldType !== 12) break;
        v.large_int_literal = readTLargeIntLiteral(r);
        continue;
      case 23:
        if (r.fieldType !== 8) break;
        v.output_column = r.i32();
        continue;
      case 24:
        if (r.fieldType !== 12) break;
        v.output_type = readTColumnType(r);
        continue;
      case 25:
        if (r.fieldType !== 8) break;
        v.vector_opcode = r.i32() as TExprOpcode;
        continue;
      case 26:
        if (r.fieldType !== 12) break;
        v.fn = readTFunction(r);
        continue;
      case 27:
        if (r.fieldType !== 8) break;
        v.vararg_start_idx = r.i32();
        continue;
      case 28:
        if (r.fieldType !== 8) break;
        v.child_type = r.i32() as TPrimitiveType;
        continue;
      case 29:
        if (r.fieldType !== 2) break;
        v.is_nullable = r.bool();
        continue;
      case 30:
        if (r.fieldType !== 12) break;
        v.json_literal = readTJsonLiteral(r);
        continue;
      case 31:
        if (r.fieldType !== 12) break;
        v.schema_change_expr = readTSchemaChangeExpr(r);
        continue;
      case 32:
        if (r.fieldType !== 12) break;
        v.column_ref = readTColumnRef(r);
        continue;
      case 33:
        if (r.fieldType !== 12) break;
        v.match_predicate = readTMatchPredicate(r);
        continue;
      case 34:
        if (r.fieldType !== 12) break;
        v.ipv4_literal = readTIPv4Literal(r);
        continue;
      case 35:
        if (r.fieldType !== 12) break;
        v.ipv6_literal = readTIPv6Literal(r);
        continue;
      case 36:
        if (r.fieldType !== 11) break;
        v.label = r.string();
        continue;
      case 37:
        if (r.fieldType !== 12) break;
        v.timev2_literal = readTTimeV2Literal(r);
        continue;
      case 38:
        if (r.fieldType !== 12) break;
        v.varbinary_literal = readTVarBinaryLiteral(r);
        continue;
      case 39:
        if (r.fieldType !== 2) break;
        v.is_cast_nullable = r.bool();
        continue;
      case 40:
        if (r.fieldType !== 12) break;
        v.search_param = readTSearchParam(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.node_type === undefined) missing("TExprNode", "node_type");
  if (v.type === undefined) missing("TExprNode", "type");
  if (v.num_children === undefined) missing("TExprNode", "num_children");
  if (v.output_scale === undefined) missing("TExprNode", "output_scale");
  return v;
}

export interface TExpr {
  nodes: TExprNode[];
}

export function writeTExpr(w: ThriftWriter, v: TExpr): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.nodes, writeTExprNode);
  w.structEnd();
}

export function readTExpr(r: ThriftReader): TExpr {
  const v = {} as TExpr;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.nodes = readList(r, 12, readTExprNode);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.nodes === undefined) missing("TExpr", "nodes");
  return v;
}

export interface TExprList {
  exprs: TExpr[];
}

export function writeTExprList(w: ThriftWriter, v: TExprList): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.exprs, writeTExpr);
  w.structEnd();
}

export function readTExprList(r: ThriftReader): TExprList {
  const v = {} as TExprList;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.exprs = readList(r, 12, readTExpr);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.exprs === undefined) missing("TExprList", "exprs");
  return v;
}
