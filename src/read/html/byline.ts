import type { Line, Page } from './page.ts';

const BY = /^(?:(?:story |written |reported )?by|author|words):?\s+(?=\S)/i;
const LONGEST = 120;
/** Ends the names of a byline: its date, the reporter's post, a link to follow. */
const NAMES_END =
  /\s*(?:[|•·\n\t]|\b(?:published|updated|posted|follow|email|special to|for the)\b|,?\s+\d{1,2}[ :/.]|,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|@)/i;
const NOBODY = /^(?:admin(?:istrator)?|editor|staff|web ?master|by|null|undefined|unknown)$/i;

/** A line of credits as a reader sees it, "By Ana Ruiz and Tom Hale"; null where nobody is named. */
export function bylineOf(names: readonly string[]): string | null {
  const people = [...new Set(names.map((name) => name.replace(BY, '').replace(/\s+/g, ' ').trim()))].filter(
    (name) => name !== '' && name.length <= LONGEST && !NOBODY.test(name) && !/[@/]|https?:/.test(name),
  );
  if (people.length === 0) return null;
  return `By ${people.length > 1 ? `${people.slice(0, -1).join(', ')} and ${people.at(-1)}` : people[0]}`;
}

/** Whether the line is a byline by its words. */
export function isBylineText({ text }: Line): boolean {
  if (!BY.test(text) || text.length > LONGEST || /[a-z]{2}[.!?]["”]?$/.test(text)) return false;
  return /^\p{Lu}/u.test(text.replace(BY, ''));
}

/** The first byline that the page shows above `end`, or anywhere where none stands there. */
export function shownByline(page: Page, end: number): string | null {
  const above =
    page.lines.slice(0, end).find((line) => isBylineText(line) || isBylineBox(line)) ?? page.lines.find(isBylineText);
  if (!above) return null;
  const names = above.text.replace(BY, '');
  return bylineOf([names.slice(0, NAMES_END.exec(names)?.index ?? names.length)]);
}

/** Words of a byline that are no names. */
const SMALL = /^(?:by|and|with|de|da|del|der|la|le|van|von|y|und|et)$/i;
const FEWEST_NAMES = 2;
const MOST_NAMES = 12;

function isBylineBox({ box, text }: Line): boolean {
  if (box.role !== 'byline' || text.length > LONGEST) return false;
  const names = text
    .slice(0, NAMES_END.exec(text)?.index ?? text.length)
    .split(/[\s,]+/)
    .filter((word) => !SMALL.test(word));
  return names.length >= FEWEST_NAMES && names.length <= MOST_NAMES && names.every((word) => /^\p{Lu}/u.test(word));
}
