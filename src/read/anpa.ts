import type { Unpacked } from './compose.ts';
import { type FeedStory, unpackedAll } from './feed-story.ts';
import { seen } from './words.ts';

/** Start of header, service letter, story number, selector code of the receivers; some copies have lost the control bytes. */
const FIRST_LINE = String.raw`\x16{0,4}(?<mark>\x01)?(?<number>[a-z]\d{4})\x1f?[a-z\d-]{0,8}[ \t\x1e]*\r?\n`;
/** Priority, category, two marks for the kind of lines, the slug in one word, its version, month and day, number of words. */
const SECOND_LINE = String.raw`(?<priority>[a-z]) [a-z][\x11-\x14 ]{1,3}(?<slug>[a-z]{2}-[^\n\x14]{1,60}?)[\s\x14]+\d{1,2}-\d{1,2} \d{1,4}`;
const HEADER = new RegExp(`^\\s*${FIRST_LINE}(?:${SECOND_LINE})?[^\\n]*\\n`, 'i');
/** A cheap look before the header itself. */
const OPENING = /^\s*\x16{0,4}\x01?[A-Za-z]\d/;
/** Where one message of a file ends and the next begins. */
const NEXT_MESSAGE = /(?<!\x16)(?=\x16{1,4}\x01[a-z]\d{4}\x1f)/i;

/** Whether a file is ANPA 1312, by its two header lines. */
export function recognisesAnpa(head: string): boolean {
  const header = OPENING.test(head) ? HEADER.exec(head)?.groups : undefined;
  return header !== undefined && (header.mark !== undefined || header.slug !== undefined);
}

/** The stories of an ANPA file, one a message. */
export function unpackAnpa(text: string): Unpacked[] {
  const cut = text.includes('\x02') && !text.includes('\x03');
  const warnings = cut ? ['The file breaks off before its end mark; the end of the story may be missing.'] : [];
  return unpackedAll(
    text
      .split(NEXT_MESSAGE)
      .filter((message) => /\S/.test(message))
      .map(storyIn),
    warnings,
  );
}

/** Priorities in the order of IPTC's urgency: flash, bulletin, urgent, rush, daily. */
const URGENCY: ReadonlyMap<string, number> = new Map([
  ['f', 1],
  ['b', 2],
  ['u', 3],
  ['r', 4],
  ['d', 5],
]);

function storyIn(message: string): FeedStory {
  const header = HEADER.exec(message);
  const { number = null, priority = '', slug = null } = header?.groups ?? {};
  const rest = message.slice(header?.[0].length ?? 0);
  const [copy, ...trailer] = rest.slice(rest.indexOf('\x02') + 1).split('\x03');
  const units = unitsIn(copy!);
  const sent = sentIn(trailer.join('\n')) ?? sentIn(units.at(-1)?.words ?? '');
  const story = SENT.test(units.at(-1)?.words ?? '') ? units.slice(0, -1) : units;
  const head = headOf(story);
  return {
    stated: {
      id: number,
      headline: head.headline,
      slug: head.slug ?? slug,
      byline: head.byline,
      date: sent?.date ?? null,
      embargo: head.notes.find((note) => /\bembargo/i.test(note)) ?? null,
      urgency: URGENCY.get(priority.toLowerCase()) ?? null,
      publisher: sent?.agency ?? null,
    },
    summary: head.summary,
    paragraphs: story.slice(head.length).map(({ words }) => words),
  };
}

/** A paragraph of the copy, or a line that is set apart from it by the mark before it. */
interface Unit {
  readonly kind: 'paragraph' | 'line' | 'row';
  readonly words: string;
}

/** A caret opens a line; some have the number of a table before the line itself. */
const LINE_MARKS = /^\^+(?:\*\d{1,6}<\s?\^?)?/;
/** Marks at the end of a line that tell how it is set. */
const END_MARKS = /[<=^\s]+$/;

/** "^" opens a line that is set apart, a tab a paragraph, a backspace a row of a table; all else goes on. */
function unitsIn(copy: string): Unit[] {
  const units: { kind: Unit['kind']; words: string }[] = [];
  let open = false;
  for (const line of copy.split(/\r\n?|\n/)) {
    const kind = line.startsWith('^') ? 'line' : line.startsWith('\b') ? 'row' : 'paragraph';
    const words = readable(line.replace(LINE_MARKS, ''));
    const before = units.at(-1);
    if (words === '') open &&= line.startsWith('\t');
    else if (open && before && kind === 'paragraph' && !/^\t/.test(line)) before.words += ` ${words}`;
    else units.push({ kind, words });
    if (words !== '') open = kind !== 'row' && !/[<=]\s*$/.test(line);
  }
  return units
    .map(({ kind, words }) => ({ kind, words: words.replace(END_MARKS, '') }))
    .filter(({ words }) => words !== '');
}

/** Wires of seven bits have no half: "3{" is three and a half; 0x10 is the blank between two columns. */
function readable(line: string): string {
  return seen(line.replaceAll('\x10', ' ').replace(/(?<=\d){|(?<=\s){(?=\s)/g, '½'));
}

interface Head {
  readonly slug: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly summary: readonly string[];
  readonly notes: readonly string[];
  /** How many units it takes. */
  readonly length: number;
}

/** "BC-LT--Harbour-Storm, 1st Ld-Writethru,466": the slug line ends with the number of words. */
const SLUG = /^[A-Z]{2}-{1,2}\w/;
const WORD_COUNT = /,\s?\d{1,5}$/;
const NOTE =
  /^(?:eds\b|editor|note|ap (?:photo|graphic|video)|with\b.{0,60}\b(?:photo|graphic)|embargo|for (?:release|use)|moved|a version|an ap)/i;
/** Where nothing but such lines is sent, the first two are slug and headline, and all others what there is to read. */
const MOST_LINES_ALONE = 2;
const BYLINE = /^by\s/i;
const AGENCY_LINE = /^(?:the )?(?:associated press|ap|[a-z .]{2,30} (?:writer|correspondent|reporter|editor))$/i;

/** The lines above the story: slug, headline, notes to editors, key points, byline. */
function headOf(units: readonly Unit[]): Head {
  const end = units.findIndex(({ kind }) => kind !== 'line');
  const lines = units.slice(0, end < 0 ? MOST_LINES_ALONE : end).map(({ words }) => words);
  const slug = lines.find((line) => SLUG.test(line)) ?? null;
  const bylines = lines.filter((line) => BYLINE.test(line) || AGENCY_LINE.test(line));
  const notes = lines.filter((line) => NOTE.test(line));
  const [headline = null, ...summary] = lines.filter(
    (line) => line !== slug && !bylines.includes(line) && !notes.includes(line),
  );
  return {
    slug: slug?.replace(WORD_COUNT, '') ?? null,
    headline,
    byline: bylines.length > 0 ? bylines.join(', ') : null,
    summary,
    notes,
    length: lines.length,
  };
}

const SENT =
  /^[ \t]*(?<agency>[A-Z]{2,6})-[A-Z]{2}-(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d) (?<hour>\d\d)(?<minute>\d\d)GMT/m;
/** Wires with two figures for the year are younger than this. */
const FIRST_YEAR = 70;

/** When it was sent, as the line below the story says: "AP-WF-11-13-13 1509GMT". */
function sentIn(trailer: string): { readonly date: string; readonly agency: string } | null {
  const match = SENT.exec(trailer);
  if (!match?.groups) return null;
  const { agency, month, day, year, hour, minute } = match.groups;
  const century = Number(year) < FIRST_YEAR ? '20' : '19';
  return { date: `${century}${year}-${month}-${day}T${hour}:${minute}:00Z`, agency: agency! };
}
