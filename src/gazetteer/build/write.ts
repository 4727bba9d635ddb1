import { foldPlaceName } from '../fold.ts';
import {
  bucketOf,
  byteLength,
  CLASSES,
  COUNTRY_SLOTS,
  type Columns,
  codeOfPeople,
  columnsOf,
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
  putNumber,
} from '../format.ts';
import type { BuildPlace } from './place.ts';

/** About two names to a bucket. */
const NAMES_PER_BUCKET = 2;

interface Row {
  readonly key: string;
  readonly text: string;
  readonly place: BuildPlace;
  readonly alias: boolean;
  readonly abbreviation: boolean;
}

/** The bytes of places.bin: the same for the same places, in whatever order they come. */
export function writeGazetteer(places: readonly BuildPlace[]): Buffer {
  const named = places.flatMap(rowsOf);
  const buckets = Math.ceil(named.length / NAMES_PER_BUCKET);
  const rows = named.map((row) => ({ ...row, bucket: bucketOf(hashOf(row.key), buckets) }));
  rows.sort((a, b) => a.bucket - b.bucket || compareRows(a, b));

  const regions = [...new Set(places.flatMap(({ region }) => region ?? []))].sort();
  const texts = [...regions, ...rows.map(({ text }) => text)].map((text) => Buffer.from(text));
  const textBytes = texts.reduce((sum, text) => sum + text.length, 0);
  const header: Header = { magic: MAGIC, rows: rows.length, buckets, regions: regions.length, textBytes };

  const file = Buffer.alloc(byteLength(header));
  HEADER.forEach((name, i) => {
    file.writeUInt32LE(header[name], i * 4);
  });
  const columns = columnsOf(file, header);
  fillTexts(columns, header, texts);
  fillBuckets(
    columns,
    rows.map(({ bucket }) => bucket),
  );
  fillRows(columns, rows, new Map(regions.map((region, i) => [region, i + 1])));
  return file;
}

function rowsOf(place: BuildPlace): Row[] {
  const rows: Row[] = [{ key: foldPlaceName(place.name), text: place.name, place, alias: false, abbreviation: false }];
  const add = (text: string, abbreviation: boolean) => {
    const key = foldPlaceName(text);
    if (key && rows.every((row) => row.key !== key)) rows.push({ key, text, place, alias: true, abbreviation });
  };
  for (const name of place.aliases) add(name, false);
  for (const name of place.abbreviations) add(name, true);
  return rows;
}

/** Rows of one key: plain names before abbreviations and before ordinary words, then by fame; the rest only makes the order certain. */
function compareRows(a: Row, b: Row): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  const byWriting =
    Number(a.abbreviation) - Number(b.abbreviation) || Number(a.place.qualified) - Number(b.place.qualified);
  const byCountry = (a.place.country ?? '') < (b.place.country ?? '') ? -1 : 1;
  return byWriting || b.place.fame - a.place.fame || a.place.geonameId - b.place.geonameId || byCountry;
}

function fillTexts(columns: Columns, header: Header, texts: readonly Buffer[]): void {
  let at = 0;
  texts.forEach((part, i) => {
    if (i <= header.regions) putNumber(columns.regionText, i, at);
    if (i >= header.regions) putNumber(columns.text, i - header.regions, at);
    columns.texts.bytes.set(part, at);
    at += part.length;
  });
  putNumber(columns.text, header.rows, at);
}

function fillBuckets({ bucket }: Columns, bucketOfRow: readonly number[]): void {
  let row = 0;
  for (let slot = 0; slot < bucket.count; slot++) {
    while (row < bucketOfRow.length && bucketOfRow[row]! < slot) row++;
    putNumber(bucket, slot, row);
  }
}

function fillRows(columns: Columns, rows: readonly Row[], regionNumbers: ReadonlyMap<string, number>): void {
  for (let slot = 0; slot < COUNTRY_SLOTS; slot++) putNumber(columns.countryRow, slot, NONE);
  const placeRows = new Map(rows.flatMap((row, i) => (row.alias ? [] : [[row.place, i] as const])));
  rows.forEach((row, i) => {
    const { key, place, alias } = row;
    putNumber(columns.print, i, hashOf(key));
    putNumber(columns.class, i, CLASSES.indexOf(place.class));
    putNumber(columns.flags, i, flagsOf(row) | (rows[i - 1]?.key === key ? 0 : FLAG.first));
    if (alias) putNumber(columns.latitude, i, placeRows.get(place)!);
    else fillPlace(columns, i, place, place.region ? regionNumbers.get(place.region)! : 0);
  });
}

function fillPlace(columns: Columns, row: number, place: BuildPlace, region: number): void {
  const slot = place.country ? countrySlot(place.country) : -1;
  putNumber(columns.kind, row, KINDS.indexOf(place.kind));
  putNumber(columns.latitude, row, storedDegrees(place.latitude));
  putNumber(columns.longitude, row, storedDegrees(place.longitude));
  putNumber(columns.population, row, codeOfPeople(place.population));
  putNumber(columns.geonameId, row, place.geonameId);
  putNumber(columns.country, row, slot + 1);
  putNumber(columns.region, row, region);
  if (place.class === 'country') putNumber(columns.countryRow, slot, row);
}

function flagsOf({ place, alias, abbreviation }: Row): number {
  return (
    (place.capital ? FLAG.capital : 0) |
    (alias ? FLAG.alias : 0) |
    (abbreviation ? FLAG.abbreviation : 0) |
    (place.qualified ? FLAG.qualified : 0)
  );
}

function storedDegrees(value: number | null): number {
  return value === null ? NONE : Math.round((value - LEAST_DEGREE) * DEGREE);
}
