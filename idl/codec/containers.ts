import { WireError } from "./errors.ts";
import { type ReadFn, type ThriftReader, type ThriftWriter, TType, type WriteFn } from "./protocol.ts";

export const rBool: ReadFn<boolean> = (r) => r.bool();
export const rI8: ReadFn<number> = (r) => r.i8();
export const rI16: ReadFn<number> = (r) => r.i16();
export const rI32: ReadFn<number> = (r) => r.i32();
export const rI64: ReadFn<bigint> = (r) => r.i64();
export const rDouble: ReadFn<number> = (r) => r.double();
export const rString: ReadFn<string> = (r) => r.string();
export const rBinary: ReadFn<Uint8Array> = (r) => r.binary();
export const wBool: WriteFn<boolean> = (w, v) => w.bool(v);
export const wI8: WriteFn<number> = (w, v) => w.i8(v);
export const wI16: WriteFn<number> = (w, v) => w.i16(v);
export const wI32: WriteFn<number> = (w, v) => w.i32(v);
export const wI64: WriteFn<bigint> = (w, v) => w.i64(v);
export const wDouble: WriteFn<number> = (w, v) => w.double(v);
export const wString: WriteFn<string> = (w, v) => w.string(v);
export const wBinary: WriteFn<Uint8Array> = (w, v) => w.binary(v);

function expectType(found: number, wanted: number, what: string): void {
  if (found !== wanted) {
    throw new WireError("malformed", `Expected ${what} of Thrift type ${wanted}, found type ${found}`);
  }
}

/** Reads a list whose elements have TType `type`. */
export function readList<T>(r: ThriftReader, type: number, elem: ReadFn<T>): T[] {
  const size = r.listBegin();
  const out: T[] = [];
  if (size > 0) {
    expectType(r.elemType, type, "list elements");
    for (let i = 0; i < size; i++) out.push(elem(r));
  }
  r.containerEnd();
  return out;
}

/** Reads a set whose elements have TType `type`. */
export function readSet<T>(r: ThriftReader, type: number, elem: ReadFn<T>): Set<T> {
  const size = r.setBegin();
  const out = new Set<T>();
  if (size > 0) {
    expectType(r.elemType, type, "set elements");
    for (let i = 0; i < size; i++) out.add(elem(r));
  }
  r.containerEnd();
  return out;
}

/** Reads a map; an empty map carries no types. */
export function readMap<K, V>(
  r: ThriftReader,
  keyType: number,
  key: ReadFn<K>,
  valueType: number,
  value: ReadFn<V>,
): Map<K, V> {
  const size = r.mapBegin();
  const out = new Map<K, V>();
  if (size > 0) {
    expectType(r.keyType, keyType, "map keys");
    expectType(r.elemType, valueType, "map values");
    for (let i = 0; i < size; i++) {
      const k = key(r);
      out.set(k, value(r));
    }
  }
  r.containerEnd();
  return out;
}

export function writeList<T>(w: ThriftWriter, type: number, v: readonly T[], elem: WriteFn<T>): void {
  w.listBegin(type, v.length);
  for (let i = 0; i < v.length; i++) elem(w, v[i]);
}

export function writeSet<T>(w: ThriftWriter, type: number, v: ReadonlySet<T>, elem: WriteFn<T>): void {
  w.setBegin(type, v.size);
  for (const x of v) elem(w, x);
}

export function writeMap<K, V>(
  w: ThriftWriter,
  keyType: number,
  valueType: number,
  v: ReadonlyMap<K, V>,
  key: WriteFn<K>,
  value: WriteFn<V>,
): void {
  w.mapBegin(keyType, valueType, v.size);
  for (const [k, x] of v) {
    key(w, k);
    value(w, x);
  }
}

/** Reads over a value by its type alone; shared by the readers, bounded by their depth and size limits. */
export function skipValue(r: ThriftReader, type: number): void {
  switch (type) {
    case TType.BOOL:
      r.bool();
      return;
    case TType.BYTE:
      r.i8();
      return;
    case TType.I16:
      r.i16();
      return;
    case TType.I32:
      r.i32();
      return;
    case TType.I64:
      r.i64();
      return;
    case TType.DOUBLE:
      r.double();
      return;
    case TType.STRING:
      r.binary();
      return;
    case TType.STRUCT:
      r.structBegin();
      while (r.fieldBegin()) skipValue(r, r.fieldType);
      r.structEnd();
      return;
    case TType.LIST:
    case TType.SET: {
      const size = type === TType.LIST ? r.listBegin() : r.setBegin();
      const elem = r.elemType;
      for (let i = 0; i < size; i++) skipValue(r, elem);
      r.containerEnd();
      return;
    }
    case TType.MAP: {
      const size = r.mapBegin();
      const key = r.keyType;
      const value = r.elemType;
      for (let i = 0; i < size; i++) {
        skipValue(r, key);
        skipValue(r, value);
      }
      r.containerEnd();
      return;
    }
    default:
      throw new WireError("malformed", `Thrift type ${type} is unknown`);
  }
}
