import { takes } from '../cues/cue.ts';
import { type Item, is, isWord } from '../frame/frame.ts';
import {
  DETERMINER,
  ING,
  MONTH,
  OBJECT_PRONOUN,
  PREPOSITION,
  QUESTION_WORD,
  TIME_LEAD,
  WEEKDAY,
} from '../frame/word-class.ts';
import { opensWithAuxiliary } from '../phrases/clause-opening.ts';
import { isAdverb, isNominal, isVerb } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';
import type { Content, ReportQuery } from '../report.ts';
import { content, nounPhrase } from './content.ts';

const TAKES_OWN_PREPOSITION = /^(?:about|of|for|to|on|against|at)$/;

const NO_OBJECT = /^(?:by|in|on|at|to|as|and|or|with|for|but|from|while)$/;

/** "Ruiz warned of [more rain]", "responded Wednesday to [the plan]." */
export function prepositional(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const { items } = setting.frame;
  const at = is(items[cue.last + 1], WEEKDAY) ? cue.last + 2 : cue.last + 1;
  const preposition = items[at]?.lower ?? '';
  if (cue.passive) return null;
  if (!cue.row.prepositions.includes(preposition))
    return cue.row.prepositions.includes('about') ? aboutFurtherOn(query) : null;
  return nounPhrase(query, TAKES_OWN_PREPOSITION.test(preposition) ? at + 1 : at);
}

/** "spoke passionately about", "talked to Hale about": the topic is found so far behind the verb. */
const TOPIC_REACH = 12;

function aboutFurtherOn(query: ReportQuery): Content[] | null {
  const { items } = query.setting.frame;
  const from = query.cue.last + 1;
  for (let at = from; at < Math.min(query.setting.sentence.last, from + TOPIC_REACH); at++) {
    const addressed = items[at]!.lower === 'to' && rightPhrase(items, query.setting.sentence.last, at + 1) !== null;
    if (!isWord(items[at]) || (isVerb(items[at]) && !addressed)) return null;
    if (items[at]!.lower === 'about' || (items[at]!.lower === 'of' && isAdverb(items[at - 1])))
      return nounPhrase(query, at + 1);
  }
  return null;
}

/** "Ruiz announced [a new dam]", "called [Hale a fool]." */
export function object(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const next = setting.frame.items[cue.last + 1]!;
  if (cue.passive || !takes(cue, 'object', 'complement')) return null;
  if (!isWord(next) || NO_OBJECT.test(next.lower) || isOtherVerb(next) || isTime(query, cue.last + 1)) return null;
  if (!takes(cue, 'complement') && isBarePronoun(setting.frame.items, cue.last + 1)) return null;
  const clause =
    is(next, QUESTION_WORD) ||
    (takes(cue, 'that') && /^(?:he|she|they|we)$/.test(next.lower)) ||
    (takes(cue, 'that') && opensWithAuxiliary(setting.frame.items, setting.sentence.last, cue.last + 1));
  if (clause) return content(query, cue.last + 1);
  const thing = nounPhrase(query, cue.last + 1);
  return thing && isOnlyNamed(query, thing[0]!) ? null : thing;
}

/** "called a vote", "a party called Harvest": without an object beside it, a name says nothing of anybody. */
function isOnlyNamed({ setting, cue }: ReportQuery, { first, last }: Content): boolean {
  if (takes(cue, 'object') || cue.row.lemma !== 'call' || cue.side !== 'left') return false;
  const { items } = setting.frame;
  if (/^(?:what|which|whom|that)$/.test(items[cue.subject!.first - 1]?.lower ?? '')) return false;
  const opening = items[first]!;
  if (opening.kind !== 'number' && !/^(?:an?|another|some|several|half)$/.test(opening.lower)) return false;
  const phrase = rightPhrase(items, last, first);
  const behind = phrase && items[phrase.last + 1];
  return phrase !== null && (phrase.last >= last - 1 || is(behind ?? undefined, PREPOSITION | TIME_LEAD | WEEKDAY));
}

/** "announced Friday", "reported daily": a time, not the thing announced. */
function isTime({ setting }: ReportQuery, at: number): boolean {
  const item = setting.frame.items[at]!;
  if (/^(?:more|further|all|both|first|only|.*sel(?:f|ves))$/.test(item.lower))
    return !isWord(setting.frame.items[at + 1]);
  const manner = isAdverb(item) && !is(setting.frame.items[at + 1], ING);
  return is(item, WEEKDAY | MONTH) || manner || /^(?:last|next|late|daily|weekly)$/.test(item.lower);
}

/** "repeated it on Monday": a pronoun says nothing of what was said, but "accused him of" goes on. */
function isBarePronoun(items: readonly Item[], at: number): boolean {
  if (!is(items[at], OBJECT_PRONOUN) && !/sel(?:f|ves)$/.test(items[at]!.lower)) return false;
  if (items[at]!.lower === 'her' && opensWithHer(items[at + 1])) return false;
  return !/^(?:of|as|for|to)$/.test(items[at + 1]?.lower ?? '');
}

/** "called for her resignation", against "criticized her on Monday". */
function opensWithHer(next: Item | undefined): boolean {
  return isWord(next) && isNominal(next!) && !is(next, WEEKDAY | MONTH | DETERMINER) && !isAdverb(next);
}

/** "The reports drew crowds": what stands before is a noun; "renewed fears" and "raising rents" are things said. */
function isOtherVerb(next: Item): boolean {
  return isVerb(next) && !is(next, ING | DETERMINER | OBJECT_PRONOUN) && !next.lower.endsWith('ed');
}
