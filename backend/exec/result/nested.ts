/**
 * ARRAY, MAP and STRUCT as Doris prints them: `["a", null]`, `{"k":1, "l":2}`, `{"field":1}`. Text inside stands in
 * double quotes without escapes (as in Doris), as do dates and times; NULL is `null`.
 * @module
 */
import { DuckDBListVector, DuckDBMapVector, DuckDBStructVector, type DuckDBVector } from "@duckdb/node-api";
import { ByteSink } from "./byte_sink.ts";
import { ValueWriter } from "./values.ts";

const QUOTE = 34;
const COLON = 58;

/** A value inside of another. */
function inner(writer: ValueWriter, sink: ByteSink, row: number): void {
  if (writer.isNull(row)) return sink.ascii("null");
  if (!writer.quoted) return writer.plain(sink, row);
  sink.byte(QUOTE);
  writer.plain(sink, row);
  sink.byte(QUOTE);
}

/** What the three have in common: their length is known only afterwards. */
abstract class NestedWriter extends ValueWriter {
  readonly #scratch = new ByteSink();

  override text(sink: ByteSink, row: number): void {
    const scratch = this.#scratch;
    scratch.pos = 0;
    this.plain(scratch, row);
    sink.length(scratch.pos);
    sink.raw(scratch.bytes.subarray(0, scratch.pos));
  }
}

export class ArrayWriter extends NestedWriter {
  readonly #item: ValueWriter;
  #list: DuckDBListVector | undefined;

  constructor(item: ValueWriter) {
    super("ARRAY");
    this.#item = item;
  }

  protected take(vector: DuckDBVector): boolean {
    if (!(vector instanceof DuckDBListVector)) return false;
    this.#list = vector;
    this.#item.bind(vector.childVector);
    return true;
  }

  plain(sink: ByteSink, row: number): void {
    const from = this.#list!.getEntryOffset(row);
    const to = from + this.#list!.getEntryLength(row);
    sink.ascii("[");
    for (let i = from; i < to; i++) {
      if (i > from) sink.ascii(", ");
      inner(this.#item, sink, i);
    }
    sink.ascii("]");
  }
}

export class MapWriter extends NestedWriter {
  readonly #key: ValueWriter;
  readonly #value: ValueWriter;
  #list: DuckDBListVector | undefined;

  constructor(key: ValueWriter, value: ValueWriter) {
    super("MAP");
    this.#key = key;
    this.#value = value;
  }

  protected override bindNulls(vector: DuckDBVector): void {
    this.nulls.bind(vector instanceof DuckDBMapVector ? listOf(vector) : vector);
  }

  protected take(vector: DuckDBVector): boolean {
    if (!(vector instanceof DuckDBMapVector)) return false;
    const list = listOf(vector);
    const entries = list.childVector;
    if (!(entries instanceof DuckDBStructVector)) return false;
    this.#list = list;
    this.#key.bind(entries.entryVectorAt(0));
    this.#value.bind(entries.entryVectorAt(1));
    return true;
  }

  plain(sink: ByteSink, row: number): void {
    const from = this.#list!.getEntryOffset(row);
    const to = from + this.#list!.getEntryLength(row);
    sink.ascii("{");
    for (let i = from; i < to; i++) {
      if (i > from) sink.ascii(", ");
      inner(this.#key, sink, i);
      sink.byte(COLON);
      inner(this.#value, sink, i);
    }
    sink.ascii("}");
  }
}

/** A MAP lies in memory as a list of structs of key and value. */
function listOf(map: DuckDBMapVector): DuckDBListVector {
  const list: unknown = Reflect.get(map, "listVector");
  if (!(list instanceof DuckDBListVector)) throw new TypeError("A MAP vector has another form than expected");
  return list;
}

/** One field of a STRUCT. */
export interface FieldWriter {
  readonly name: string;
  readonly writer: ValueWriter;
}

export class StructWriter extends NestedWriter {
  readonly #fields: readonly FieldWriter[];
  readonly #names: readonly Uint8Array[];

  constructor(fields: readonly FieldWriter[]) {
    super("STRUCT");
    this.#fields = fields;
    const encoder = new TextEncoder();
    this.#names = fields.map((f, i) => encoder.encode(`${i > 0 ? ", " : ""}"${f.name}":`));
  }

  protected take(vector: DuckDBVector): boolean {
    if (!(vector instanceof DuckDBStructVector)) return false;
    this.#fields.forEach((f, i) => f.writer.bind(vector.entryVectorAt(i)));
    return true;
  }

  plain(sink: ByteSink, row: number): void {
    sink.ascii("{");
    this.#fields.forEach((f, i) => {
      sink.raw(this.#names[i]!);
      inner(f.writer, sink, row);
    });
    sink.ascii("}");
  }
}
