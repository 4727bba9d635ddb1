import { createRequire } from 'node:module';

/** Node's own decoder takes Windows-1252 for Latin-1 and loses its quotation marks, so a library reads what is not Unicode. */
interface Charsets {
  decode(bytes: Uint8Array, encoding: string): string;
  encodingExists(encoding: string): boolean;
}

let charsets: Charsets | null = null;

function library(): Charsets {
  charsets ??= createRequire(import.meta.url)('iconv-lite') as Charsets;
  return charsets;
}

/** The text of bytes in an encoding of one byte a character, or of East Asia (IANA name); the library is loaded on first use. */
export function decodeCharset(bytes: Uint8Array, encoding: string): string {
  return library().decode(bytes, encoding);
}

/** Names that files use for an encoding which the library knows by another. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['x-mac-roman', 'macintosh'],
  ['mac', 'macintosh'],
  ['macroman', 'macintosh'],
  ['latin1', 'iso-8859-1'],
  ['latin-1', 'iso-8859-1'],
  ['latin9', 'iso-8859-15'],
  ['latin-9', 'iso-8859-15'],
  ['cp1252', 'windows-1252'],
  ['ansi', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['utf8', 'utf-8'],
  ['utf16', 'utf-16'],
]);

/** The usual name of an encoding that a file names, in small letters; null where nothing is known by that name. */
export function charsetNamed(name: string): string | null {
  const small = name.toLowerCase();
  const usual = OTHER_NAMES.get(small) ?? small;
  // What most pages say, and no reason to load the library
  if (usual === 'utf-8') return usual;
  return library().encodingExists(usual) && !/^(?:utf-?7|base64|hex|binary|ucs)/.test(usual) ? usual : null;
}
