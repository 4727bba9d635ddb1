import { readFileSync } from 'node:fs';
import type { GazetteerEntry } from './entry.ts';
import { foldPlaceName } from './fold.ts';
import {
  bucketOf,
  CLASSES,
  type Columns,
  columnsOf,
  countryOfSlot,
  countrySlot,
  DEGREE,
  FLAG,
  HEADER,
  type Header,
  hashOf,
  KINDS,
  LEAST_DEGREE,
  MAGIC,
  NONE,
  numberAt,
  type PlaceClass,
  peopleOfCode,
} from './format.ts';

/** The gazetteer as it lies in memory: nothing is decoded before it is asked for. */
export interface Table {
  readonly header: Header;
  readonly columns: Columns;
  readonly texts: Buffer;
}

/** The rows of one key, best known first: from `first` up to, not including, `end`. */
export interface Rows {
  readonly first: number;
  readonly end: number;
}

let table: Table | null = null;

/** The gazetteer of this package, read from disk on the first call. */
export function openTable(): Table {
  table ??= tableOf(readFileSync(new URL('./places.bin', import.meta.url)));
  return table;
}

/** The table over the bytes of a places.bin. */
export function tableOf(file: Buffer): Table {
  const words = HEADER.map((name, i) => [name, file.readUInt32LE(i * 4)]);
  const header = Object.fromEntries(words) as Header;
  if (header.magic !== MAGIC) throw new Error('places.bin is not a gazetteer of this version: run npm run build:data');
  const columns = columnsOf(file, header);
  const { buffer, byteOffset, byteLength } = columns.texts.bytes;
  return { header, columns, texts: Buffer.from(buffer, byteOffset, byteLength) };
}

/** The rows under a folded name; null where it is in no list. */
export function findRows(table: Table, folded: string): Rows | null {
  const print = table.columns.print.bytes;
  const hash = hashOf(folded);
  const slot = bucketOf(hash, table.header.buckets);
  const bucketEnd = numberAt(table.columns.bucket, slot + 1);
  for (let row = numberAt(table.columns.bucket, slot); row < bucketEnd; row++) {
    if (print[row] !== (hash & 0xff) || !hasFlag(table, row, FLAG.first)) continue;
    if (!isWritten(table, row, folded) && foldPlaceName(textOf(table, row)) !== folded) continue;
    let end = row + 1;
    while (end < bucketEnd && !hasFlag(table, end, FLAG.first)) end++;
    return { first: row, end };
  }
  return null;
}

/** Whether the row has any of the flags. */
export function hasFlag(table: Table, row: number, flags: number): boolean {
  return (table.columns.flags.bytes[row]! & flags) !== 0;
}

/** Whether the row's name is `folded` but for capitals: the common case, which needs no decoding. */
function isWritten(table: Table, row: number, folded: string): boolean {
  const start = numberAt(table.columns.text, row);
  if (numberAt(table.columns.text, row + 1) - start !== folded.length) return false;
  for (let i = 0; i < folded.length; i++) {
    const byte = table.texts[start + i]!;
    const small = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    if (small !== folded.charCodeAt(i)) return false;
  }
  return true;
}

/** How widely the name of a row is known. */
export function classOf(table: Table, row: number): PlaceClass {
  return CLASSES[table.columns.class.bytes[row]!]!;
}

/** The row of the place itself, where the row is only another name of it. */
export function placeRow(table: Table, row: number): number {
  return hasFlag(table, row, FLAG.alias) ? numberAt(table.columns.latitude, row) : row;
}

/** The row of the country of that code; null where there is none. */
export function countryRow(table: Table, code: string): number | null {
  const slot = countrySlot(code);
  const row = slot < 0 ? NONE : numberAt(table.columns.countryRow, slot);
  return row === NONE ? null : row;
}

/** The place of a row, read out in full. */
export function entryOf(table: Table, row: number): GazetteerEntry {
  const { columns } = table;
  const country = numberAt(columns.country, row);
  const latitude = numberAt(columns.latitude, row);
  const known = latitude !== NONE;
  return {
    name: textOf(table, row),
    kind: KINDS[columns.kind.bytes[row]!]!,
    country: country ? countryOfSlot(country - 1) : null,
    region: regionOf(table, row),
    latitude: known ? degrees(latitude) : null,
    longitude: known ? degrees(numberAt(columns.longitude, row)) : null,
    geonameId: numberAt(columns.geonameId, row) || null,
    population: peopleOfCode(numberAt(columns.population, row)),
    capital: hasFlag(table, row, FLAG.capital),
  };
}

/** The name of a row as it is printed. */
export function textOf(table: Table, row: number): string {
  const { text } = table.columns;
  return table.texts.toString('utf8', numberAt(text, row), numberAt(text, row + 1));
}

function regionOf(table: Table, row: number): string | null {
  const { region, regionText } = table.columns;
  const number = numberAt(region, row);
  return number ? table.texts.toString('utf8', numberAt(regionText, number - 1), numberAt(regionText, number)) : null;
}

function degrees(stored: number): number {
  return (stored + LEAST_DEGREE * DEGREE) / DEGREE;
}
