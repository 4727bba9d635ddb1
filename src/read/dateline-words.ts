import type { Rule } from '../rule.ts';
import { timestamp } from './stated.ts';

const CREDIT = String.raw`(?:\([A-Z][\w .&/’'-]{1,40}\)|/[A-Z][\w .-]{1,30}/)`;
const DASH = '[-–—―_]';

/** Openings that show, without a look at any gazetteer, that a paragraph brings its own dateline. */
export const DATELINE_OPENINGS: readonly (Rule & { readonly pattern: RegExp })[] = [
  {
    name: 'credit and dash',
    example: '[LIMA, Peru, Jan. 21 (Reuters) -] Peru closed a harbour.',
    pattern: new RegExp(String.raw`^.{0,90}?${CREDIT}\s{0,2}[.,]?(?:${DASH}|:|\.)`),
  },
  {
    name: 'credit first',
    example: '[(ANSA) - Rome, October 11 -] The mayor resigned.',
    pattern: new RegExp(String.raw`^${CREDIT}\s{0,2}(?:${DASH}|\p{Lu})`, 'u'),
  },
  {
    name: 'capitals and dash',
    example: '[FORT WASHINGTON, Pa. _] A company reported its profit.',
    pattern: new RegExp(String.raw`^\p{Lu}{2}[\p{Lu} .'’-]{1,50}(?:,[^-–—_]{1,60})?\s${DASH}{1,3}\s`, 'u'),
  },
  {
    name: 'month, day and dash',
    example: '[Lima, May 4 -] The harbour is shut.',
    pattern: new RegExp(String.raw`^\p{Lu}[\p{L} .,'’-]{1,60}\s\d{1,2}(?:,? \d{4})?\s{0,2}${DASH}{1,3}\s`, 'u'),
  },
];

const LONGEST = 120;
/** "January 5, 2018", "4/4/2018", "Friday": a date and no place. */
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const ONLY_DATE = new RegExp(
  String.raw`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?[\s\d,./:-]*(?:${MONTH})?[\s\d,./:-]*(?:GMT|UTC)?$`,
  'i',
);

/** "omaha, april 7 -": a hurried hand. */
const SMALL_PLACE = /^\p{Ll}[\p{Ll} ]{2,30}, \p{Ll}{3,9}\.? \d/u;

/** Whether what a file gives as its dateline names a place, where some give a date or a moment. */
export function readsLikeDateline(words: string): boolean {
  return (
    words.length <= LONGEST &&
    !words.includes('\n') &&
    timestamp(words) === null &&
    !ONLY_DATE.test(words) &&
    (/^\(?\p{Lu}/u.test(words) || SMALL_PLACE.test(words)) &&
    !/\d{4}-\d\d|\d{8}T/.test(words)
  );
}

/** Whether one of the paragraphs opens with a dateline of its own, or with the place that the file gives. */
export function opensWithDateline(paragraphs: readonly string[], stated: string): boolean {
  return paragraphs.some(
    (paragraph) => DATELINE_OPENINGS.some(({ pattern }) => pattern.test(paragraph)) || opensWith(paragraph, stated),
  );
}

/** "Oslo – The mayor …", where the file gives "OSLO". */
function opensWith(paragraph: string, stated: string): boolean {
  const place = (/^[^,(/–—-]+/.exec(stated)?.[0] ?? '').trim().toLowerCase();
  if (place === '' || !paragraph.toLowerCase().startsWith(place)) return false;
  return /^(?:[,:(]|\s?[-–—_(]|\s\()/.test(paragraph.slice(place.length));
}
