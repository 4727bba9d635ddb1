import { type FrameSentence, type Item, is, isDash, isMark, isWord } from '../frame/frame.ts';
import { AUXILIARY, CONJUNCTION, DETERMINER, ING, OBJECT_PRONOUN, PREPOSITION, WEEKDAY } from '../frame/word-class.ts';
import { leftPhrase } from '../phrases/left.ts';
import { isAdverb, isVerb, type Phrase } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';
import { takes, type VerbGroup } from './cue.ts';

/** Verbs that stand before their subject also after a plain clause: "It rained, said Ruiz." */
const FREELY_INVERTED = new Set([
  'say',
  'add',
  'report',
  'explain',
  'note',
  'write',
  'tweet',
  'argue',
  'warn',
  'recall',
]);

/** The subject behind a verb that follows what was said: "“No,” said Ruiz", "prices rose, said the bank"; or null. */
export function invertedSubject(items: readonly Item[], sentence: FrameSentence, group: VerbGroup): Phrase | null {
  const at = group.first - 1;
  const before = items[at];
  if (!before || at < sentence.first || group.first !== group.at || group.inflection === 'ing') return null;
  if (!takes(group, 'quote', 'that')) return null;
  if (before.kind === 'quote') return afterQuote(items, sentence, group);
  const set = (isMark(before, ',') || isDash(before)) && at > sentence.first;
  return set && !takes(group, 'told') ? afterClause(items, sentence, group) : null;
}

function afterQuote(items: readonly Item[], sentence: FrameSentence, group: VerbGroup): Phrase | null {
  const next = group.last + 1;
  const phrase =
    rightPhrase(items, sentence.last, next) ??
    (canBeSubject(items[next]) ? rightPhrase(items, sentence.last, next, true) : null);
  if (!phrase) return null;
  const after = items[phrase.last + 1];
  const partOfClause = is(after, AUXILIARY) && after!.lower !== 'to' && group.first > sentence.first + 2;
  return partOfClause ? null : phrase;
}

function canBeSubject(item: Item | undefined): boolean {
  if (!isWord(item) || isAdverb(item) || item!.lower === 'that' || item!.lower === 'today') return false;
  return !is(item, PREPOSITION | CONJUNCTION | OBJECT_PRONOUN | WEEKDAY);
}

function afterClause(items: readonly Item[], sentence: FrameSentence, group: VerbGroup): Phrase | null {
  const phrase = rightPhrase(items, sentence.last, group.last + 1) ?? roleAndName(items, sentence, group);
  if (!phrase || phrase.pronoun !== null) return null;
  const after = phrase.last + 1 < sentence.last ? items[phrase.last + 1] : undefined;
  if (after && goesOnWithVerb(after)) return null;
  if (isApposed(items, sentence, group)) return null;
  const set = !after || (after.kind === 'mark' && /^[,.;]$/.test(after.text)) || after.lower === 'who';
  if (!isMark(items[group.first - 1], ',')) return null;
  const named = phrase.capital || is(items[phrase.first], DETERMINER) || after?.lower === 'who';
  if (set && named && FREELY_INVERTED.has(group.row.lemma)) return phrase;
  const left = leftPhrase(items, sentence.first, group.first - 1);
  return left && (left.crossed || left.pronoun !== null) ? null : phrase;
}

/** "wrote film director Ana Ruiz": a name with a bare role before it. */
function roleAndName(items: readonly Item[], sentence: FrameSentence, group: VerbGroup): Phrase | null {
  if (!canBeSubject(items[group.last + 1])) return null;
  const phrase = rightPhrase(items, sentence.last, group.last + 1, true);
  return phrase && items[phrase.last]!.capital ? phrase : null;
}

/** "The mayor's former aide, Ana Ruiz, said the woman who …": what stands before is no clause but the speaker. */
function isApposed(items: readonly Item[], sentence: FrameSentence, group: VerbGroup): boolean {
  let relative = false;
  for (let at = sentence.first; at < group.first; at++) {
    if (isMark(items[at], ',')) relative = /^(?:who|which|whose)$/.test(items[at + 1]?.lower ?? '');
    else if (!relative && isVerb(items[at]) && !is(items[at], ING | DETERMINER)) return false;
  }
  const left = leftPhrase(items, sentence.first, group.first - 1);
  return left?.crossed === true;
}

/** "…, said the plan was dead": the phrase is the subject of what was said. */
function goesOnWithVerb(after: Item): boolean {
  if (!isWord(after)) return false;
  if (is(after, AUXILIARY) || (isVerb(after) && !is(after, ING))) return true;
  return /[^s]s$/.test(after.lower) && !after.capital && !is(after, PREPOSITION | DETERMINER);
}
