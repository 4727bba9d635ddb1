import { MONTHS } from '../lexicon/calendar.ts';
import type { Unpacked } from './compose.ts';
import { type FeedStory, unpackedAll } from './feed-story.ts';
import { firstSaid } from './stated.ts';
import { unwrapped } from './wire-lines.ts';
import { seen, withoutUnseen } from './words.ts';

const STORY = '<REUTERS';

/** Whether a file is the SGML of the Reuters-21578 collection. */
export function recognisesReutersSgml(head: string): boolean {
  return /^\s*(?:<!DOCTYPE lewis\b[^>]{0,100}>\s*)?<REUTERS(?:\s[A-Z]|>)/i.test(head);
}

/** The stories of a Reuters-21578 file. */
export function unpackReutersSgml(text: string): Unpacked[] {
  const [, ...documents] = text.split(STORY);
  const cut = documents.length > 0 && !documents.at(-1)!.includes('</REUTERS>');
  const warnings = cut ? ['The file breaks off before its last story ends; the end of it may be missing.'] : [];
  return unpackedAll(documents.map(storyIn), warnings);
}

function storyIn(document: string): FeedStory {
  const end = document.indexOf('>') + 1;
  const tag = document.slice(0, end);
  const text = between(document, 'TEXT') ?? '';
  const body = between(text, 'BODY');
  const title = between(text, 'TITLE');
  const dateline = between(text, 'DATELINE');
  return {
    stated: {
      id: /\bNEWID="(\d+)"/.exec(tag)?.[1] ?? null,
      headline: firstSaid(referenced(title ?? '')),
      byline: firstSaid(referenced(between(text, 'AUTHOR') ?? '')),
      dateline: firstSaid(referenced(dateline ?? '')),
      date: dateIn(between(document, 'DATE') ?? ''),
      language: 'en',
      publisher: 'Reuters',
    },
    paragraphs: body === null ? withoutTitle(text, title) : behindDateline(body, dateline ?? ''),
  };
}

/** The words between the first tag of that name and its end tag; to the end where the file breaks off in between. */
function between(document: string, name: string): string | null {
  const opens = new RegExp(`<${name}(?: [^<>]*)?>`).exec(document);
  if (!opens) return null;
  const start = opens.index + opens[0].length;
  const end = document.indexOf(`</${name}>`, start);
  return document.slice(start, end < 0 ? document.length : end);
}

/** "&lt;ACME>" is "<ACME>"; references to control bytes ("&#2;") and bare control bytes are no words. */
function referenced(words: string): string {
  return withoutUnseen(
    words
      .replace(/&#(\d{1,3});/g, (_all, code) => String.fromCharCode(Number(code)))
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
  );
}

/** Stories that nobody has taken apart are one text; those in brief are a title and nothing that was meant to be read. */
function withoutTitle(text: string, title: string | null): string[] {
  return title === null ? paragraphsIn(text) : [];
}

/** The body was wrapped with its dateline before it, which makes its first line a short one. */
function behindDateline(body: string, dateline: string): string[] {
  const [first = '', ...others] = paragraphsIn(dateline + body);
  const opening = seen(referenced(dateline));
  return [first.startsWith(opening) ? first.slice(opening.length).trim() : first, ...others].filter(Boolean);
}

function paragraphsIn(copy: string): string[] {
  return unwrapped(referenced(copy)).map(seen).filter(Boolean);
}

/** "26-FEB-1987 15:01:01.01". */
const DATE = /(?<day>\d{1,2})-(?<month>[A-Z]{3})-(?<year>\d{4})(?:\s+(?<time>\d\d:\d\d:\d\d))?/;

function dateIn(words: string): string | null {
  const { day, month, year, time } = DATE.exec(words)?.groups ?? {};
  const number = MONTHS.get(month?.toLowerCase() ?? '');
  if (number === undefined) return null;
  const date = `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return time === undefined ? date : `${date}T${time}`;
}
