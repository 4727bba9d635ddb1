/**
 * How words.bin is laid out, little endian:
 * header of five uint32 (magic, number of entries, size of the hash table, number of sorts of words, bytes of keys);
 * per sort, the words that stand on the same lists: uint32 `inName` bits, then uint32 `beside` bits of all;
 * per entry a uint32 start of its key, then one last start;
 * hash table of uint16 (entry or NONE, open addressing, linear probing); per entry the uint16 number of its sort; the keys in ASCII.
 */
export const MAGIC = 0x32425757;
export const HEADER_FIELDS = 5;
/** An empty slot of the hash table. */
export const NONE = 0xffff;

/** FNV-1a, 32 bits, over the UTF-16 units of the key. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
