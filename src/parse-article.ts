import type { Article, Source } from './article.ts';
import { findCredits } from './find/credits/credits.ts';
import { findDateline } from './find/dateline/dateline.ts';
import { findDates } from './find/dates/dates.ts';
import { settleYear } from './find/dates/year.ts';
import { type Findings, joinStretches } from './find/joined.ts';
import { withPronouns } from './find/names/entities/pronouns.ts';
import { findNames } from './find/names/names.ts';
import { findQuotes } from './find/quotes/quotes.ts';
import { readStories } from './read/read.ts';
import { segmentParagraphs } from './segment/paragraphs.ts';
import { segmentParts } from './segment/parts.ts';
import type { Prose } from './segment/prose.ts';
import { segmentProse } from './segment/segment.ts';
import { cutEndless, LONGEST_STRETCH, segmentStretches } from './segment/stretches.ts';
import type { Format, Story } from './story.ts';

/** What a caller may know that the text does not say. */
export interface ParseOptions {
  /** Where the input came from; it is carried into `source.path` and into messages, nothing is read from it. */
  readonly path?: string | null;
  /** YYYY-MM-DD: the day to count back from where the story does not tell its year. */
  readonly referenceDate?: string | null;
  /** How the input is packed; null or left out where its content is to tell. */
  readonly inputFormat?: Format | null;
  /** Whether people are also given the pronouns that name them as speakers, or can mean only them. */
  readonly pronouns?: boolean;
  /** Whether mentions and quotes also say what decided them. */
  readonly explain?: boolean;
}

/**
 * Reads one story and finds its headline, dateline, credits, people, organizations, places, quotes and dates.
 * @param input the bytes of a file, or its text; of a file that holds several stories, the first is read
 * @returns the article; its offsets are UTF-16 indices into `article.text`
 * @throws {UnreadableInput} where the input holds no text
 */
export function parseArticle(input: string | Uint8Array, options: ParseOptions = {}): Article {
  const [story, ...others] = readStories(input, options.path ?? null, options.inputFormat ?? null);
  const article = articleOf(story!, options);
  if (others.length === 0) return article;
  const more = `The input holds ${others.length + 1} stories; this is the first of them, and parseArticles() gives all.`;
  return { ...article, warnings: [...article.warnings, more] };
}

/**
 * Reads every story of a file, as parseArticle() reads one; each is read when it is asked for.
 * @throws {UnreadableInput} where the input holds no text
 */
export function* parseArticles(input: string | Uint8Array, options: ParseOptions = {}): Generator<Article, void, void> {
  const stories = readStories(input, options.path ?? null, options.inputFormat ?? null);
  for (const story of stories) yield articleOf(story, options);
}

/** The article of a story; a longer one is looked through in stretches of that length (UTF-16). */
export function articleOf(
  story: Story,
  { path = null, referenceDate, pronouns = false, explain = false }: ParseOptions,
  longest = LONGEST_STRETCH,
): Article {
  const { text } = story;
  const paragraphs = cutEndless(text, segmentParagraphs(text), longest);
  const blocks = paragraphs.filter(({ start }) => start >= (story.layout?.body ?? 0));
  const opening = findDateline(text, blocks, story.layout?.dateline);
  const parts = segmentParts(text, blocks, opening, story.layout);
  const stretches = segmentStretches(parts, longest);
  const prose = segmentProse(text, stretches[0]!.parts, opening);

  const day = statedDay(story) ?? referenceDate ?? null;
  const { dateline, warnings: yearWarnings } = settleYear(opening, prose, day);
  const credits = findCredits(prose);
  const findIn = (part: Prose): Findings => {
    const { dates, warnings } = findDates(part, dateline, day);
    const names = findNames(part, dateline, credits, explain);
    const { organizations, places } = names;
    const quotes = findQuotes(part, names, explain);
    const people = pronouns ? withPronouns(names.people, quotes, part.paragraphs) : names.people;
    return { people, organizations, places, quotes, dates, warnings };
  };
  const found = stretches.map((stretch, i) => findIn(i === 0 ? prose : segmentProse(text, stretch.parts, opening)));
  const { people, organizations, places, quotes, dates, warnings } = joinStretches(found, stretches);

  return {
    version: 1,
    source: sourceOf(story, path),
    text,
    headline: prose.headline,
    summary: prose.summary,
    slug: story.stated?.slug ?? prose.slug,
    dateline,
    credits,
    body: prose.body,
    boilerplate: prose.boilerplate,
    people,
    organizations,
    places,
    quotes,
    dates,
    warnings: [...story.warnings, ...yearWarnings, ...warnings],
  };
}

/** The day on which the packing says the story was issued, to count back from. */
function statedDay({ stated }: Story): string | null {
  return stated?.date?.slice(0, '2025-12-05'.length) ?? null;
}

function sourceOf({ format, encoding, bytes, item, stated }: Story, path: string | null): Source {
  return { path, format, encoding, bytes, item, stated };
}
