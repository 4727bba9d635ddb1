import type { Article, DateMention, Mention, Person, Place, Quote } from '../../src/article.ts';
import { type Span, spanOf } from '../../src/span.ts';

const TEXT = `Harbour to stay shut over weekend

LISBON, Dec 5 (Reuters) – Port director Ana Duarte said on Friday that the harbour would stay shut. “Nobody sails,” she said, “and nobody swims.” The old lighthouse keeper, Rui Meireles, called the storm “a rude guest.” Duarte said the ferries to Setúbal and to Spain would run again on Monday.

Reporting by Inês Prado and Tom Hale; Editing by Mara Quint`;

/** The nth place where the words stand in the text (from 1); throws where they do not, so that no test goes wrong quietly. */
export function spanIn(text: string, words: string, nth = 1): Span {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`no ${nth}. “${words}” in the text`);
  return spanOf(text, at, at + words.length);
}

/** A whole article, written by hand; what a test cares about is given in `changes`. */
export function article(changes: Partial<Article> = {}): Article {
  const text = changes.text ?? TEXT;
  return {
    version: 1,
    source: {
      path: 'harbour.txt',
      format: 'text',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      item: null,
      stated: null,
    },
    text,
    headline: null,
    summary: [],
    slug: null,
    dateline: null,
    credits: [],
    body: { start: 0, end: text.length },
    boilerplate: [],
    people: [],
    organizations: [],
    places: [],
    quotes: [],
    dates: [],
    warnings: [],
    ...changes,
  };
}

/** The story of the shut harbour with every field filled. */
export function harbour(): Article {
  const at = (words: string, nth?: number) => spanIn(TEXT, words, nth);
  return article({
    headline: at('Harbour to stay shut over weekend'),
    dateline: {
      ...at('LISBON, Dec 5 (Reuters) –'),
      locations: [
        { ...at('LISBON'), name: 'Lisbon', region: 'Lisbon', country: 'PT', latitude: 38.72, longitude: -9.13 },
      ],
      date: { ...at('Dec 5'), iso: '2025-12-05', yearFrom: 'weekday' },
      agency: 'Reuters',
    },
    credits: [
      { ...at('Inês Prado'), role: 'reporting', name: 'Inês Prado', place: null },
      { ...at('Tom Hale'), role: 'reporting', name: 'Tom Hale', place: null },
      { ...at('Mara Quint'), role: 'editing', name: 'Mara Quint', place: null },
    ],
    body: { start: TEXT.indexOf('LISBON'), end: TEXT.indexOf('\n\nReporting') },
    people: [
      person('p1', 'Ana Duarte', [at('Port director')], [at('Ana Duarte'), at('Duarte', 2)]),
      person('p2', 'Rui Meireles', [at('The old lighthouse keeper')], [at('Rui Meireles')]),
    ],
    organizations: [{ id: 'o1', name: 'Reuters', acronym: null, mentions: [mention(at('Reuters'))] }],
    places: [
      place('l1', 'Lisbon', 'city', 'PT', [at('LISBON')]),
      place('l2', 'Setúbal', 'city', 'PT', [at('Setúbal')]),
      place('l3', 'Spain', 'country', 'ES', [at('Spain')]),
    ],
    quotes: [
      {
        ...quote(at('the harbour would stay shut'), 'indirect'),
        speaker: speaker(at('Ana Duarte'), 'Ana Duarte', 'p1'),
      },
      {
        ...quote(at('Nobody sails,'), 'direct'),
        speaker: speaker(at('she'), 'Ana Duarte', 'p1'),
        cue: at('said', 2),
      },
      { ...quote(at('and nobody swims.'), 'direct'), speaker: speaker(at('she'), 'Ana Duarte', 'p1'), continues: true },
      { ...quote(at('a rude guest.'), 'partial'), speaker: speaker(at('Rui Meireles'), 'Rui Meireles', 'p2') },
    ],
    dates: [day(at('Friday'), '2025-12-05'), day(at('Monday'), '2025-12-08')],
  });
}

/** Somebody who is named where the spans say. */
export function person(id: string, name: string, roles: readonly Span[], named: readonly Span[]): Person {
  return { id, name, honorific: null, roles, mentions: named.map(mention) };
}

/** A place without coordinates. */
export function place(
  id: string,
  name: string,
  kind: Place['kind'],
  country: string | null,
  named: readonly Span[],
): Place {
  const unknown = { region: null, latitude: null, longitude: null, geonameId: null };
  return { id, name, kind, country, ...unknown, mentions: named.map(mention) };
}

/** Words that nobody is known to have said. */
export function quote(words: Span, type: Quote['type']): Quote {
  return { ...words, type, speaker: null, cue: null, continues: false };
}

/** A person who speaks, as written beside the quote. */
export function speaker(written: Span, name: string, ref: string): Quote['speaker'] {
  return { ...written, name, kind: 'person', ref };
}

/** A day that the story names. */
export function day(words: Span, iso: string | null): DateMention {
  return { ...words, iso, precision: 'day' };
}

function mention(span: Span): Mention {
  return { ...span, kind: 'name' };
}
