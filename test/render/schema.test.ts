import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { renderJson } from '../../src/render/json.ts';
import { ARTICLE_SCHEMA, type Schema } from '../../src/render/schema.ts';
import { article, day, harbour, spanIn } from './article.ts';

const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(ARTICLE_SCHEMA);

const GONE = Symbol('the field is taken out');

/** The harbour story as it is printed, with the value put at the path ("people.0.name"). */
function withValue(path: string, value: unknown): unknown {
  const printed = JSON.parse(renderJson(harbour()));
  const keys = path.split('.');
  const field = keys.pop()!;
  const owner = keys.reduce((inner, key) => inner[key], printed);
  if (value === GONE) delete owner[field];
  else owner[field] = value;
  return printed;
}

/** Every object form in the schema. */
function forms(schema: Schema): Schema[] {
  return [schema, ...Object.values(schema.$defs ?? {})].filter((form) => form.properties);
}

describe('the schema', () => {
  test('accepts a whole article', () => {
    expect(accepts(JSON.parse(renderJson(harbour())))).toBe(true);
  });

  test('accepts an article in which nothing was found', () => {
    expect(accepts(JSON.parse(renderJson(article())))).toBe(true);
  });

  test.each(['mood', 'people.0.age', 'quotes.0.speaker.tone'])(
    'accepts a field %s that may be added one day',
    (path) => {
      expect(accepts(withValue(path, 'calm'))).toBe(true);
    },
  );

  test.each(['2025-12-05', '2025-12', '2025-Q3', '2025', '2025-12-05T17:30Z', '2025-12-05T17:30-05:00'])(
    'accepts %s as a date',
    (iso) => {
      const story = article({ text: 'then', dates: [day(spanIn('then', 'then'), iso)] });
      expect(accepts(JSON.parse(renderJson(story)))).toBe(true);
    },
  );

  test.each(['5 December', '2025-13', '2025-12-32', '2025-Q5', '--12-05', '25', ''])('refuses %s as a date', (iso) => {
    const story = article({ text: 'then', dates: [day(spanIn('then', 'then'), iso)] });
    expect(accepts(JSON.parse(renderJson(story)))).toBe(false);
  });

  test.each([
    [
      'a dateline whose year nothing tells',
      'dateline.date',
      { text: 'Dec 5', start: 43, end: 48, iso: '--12-05', yearFrom: null },
    ],
    ['a quote that nothing attributes', 'quotes.1.speaker', null],
    ['a place at the pole', 'places.0.latitude', -90],
  ])('accepts %s', (_name, path, value) => {
    expect(accepts(withValue(path, value))).toBe(true);
  });

  test.each([
    ['another version', 'version', 2],
    ['no headline at all', 'headline', GONE],
    ['a headline that is a string', 'headline', 'Harbour'],
    ['a span without its end', 'headline.end', GONE],
    ['a negative offset', 'body.start', -1],
    ['half an offset', 'body.end', 12.5],
    ['a packing nobody knows', 'source.format', 'pdf'],
    ['a dateline of the month alone', 'dateline.date.iso', '2025-12'],
    ['a guessed year', 'dateline.date.yearFrom', 'guess'],
    ['a country written out', 'places.0.country', 'Portugal'],
    ['a place north of the pole', 'places.0.latitude', 91],
    ['a kind of place nobody knows', 'places.0.kind', 'village'],
    ['a credit for catering', 'credits.0.role', 'catering'],
    ['a person without a name', 'people.0.name', ''],
    ['a mention of no kind', 'people.0.mentions.0.kind', GONE],
    ['a quote of a strange type', 'quotes.0.type', 'shouted'],
    ['a speaker who refers to nobody, not even to null', 'quotes.0.speaker.ref', GONE],
    ['a quote that does not say whether it continues', 'quotes.0.continues', GONE],
    ['a date as precise as a minute', 'dates.0.precision', 'minute'],
    ['warnings that are no list', 'warnings', 'none'],
  ])('refuses %s', (_name, path, value) => {
    expect(accepts(withValue(path, value))).toBe(false);
  });

  test('describes every field', () => {
    const silent = forms(ARTICLE_SCHEMA).flatMap((form) =>
      Object.entries(form.properties!)
        .filter(([, field]) => !field.description)
        .map(([name]) => name),
    );
    expect(silent).toEqual([]);
  });

  test('requires every field it describes, but for those of a line of NDJSON and of --explain', () => {
    const left = forms(ARTICLE_SCHEMA).flatMap(({ properties, required }) =>
      Object.keys(properties!).filter((name) => !required!.includes(name)),
    );
    expect(left).toEqual(['id', 'meta', 'why', 'why']);
  });
});
