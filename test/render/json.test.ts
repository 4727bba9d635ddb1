import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article.ts';
import { countCodePoints } from '../../src/render/code-points.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderNdjson } from '../../src/render/ndjson.ts';
import { article, day, harbour, person, quote, spanIn, speaker } from './article.ts';

interface Offsets {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** Everything in the value that has a start and an end. */
function offsetsIn(value: unknown): Offsets[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(offsetsIn);
  return 'start' in value ? [value as Offsets, ...inner] : inner;
}

/** As jq and Python cut a text. */
function cut(text: string, { start, end }: Offsets): string {
  return [...text].slice(start, end).join('');
}

const STORIES = {
  'plain letters': 'Ana Duarte said “nobody sails” on Friday.',
  'pictures before, between and inside the spans': '🎏🏮 Ana Duarte said 🌊 “nobody 🚢 sails” on 🗓 Friday.',
  'a family joined by zero-width joiners': '👩‍👩‍👧 Ana Duarte said “nobody 👩‍👩‍👧 sails” on Friday.',
  'combining marks': 'Rene\u0301e: Ana Duarte said “nobody sails\u0301” on Friday.',
  'CRLF and pictures': '🎏\r\nAna Duarte said\r\n“nobody 🚢 sails” on\r\nFriday.',
  'letters outside the first plane': '𝐀na and Ana Duarte said “nobody 𝐬ails” on Friday.',
};

function storyOf(text: string): Article {
  const quoted = /“(?<words>.*)”/s.exec(text)!.groups!.words!;
  const name = spanIn(text, 'Ana Duarte');
  return article({
    text,
    headline: spanIn(text, 'Ana'),
    people: [person('p1', 'Ana Duarte', [], [name])],
    quotes: [{ ...quote(spanIn(text, quoted), 'partial'), speaker: speaker(name, 'Ana Duarte', 'p1') }],
    dates: [day(spanIn(text, 'Friday'), null)],
  });
}

describe('offsets in printed JSON', () => {
  test.each(Object.entries(STORIES))('count code points: %s', (_name, text) => {
    const printed = JSON.parse(renderJson(storyOf(text)));
    const spans = offsetsIn(printed).filter((span) => span.text !== undefined);
    expect(spans.map((span) => cut(printed.text, span))).toEqual(spans.map((span) => span.text));
    expect(spans).toHaveLength(5);
  });

  test.each(Object.entries(STORIES))('of the body, too: %s', (_name, text) => {
    const printed = JSON.parse(renderNdjson(storyOf(text)));
    expect(cut(printed.text, printed.body)).toBe(text);
  });

  test('leave the article of the library as it was', () => {
    const story = storyOf(STORIES['CRLF and pictures']);
    const before = structuredClone(story);
    expect(countCodePoints(story)).not.toEqual(before);
    expect(story).toEqual(before);
  });

  test('are those of the library where every character is one unit', () => {
    expect(JSON.parse(renderJson(harbour()))).toEqual(harbour());
  });

  test('count half a surrogate pair as one character', () => {
    const text = '🎏 \ud83c Ana';
    const printed = countCodePoints(article({ text, headline: spanIn(text, 'Ana') }));
    expect(printed.headline).toEqual({ text: 'Ana', start: 4, end: 7 });
  });
});

describe('the printed form', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, turned(inner)]),
    );
  };

  test('has its fields in one order, however the article was put together', () => {
    expect(renderJson(turned(harbour()) as Article)).toBe(renderJson(harbour()));
  });

  test('has the fields in the order of the contract', () => {
    const printed = JSON.parse(renderJson(turned(harbour()) as Article));
    expect(Object.keys(printed).join(' ')).toBe(
      'version source text headline summary slug dateline credits body boilerplate people organizations places quotes dates warnings',
    );
    expect(Object.keys(printed.dateline).join(' ')).toBe('text start end locations date agency');
    expect(Object.keys(printed.dateline.locations[0]).join(' ')).toBe(
      'text start end name region country latitude longitude',
    );
    expect(Object.keys(printed.people[0]).join(' ')).toBe('id name honorific roles mentions');
    expect(Object.keys(printed.places[0]).join(' ')).toBe(
      'id name kind country region latitude longitude geonameId mentions',
    );
    expect(Object.keys(printed.quotes[1]).join(' ')).toBe('text start end type speaker cue continues');
    expect(Object.keys(printed.quotes[1].speaker).join(' ')).toBe('text start end name kind ref');
  });

  test('keeps fields that the schema does not know, after those it does', () => {
    const printed = JSON.parse(renderJson({ mood: 'calm', ...article() } as Article));
    expect(Object.keys(printed).at(-1)).toBe('mood');
    expect(printed.mood).toBe('calm');
  });

  test('is indented by two columns and ends with a line break', () => {
    expect(renderJson(article())).toMatch(/^\{\n {2}"version": 1,\n {2}"source": \{\n {4}"path"/);
    expect(renderJson(article())).toMatch(/\n\}\n$/);
  });

  test('is a single line as NDJSON, whatever line ends the text has', () => {
    const line = renderNdjson(article({ text: 'One\r\nTwo\nThree\u2028Four\rFive' }));
    expect(line.match(/\n/g)).toHaveLength(1);
    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.parse(line).text).toBe('One\r\nTwo\nThree\u2028Four\rFive');
  });
});
