import { onDemand } from '../on-demand.ts';
import { inSmallLetters, oneOf } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { firstFitting, type LineRule } from './line-rules.ts';
import { openingOf } from './opening.ts';

const ROLES = [
  'reporting',
  'writing',
  'editing',
  'compiled',
  'compiling',
  'graphics',
  'graphic',
  'additional reporting',
  'additional writing',
  'additional editing',
  'additional research',
  'additional contributions',
  'reporting and writing',
  'writing and editing',
  'reporting and editing',
  'written',
  'edited',
  'reported',
  'story',
  'photos',
  'photography',
  'photographs',
  'pictures',
  'video',
  'translation',
  'translated',
  'production',
  'fact-checking',
  'interviews',
  'polling',
  'research',
  'with reporting',
  'with additional reporting',
];
const ROLE = oneOf(ROLES);
const ROLE_OPENINGS = [...new Set(ROLES.map((role) => role.split(' ', 1)[0]!))];
const LEAD = String.raw`^[(\[]?\s*(?:[-–—*]{1,2}\s*)?`;
const NAME = String.raw`[A-Z][\p{L}.'’-]+`;
const NAMES = String.raw`${NAME}(?: (?:[a-z]{2,3} )?${NAME}){0,3}`;

/** The lines that name the writers below a story. */
const SIGN_OFFS: readonly LineRule[] = [
  row(
    'role by',
    `* ${ROLE_OPENINGS.join(' ')}`,
    '[Reporting by Ana Ruiz; Editing by Tom Hale]',
    `${LEAD}${ROLE} by:? `,
  ),
  row(
    'agency writers contributed',
    { holds: 'contributed|assisted' },
    '[Associated Press writer Ana Ruiz contributed to this report.]',
    String.raw`^(?:\W{0,3})?.{0,240}\b(?:contributed|assisted)\b.{0,40}\b(?:to|with|in)\b.{0,12}\b(?:this|the)\b.{0,20}\b(?:report|story|article|reporting|coverage|dispatch)\b.{0,80}$`,
  ),
  row(
    'contributing were',
    'contributing',
    '[Contributing to this report were Ana Ruiz and Tom Hale.]',
    '^contributing to this (?:report|story|article)\\b',
  ),
  row(
    'writers contributed',
    { holds: 'contributed' },
    '[Associated Press writers Ana Ruiz in Lima and Tom Hale contributed.]',
    String.raw`^(?:[A-Z][\w’']+ ){0,3}(?:writer|reporter|journalist|correspondent|photographer|researcher)s? ${NAMES}(?: in ${NAMES})?(?:(?:, | and |, and )${NAMES}(?: in ${NAMES})?){0,6} contributed\.?$`,
    'as written',
  ),
  row(
    'contributed elsewhere',
    { holds: 'contributed re' },
    '[Ana Ruiz contributed reporting from Lima.]',
    String.raw`^${NAMES}(?:(?:, | and |, and )${NAMES}){0,6} contributed (?:reporting|research)\b`,
    'as written',
  ),
  row(
    'reported from',
    { holds: 'reported from' },
    '[Ruiz reported from Lima and Hale from Quito.]',
    String.raw`^${NAMES}(?:(?:, | and |, and )${NAMES}){0,4} reported from [A-Z].{0,200}\.$`,
    'as written',
  ),
  row(
    'to contact',
    'to',
    '[To contact the reporter on this story: Ana Ruiz in Lima at aruiz@example.com]',
    '^to contact the (?:reporters?|editors?|authors?|staff)\\b',
  ),
  row(
    'first published',
    'this',
    '[This report by The Example Press was first published March 27, 2020.]',
    '^this report by .{1,60} was first published\\b',
  ),
  row(
    'dash byline',
    '*',
    '[— By Ana Ruiz in Halifax, with files from Tom Hale]',
    String.raw`^(?:--|[–—-])\s*(?:By|With files from)\s+[A-Z]`,
    'as written',
  ),
  row(
    'with files from',
    'with *',
    '[With files from Ana Ruiz]',
    String.raw`^\(?(?:--|[–—-])?\s?with (?:files|reporting|additional reporting|contributions?|assistance|input) from [a-z]`,
  ),
  row(
    'writer’s address',
    { holds: '@' },
    '[Ana Ruiz in Lima at aruiz@example.com]',
    String.raw`^${NAMES}(?: in [A-Z][\w. ]{1,30})? at \S{1,60}@\S{1,60}$`,
    'as written',
  ),
  row(
    'writer of an agency',
    { holds: 'canadian press|associated press' },
    '[Ana Ruiz, The Canadian Press]',
    String.raw`^${NAMES}, The (?:Canadian|Associated) Press$`,
    'as written',
  ),
];

/** The words with which such a line opens, or letters that it holds. */
type Look = string | { readonly holds: string };

function row(name: string, look: Look, example: string, pattern: string, letters?: 'as written'): LineRule {
  const asWritten = letters === 'as written';
  return {
    name,
    example,
    opens: typeof look === 'string' ? look.split(' ') : [],
    holds: typeof look === 'string' ? [] : look.holds.split('|'),
    pattern: onDemand(() => new RegExp(pattern, asWritten ? 'u' : '')),
    asWritten,
  };
}

/** Longer paragraphs are prose. */
const LONGEST_SIGN_OFF = 900;

const signOffRule = firstFitting(SIGN_OFFS);

/** Whether the paragraph names the writers of the story above it. */
export function isSignOff(paragraph: string): boolean {
  return paragraph.length <= LONGEST_SIGN_OFF && signOffRule(paragraph) !== null;
}

/** In small letters. */
const GLUED = new RegExp(String.raw`[.!?”"')]\s*(?<signOff>[(\[]\s*(?:[-–—]\s*)?${ROLE} by:? [^()]{3,600}[)\]]?\s*)$`);
const GLUED_BARE = new RegExp(
  String.raw`[.!?”"']\s*(?<signOff>${oneOf(['Reporting', 'Additional reporting', 'Writing', 'Editing', 'Compiled'])} by [A-Z][^()]{3,600})$`,
);

/** How far from the paragraph's end a sign-off may begin that was glued to the last sentence. */
const GLUED_REACH = 700;

/** Offset within `paragraph` of a sign-off that follows its last sentence on the same line, or null. */
export function gluedSignOff(paragraph: string): number | null {
  const from = Math.max(0, paragraph.length - GLUED_REACH);
  const tail = paragraph.slice(from);
  const small = inSmallLetters(tail);
  if (!small.includes(' by')) return null;
  const match = GLUED.exec(small) ?? GLUED_BARE.exec(tail);
  const signOff = match?.groups?.signOff;
  return match && signOff !== undefined ? from + match.index + match[0].length - signOff.length : null;
}

/** Every rule with its example, for the tests. */
export const SIGN_OFF_RULES: readonly Rule[] = SIGN_OFFS;

/** The mark an agency sets below a finished story. */
const END_MARKS: readonly RegExp[] = [
  /^(?:#{2,}|-30-|■|=\d{6,10})$/,
  /^AP-[A-Z]{2}-\d\d-\d\d-\d\d.{0,20}$/,
  /^REUTERS\s+[A-Z\d]{2,10}(?:\s.{0,30})?$/,
  /^SOURCE:? [A-Z].{1,80}$/,
  /^==[A-Z][a-z]+$/,
  /^\((?:AP|AFP|ANI|ANSA|dpa|EFE|IANS|PTI|Reuters|TASS|UNI|UPI|Xinhua)\)$/,
  /^(?:PTI|dpa)(?: [A-Za-z]{2,4}){1,6}$/,
  /^[a-z]{2,4}(?:-[a-z]{2,4}){0,3}(?:\/[a-z]{2,4}(?:-[a-z]{2,4}){0,3}){1,4}$/,
];

/** What each of them holds: a cheap look before the patterns. */
const HELD_BY_END_MARKS = /^[-#■=(]|^(?:AP-|REUTERS|SOURCE|PTI|dpa)|\//;

/** Those that are written in small letters and capitals. */
const END_WORDS = /^(?:\W{0,3}(?:reuters?|enditem|endtiem|ednitem|ends?|more|nnnn|30)\W{0,3}|\(\s?end\s?\)\s?.{0,60})$/;
const HELD_BY_END_WORDS = ['reuter', 'end', 'edn', 'more', 'nnnn', '30'];

/** An end mark behind the last sentence, on its line. */
const GLUED_END_MARK =
  /[.!?”"]\s+(?<mark>Enditem|\((?:AP|AFP|ANI|IANS|PTI|UNI|END)\)|PTI(?: [A-Z]{2,4}){1,6}|-30-|###|■)$/;
const SENTENCE_ENDS = new Set('.!?”"');
const LONGEST_MARK = 40;
const LONGEST_END = 100;

/** Offset within `line` of an end mark that follows its last sentence, or null. */
export function gluedEndMark(line: string): number | null {
  if (SENTENCE_ENDS.has(line.at(-1)!)) return null;
  const tail = line.slice(-LONGEST_MARK);
  const mark = GLUED_END_MARK.exec(tail)?.groups?.mark;
  return mark === undefined ? null : line.length - mark.length;
}

const LONGEST_OPENER = 200;

/** What opens the addresses and lists of links below a finished story, behind the words it may open with; in small letters. */
const TAIL_OPENERS: readonly (readonly [opens: readonly string[], pattern: RegExp])[] = [
  [
    ['media', 'press', 'investor', 'for', 'contact', 'contacts', 'information', 'inquiries', 'enquiries'],
    /^(?:media |press |investor |for (?:more|further) )?(?:contacts?|information|inquiries|enquiries)(?: \w+){0,2}:?$/,
  ],
  [
    ['media', 'press', 'investor'],
    /^(?:media|press|investor) (?:contacts?|relations|inquiries|enquiries):?\s.{0,200}$/,
  ],
  [
    ['explore', 'related', 'see', 'more', 'trending', 'key', 'keywords', 'topics', 'tags'],
    /^(?:explore more on these topics|related topics|see all topics|more on this story|more stories|trending (?:on|now)\b.{0,40}|key ?words:.{0,160}|topics:.{0,160}|tags:.{0,160})$/,
  ],
  [['*'], /^#{1,2} ?(?:\w+ notebook|dpa contacts|internet|note to editors)$/],
  [['the'], /^the following information is not (?:intended )?for publication$/],
];

/** Whether the paragraph opens what stands below a finished story: "Contacts", "Related topics". */
export function isTailOpener(paragraph: string): boolean {
  if (paragraph.length > LONGEST_OPENER) return false;
  const opening = openingOf(paragraph);
  return TAIL_OPENERS.some(([opens, pattern]) => opens.includes(opening) && pattern.test(inSmallLetters(paragraph)));
}

/** Whether the paragraph is nothing but an end mark: "Reuter", "-30-", "###", "Enditem". */
export function isEndMark(paragraph: string): boolean {
  if (paragraph.length > LONGEST_END) return false;
  const small = inSmallLetters(paragraph);
  if (HELD_BY_END_WORDS.some((letters) => small.includes(letters)) && END_WORDS.test(small)) return true;
  return HELD_BY_END_MARKS.test(paragraph) && END_MARKS.some((mark) => mark.test(paragraph));
}
