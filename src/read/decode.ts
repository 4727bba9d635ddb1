import { refuseBinary } from './binary.ts';
import { charsetNamed, decodeCharset } from './charset.ts';
import { declaredCharset } from './charset-declared.ts';
import { guessCharset } from './charset-guess.ts';

/** What the bytes say, and in which encoding they say it (IANA name). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly string[];
}

/**
 * The text of a file's bytes: by its byte order mark, as UTF-8 where the bytes are valid, in the encoding that the file
 * names, else in the likeliest, with a warning. The byte order mark is dropped, nothing else is changed.
 * @throws {UnreadableInput} where the bytes are no text
 */
export function decode(bytes: Uint8Array, path: string | null): Decoded {
  const unicode = byOrderMark(bytes) ?? byZeros(bytes);
  if (unicode) return { text: new TextDecoder(unicode).decode(bytes), encoding: unicode, warnings: [] };
  refuseBinary(bytes, path);
  const declared = declaredCharset(bytes);
  return asUtf8(bytes, declared) ?? asDeclared(bytes, declared) ?? mostlyUtf8(bytes) ?? asGuessed(bytes, declared);
}

function byOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** How much of a file is looked at for UTF-16 without a byte order mark, in bytes. */
const HEAD = 2048;
/** Western text in UTF-16 has a zero for nearly every second byte, and for none of the others. */
const ZERO_SHARE = 0.7;
/** Numbers of two bytes look like it, and mean control characters. */
const CONTROL_SHARE = 0.1;

function byZeros(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const most = (head.length / 2) * ZERO_SHARE;
  if (head.length < 4 || Math.min(...zeros) > 0 || Math.max(...zeros) <= most) return null;
  const encoding = zeros[1]! > most ? 'utf-16le' : 'utf-16be';
  const words = new TextDecoder(encoding).decode(head);
  const controls = words.match(/[\x01-\x08\x0e-\x1f]/g)?.length ?? 0;
  return controls > words.length * CONTROL_SHARE ? null : encoding;
}

const CUT = 'The file breaks off inside a character; the end of the story may be missing.';

/** The text of valid UTF-8, also where it breaks off inside a character; null for all else. */
function asUtf8(bytes: Uint8Array, declared: string | null): Decoded | null {
  const whole = validUtf8(bytes, false);
  const text = whole ?? validUtf8(bytes, true);
  if (text === null || (whole === null && !BEYOND_ASCII.test(text))) return null;
  const warnings = whole === null ? [CUT] : [];
  const named = declared && text.length < bytes.length ? charsetNamed(declared) : null;
  if (named && named !== 'utf-8')
    warnings.push(`The file says that it is ${declared}, but its bytes are UTF-8; they were read as UTF-8.`);
  return { text, encoding: 'utf-8', warnings };
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** @param goesOn whether the last character may be cut */
function validUtf8(bytes: Uint8Array, goesOn: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: goesOn });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function asDeclared(bytes: Uint8Array, declared: string | null): Decoded | null {
  const named = declared && charsetNamed(declared);
  if (!named || /^utf/.test(named)) return null;
  const encoding = named === 'iso-8859-1' && hasWindowsBytes(bytes) ? 'windows-1252' : named;
  return { text: decodeCharset(bytes, encoding), encoding, warnings: [] };
}

/** Latin-1 has no characters there, and Windows its quotation marks. */
function hasWindowsBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
}

/** For each byte that is not UTF-8 there must be so many characters that are. */
const VALID_FOR_EACH = 4;

/** UTF-8 with a few bytes spoilt; null where it is hardly UTF-8 at all. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const spoilt = text.match(/\ufffd/g)?.length ?? 0;
  const valid = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (valid < spoilt * VALID_FOR_EACH) return null;
  const warning = `${spoilt} ${spoilt > 1 ? 'bytes are' : 'byte is'} no valid UTF-8, and shown as “\ufffd”.`;
  return { text, encoding: 'utf-8', warnings: [warning] };
}

function asGuessed(bytes: Uint8Array, declared: string | null): Decoded {
  const encoding = guessCharset(bytes);
  const said =
    declared && /^utf-?8$/i.test(declared) ? 'The file says that it is UTF-8, but its bytes are not valid' : null;
  const warning = `${said ?? 'The bytes are not valid UTF-8'}; they were read as ${shown(encoding)}.`;
  return { text: decodeCharset(bytes, encoding), encoding, warnings: [warning] };
}

/** "windows-1252" as people write it. */
function shown(encoding: string): string {
  return encoding.startsWith('windows') ? encoding.replace('w', 'W') : encoding.toUpperCase();
}
