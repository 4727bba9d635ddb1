import { UnreadableInput } from '../errors.ts';

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

/** @throws {UnreadableInput} where the bytes are those of a picture, a program, an archive … */
export function refuseBinary(bytes: Uint8Array, path: string | null): void {
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
