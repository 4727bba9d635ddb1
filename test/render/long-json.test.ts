import { expect, test } from 'vitest';
import type { Article, Mention } from '../../src/article.ts';
import { RENDERERS } from '../../src/render/index.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderNdjson } from '../../src/render/ndjson.ts';
import { PLAIN_PAINTER } from '../../src/render/page.ts';
import { article, harbour } from './article.ts';

const PAGE = { width: 0, paint: PLAIN_PAINTER };

/** So many mentions, one behind the other. */
function mentions(count: number): readonly Mention[] {
  return Array.from({ length: count }, (_, i) => ({ text: 'Ruiz', start: i * 5, end: i * 5 + 4, kind: 'name' }));
}

const TEXT = `😀 ${'Ruiz '.repeat(20_000)}`;
const RUIZ = { id: 'p1', name: 'Ana Ruiz', honorific: null, roles: [], mentions: mentions(3) };

/** Articles with lists so long that they are written in portions, by the list. */
const LONG: Readonly<Record<string, Article>> = {
  people: article({ text: TEXT, people: mentions(12_000).map((mention) => ({ ...RUIZ, mentions: [mention] })) }),
  mentions: article({ text: TEXT, people: [RUIZ, { ...RUIZ, mentions: mentions(12_000) }, RUIZ, RUIZ] }),
  quotes: { ...harbour(), quotes: Array.from({ length: 5001 }, () => harbour().quotes[0]!) },
  dates: article({
    text: TEXT,
    dates: mentions(5001).map(({ text, start, end }) => ({ text, start, end, iso: null, precision: 'day' })),
  }),
  'furniture, and a list of that name elsewhere': {
    ...article({ text: TEXT, boilerplate: mentions(5001) }),
    source: { ...article().source, meta: { people: [], 'a "boilerplate": []': { boilerplate: [] } } },
  },
};

test.each(Object.entries(LONG))('a long list of %s comes out in pieces, as it would at once', (_name, long) => {
  for (const [form, render] of [['json', renderJson] as const, ['ndjson', renderNdjson] as const]) {
    const pieces = [...RENDERERS[form](long, PAGE)];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('') === render(long)).toBe(true);
  }
});

test('no piece grows with the list', () => {
  const people = [{ ...RUIZ, mentions: mentions(20_000) }];
  const longest = Math.max(...[...RENDERERS.json(article({ people }), PAGE)].map(({ length }) => length));
  expect(longest).toBeLessThan(renderJson(article({ people })).length / 3);
});

test('a short article comes out at once', () => {
  expect([...RENDERERS.json(harbour(), PAGE)]).toEqual([renderJson(harbour())]);
});
