import { createRequire } from 'node:module';

/** Node's own decoder takes Windows-1252 for Latin-1 and loses its quotation marks, so a library reads what is not Unicode. */
interface Charsets {
  decode(bytes: Uint8Array, encoding: string): string;
}

let charsets: Charsets | null = null;

/** The text of bytes in an encoding of one byte a character (IANA name); the library is loaded on first use. */
export function decodeCharset(bytes: Uint8Array, encoding: string): string {
  charsets ??= createRequire(import.meta.url)('iconv-lite') as Charsets;
  return charsets.decode(bytes, encoding);
}
