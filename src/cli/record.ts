import { UnreadableInput } from '../errors.ts';

/** One line of an NDJSON input: a story, its identifier, and whatever else stands beside them. */
export interface StoryRecord {
  readonly id: string | number | null;
  readonly text: string;
  readonly meta: Readonly<{ [field: string]: unknown }>;
}

const EXPECTED = 'expected a JSON object with "text", as in {"id": "1", "text": "LIMA, Jan 21 (Reuters) - …"}';

/**
 * Reads one line of an NDJSON input.
 * @throws {UnreadableInput} where it is no object with a text
 */
export function readRecord(line: string): StoryRecord {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unreadable(kindOf(value));
  const { id = null, text, ...meta } = value as { [field: string]: unknown };
  if (typeof text !== 'string') throw unreadable(text === undefined ? 'no "text"' : `${kindOf(text)} as "text"`);
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') throw unreadable(`${kindOf(id)} as "id"`);
  return { id, text, meta };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw unreadable('no JSON');
  }
}

function unreadable(found: string): UnreadableInput {
  return new UnreadableInput(null, `${EXPECTED}; found ${found}`);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
