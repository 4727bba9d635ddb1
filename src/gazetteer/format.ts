import type { PlaceKind } from '../article.ts';

/** How widely a name is known as a place, for countries and regions first, then by the number of people. */
export type PlaceClass =
  /** A country of today. */
  | 'country'
  /** A state, province or county. */
  | 'region'
  /** Continents, parts of the world, seas, rivers, mountains, islands, historic and disputed lands. */
  | 'area'
  /** A building or square that news names: the Kremlin. */
  | 'landmark'
  /** Over a million people, or a capital. */
  | 'metropolis'
  /** Over 200,000. */
  | 'city'
  /** Over 30,000. */
  | 'town'
  /** Over 5,000. */
  | 'village'
  | 'small';

/** Numbered as places.bin has them: the order may only grow at its end. */
export const CLASSES: readonly PlaceClass[] = [
  'country',
  'region',
  'area',
  'landmark',
  'metropolis',
  'city',
  'town',
  'village',
  'small',
];

/** Numbered as places.bin has them. */
export const KINDS: readonly PlaceKind[] = ['continent', 'country', 'region', 'city', 'water', 'facility', 'other'];

/** Bits of a row's `flags`. */
export const FLAG = {
  /** The capital of its country. */
  capital: 1,
  /** Another name: `latitude` is the row of the place. */
  alias: 2,
  /** Counts only with a dot or in capitals: "Miss.", "US". */
  abbreviation: 4,
  /** The first row of its key; the rows of one key stand together, best known first. */
  first: 8,
  /** An ordinary word: counts only beside its region, "Purchase, N.Y." */
  qualified: 16,
} as const;

/** Degrees are kept as whole ten-thousandths (11 metres) above −180. */
export const DEGREE = 10_000;
export const LEAST_DEGREE = -180;
/** Stands for an unknown latitude, and for no row at all. */
export const NONE = 0xffffff;

export const MAGIC = 0x335a4147;

/** What the file's first words are, in order. */
export const HEADER = ['magic', 'rows', 'buckets', 'regions', 'textBytes'] as const;
export type Header = Readonly<Record<(typeof HEADER)[number], number>>;

/** Slots of the table from a country's code to its row. */
export const COUNTRY_SLOTS = 26 * 26;

/** Numbers of `width` bytes: first the low bytes of all, then the next, as packing likes it (a fifth of the package). */
export interface Numbers {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly width: number;
}

/** The number at a place of a column. */
export function numberAt({ bytes, count, width }: Numbers, index: number): number {
  let value = bytes[index]!;
  let at = index;
  for (let bits = 8; bits < 8 * width; bits += 8) {
    at += count;
    value |= bytes[at]! << bits;
  }
  return value >>> 0;
}

/** Puts a number at a place of a column. */
export function putNumber({ bytes, count, width }: Numbers, index: number, value: number): void {
  for (let byte = 0; byte < width; byte++) bytes[byte * count + index] = value >>> (8 * byte);
}

/** Which columns follow the header, how many bytes a number of each takes, and how many numbers there are. */
const COLUMNS = {
  /** First row of each bucket, and one more. */
  bucket: { width: 3, count: ({ buckets }: Header) => buckets + 1 },
  /** Row of each country by `countrySlot`. */
  countryRow: { width: 3, count: () => COUNTRY_SLOTS },
  /** Where each region's name starts in the text, and one more. */
  regionText: { width: 3, count: ({ regions }: Header) => regions + 1 },
  /** Where each row's name starts in the text, and one more. */
  text: { width: 3, count: ({ rows }: Header) => rows + 1 },
  /** Of an alias: the row of its place. */
  latitude: { width: 3, count: ({ rows }: Header) => rows },
  longitude: { width: 3, count: ({ rows }: Header) => rows },
  /** By `codeOfPeople`. */
  population: { width: 1, count: ({ rows }: Header) => rows },
  /** 0 where unknown. */
  geonameId: { width: 3, count: ({ rows }: Header) => rows },
  /** `countrySlot` + 1; 0 for none. */
  country: { width: 2, count: ({ rows }: Header) => rows },
  /** Number of the region + 1; 0 for none. */
  region: { width: 2, count: ({ rows }: Header) => rows },
  /** Low byte of the key's hash. */
  print: { width: 1, count: ({ rows }: Header) => rows },
  kind: { width: 1, count: ({ rows }: Header) => rows },
  class: { width: 1, count: ({ rows }: Header) => rows },
  flags: { width: 1, count: ({ rows }: Header) => rows },
  /** All names, in UTF-8. */
  texts: { width: 1, count: ({ textBytes }: Header) => textBytes },
} as const;

/** The columns of the file; those of one byte may be read straight from `bytes`. */
export type Columns = Readonly<Record<keyof typeof COLUMNS, Numbers>>;

/** The columns as views over `file`, which starts with the header. */
export function columnsOf(file: Uint8Array, header: Header): Columns {
  let at = HEADER.length * 4;
  const columns = Object.entries(COLUMNS).map(([name, { width, count }]) => {
    const numbers = count(header);
    const bytes = file.subarray(at, at + width * numbers);
    at += width * numbers;
    return [name, { bytes, count: numbers, width }];
  });
  return Object.fromEntries(columns) as Columns;
}

/** How many bytes the file takes. */
export function byteLength(header: Header): number {
  const columns = Object.values(COLUMNS);
  return columns.reduce((sum, { width, count }) => sum + width * count(header), HEADER.length * 4);
}

/** Steps of the logarithm of a number of people above the fewest: 40 million fit in a byte, to within one in 40. */
const STEPS = 22.2;
const FEWEST_PEOPLE = 400;

/** A number of people as the file has it. */
export function codeOfPeople(people: number): number {
  return Math.max(0, Math.round(Math.log(people / FEWEST_PEOPLE) * STEPS));
}

/** The number of people that a code stands for, nearly; 0 for few and for none. */
export function peopleOfCode(code: number): number {
  return code === 0 ? 0 : Math.round(Math.exp(code / STEPS) * FEWEST_PEOPLE);
}

/** FNV-1a, 32 bits, over UTF-16 units. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The bucket of a hash: its upper bits, as the lower ones are the print. */
export function bucketOf(hash: number, buckets: number): number {
  return (hash >>> 8) % buckets;
}

/** Where a country's two letters stand in a table of all pairs; −1 for anything else. */
export function countrySlot(code: string): number {
  if (code.length !== 2) return -1;
  const first = code.charCodeAt(0) - 65;
  const second = code.charCodeAt(1) - 65;
  return first >= 0 && first < 26 && second >= 0 && second < 26 ? first * 26 + second : -1;
}

/** The two letters of a slot: the inverse of `countrySlot`. */
export function countryOfSlot(slot: number): string {
  return String.fromCharCode(65 + Math.floor(slot / 26), 65 + (slot % 26));
}
