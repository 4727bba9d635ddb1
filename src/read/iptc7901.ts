import { MONTHS } from '../lexicon/calendar.ts';
import { FOREIGN_MONTHS } from '../lexicon/dateline-words.ts';
import type { Unpacked } from './compose.ts';
import { type FeedStory, unpackedAll } from './feed-story.ts';
import { urgency } from './stated.ts';
import { unwrapped } from './wire-lines.ts';
import { seen, withoutUnseen } from './words.ts';

/** Start of header, source and number, priority, category, number of words; some copies have lost the control byte. */
const HEADER = /^(?<mark>\x01)?(?<id>[A-Za-z]{2,5}\d{3,5}) (?<priority>\d) [A-Za-z]{1,3} +\d{1,5}\b[^\n]{0,80}\n/;
const BARE_KEYWORDS = /^\s*\S[^\n]{0,100}\/\s*\n/;
/** Where one message of a file ends and the next begins. */
const NEXT_MESSAGE = /(?=\x01[a-z]{2,5}\d{3,5} \d )/i;

/** Whether a file is IPTC 7901, by its header line. */
export function recognisesIptc7901(head: string): boolean {
  const text = afterFill(head);
  const header = HEADER.exec(text);
  return header !== null && (header.groups!.mark !== undefined || BARE_KEYWORDS.test(text.slice(header[0].length)));
}

/** Lines send fill bytes and blank lines before a message. */
function afterFill(text: string): string {
  return text.replace(/^[\s\0\x02-\x1f\x7f]+/, '');
}

/** The stories of an IPTC 7901 file, one a message. */
export function unpackIptc7901(text: string): Unpacked[] {
  const cut = text.includes('\x02') && !text.includes('\x03');
  const warnings = cut ? ['The file breaks off before its end mark; the end of the story may be missing.'] : [];
  const messages = afterFill(text).split(NEXT_MESSAGE);
  return unpackedAll(messages.filter((message) => /\S/.test(withoutUnseen(message))).map(storyIn), warnings);
}

function storyIn(message: string): FeedStory {
  const header = HEADER.exec(message);
  const rest = message.slice(header?.[0].length ?? 0).replace(/\r\n?/g, '\n');
  const [copy = '', trailer = ''] = rest.split('\x03');
  const { keywords, lines, body } = partsOf(copy);
  const head = headOf(lines);
  const story = publicPart(body);
  return {
    stated: {
      id: header?.groups?.id ?? null,
      headline: head.headline,
      slug: keywords,
      byline: head.byline,
      date: sentIn(trailer.slice(0, LONGEST_TRAILER)) ?? sentIn(copy.slice(-LONGEST_TRAILER)),
      embargo: head.embargo,
      urgency: urgency(header?.groups?.priority),
      publisher: /^dpa\b/m.test(body) || /\bdpa\b/.test(header?.[0] ?? '') ? 'dpa' : null,
    },
    paragraphs: unwrapped(withoutUnseen(story))
      .map(seen)
      .filter((paragraph) => paragraph !== '' && !isClosing(paragraph)),
  };
}

interface MessageParts {
  /** "Switzerland/migration/UN". */
  readonly keywords: string | null;
  /** The lines of the headline, its flags, the byline. */
  readonly lines: readonly string[];
  readonly body: string;
}

/** No header has more lines. */
const MOST_HEAD_LINES = 10;

/** The keyword lines stand before the start of the text, or end in a stroke; the lines up to the first blank one are the head. */
function partsOf(copy: string): MessageParts {
  const start = copy.indexOf('\x02');
  const above = start < 0 ? (/^\s*(?:\S[^\n]*\/[ \t]*\n)+/.exec(copy)?.[0] ?? '') : copy.slice(0, start);
  const text = copy.slice(start < 0 ? above.length : start + 1).replace(/^\s+/, '');
  const keywords = seen(above).replace(/[/\s]+$/, '') || null;
  const head = /^(?:[^\n]*\S[^\n]*(?:\n|$))+/.exec(text)?.[0] ?? '';
  const lines = head.split('\n').map(seen).filter(Boolean);
  const marked = lines.findIndex((line) => line.endsWith('='));
  if (marked >= 0) {
    const end = text.indexOf('\n', text.indexOf('=')) + 1;
    return { keywords, lines: lines.slice(0, marked + 1), body: text.slice(end || text.length) };
  }
  if (
    lines.length <= MOST_HEAD_LINES &&
    head.length < text.trimEnd().length &&
    !/[.!?]["”']?$/.test(lines.at(-1) ?? '')
  )
    return { keywords, lines, body: text.slice(head.length) };
  return { keywords, lines: lines.slice(0, 1), body: text.slice(text.indexOf('\n') + 1) };
}

/** "1ST LEAD", "REFILE", "(Achtung)": what the desk says about the message, not about the story. */
const FLAG =
  /^(?:\d(?:st|nd|rd|th) (?:lead|roundup|ld)|refile|extra|urgent|eil|flash|alert|breaking(?: news)?|correction|corrected|berichtigung|wiederholung|repeat|roundup|feature|news ?feature|analysis|interview|background|preview|lead|kill|advisory|\(.{1,80}\)|zusammenfassung(?: .{1,20})?|(?:neu|ergänzung|korrektur): .{1,200})$/i;
const BYLINE = /^(?:by|von)\s/i;
const EMBARGO = /\bembargo|\bsperrfrist/i;

interface Head {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly embargo: string | null;
}

function headOf(lines: readonly string[]): Head {
  const words = lines.map((line) => line.replace(/\s*=$/, ''));
  const embargo = words.find((line) => EMBARGO.test(line)) ?? null;
  const byline = words.find((line) => BYLINE.test(line)) ?? null;
  const headline = words.filter((line) => line !== byline && line !== embargo && !FLAG.test(line)).join(' ');
  return { headline: headline || null, byline, embargo };
}

/** What the desk adds below a story: its notebook, and what must not be printed. */
const NOT_PUBLIC =
  /^(?:#+ ?(?:dpa[ -])?(?:notebook|notizblock)\b|\* \* \* \*|the following information is not (?:intended )?for publication|die folgenden informationen sind nicht zur veröffentlichung)/im;

function publicPart(body: string): string {
  const at = NOT_PUBLIC.exec(body)?.index;
  return at === undefined ? body : body.slice(0, at);
}

const SENT = String.raw`(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d) ?(?<zone>[A-Z]{3,4} )?(?<month>\p{L}{3,9})\.? (?<year>\d\d)`;
const SENT_ALONE = new RegExp(`^${SENT}$`, 'u');
const SENT_AT_END = new RegExp(`(?:^|\\n)\\s*${SENT}[\\s\\x03\\x04\\x7f]*$`, 'u');
const LONGEST_TRAILER = 200;
/** Wires with two figures for the year are younger than this. */
const FIRST_YEAR = 70;
const OFFSETS: ReadonlyMap<string, string> = new Map([
  ['GMT', 'Z'],
  ['UTC', 'Z'],
  ['MEZ', '+01:00'],
  ['CET', '+01:00'],
  ['MESZ', '+02:00'],
  ['CEST', '+02:00'],
]);

/** When it was sent, as the line below the story says: "212322 GMT Nov 18", "101114 Okt 22". */
function sentIn(trailer: string): string | null {
  const parts = SENT_AT_END.exec(`\n${trailer}`)?.groups;
  if (!parts) return null;
  const { day, hour, minute, zone = '', month, year } = parts;
  const name = month!.toLowerCase();
  const number = MONTHS.get(name) ?? FOREIGN_MONTHS.get(name);
  if (number === undefined) return null;
  const century = Number(year) < FIRST_YEAR ? '20' : '19';
  return `${century}${year}-${String(number).padStart(2, '0')}-${day}T${hour}:${minute}:00${OFFSETS.get(zone.trim()) ?? ''}`;
}

/** "dpa al rmo hct rmo" and the line with the time: the marks of the desk that close a message. */
function isClosing(paragraph: string): boolean {
  return /^[a-z]{2,4}(?: [a-z\d]{1,6}){1,10}$/.test(paragraph) || SENT_ALONE.test(paragraph);
}
