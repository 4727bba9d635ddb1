import { HEADER_FIELDS, hashOf, MAGIC } from '../format.ts';
import type { WordLists } from '../wordbook.ts';

/** Slots per entry of the hash table: half of it stays empty, so that probing ends soon. */
const ROOMINESS = 2;

/** The wordbook as the bytes of words.bin; the same words give the same bytes. */
export function writeWordbook(words: ReadonlyMap<string, WordLists>): Buffer {
  const entries = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const table = hashTable(entries.map(([key]) => key));
  const starts = new Uint32Array(entries.length + 1);
  for (const [i, [key]] of entries.entries()) starts[i + 1] = starts[i]! + key.length;
  const keys = Buffer.from(entries.map(([key]) => key).join(''), 'latin1');
  const header = Uint32Array.from([MAGIC, entries.length, table.length, keys.length]);
  if (header.length !== HEADER_FIELDS) throw new Error('the header has a field too many');
  const inName = Uint32Array.from(entries, ([, lists]) => lists.inName);
  const beside = Uint32Array.from(entries, ([, lists]) => lists.beside);
  return Buffer.concat([header, table, starts, inName, beside].map(bytesOf).concat(keys));
}

function hashTable(keys: readonly string[]): Int32Array {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(keys.length, 1) * ROOMINESS));
  const table = new Int32Array(slots).fill(-1);
  for (const [entry, key] of keys.entries()) {
    let slot = hashOf(key) & (slots - 1);
    while (table[slot]! >= 0) slot = (slot + 1) & (slots - 1);
    table[slot] = entry;
  }
  return table;
}

function bytesOf(column: Int32Array | Uint32Array): Buffer {
  return Buffer.from(column.buffer, column.byteOffset, column.byteLength);
}
