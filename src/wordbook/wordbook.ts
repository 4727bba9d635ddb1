import { readFileSync } from 'node:fs';
import { HEADER_FIELDS, hashOf, MAGIC } from './format.ts';

/** Which lists a word stands on: bits of IN_NAME and BESIDE. */
export interface WordLists {
  readonly inName: number;
  readonly beside: number;
}

interface Book {
  readonly table: Int32Array;
  readonly starts: Uint32Array;
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
  return entry < 0 ? ON_NO_LIST : { inName: opened.inName[entry]!, beside: opened.beside[entry]! };
}

function entryOf(book: Book, key: string): number {
  const mask = book.table.length - 1;
  for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
    const entry = book.table[slot]!;
    if (entry < 0 || isKey(book, entry, key)) return entry;
  }
}

function isKey(book: Book, entry: number, key: string): boolean {
  const start = book.starts[entry]!;
  if (book.starts[entry + 1]! - start !== key.length) return false;
  for (let i = 0; i < key.length; i++) if (book.keys[start + i] !== key.charCodeAt(i)) return false;
  return true;
}

function open(file: Buffer): Book {
  const aligned = file.byteOffset % 4 === 0 ? file : Buffer.from(new Uint8Array(file).buffer);
  let at = aligned.byteOffset;
  const column = <Column>(make: (buffer: ArrayBufferLike, at: number, length: number) => Column, length: number) => {
    const view = make(aligned.buffer, at, length);
    at += 4 * length;
    return view;
  };
  const uint32 = (length: number) => column((buffer, from, n) => new Uint32Array(buffer, from, n), length);
  const [magic, entries, slots, bytes] = uint32(HEADER_FIELDS);
  if (magic !== MAGIC) throw new Error('words.bin is no wordbook: build the package again');
  const table = column((buffer, from, n) => new Int32Array(buffer, from, n), slots!);
  const starts = uint32(entries! + 1);
  const inName = uint32(entries!);
  const beside = uint32(entries!);
  return { table, starts, inName, beside, keys: Buffer.from(aligned.buffer, at, bytes) };
}
