import { readFileSync } from 'node:fs';
import { HEADER_FIELDS, hashOf, MAGIC, NONE } from './format.ts';

/** Which lists a word stands on: bits of IN_NAME and BESIDE. */
export interface WordLists {
  readonly inName: number;
  readonly beside: number;
}

interface Book {
  readonly table: Uint16Array;
  /** By length of the key: the first entry with such a key. */
  readonly firsts: Uint32Array;
  /** By length of the key: where the keys of those entries begin. */
  readonly starts: Uint32Array;
  /** By entry: the number of its sort. */
  readonly sort: Uint16Array;
  /** By sort. */
  readonly inName: Uint32Array;
  readonly beside: Uint32Array;
  readonly keys: Buffer;
}

const ON_NO_LIST: WordLists = { inName: 0, beside: 0 };

let opened: Book | null = null;

/** The lists on which `folded` (made by foldWord; names of several words with single spaces) stands. */
export function lookUpWord(folded: string): WordLists {
  opened ??= open(readFileSync(new URL('./words.bin', import.meta.url)));
  const entry = entryOf(opened, folded);
  if (entry === NONE) return ON_NO_LIST;
  const sort = opened.sort[entry]!;
  return { inName: opened.inName[sort]!, beside: opened.beside[sort]! };
}

function entryOf(book: Book, key: string): number {
  const mask = book.table.length - 1;
  for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
    const entry = book.table[slot]!;
    if (entry === NONE || isKey(book, entry, key)) return entry;
  }
}

function isKey(book: Book, entry: number, key: string): boolean {
  const { length } = key;
  const isAsLong = entry >= book.firsts[length]! && entry < book.firsts[length + 1]!;
  if (!isAsLong) return false;
  const start = book.starts[length]! + (entry - book.firsts[length]!) * length;
  for (let i = 0; i < key.length; i++) if (book.keys[start + i] !== key.charCodeAt(i)) return false;
  return true;
}

function open(file: Buffer): Book {
  const aligned = file.byteOffset % 4 === 0 ? file : Buffer.from(new Uint8Array(file).buffer);
  const { buffer } = aligned;
  let at = aligned.byteOffset;
  const behind = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  const uint32 = (length: number) => new Uint32Array(buffer, behind(4 * length), length);
  const uint16 = (length: number) => new Uint16Array(buffer, behind(2 * length), length);
  const [magic, entries, slots, sorts, lengths, bytes] = uint32(HEADER_FIELDS);
  if (magic !== MAGIC) throw new Error('words.bin is no wordbook: build the package again');
  const inName = uint32(sorts!);
  const beside = uint32(sorts!);
  const firsts = uint32(lengths! + 1);
  const table = uint16(slots!);
  const sort = uint16(entries!);
  const starts = startsOf(firsts);
  return { table, firsts, starts, sort, inName, beside, keys: Buffer.from(buffer, at, bytes) };
}

function startsOf(firsts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(firsts.length);
  for (let length = 1; length < firsts.length; length++) {
    starts[length] = starts[length - 1]! + (firsts[length]! - firsts[length - 1]!) * (length - 1);
  }
  return starts;
}
