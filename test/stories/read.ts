import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Quote } from '../../src/article.ts';
import { parseArticle } from '../../src/index.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const NONE = '-';

/** The stories whose parts and quotes were marked by hand. */
export const STORIES: readonly string[] = readdirSync(FIXTURES).filter((story) =>
  existsSync(join(FIXTURES, story, 'quotes.txt')),
);

const articles = new Map<string, Article>();

/** What the program makes of the story. */
export function articleOf(story: string): Article {
  const article = articles.get(story) ?? parseArticle(readFileSync(join(FIXTURES, story, 'source.txt')));
  articles.set(story, article);
  return article;
}

/** The lines of the file in which somebody marked the story. */
function marksOf(story: string, file: string): string[] {
  return readFileSync(join(FIXTURES, story, file), 'utf8')
    .split('\n')
    .filter(Boolean);
}

/** What stands above, in, between and below a story; every entry is as long as its mark. */
export interface StoryParts {
  readonly headline: string | null;
  readonly summary: readonly string[];
  readonly bodyStarts: string;
  readonly bodyEnds: string;
  /** The first words of each line of furniture. */
  readonly boilerplate: readonly string[];
}

/** The parts as they were marked in `parts.txt`. */
export function markedParts(story: string): StoryParts {
  const marks = marksOf(story, 'parts.txt').map((line) => line.split(/(?<=^[a-z ]+): /));
  const all = (label: string) => marks.filter(([name]) => name === label).map(([, words]) => words!);
  return {
    headline: all('headline')[0] ?? null,
    summary: all('summary'),
    bodyStarts: all('body starts')[0]!,
    bodyEnds: all('body ends')[0]!,
    boilerplate: all('boilerplate'),
  };
}

/** The parts that the program finds, cut to the length of the marks. */
export function foundParts(story: string, marks: StoryParts): StoryParts {
  const { text, headline, summary, body, boilerplate } = articleOf(story);
  const prose = spaced(text.slice(body.start, body.end));
  const furniture = boilerplate
    .flatMap((span) => span.text.split('\n'))
    .map(spaced)
    .filter(Boolean);
  return {
    headline: headline && spaced(headline.text),
    summary: summary.map((point) => spaced(point.text)),
    bodyStarts: prose.slice(0, marks.bodyStarts.length),
    bodyEnds: prose.slice(-marks.bodyEnds.length),
    boilerplate: furniture.map((line) => marks.boilerplate.find((mark) => line.startsWith(mark)) ?? line),
  };
}

/** The quotes as they were marked in `quotes.txt`: "type | speaker | name | cue | words", one a row. */
export function markedQuotes(story: string): string[] {
  return marksOf(story, 'quotes.txt').map((line) => {
    const [type, speaker, name, cue, words, ...rest] = line.split(' | ');
    return [type, speaker, name, cue, elided(words!), ...rest].join(' | ');
  });
}

/** How the program's quotes compare with the marked ones. */
export interface Comparison {
  readonly marked: readonly string[];
  /** For each marked row the program's row with the same words, or "-". */
  readonly found: readonly string[];
  /** The words of the program's quotes that nobody marked. */
  readonly invented: readonly string[];
}

/** The marked quotes of a story beside the program's. */
export function comparedQuotes(story: string): Comparison {
  const marked = markedQuotes(story);
  const left = articleOf(story)
    .quotes.filter((quote) => quote.type !== 'indirect')
    .map(rowOf);
  const found = marked.map((row) => {
    const at = left.findIndex((other) => wordsOf(other) === wordsOf(row));
    return at < 0 ? NONE : left.splice(at, 1)[0]!;
  });
  return { marked, found, invented: left.map(wordsOf) };
}

function rowOf({ type, speaker, cue, text, continues }: Quote): string {
  const row = [type, speaker?.text ?? NONE, speaker?.name ?? NONE, cue?.text ?? NONE, elided(text)];
  return (continues ? [...row, 'continues'] : row).map(spaced).join(' | ');
}

function wordsOf(row: string): string {
  return row.split(' | ')[4]!;
}

/** Long quotes are known by their first four and last three words. */
function elided(words: string): string {
  const all = spaced(words).split(' ');
  if (all.length <= 7 || all.includes('…')) return all.join(' ');
  return [...all.slice(0, 4), '…', ...all.slice(-3)].join(' ');
}

function spaced(text: string): string {
  return text.trim().split(/\s+/).join(' ');
}
