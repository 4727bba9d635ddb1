/**
 * How words.bin is laid out, little endian:
 * header of four uint32 (magic, number of entries, size of the hash table, bytes of keys),
 * hash table of int32 (entry or -1, open addressing, linear probing),
 * per entry: uint32 start of its key, uint32 `inName` bits, uint32 `beside` bits; then one last start; then the keys in ASCII.
 */
export const MAGIC = 0x31425757;
export const HEADER_FIELDS = 4;

/** FNV-1a, 32 bits, over the UTF-16 units of the key. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
