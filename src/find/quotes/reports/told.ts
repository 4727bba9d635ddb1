import { takes } from '../cues/cue.ts';
import { type Item, is, isMark, isWord } from '../frame/frame.ts';
import { AUDIENCE, AUXILIARY, PREPOSITION, QUESTION_WORD, SUBJECT_PRONOUN, WEEKDAY } from '../frame/word-class.ts';
import { isNominal } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';
import type { Content, ReportQuery } from '../report.ts';
import { content, nounPhrase } from './content.ts';

/** Between a verb and what is asked of someone: "urged the mayor of Lima to". */
const OBJECT_REACH = 12;

/** Between "told Ruiz" and what was told. */
const CIRCUMSTANCE_REACH = 9;

/** "Ruiz asked [whether it had rained]." */
export function question(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const { items } = setting.frame;
  const next = items[cue.last + 1]!;
  if (cue.passive || !takes(cue, 'wh')) return null;
  const opener =
    next.lower === 'for' && /^(?:certain|sure)$/.test(items[cue.last + 2]?.lower ?? '') ? cue.last + 3 : cue.last + 1;
  if (is(items[opener], QUESTION_WORD)) return content(query, opener);
  if (cue.row.lemma !== 'ask' || !isWord(next) || cue.row.prepositions.includes(next.lower) || next.lower === 'to')
    return null;
  for (let at = cue.last + 1; at < Math.min(setting.sentence.last, cue.last + 1 + OBJECT_REACH); at++) {
    const item = items[at]!;
    if (item.kind === 'quote' || (item.kind === 'mark' && !/^[,()]$/.test(item.text))) break;
    if (item.lower === 'to') return content(query, cue.last + 1);
    if (item.lower === 'about') return nounPhrase(query, at + 1);
    if (/^(?:if|whether|why|how|what|who|when|where|for)$/.test(item.lower)) return content(query, at);
  }
  return is(next, AUDIENCE) ? null : nounPhrase(query, cue.last + 1);
}

/** What is told, and not who: "told a tale of two towns". */
const TALES = /^(?:story|stories|tales?)$/;
const TRUTHS = /^(?:truth|lies?|jokes?)$/;

/** "Ruiz told reporters on Monday [the dam held]", "told Hale about [the dam]", "told [Hale to leave]". */
export function told(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const { items } = setting.frame;
  const { last } = setting.sentence;
  if (cue.passive || !takes(cue, 'told')) return null;
  if (opensWithIt(items, cue.last + 1)) return null;
  const addressed = addresseeEnd(items, last, cue.last + 1);
  if (addressed === null) return null;
  const words = items.slice(cue.last + 1, addressed);
  if (words.some(({ lower, possessive }) => !possessive && TALES.test(lower))) return nounPhrase(query, cue.last + 1);
  if (TRUTHS.test(words.at(-1)!.lower)) return null;
  const at = overCircumstances(items, last, addressed, cue.last + 1);
  const item = items[at];
  if (at >= last || !isWord(item)) return null;
  if (item!.lower === 'of' && items[at - 1]!.capital && items[at + 1]?.capital) return null;
  if (/^(?:about|of)$/.test(item!.lower)) return nounPhrase(query, at + 1);
  const toDo = item!.lower === 'to' || (item!.lower === 'not' && items[at + 1]?.lower === 'to');
  return content(query, toDo ? cue.last + 1 : at);
}

/** "warned it could burst": nobody is told. */
function opensWithIt(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'it' && is(items[at + 1], AUXILIARY);
}

function addresseeEnd(items: readonly Item[], last: number, from: number): number | null {
  if (is(items[from], AUDIENCE) && !(items[from + 1]?.lower === 'of' && items[from + 2]?.capital)) return from + 1;
  const addressee = rightPhrase(items, last, from);
  if (!addressee || items[addressee.last + 1]?.lower === 'than') return null;
  if (!items[addressee.first]!.capital) return addressee.last + 1;
  let at = addressee.first;
  while (at < last && items[at]!.kind === 'word' && items[at]!.capital && !is(items[at], SUBJECT_PRONOUN)) at++;
  if (items[at - 1]!.possessive) while (at < last && isNominal(items[at]!)) at++;
  return Math.max(at, addressee.first + 1);
}

/** Past "on Monday", "in Lima", "during the vote" behind the addressee. */
function overCircumstances(items: readonly Item[], last: number, from: number, start: number): number {
  let at = from;
  while (at < last && at - start < CIRCUMSTANCE_REACH && isCircumstance(items[at]!)) {
    const phrase = is(items[at], PREPOSITION) ? rightPhrase(items, last, at + 1) : null;
    at = phrase ? phrase.last + 1 : at + 1;
  }
  return at;
}

function isCircumstance(item: Item): boolean {
  if (item.kind !== 'word') return false;
  if (/^(?:to|about|of|this|last|when|as|that)$/.test(item.lower)) return false;
  if (is(item, WEEKDAY)) return true;
  return /^(?:today|yesterday|tonight|earlier|later|recently|repeatedly|publicly|flatly|simply|bluntly|again|early|late|in|at|on|during|before|after|while|via|from|over|by|with|for|through)$/.test(
    item.lower,
  );
}

/** "told Hale, who would have to". */
function opensRelative(items: readonly Item[], at: number): boolean {
  return isMark(items[at], ',') && /^(?:who|which|whose)$/.test(items[at + 1]?.lower ?? '');
}

/** "Ruiz urged [Hale to leave]." */
export function objectInfinitive(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const { items } = setting.frame;
  const from = cue.last + 1;
  const next = items[from]!;
  if (cue.passive || !takes(cue, 'object-to')) return null;
  for (let at = from; at < Math.min(setting.sentence.last, from + OBJECT_REACH); at++) {
    if (items[at]!.kind === 'quote' || isMark(items[at], '.') || opensRelative(items, at)) break;
    if (items[at]!.lower === 'to') return isWord(next) ? content(query, from) : null;
  }
  if (takes(cue, 'object') && isWord(next)) return nounPhrase(query, from);
  return next.lower === 'on' ? content(query, from) : null;
}
