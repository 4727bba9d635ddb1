import type { Article } from './article.ts';
import { findCredits } from './find/credits/credits.ts';
import { findDateline } from './find/dateline/dateline.ts';
import { findDates } from './find/dates/dates.ts';
import { settleYear } from './find/dates/year.ts';
import { withPronouns } from './find/names/entities/pronouns.ts';
import { findNames } from './find/names/names.ts';
import { findQuotes } from './find/quotes/quotes.ts';
import { readStory } from './read/read.ts';
import { segmentParagraphs } from './segment/paragraphs.ts';
import { segmentParts } from './segment/parts.ts';
import { segmentProse } from './segment/segment.ts';

/** What a caller may know that the text does not say. */
export interface ParseOptions {
  /** Where the input came from; it is carried into `source.path` and into messages, nothing is read from it. */
  readonly path?: string | null;
  /** YYYY-MM-DD: the day to count back from where the story does not tell its year. */
  readonly referenceDate?: string | null;
  /** Whether people are also given the pronouns that can mean only them. */
  readonly pronouns?: boolean;
}

/**
 * Reads one story and finds its headline, dateline, credits, people, organizations, places, quotes and dates.
 * @param input the bytes of a file, or its text
 * @returns the article; its offsets are UTF-16 indices into `article.text`
 * @throws {UnreadableInput} where the input holds no text
 */
export function parseArticle(input: string | Uint8Array, options: ParseOptions = {}): Article {
  const path = options.path ?? null;
  const referenceDate = options.referenceDate ?? null;
  const story = readStory(input, path);

  const blocks = segmentParagraphs(story.text);
  const opening = findDateline(story.text, blocks);
  const parts = segmentParts(story.text, blocks, opening);
  const prose = segmentProse(story.text, parts, opening);

  const { dateline, warnings: yearWarnings } = settleYear(opening, prose, referenceDate);
  const { dates, warnings: dateWarnings } = findDates(prose, dateline, referenceDate);
  const credits = findCredits(prose);
  const names = findNames(prose, dateline, credits);
  const quotes = findQuotes(prose, names);

  return {
    version: 1,
    source: { path, format: story.format, encoding: story.encoding, bytes: story.bytes },
    text: story.text,
    headline: prose.headline,
    summary: prose.summary,
    slug: prose.slug,
    dateline,
    credits,
    body: prose.body,
    boilerplate: prose.boilerplate,
    ...names,
    people: options.pronouns ? withPronouns(story.text, names.people, prose.paragraphs) : names.people,
    quotes,
    dates,
    warnings: [...story.warnings, ...yearWarnings, ...dateWarnings],
  };
}
