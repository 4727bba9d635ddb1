import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type Article, parseArticles } from '../src/index.ts';
import { renderJson } from '../src/render/json.ts';
import { ARTICLE_SCHEMA } from '../src/render/schema.ts';
import { FIXTURES, STORIES, sourceOf } from './fixtures.ts';
import { hasJq } from './jq.ts';

const isArticle = new Ajv2020({ allErrors: true }).compile(ARTICLE_SCHEMA);

function articlesOf(story: string): readonly Article[] {
  const path = sourceOf(story);
  return [...parseArticles(readFileSync(join(FIXTURES, '..', path)), { path })];
}

/** The stories of a file as they are printed; several as one JSON array. */
function printed(story: string): string {
  const documents = articlesOf(story).map(renderJson);
  return documents.length === 1 ? documents[0]! : `[\n${documents.join(',\n')}]\n`;
}

/** Every object of the printed articles that has a text, a start and an end, and does not stand there. */
const MISPLACED = `if type == "array" then .[] else . end | . as $article
  | .. | objects | select(has("start") and has("end") and has("text")) | select($article.text[.start:.end] != .text)`;

/** The others are marked by hand, and have tests of their own. */
const WITH_GOLDEN = STORIES.filter((story) => !existsSync(join(FIXTURES, story, 'quotes.txt')));

test.each(WITH_GOLDEN)('%s is read as it was read by hand', async (story) => {
  await expect(printed(story)).toMatchFileSnapshot(join(FIXTURES, story, 'expected.json'));
});

describe.each(STORIES)('%s', (story) => {
  test('is printed as the schema says', () => {
    for (const article of articlesOf(story)) {
      isArticle(JSON.parse(renderJson(article)));
      expect(isArticle.errors).toBeNull();
    }
  });

  test.runIf(hasJq())('has every span where jq finds it', () => {
    expect(execFileSync('jq', ['-c', MISPLACED], { input: printed(story), encoding: 'utf8' })).toBe('');
  });

  test('has every span where JavaScript finds it', () => {
    for (const article of articlesOf(story)) {
      const spans = spansIn(article);
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end, text } of spans) expect(article.text.slice(start, end)).toBe(text);
    }
  });
});

interface Located {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function spansIn(value: unknown): readonly Located[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spansIn);
  const located = value as Partial<Located>;
  return located.start !== undefined && located.text !== undefined ? [located as Located, ...inside] : inside;
}
