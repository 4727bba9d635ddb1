import {
  FUTURE_WORDS,
  INTENT_WORDS,
  NO_INFINITIVES,
  NOT_PAST,
  PAST_WORDS,
  UTTERANCES,
} from '../../lexicon/calendar.ts';
import { isWord, lower, type Words, wordSet } from './words.ts';

/** Whether what happens on a date lies behind or ahead of the story; null where the sentence does not say. */
export type Tense = 'past' | 'future' | null;

/** A verb further away than this belongs to another part of the sentence. */
const REACH = 14;
/** "ahead of the Iowa caucuses on Monday": at most this many words stand between such a preposition and the day. */
const NEAR = 6;

/** The tense in which the sentence speaks of the date at `first` up to, not including, `last`. */
export function tenseAt(words: Words, first: number, last: number): Tense {
  const after = verbJustAfter(words, first, last);
  if (after !== null) return after;
  const early = opensClause(words, first, last) ? forward(words, last) : null;
  if (early !== null) return early;
  const before = backward(words, first);
  return before === 'open' ? null : (before ?? forward(words, last));
}

/** "talks on Saturday would …", "Friday's vote will …"; but "a deal announced Monday would …" */
function verbJustAfter(words: Words, first: number, last: number): Tense {
  const owner = isWord(words, last, "'s");
  const told = lower(words, first - 1);
  for (let at = last; at < last + (owner ? 4 : 1); at++) {
    const word = lower(words, at);
    if (word === 'will' || word === 'would') {
      return !owner && told !== 'said' && isPastForm(words, first - 1, told) ? 'past' : 'future';
    }
    if (!owner) return verbTense(words, at);
  }
  return null;
}

/** "…, but on Thursday, the party announced …": the verb of such a date comes after it. */
function opensClause(words: Words, first: number, last: number): boolean {
  const start = isWord(words, first - 1, 'on') ? first - 2 : first - 1;
  if (start < 0) return true;
  return isWord(words, last, ',') && BEFORE_CLAUSE.has(lower(words, start));
}

const BEFORE_CLAUSE = wordSet('but and that while , ; – — - --');

/** The nearest word before the date that tells its tense; 'open' where that is a verb of the present. */
function backward(words: Words, first: number): Tense | 'open' {
  let infinitive = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (infinitive && INTENT_WORDS.has(lower(words, at))) return 'future';
    const tense = prepositionTense(words, at, first) ?? verbTense(words, at);
    if (tense !== null) return tense;
    if (isInfinitive(words, at)) {
      if (isWord(words, at + 1, 'be')) return 'future';
      infinitive = true;
    } else if (isWord(words, at, 'is') || isWord(words, at, 'are'))
      return infinitive || at >= first - 3 ? 'future' : 'open';
  }
  return infinitive ? 'future' : null;
}

function forward(words: Words, last: number): Tense {
  for (let at = last; at < Math.min(words.length, last + REACH); at++) {
    const tense = verbTense(words, at);
    if (tense !== null) return tense;
  }
  return null;
}

/** What a preposition or a noun close before the day says of it. */
function prepositionTense(words: Words, at: number, first: number): Tense {
  if (at < first - NEAR) return null;
  const word = lower(words, at);
  if (word === 'if' || (word === 'ahead' && isWord(words, at + 1, 'of'))) return 'future';
  if (word === 'after' && lower(words, at + 1).endsWith('ing')) return 'past';
  if (word === 'before') return isBeforeBench(words, at) ? null : 'future';
  if (at < first - 2) return null;
  if (word === 'since' || UTTERANCES.has(word)) return 'past';
  if (SCHEDULED.has(word)) return 'future';
  if (!UP_TO.has(word) || at < first - 1) return null;
  const near = words.slice(Math.max(0, at - REACH), at + REACH);
  return near.some((token) => token.lower === 'had') ? 'past' : 'future';
}

const SCHEDULED = wordSet('ends closes runs votes heads faces');
const UP_TO = wordSet('by until till beginning starting');

/** "appeared before a judge on Tuesday", "said before attending Wednesday's vote" */
function isBeforeBench(words: Words, at: number): boolean {
  if (lower(words, at + 1).endsWith('ing')) return true;
  return words.slice(at + 1, at + 4).some((token) => BENCHES.has(token.lower));
}

const BENCHES = wordSet('court judge judges committee panel magistrate jury');

/** What the verb at `at` says by itself. */
function verbTense(words: Words, at: number): Tense {
  if (words[at]?.capital === true && at > 0) return null;
  const word = lower(words, at);
  if (word === 'could' || word === 'would') return isRefusal(words, at) ? 'past' : 'future';
  if (ARRANGED.has(word) && (isWord(words, at + 1, 'to') || isWord(words, at + 1, 'for'))) return 'future';
  if (FUTURE_WORDS.has(word)) return 'future';
  if (!isPastForm(words, at, word)) return null;
  const helper = lower(words, lower(words, at - 1).endsWith('ly') ? at - 2 : at - 1);
  return PASSIVE_NOW.has(helper) ? null : 'past';
}

const ARRANGED = wordSet('set going planned was were');

/** "will be counted", "is held": the participle leaves the tense to the word before it. */
const PASSIVE_NOW = wordSet('be being is are get gets');

/** "to put", "would read": words whose past looks like the present. */
function isPastForm(words: Words, at: number, word: string): boolean {
  const isRegular = word.length > 3 && word.endsWith('ed') && !words[at]!.capital && !NOT_PAST.has(word);
  return (isRegular || PAST_WORDS.has(word)) && !BEFORE_INFINITIVE.has(lower(words, at - 1));
}

const BEFORE_INFINITIVE = wordSet('to not will would can could may might must should');

/** "could not be reached on Friday" */
function isRefusal(words: Words, at: number): boolean {
  return (
    isWord(words, at + 1, 'not') &&
    /^(?:be|say|comment|confirm|discuss|elaborate|immediately)$/.test(lower(words, at + 2))
  );
}

/** "to meet": "to" before a small word that is no article and no noun in the plural ("to reporters"). */
function isInfinitive(words: Words, at: number): boolean {
  const next = words[at + 1];
  if (!isWord(words, at, 'to') || next?.kind !== 'word' || next.capital || NO_INFINITIVES.has(next.lower)) return false;
  return !/[^s]s$/.test(next.lower) || next.lower === 'focus';
}
