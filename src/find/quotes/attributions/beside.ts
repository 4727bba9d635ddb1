import { type Query, speakerAt, speakerOf } from '../attribution.ts';
import { attributionStart, type Cue, takes } from '../cues/cue.ts';
import { type Item, is, isDash, isMark } from '../frame/frame.ts';
import { lastMark } from '../frame/sentences.ts';
import { CUE_FORM, DETERMINER, ENDS_IN_S, OBJECT_PRONOUN, PREPOSITION } from '../frame/word-class.ts';
import { isAdverb, isVerb } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';
import { outerCue } from './before.ts';
import { type Found, opensSentence } from './found.ts';

/** "Ruiz told her, “No!” She replied": the verb right before the marks goes before one behind them. */
export function introduced({ setting, at }: Query): Found | null {
  const { items } = setting.frame;
  const mark = items[at - 1]?.kind === 'mark' ? 1 : 0;
  const told = is(items[at - 1 - mark], OBJECT_PRONOUN);
  const cue = setting.live.find(
    (one) =>
      one.side !== 'right' &&
      one.side !== 'source' &&
      (one.last === at - 1 - mark || (told && one.last === at - 2 - mark && takes(one, 'told'))),
  );
  const adjacent = mark === 0 && cue && takes(cue, 'complement');
  if (!cue || !(adjacent || takes(cue, 'quote')) || (mark === 1 && !/^[,:]$/.test(items[at - 1]!.text))) return null;
  return outerCue(setting, cue, at) ? null : { speaker: speakerOf(setting, cue), cue };
}

/** "“It rained,” Ruiz said": nothing but marks and adverbs parts the attribution from the quotation. */
export function behindQuote(query: Query): Found | null {
  const { setting, at } = query;
  const { items } = setting.frame;
  if (!isClosed(query)) return null;
  for (const cue of setting.live) {
    const start = attributionStart(cue);
    if (start === null || start <= at || goesOnToReport(query, cue) || onlyMentions(query, cue)) continue;
    if (items.slice(at + 1, start).every(isPassedOver)) return { speaker: speakerOf(setting, cue), cue };
  }
  return null;
}

/** "Ruiz said she would “stay,” the crowd applauded": a verb that introduces no words takes no part of another's clause. */
function onlyMentions({ setting, at }: Query, cue: Cue): boolean {
  if (takes(cue, 'complement') && is(setting.frame.items[cue.last + 1], OBJECT_PRONOUN)) return false;
  return setting.frame.items[at - 1]?.kind === 'word' && !takes(cue, 'quote', 'that') && cue.side !== 'source';
}

/** "Hale claimed that it was “a mess,” Ruiz said it was not": the cue behind reports something else. */
function goesOnToReport({ setting, at }: Query, cue: Cue): boolean {
  if (setting.frame.items[at - 1]?.kind !== 'word' || !setting.live.some((other) => other.last < at)) return false;
  return setting.reports.some(({ cue: reporter, contents }) =>
    reporter === cue
      ? contents.some(({ first }) => first === cue.last + 1)
      : reporter.last < at && contents.some(({ first, last }) => first < at && at < last),
  );
}

/** A comma or full stop closes the quotation, inside its marks or behind them. */
function isClosed({ setting, at, quotation }: Query): boolean {
  const next = setting.frame.items[at + 1];
  if (/[,.?!…—–-]/.test(lastMark(setting.frame.text, quotation))) return true;
  return isMark(next, ',') || isDash(next) || setting.live.some((cue) => cue.first === at + 1 && isInvertedSay(cue));
}

/** "“It rained” said Ruiz". */
function isInvertedSay({ row, side }: Cue): boolean {
  return row.lemma === 'say' && side === 'right';
}

function isPassedOver(item: Item): boolean {
  return (item.kind === 'mark' && item.text !== ')') || isAdverb(item) || /^(?:as|is|how)$/.test(item.lower);
}

/** "“What a day,” beamed Ruiz", "“What a day,” Ruiz beams": a comma and a verb are enough. */
export function unlistedVerb(query: Query): Found | null {
  const { setting, at, quotation } = query;
  const { items, text } = setting.frame;
  const next = items[at + 1];
  const opens = opensSentence(query) || items[at - 1]?.kind === 'quote';
  if (!opens || !next || at + 1 >= setting.sentence.last || !/[,?!]/.test(lastMark(text, quotation))) return null;
  const inverted = looksInflected(next) ? rightPhrase(items, setting.sentence.last, at + 2) : null;
  if (inverted) return { speaker: speakerAt(setting, inverted), cue: null };
  const phrase = rightPhrase(items, setting.sentence.last, at + 1);
  if (!phrase || items[phrase.last]!.possessive) return null;
  return looksLikeVerb(items[phrase.last + 1]) ? { speaker: speakerAt(setting, phrase), cue: null } : null;
}

function looksInflected(item: Item): boolean {
  if (item.kind !== 'word' || item.capital || is(item, PREPOSITION | DETERMINER)) return false;
  return /[a-z]{2}(?:ed|s)$/.test(item.lower);
}

function looksLikeVerb(item: Item | undefined): boolean {
  if (item?.kind !== 'word') return false;
  if (isVerb(item) || isAdverb(item)) return true;
  return !item.capital && is(item, CUE_FORM | ENDS_IN_S);
}
