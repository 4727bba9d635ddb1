import { UnreadableInput } from '../errors.ts';
import type { Format, Story } from '../story.ts';
import { compose, type Unpacked } from './compose.ts';
import { type Decoded, decode } from './decode.ts';
import { ungzipped } from './gzip.ts';
import { mojibakeWarnings } from './mojibake.ts';
import { PACKINGS, type Packing } from './packings.ts';
import { readText } from './text.ts';

const ORDER_MARK = '\ufeff';
/** A file tells its packing within so many characters. */
const HEAD = 4096;

/**
 * The stories that a file's bytes, or a text, hold, in their order; at least one.
 * @param path where the bytes came from, for messages only
 * @param format how it is packed; null where its content is to tell
 * @throws {UnreadableInput} where there is no text in it
 */
export function readStories(
  input: string | Uint8Array,
  path: string | null,
  format: Format | null = null,
): readonly Story[] {
  const decoded = typeof input === 'string' ? asDecoded(input) : decode(ungzipped(input, path), path);
  const bytes = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  if (!/\S/.test(decoded.text)) throw noText(path);
  const packing = packingOf(decoded.text, format);
  const readings = { ...decoded, warnings: [...decoded.warnings, ...mojibakeWarnings(decoded.text)] };
  if (!packing) return [readText(readings, bytes)];
  const stories = unpacked(packing, decoded.text, path);
  if (stories.length === 0) throw noText(path);
  return stories.map((story, i) => storyOf(story, packing, readings, bytes, stories.length > 1 ? i + 1 : null));
}

/** Null stands for plain text. */
function packingOf(text: string, format: Format | null): Packing | null {
  const head = text.trimStart().slice(0, HEAD);
  return PACKINGS.find((packing) => (format === null ? packing.recognises(head) : packing.format === format)) ?? null;
}

/** A packing knows what is wrong with a file, not which file it is. */
function unpacked(packing: Packing, text: string, path: string | null): readonly Unpacked[] {
  try {
    return packing.unpack(text);
  } catch (error) {
    throw error instanceof UnreadableInput ? new UnreadableInput(path, error.message) : error;
  }
}

function storyOf(
  { pieces, stated, warnings }: Unpacked,
  { format }: Packing,
  decoded: Decoded,
  bytes: number,
  item: number | null,
): Story {
  return {
    format,
    encoding: decoded.encoding,
    bytes,
    item,
    ...compose(pieces),
    stated,
    warnings: [...decoded.warnings, ...warnings],
  };
}

function asDecoded(input: string): Decoded {
  const text = input.startsWith(ORDER_MARK) ? input.slice(1) : input;
  return { text, encoding: 'utf-8', warnings: [] };
}

function noText(path: string | null): UnreadableInput {
  return new UnreadableInput(path, 'expected a story, found no text; check that the file was saved whole');
}
