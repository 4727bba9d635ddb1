import { UnreadableInput } from '../errors.ts';
import { decodeCharset } from './charset.ts';

/** What the bytes say, and in which encoding they say it (IANA name). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly string[];
}

/** How much of a file is looked at to tell text from other data, in bytes. */
const HEAD = 8192;
/** Wire copy carries a few control bytes (0x02, 0x03 …); with more than these, and more than one in ten, it is no text. */
const FEW_CONTROLS = 4;
const CONTROL_SHARE = 0.1;

const SIGNATURES: readonly { readonly kind: string; readonly bytes: string }[] = [
  { kind: 'a PDF document', bytes: '%PDF' },
  { kind: 'a ZIP archive or office document', bytes: 'PK\x03\x04' },
  { kind: 'gzip data', bytes: '\x1f\x8b' },
  { kind: 'a PNG picture', bytes: '\x89PNG' },
  { kind: 'a JPEG picture', bytes: '\xff\xd8\xff' },
  { kind: 'a GIF picture', bytes: 'GIF8' },
  { kind: 'an old office document', bytes: '\xd0\xcf\x11\xe0' },
  { kind: 'a program', bytes: '\x7fELF' },
];

/**
 * The text of a file's bytes: UTF-8 and UTF-16 by byte order mark, UTF-8 where the bytes are valid, Windows-1252 with a
 * warning where they are not. The byte order mark is dropped, nothing else is changed.
 * @throws {UnreadableInput} where the bytes are no text
 */
export function decode(bytes: Uint8Array, path: string | null): Decoded {
  const marked = byOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, warnings: [] };
  refuseBinary(bytes, path);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', warnings: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = decodeCharset(bytes, 'windows-1252');
    return {
      text,
      encoding: 'windows-1252',
      warnings: ['The bytes are not valid UTF-8; they were read as Windows-1252.'],
    };
  }
}

function byOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function refuseBinary(bytes: Uint8Array, path: string | null): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString('latin1');
  const known = SIGNATURES.find((signature) => head.startsWith(signature.bytes));
  if (known) throw notText(path, known.kind);
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (head.includes('\0') || controls > Math.max(FEW_CONTROLS, head.length * CONTROL_SHARE))
    throw notText(path, 'binary data');
}

function notText(path: string | null, kind: string): UnreadableInput {
  return new UnreadableInput(
    path,
    `expected the text of a story, found ${kind}; save the story as plain text and try again`,
  );
}
