import { describe, expect, test } from 'vitest';
import { UnreadableInput } from '../../src/errors.ts';
import { readStories } from '../../src/read/read.ts';

const readStory = (input: string | Uint8Array, path: string | null) => readStories(input, path)[0]!;

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

describe('the encoding is told from the bytes', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['plain ASCII', bytes('Storm closes harbour'), 'utf-8', 'Storm closes harbour'],
    ['UTF-8', bytes('“Sí,” said Núñez'), 'utf-8', '“Sí,” said Núñez'],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], 'Sí'), 'utf-8', 'Sí'],
    ['UTF-16, little end first', Buffer.from('\ufeffSí', 'utf16le'), 'utf-16le', 'Sí'],
    ['UTF-16, big end first', Buffer.from('\ufeffSí', 'utf16le').swap16(), 'utf-16be', 'Sí'],
    ['Windows-1252', bytes([0x93], 'S', [0xed, 0x94]), 'windows-1252', '“Sí”'],
  ])('%s', (_name, input, encoding, text) => {
    const story = readStory(input, null);
    expect(story).toMatchObject({ encoding, text, bytes: input.byteLength, format: 'text' });
  });

  test('Windows-1252 is a guess, and a warning says so', () => {
    expect(readStory(bytes('S', [0xed]), null).warnings).toEqual([
      'The bytes are not valid UTF-8; they were read as Windows-1252.',
    ]);
    expect(readStory(bytes('Sí'), null).warnings).toEqual([]);
  });
});

describe('plain text is kept to the letter', () => {
  test.each(['One.\r\nTwo.\r\n', '\n\n  One.  \n', 'One.\u0003\n', 'A 🏮 festival', 'e\u0301'])('%j', (text) => {
    expect(readStory(text, null).text).toBe(text);
    expect(readStory(bytes(text), null).text).toBe(text);
  });

  test('a byte order mark in a string is dropped', () => {
    expect(readStory('\ufeffOne.', null).text).toBe('One.');
  });
});

test('markup read as text is told', () => {
  expect(readStories('<!DOCTYPE html><p>One.</p>', null, 'text')[0]!.warnings).toHaveLength(1);
  expect(readStory('<?xml version="1.0"?><rss><title>One.</title></rss>', null).warnings).toHaveLength(1);
  expect(readStory('Prices < costs, says <The Herald>', null).warnings).toEqual([]);
});

describe('what is no text is refused with what was expected and what to try', () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ['an empty file', bytes(''), /expected a story, found no text; check/],
    ['blank lines', ' \n\t\n', /expected a story, found no text; check/],
    ['a PDF', bytes('%PDF-1.7 …'), /found a PDF document; save the story as plain text/],
    ['an office document', bytes('PK', [3, 4], 'word'), /found a ZIP archive or office document; save/],
    ['a picture', bytes([0x89], 'PNG'), /found a PNG picture; save/],
    ['bytes of a program', bytes([1, 2, 3, 4, 5, 6, 7, 8], 'ab'), /found binary data; save/],
    ['zero bytes', bytes('ab', [0], 'cd'), /found binary data; save/],
  ])('%s', (_name, input, message) => {
    const read = () => readStory(input, 'story.txt');
    expect(read).toThrow(UnreadableInput);
    expect(read).toThrow(message);
  });

  test('the few control bytes of wire copy are text', () => {
    expect(readStory(bytes([2], 'LIMA, May 4 - The harbour is shut.', [3]), null).text).toContain('LIMA');
  });
});
