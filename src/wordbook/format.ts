/**
 * How words.bin is laid out, little endian:
 * header of six uint32 (magic, number of entries, size of the hash table, number of sorts of words, number of lengths that
 * keys may have, bytes of keys); the entries stand in the order of the lengths of their keys;
 * per sort, the words that stand on the same lists: uint32 `inName` bits, then uint32 `beside` bits of all;
 * per length from 0 on the uint32 number of the first entry with a key as long or longer, then the number of entries;
 * hash table of uint16 (entry or NONE, open addressing, linear probing); per entry the uint16 number of its sort; the keys in ASCII.
 */
export const MAGIC = 0x33425757;
export const HEADER_FIELDS = 6;
/** An empty slot of the hash table. */
export const NONE = 0xffff;

/** FNV-1a, 32 bits, over the UTF-16 units of the key. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
