import type { Dateline, DatelineDate, DatelineLocation } from '../../article.ts';
import type { Block } from '../../segment/prose.ts';
import { type Range, type Span, spanOf } from '../../span.ts';
import { isoOf } from './date.ts';
import type { Element } from './elements.ts';
import { type Candidate, isConvincing } from './evidence.ts';
import { FORMS, type Form } from './forms.ts';
import { locate } from './locations.ts';
import { type Opening, openings } from './openings.ts';
import { isRefused } from './refusals.ts';
import { scanOpening } from './scan.ts';

/** A dateline ends within this many characters. */
const LONGEST_DATELINE = 300;
/** Without one of these, or a name alone before a sentence, no form fits. */
const MARK = /[-:CKcY]|^U(?:,T)?[TU]/;
/** As much of the sentence behind it is looked at. */
const LONGEST_LEAD = 500;

/**
 * Finds where, when and by which agency a story says it was filed: "LIMA, Jan 21 (Reuters) -". Offsets are UTF-16.
 * @param blocks all paragraphs of the text
 * @param stated where the packing gives a dateline apart from the story's words: it is one in whatever form
 */
export function findDateline(text: string, blocks: readonly Block[], stated: Range | null = null): Dateline | null {
  if (stated) return statedDateline(text, stated);
  for (const opening of openings(text, blocks)) {
    const dateline = datelineAt(text, blocks, opening);
    if (dateline) return dateline;
  }
  return null;
}

/** "London —", "Oslo, 3 March": the places, the date and the credit that the words hold; they may hold none that is known. */
function statedDateline(text: string, { start, end }: Range): Dateline {
  const words = text.slice(start, end);
  const elements = scanOpening(words, 0).filter((element) => element.end <= words.length && element.code !== '$');
  const first = elements.findIndex(({ code }) => PLACE_CODES.has(code));
  const places = first < 0 ? [] : elements.slice(first);
  const last = places.findIndex(({ code }) => !PLACE_CODES.has(code) && code !== ',' && code !== 'j');
  const located = locate(words, last < 0 ? places : places.slice(0, last)) ?? [];
  const whole = { start: 0, end: words.length };
  return datelineOf(text, start, { elements, located, whole });
}

/** What a place may be written as. */
const PLACE_CODES: ReadonlySet<string> = new Set(['U', 'T', 'l', 'B']);

function datelineAt(text: string, blocks: readonly Block[], opening: Opening): Dateline | null {
  const head = text.slice(opening.start, opening.start + LONGEST_DATELINE);
  const elements = scanOpening(head, 0);
  const letters = elements.map(({ code }) => code).join('');
  if (!MARK.test(letters)) return null;
  for (const form of FORMS) {
    const match = opening.at === 'glued' && !form.glued ? null : form.shape.exec(letters);
    if (!match) continue;
    if (isRefused('line', head)) return null;
    const candidate = candidateOf(text, blocks, opening, form, match, elements);
    if (!candidate || !fits(candidate, opening)) continue;
    const { elements: own, located } = candidate;
    const whole = { start: own[0]!.start, end: own.at(-1)!.end };
    return datelineOf(text, opening.start, { elements: own, located, whole });
  }
  return null;
}

/** Behind other words of a line a place must be known; a weak form must open a paragraph where a story may begin. */
function fits(candidate: Candidate, { at, prose }: Opening): boolean {
  const { form, located, elements } = candidate;
  if (form.needs === 'sentence' || form.needs === 'city') {
    const below = form.belowProse && elements[0]!.code === 'U' ? 1 : 0;
    if (at !== 'paragraph' || prose > below) return false;
  }
  if (at === 'glued' && located.some(({ evidence }) => evidence === 'none')) return false;
  return isConvincing(candidate);
}

function candidateOf(
  text: string,
  blocks: readonly Block[],
  { start, block, at }: Opening,
  form: Form,
  match: RegExpExecArray,
  elements: readonly Element[],
): Candidate | null {
  const own = elements.slice(0, match[0].length);
  const end = start + own.at(-1)!.end;
  const head = text.slice(start, end);
  const places = match.groups?.places;
  const first = places === undefined ? 0 : match[0].indexOf(places);
  const located = places === undefined ? [] : locate(head, own.slice(first, first + places.length));
  if (!located) return null;
  const rest = text.slice(end, Math.min(Math.max(blocks[block]!.end, end), end + LONGEST_LEAD));
  const paragraph = (index: number) => textOf(text, blocks[index]);
  const alone = rest.trim() === '';
  const lead = alone ? paragraph(block + 1) : rest;
  const next = paragraph(block + (alone ? 2 : 1));
  return {
    form,
    elements: own,
    located,
    words: head,
    lead,
    next,
    topLine: block === 0 && blocks.length > 1 && at === 'paragraph' && !alone,
  };
}

function textOf(text: string, block: Block | undefined): string {
  return block ? text.slice(block.start, Math.min(block.end, block.start + LONGEST_LEAD)) : '';
}

/** What was read of a dateline; its offsets count from where it begins. */
interface Read extends Pick<Candidate, 'elements' | 'located'> {
  readonly whole: Range;
}

function datelineOf(text: string, offset: number, { elements, located, whole }: Read): Dateline {
  const { text: words, start, end } = spanFrom(text, offset, whole);
  const credit = elements.find(({ agency }) => agency !== undefined)?.agency ?? null;
  return {
    text: words,
    start,
    end,
    locations: located.map(({ location }) => locationFrom(text, offset, location)),
    date: dateOf(text, offset, elements),
    agency: typeof credit === 'object' ? (credit?.name ?? null) : credit,
  };
}

/** The span of the text that a range counted from `offset` means. */
function spanFrom(text: string, offset: number, { start, end }: Range): Span {
  return spanOf(text, offset + start, offset + end);
}

function locationFrom(text: string, offset: number, location: DatelineLocation): DatelineLocation {
  const { text: words, start, end } = spanFrom(text, offset, location);
  const { name, region, country, latitude, longitude } = location;
  return { text: words, start, end, name, region, country, latitude, longitude };
}

function dateOf(text: string, offset: number, elements: readonly Element[]): DatelineDate | null {
  const date = elements.find((element) => element.date !== undefined)?.date;
  if (!date) return null;
  const { text: words, start, end } = spanFrom(text, offset, date);
  return { text: words, start, end, iso: isoOf(date), yearFrom: date.year === null ? null : 'text' };
}
