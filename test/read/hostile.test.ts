import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/article.ts';
import { UnreadableInput } from '../../src/errors.ts';
import { parseArticles } from '../../src/parse-article.ts';
import { decode } from '../../src/read/decode.ts';
import { PACKINGS } from '../../src/read/packings.ts';
import { readStories } from '../../src/read/read.ts';
import { FIXTURES, STORIES, sourceOf } from '../fixtures.ts';

/** One file of each packing that has any. */
const FILES: ReadonlyMap<Format, Uint8Array> = new Map(
  STORIES.map((story) => {
    const bytes = readFileSync(join(FIXTURES, '..', sourceOf(story)));
    return [readStories(bytes, null)[0]!.format, bytes] as const;
  }),
);
const LABELS: readonly Format[] = ['text', ...PACKINGS.map(({ format }) => format)];
const PACKED = [...FILES].filter(([format]) => format !== 'text');

/** Reads a file to the end: how many stories it holds, or the line that refuses it. All other errors are faults. */
function outcome(input: string | Uint8Array, inputFormat: Format | null = null): number | string {
  try {
    const articles = [...parseArticles(input, { inputFormat, path: 'story' })];
    for (const { text, source } of articles)
      if (source.format !== 'text') expect(text).not.toMatch(/[\x01-\x08\x0e-\x1f\x7f]/);
    return articles.length;
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    expect(error.message).toMatch(/^expected [^\n]+; [^\n]+$/);
    return error.message;
  }
}

describe.each(PACKED)('a file packed as %s', (format, bytes) => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'is read as far as it goes, or refused, where it breaks off after %i of 11 parts',
    (part) => {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 11));
      const read = outcome(cut, format);
      expect(typeof read === 'string' || read > 0).toBe(true);
      if (part > 8 && format !== 'ninjs') expect(read).toBeTypeOf('number');
    },
  );

  test.each(['', '\n\n', '\0'])('is refused where it is empty: %j', (empty) => {
    expect(outcome(Buffer.from(empty), format)).toBeTypeOf('string');
  });

  test.each(LABELS.filter((other) => other !== format))('is read or refused under the label of %s', (other) => {
    expect(outcome(bytes, other)).not.toBeNull();
  });

  test('is read in UTF-16 without a mark as it is in its own encoding', () => {
    const [story] = readStories(bytes, null);
    const [wide] = readStories(Buffer.from(decode(bytes, null).text, 'utf16le'), null);
    expect(wide).toMatchObject({ format, encoding: 'utf-16le', text: story!.text });
  });

  test('is read or refused where every hundredth byte is wrong', () => {
    const spoilt = bytes.map((byte, i) => (i % 100 === 99 ? 0xe9 : byte));
    expect(outcome(spoilt)).not.toBeNull();
  });
});

describe('noise inside a file', () => {
  const OPENINGS: Readonly<Partial<Record<Format, string>>> = {
    nitf: '<nitf><body><body.content><p>',
    'newsml-g2': '<newsItem guid="a"><contentSet><inlineXML><p>',
    'newsml-1.2': '<NewsML><NewsItem><NewsComponent><ContentItem><DataContent>',
    ninjs: '{"uri":"a","headline":"b","body_html":"',
    anpa: '\x16\x16\x01a4127\x1fbusnw-\nu a\x13\x11 BC-PE--Storm \x14 05-04 0031\n\x02',
    iptc7901: '\x01eca0217 3 i 64  dpa 2114\r\n\r\nPeru/\r\n\x02',
    'reuters-sgml': '<REUTERS TOPICS="NO"><TEXT><BODY>',
    html: '<!DOCTYPE html><html><body><article><p>',
  };
  const PIECES = [
    '<p>',
    '<',
    '</p>',
    '<br/>',
    '<!--',
    '<![CDATA[',
    '&amp;nbsp;',
    '&#2;',
    'a\n    b\n',
    '\t',
    '^',
    '{',
    '[',
    '"',
    '\x16\x01',
    '\x03',
    '<REUTERS',
    '=',
  ];
  const LENGTH = 20_000;

  test.each(Object.entries(OPENINGS))('ends, packed as %s', (format, opening) => {
    for (const piece of PIECES) {
      const noise = opening + piece.repeat(Math.ceil(LENGTH / piece.length));
      expect(outcome(noise, format as Format)).not.toBeNull();
    }
  });
});

/** Reading fifty million characters takes a busy machine a while. */
const MOST_MS = 60_000;

describe('a file that would burst the memory is refused', () => {
  test.each<[string, string, RegExp]>([
    ['100,000 boxes in boxes', `<nitf><body>${'<block>'.repeat(100_000)}`, /tags nested more than/],
    ['100,000 boxes in boxes of a page', `<html><body>${'<div>'.repeat(100_000)}Storm.`, /tags nested more than/],
    ['100,000 items of a page left open', `<html><body>${'<li><p>Storm.'.repeat(100_000)}`, /tags nested more than/],
    ['a million tags', `<nitf><body>${'<p/>'.repeat(1_000_000)}`, /more than 500000 tags/],
    ['seventy million characters', `<nitf><body><p>${'x'.repeat(70_000_000)}`, /million characters/],
    ['100,000 brackets', `{"uri":"a","headline":${'['.repeat(100_000)}`, /brackets nested more than/],
    ['a story of fifty million characters', 'Storm. '.repeat(7_500_000), /one of more than 48 million characters/],
    [
      'a packed story of fifty million characters',
      `{"uri":"a","headline":"b","body_text":"${'Storm. '.repeat(7_500_000)}"}`,
      /one of more than 48 million characters/,
    ],
    ['a story of three million lines', 'Storm.\r\n'.repeat(3_000_000), /one of more than 2 million lines/],
  ])('%s', { timeout: MOST_MS }, (_name, text, message) => {
    expect(outcome(text)).toMatch(message);
  });

  test('two hundred million bytes', () => {
    expect(outcome(Buffer.alloc(200_000_000, '<div>'))).toMatch(/more than 128 million bytes/);
  });

  test('an attribute of a million characters is read', () => {
    const text = `<nitf><head><docdata><doc-id id-string="${'x'.repeat(1_000_000)}"/></docdata></head><body><body.content><p>Storm.</p></body.content></body></nitf>`;
    expect(outcome(text)).toBe(1);
  });
});
