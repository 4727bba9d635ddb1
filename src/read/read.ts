import { UnreadableInput } from '../errors.ts';
import type { Story } from '../story.ts';
import { type Decoded, decode } from './decode.ts';
import { readText } from './text.ts';

const ORDER_MARK = '\ufeff';

/**
 * The story that a file's bytes, or a text, hold.
 * @param path where the bytes came from, for messages only
 * @throws {UnreadableInput} where there is no text in it
 */
export function readStory(input: string | Uint8Array, path: string | null): Story {
  const decoded = typeof input === 'string' ? asDecoded(input) : decode(input, path);
  if (!/\S/.test(decoded.text)) {
    throw new UnreadableInput(path, 'expected a story, found no text; check that the file was saved whole');
  }
  return readText(decoded, typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength);
}

function asDecoded(input: string): Decoded {
  const text = input.startsWith(ORDER_MARK) ? input.slice(1) : input;
  return { text, encoding: 'utf-8', warnings: [] };
}
