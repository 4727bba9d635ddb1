import { RESULT_PARTICIPLES } from '../../../../lexicon/speech/word-classes.ts';
import { type Item, is, isMark } from '../../frame/frame.ts';
import { CUE_FORM, ING, SPEECH_NOUN } from '../../frame/word-class.ts';
import { isAdverb } from '../../phrases/phrase.ts';

const RESULTS = new Set(RESULT_PARTICIPLES.split(/\s+/));

/** Adverbs of what was done, not of how it was told: "the dam burst, possibly causing floods". */
const OF_THE_DEED = /^(?:then|possibly|perhaps|probably|thereby|thus|often|eventually)$/;

/** ", adding that", ", drawing a reply": the writer goes on about who spoke, or about what came of it. */
export function opensComment(items: readonly Item[], at: number): boolean {
  const item = items[isAdverb(items[at]) && !OF_THE_DEED.test(items[at]!.lower) ? at + 1 : at];
  return is(item, ING) && item!.lower !== 'considering' && (is(item, CUE_FORM) || RESULTS.has(item!.lower));
}

/** "while 9 percent", "even though Hale": what the writer sets against what was said. */
export function opensContrast(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (items[at]?.lower === 'while') return next !== undefined && (next.kind === 'number' || next.capital);
  return items[at]?.lower === 'even' && next?.lower === 'though';
}

/** "however the water rose", but not "however, the water rose"; "but for many it came too late" */
export function setsAgainst(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower === 'however') return !isMark(items[at + 1], ',');
  return items[at]?.lower === 'but' && /^(?:for|to|among|with|in)$/.test(items[at + 1]?.lower ?? '');
}

/** "even as the water rose" */
export function opensEvenAs(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'even' && items[at + 1]?.lower === 'as';
}

/** "a claim that Hale denied", "a point she has made before", "the first time that she has told anyone". */
export function callsIt(items: readonly Item[], at: number): boolean {
  if (!/^(?:a|an|the)$/.test(items[at]?.lower ?? '')) return false;
  if (/^(?:first|second|last)$/.test(items[at + 1]?.lower ?? '') && items[at + 2]?.lower === 'time') return true;
  return [items[at + 1], items[at + 2]].some((item) => is(item, SPEECH_NOUN) || OF_SAYING.test(item?.lower ?? ''));
}

const OF_SAYING = /^(?:point|position|view|notion|idea|sentiment|theme|stance|figure|comparison|move|decision)$/;

/** Longer brackets are no aside. */
const LONGEST_BRACKETS = 60;

/** The index of the bracket that closes the one at `at`, or -1. */
export function closesAt(items: readonly Item[], at: number): number {
  for (let closing = at + 1; closing < Math.min(items.length, at + LONGEST_BRACKETS); closing++)
    if (isMark(items[closing], ')')) return closing;
  return -1;
}
