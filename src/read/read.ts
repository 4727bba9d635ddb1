import { isUnreadable, UnreadableInput } from '../errors.ts';
import type { Format, Story } from '../story.ts';
import { compose, type Unpacked } from './compose.ts';
import { type Decoded, decode } from './decode.ts';
import { ungzipped } from './gzip.ts';
import { refuseEndless, refuseLarge } from './limits.ts';
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
  const bytes = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  return naming(path, () => {
    refuseLarge(bytes);
    const decoded = typeof input === 'string' ? asDecoded(input) : decode(ungzipped(input, path), path);
    return storiesOf(decoded, bytes, format);
  });
}

/** What is wrong with a file is found where its path is not known. */
function naming<Result>(path: string | null, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw isUnreadable(error) ? new UnreadableInput(path, error.message) : error;
  }
}

function storiesOf(decoded: Decoded, bytes: number, format: Format | null): readonly Story[] {
  if (!/\S/.test(decoded.text)) throw noText();
  const head = decoded.text.trimStart().slice(0, HEAD);
  const packing = PACKINGS.find((each) => (format === null ? each.recognises(head) : each.format === format));
  if (!packing) return [readText(decoded, bytes)];
  const warnings = [...decoded.warnings];
  const mislabelled = !packing.recognises(head);
  if (mislabelled)
    warnings.push(`The file does not look like ${packing.format}; it was read so because that was asked for.`);
  const stories = packing.unpack(decoded.text);
  if (stories.length === 0) throw mislabelled ? notPackedSo(packing.format) : noText();
  const read = { ...decoded, warnings };
  return stories.map((story, i) => storyOf(story, packing, read, bytes, stories.length > 1 ? i + 1 : null));
}

function storyOf(
  { pieces, stated, warnings }: Unpacked,
  { format }: Packing,
  decoded: Decoded,
  bytes: number,
  item: number | null,
): Story {
  const composed = compose(pieces);
  refuseEndless(composed.text);
  return {
    format,
    encoding: decoded.encoding,
    bytes,
    item,
    ...composed,
    stated,
    warnings: [...decoded.warnings, ...warnings, ...mojibakeWarnings(composed.text)],
  };
}

function asDecoded(input: string): Decoded {
  const text = input.startsWith(ORDER_MARK) ? input.slice(1) : input;
  return { text, encoding: 'utf-8', warnings: [] };
}

function noText(): UnreadableInput {
  return new UnreadableInput(null, 'expected a story, found no text; check that the file was saved whole');
}

function notPackedSo(format: Format): UnreadableInput {
  return new UnreadableInput(null, `expected ${format}, found no story packed so; let the content tell the format`);
}
