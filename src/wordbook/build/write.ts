import { HEADER_FIELDS, hashOf, MAGIC, NONE } from '../format.ts';
import type { WordLists } from '../wordbook.ts';

/** Slots per entry of the hash table: half of it stays empty, so that probing ends soon. */
const ROOMINESS = 2;

/** The wordbook as the bytes of words.bin; the same words give the same bytes. */
export function writeWordbook(words: ReadonlyMap<string, WordLists>): Buffer {
  const entries = [...words].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  if (entries.length >= NONE) throw new Error('words.bin numbers its entries in two bytes: there are too many words');
  const table = hashTable(entries.map(([key]) => key));
  const lengths = (entries.at(-1)?.[0].length ?? 0) + 1;
  const firsts = Uint32Array.from({ length: lengths + 1 }, (_, length) => countShorter(entries, length));
  const keys = Buffer.from(entries.map(([key]) => key).join(''), 'latin1');
  const sorts = new Map(entries.map(([, lists]) => [sortOf(lists), lists]));
  const numbers = new Map([...sorts.keys()].map((sort, number) => [sort, number]));
  const header = Uint32Array.from([MAGIC, entries.length, table.length, sorts.size, lengths, keys.length]);
  if (header.length !== HEADER_FIELDS) throw new Error('the header has a field too many');
  const inName = Uint32Array.from([...sorts.values()], (lists) => lists.inName);
  const beside = Uint32Array.from([...sorts.values()], (lists) => lists.beside);
  const sort = Uint16Array.from(entries, ([, lists]) => numbers.get(sortOf(lists))!);
  return Buffer.concat([header, inName, beside, firsts, table, sort].map(bytesOf).concat(keys));
}

function countShorter(entries: readonly (readonly [string, WordLists])[], length: number): number {
  return entries.filter(([key]) => key.length < length).length;
}

function sortOf({ inName, beside }: WordLists): string {
  return `${inName} ${beside}`;
}

function hashTable(keys: readonly string[]): Uint16Array {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(keys.length, 1) * ROOMINESS));
  const table = new Uint16Array(slots).fill(NONE);
  for (const [entry, key] of keys.entries()) {
    let slot = hashOf(key) & (slots - 1);
    while (table[slot]! !== NONE) slot = (slot + 1) & (slots - 1);
    table[slot] = entry;
  }
  return table;
}

function bytesOf(column: Uint16Array | Uint32Array): Buffer {
  return Buffer.from(column.buffer, column.byteOffset, column.byteLength);
}
