import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { PACKINGS } from '../../src/read/packings.ts';
import { readStories } from '../../src/read/read.ts';
import { FIXTURES, STORIES, sourceOf } from '../fixtures.ts';

/** The folders of packed stories are named for their packing. */
const FORMAT_OF_FOLDER: readonly (readonly [folder: RegExp, format: string])[] = [
  [/^page-/, 'html'],
  [/^nitf-/, 'nitf'],
  [/^newsml-g2-/, 'newsml-g2'],
  [/^newsml-1-/, 'newsml-1.2'],
  [/^ninjs-/, 'ninjs'],
  [/^anpa-/, 'anpa'],
  [/^iptc7901-/, 'iptc7901'],
  [/^reuters-sgml-/, 'reuters-sgml'],
  [/^/, 'text'],
];

const formatOf = (story: string) => FORMAT_OF_FOLDER.find(([folder]) => folder.test(story))![1];
const bytesOf = (story: string) => readFileSync(join(FIXTURES, '..', sourceOf(story)));

test.each(STORIES.map((story) => [story, formatOf(story)]))('%s is told to be %s', (story, format) => {
  const [read] = readStories(bytesOf(story), story);
  expect(read!.format).toBe(format);
});

describe.each(PACKINGS)('the packing $format', ({ format, recognises }) => {
  test('has at least three stories', () => {
    expect(STORIES.filter((story) => formatOf(story) === format).length).toBeGreaterThanOrEqual(3);
  });

  test('refuses the files of all others', () => {
    const others = STORIES.filter((story) => formatOf(story) !== format);
    expect(others.filter((story) => recognises(decode(bytesOf(story), null).text.slice(0, 4096)))).toEqual([]);
  });
});

describe('a packing that was asked for', () => {
  const STORY = 'LIMA, May 4 (AP) - The harbour was shut on Monday after a storm.';

  test('is believed before the content', () => {
    expect(readStories('<nitf><body/></nitf>', null, 'text')[0]).toMatchObject({
      format: 'text',
      text: '<nitf><body/></nitf>',
    });
  });

  test('brings a warning where the content speaks against it', () => {
    const [story] = readStories(STORY, null, 'anpa');
    expect(story).toMatchObject({ format: 'anpa', text: STORY });
    expect(story!.warnings).toContain('The file does not look like anpa; it was read so because that was asked for.');
  });

  test('is refused where nothing is packed so', () => {
    expect(() => readStories(STORY, null, 'nitf')).toThrow(
      'expected nitf, found no story packed so; let the content tell',
    );
  });
});
