import type { Range } from '../span.ts';

/** Double marks and guillemets, or single marks. */
export type Side = 'double' | 'single';

/** One quotation mark and what it can do where it stands; a straight mark may do either. */
export interface Mark extends Range {
  readonly side: Side;
  readonly role: 'opens' | 'closes' | 'either';
  readonly shape: 'straight' | 'curly' | 'angle' | 'low';
  /** Whether white space, the end or a closing mark follows. */
  readonly looseRight: boolean;
}

const STRAIGHT = 0x22;
const APOSTROPHE = 0x27;
const GRAVE = 0x60;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const LEFT_DOUBLE = 0x201c;
const RIGHT_DOUBLE = 0x201d;
const LOW_DOUBLE = 0x201e;
const LEFT_ANGLE = 0xab;
const RIGHT_ANGLE = 0xbb;

/** Every character that may be a quotation mark. */
const MARK = /["'`«»\u2018-\u201e]/g;
/** Words that lose their first letters to an apostrophe: "'em", "'til". */
const ELISION = /^(?:em|til|cause|tis|twas|bout|cuz|round|n|neath|\d0s|\d\d)\b/i;
/** A dropped g or a plural owner: the apostrophe of "goin' home" and "voters' rights". */
const AMBIGUOUS_END = /[sn]/;

/** The quotation marks of one paragraph in order; apostrophes, inch marks and a tag's attributes are none. */
export function segmentMarks(text: string, paragraph: Range): Mark[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const marks: Mark[] = [];
  let low = false;
  let next = paragraph.start;
  MARK.lastIndex = 0;
  while (MARK.test(words)) {
    const at = paragraph.start + MARK.lastIndex - 1;
    const mark: Mark | null = at < next ? null : markAt(text, at, text.charCodeAt(at), paragraph, low);
    if (!mark) continue;
    if (mark.shape === 'low') low = mark.role === 'opens';
    marks.push(mark);
    next = mark.end;
  }
  return withoutApostrophes(text, marks);
}

function markAt(text: string, at: number, code: number, paragraph: Range, low: boolean): Mark | null {
  const doubled = at + 1 < paragraph.end && text.charCodeAt(at + 1) === code;
  const around = aroundOf(text, at, doubled && (code === APOSTROPHE || code === GRAVE) ? 2 : 1, paragraph);
  switch (code) {
    case STRAIGHT:
      return straightMark(text, at, around);
    case APOSTROPHE:
      return doubled ? double(around, 'either', 'straight') : singleMark(text, around, 'straight');
    case GRAVE:
      return doubled ? double(around, 'opens', 'curly') : null;
    case LEFT_SINGLE:
    case RIGHT_SINGLE:
      return singleMark(text, around, 'curly');
    case LEFT_DOUBLE:
      return low
        ? double(around, 'closes', 'low')
        : double(around, isBackToFront(around) ? 'closes' : 'opens', 'curly');
    case RIGHT_DOUBLE:
      return double(around, 'closes', low ? 'low' : 'curly');
    case LOW_DOUBLE:
      return double(around, 'opens', 'low');
    case LEFT_ANGLE:
      return double(around, 'opens', 'angle');
    case RIGHT_ANGLE:
      return double(around, 'closes', 'angle');
    default:
      return null;
  }
}

interface Around extends Range {
  readonly before: string;
  readonly after: string;
}

function aroundOf(text: string, start: number, length: number, paragraph: Range): Around {
  const end = start + length;
  const before = start > paragraph.start ? text[start - 1]! : '';
  const after = end < paragraph.end ? text[end]! : '';
  return { start, end, before, after };
}

/** An opening mark that was typed where only a closing one can stand: glued to a word's end, with a blank behind. */
function isBackToFront({ before, after }: Around): boolean {
  return before !== '' && !isBlank(before) && !/[([—–-]/.test(before) && (after === '' || isBlank(after));
}

function double({ start, end, after }: Around, role: Mark['role'], shape: Mark['shape']): Mark {
  return { start, end, side: 'double', role, shape, looseRight: isLoose(after) };
}

function straightMark(text: string, at: number, around: Around): Mark | null {
  if (around.before === '=' || isAttributeEnd(text, at, around)) return null;
  if (isInches(text, at, around)) return null;
  return double(around, 'either', 'straight');
}

/** The second mark of a tag's attribute that was left in the text: class="lead". */
function isAttributeEnd(text: string, at: number, { after }: Around): boolean {
  if (after !== '>' && after !== ' ' && after !== '/') return false;
  const before = text.slice(Math.max(0, at - LONGEST_ATTRIBUTE), at);
  const opening = before.lastIndexOf('="');
  return opening >= 0 && opening + 1 === before.lastIndexOf('"');
}

/** Addresses in tags are long; what is longer is prose. */
const LONGEST_ATTRIBUTE = 200;

/** 6'2" and the 72" of a screen, against the mark after a year that ends a quote. */
function isInches(text: string, at: number, { before, after }: Around): boolean {
  if (!isDigit(before) || isLetter(after)) return false;
  return /['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at));
}

function singleMark(text: string, around: Around, shape: Mark['shape']): Mark | null {
  const { start, end, before, after } = around;
  const code = text.charCodeAt(start);
  const tight = after !== '' && !isBlank(after);
  const opensHere = (before === '' || /[\s([{«“"—–-]/.test(before)) && tight && /[\p{L}\d“"$£€#@[(.…]/u.test(after);
  if (opensHere && code !== RIGHT_SINGLE && !ELISION.test(text.slice(end, end + 6)))
    return { start, end, side: 'single', role: 'opens', shape, looseRight: false };
  if (code === LEFT_SINGLE || before === '' || isBlank(before) || isWordCharacter(after)) return null;
  return { start, end, side: 'single', role: 'closes', shape, looseRight: true };
}

/**
 * Of the single marks that may close, those that must: after "voters'" or "goin'" one is an apostrophe where a better one
 * stands further on, before the next opening.
 */
function withoutApostrophes(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let closerAhead = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    if (mark.side === 'double') kept.push(mark);
    else if (mark.role === 'opens') {
      closerAhead = false;
      kept.push(mark);
    } else if (!closerAhead || !AMBIGUOUS_END.test(text[mark.start - 1]!)) {
      closerAhead = true;
      kept.push(mark);
    }
  }
  return kept.reverse();
}

function isBlank(character: string): boolean {
  return character <= ' ' || character === '\u00a0';
}

function isLoose(after: string): boolean {
  return after === '' || isBlank(after) || /[.,;:!?)\]—–-]/.test(after);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function isWordCharacter(character: string): boolean {
  return character !== '' && (isDigit(character) || isLetter(character));
}
