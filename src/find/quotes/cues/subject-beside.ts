import { WRITTEN_THINGS } from '../../../lexicon/speech/noun-cues.ts';
import { type FrameSentence, type Item, is, isDash, isMark, isWord } from '../frame/frame.ts';
import {
  BE,
  DETERMINER,
  ING,
  OBJECT_PRONOUN,
  PREPOSITION,
  TIME_LEAD,
  TIME_NOUN,
  WEEKDAY,
} from '../frame/word-class.ts';
import { leftPhrase } from '../phrases/left.ts';
import { crossing, isAdverb, isVerb, type Phrase, phraseOf } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';
import { type Cue, cueOf, type VerbGroup } from './cue.ts';
import { invertedSubject } from './inversion.ts';
import { clauseSubject } from './subjects.ts';

const WRITTEN = new Set(WRITTEN_THINGS);
const RELATIVES = new Set(['who', 'which', 'that']);
/** An insertion before the verb may hold a quotation: "Ruiz, citing “a delay,” said". */
const INSERTION_REACH = 20;

/** The cue of a verb group, with the subject that stands beside it, if one does. */
export function ownSubject(items: readonly Item[], sentence: FrameSentence, group: VerbGroup): Cue {
  if (group.row.strength === 'thought') return cueOf(group, null, null);
  const inverted = invertedSubject(items, sentence, group);
  if (inverted) return cueOf(group, inverted, 'right');
  const quoted = quotedSubject(items, sentence, group);
  if (quoted) return cueOf(group, quoted, 'left');
  const shared = infinitiveSubject(items, sentence, group);
  if (shared) return cueOf(group, shared, 'shared');
  if (group.inflection === 'ing' && !isProgressive(items, group))
    return cueOf(group, absoluteSubject(items, sentence, group), 'left');
  return relativeCue(items, sentence, group) ?? plainCue(items, sentence, group);
}

/** "The Herald quoted [Ruiz] as saying". */
function quotedSubject(items: readonly Item[], { first }: FrameSentence, group: VerbGroup): Phrase | null {
  if (group.inflection !== 'ing' || items[group.first - 1]?.lower !== 'as') return null;
  const phrase = leftPhrase(items, first, group.first - 2);
  return phrase && /^(?:quot|cit)(?:e|es|ed|ing)$/.test(items[phrase.first - 1]?.lower ?? '') ? phrase : null;
}

/** "Ruiz has been saying": a finite verb, with a subject like any other. */
function isProgressive(items: readonly Item[], { row, first, at }: VerbGroup): boolean {
  if (row.strength !== 'strong') return false;
  for (let here = first; here < at; here++) if (is(items[here], BE)) return true;
  return false;
}

/** "Ruiz used the speech to warn": the subject of the verb before. */
function infinitiveSubject(items: readonly Item[], sentence: FrameSentence, group: VerbGroup): Phrase | null {
  if (!group.infinitive || items[group.first]!.lower !== 'to') return null;
  const before = items[group.first - 1];
  if (group.first > sentence.first && is(before, OBJECT_PRONOUN) && isVerb(items[group.first - 2]))
    return phraseOf(items, group.first - 1, group.first - 1, before!.lower);
  const named = leftPhrase(items, sentence.first, group.first - 1);
  if (named && items[named.first - 1]?.lower === 'for') return named;
  return clauseSubject(items, sentence.first, group.first - 1);
}

/** "Ruiz, who said", "a study that suggested". */
function relativeCue(items: readonly Item[], sentence: FrameSentence, group: VerbGroup): Cue | null {
  const at = group.first - 1;
  if (at < sentence.first || !RELATIVES.has(items[at]!.lower)) return null;
  const beforeComma = isMark(items[at - 1], ',') ? at - 2 : at - 1;
  const antecedent = leftPhrase(items, sentence.first, beforeComma);
  if (!antecedent && items[at]!.lower === 'that') return cueOf(group, null, null, null, true);
  const subject = phraseOf(items, at, at, 'who');
  return cueOf(group, subject, 'left', antecedent, true);
}

function plainCue(items: readonly Item[], sentence: FrameSentence, group: VerbGroup): Cue {
  const before = group.first - 1;
  const phrase = leftPhrase(items, sentence.first, before);
  const participle = phrase?.first === phrase?.last && group.infinitive && is(items[before], ING);
  if (phrase && !participle) return cueOf(group, overReduced(items, sentence.first, phrase) ?? phrase, 'left');
  const over = items[before]?.kind === 'quote' ? overQuotedInsertion(items, sentence, before) : null;
  if (over) return cueOf(group, over, 'left');
  const opensSentence = group.at === sentence.first && items[group.at]!.capital && items[group.last + 1]?.capital;
  return cueOf(group, opensSentence ? rightPhrase(items, sentence.last, group.last + 1) : null, 'right');
}

/** A relative clause without commas is no longer: "an aide who asked not to be named said". */
const LONGEST_RELATIVE = 16;

/** "a source speaking to Ruiz said", "an aide who spoke to discuss strategy said": the phrase before is only an object. */
function overReduced(items: readonly Item[], from: number, phrase: Phrase): Phrase | null {
  const lead = items[phrase.first - 1];
  if (phrase.first - 1 <= from || phrase.pronoun !== null || phrase.crossed) return null;
  const dated = overDate(items, from, phrase);
  if (dated) return dated;
  if (is(lead, PREPOSITION) && isParticiple(items, from, phrase.first - 2))
    return headBefore(items, from, phrase.first - 3);
  if (!is(lead, PREPOSITION) && !isVerb(lead)) return null;
  for (let at = phrase.first - 1; at > Math.max(from, phrase.first - LONGEST_RELATIVE); at--) {
    if (items[at]!.kind === 'mark' || items[at]!.kind === 'quote') return null;
    if (/^(?:who|which)$/.test(items[at]!.lower)) return headBefore(items, from, at - 1);
  }
  return null;
}

/** "papers filed on Sunday night revealed": the phrase before is only the day. */
function overDate(items: readonly Item[], from: number, { first, last }: Phrase): Phrase | null {
  if (!is(items[last], TIME_NOUN | WEEKDAY)) return null;
  let participle = first - 1;
  while (participle > from && is(items[participle], TIME_LEAD | WEEKDAY | PREPOSITION)) participle--;
  return isParticiple(items, from, participle) ? headBefore(items, from, participle - 1) : null;
}

function isParticiple(items: readonly Item[], from: number, at: number): boolean {
  return at > from && isVerb(items[at]) && /(?:ed|ing)$/.test(items[at]!.lower) && !isVerb(items[at - 1]);
}

function headBefore(items: readonly Item[], from: number, at: number): Phrase | null {
  const phrase = leftPhrase(items, from, at);
  return phrase &&
    phrase.pronoun === null &&
    (phrase.capital || is(items[phrase.first], DETERMINER) || /s$/.test(items[phrase.last]!.lower))
    ? phrase
    : null;
}

function overQuotedInsertion(items: readonly Item[], sentence: FrameSentence, quote: number): Phrase | null {
  const lowest = Math.max(sentence.first, quote - INSERTION_REACH);
  for (let at = quote - 1; at > lowest; at--) {
    const after = items[at + 1];
    const inserted =
      is(after, ING) || /^(?:who|which)$/.test(after?.lower ?? '') || (items[at - 1]!.capital && is(after, DETERMINER));
    if (!isMark(items[at], ',') || !inserted) continue;
    const phrase = leftPhrase(items, sentence.first, at - 1);
    return phrase && crossing(phrase);
  }
  return null;
}

/** "Both issued notes, with Hale calling", "…, the mayor joking": a participle with a subject of its own. */
function absoluteSubject(items: readonly Item[], sentence: FrameSentence, group: VerbGroup): Phrase | null {
  const before = items[group.first - 1];
  if (!before || !isWord(before) || is(before, PREPOSITION) || (isAdverb(before) && !is(before, WEEKDAY))) return null;
  const phrase = leftPhrase(items, sentence.first, group.first - 1);
  if (WRITTEN.has(before.lower)) return phrase;
  if (!phrase || phrase.first <= sentence.first) return null;
  const lead = items[phrase.first - 1]!;
  const first = items[phrase.first]!;
  if (lead.lower === 'with') return phrase;
  if (isMark(lead, ',')) return first.capital || is(first, DETERMINER) ? phrase : null;
  return phrase.capital && (isDash(lead) || lead.lower === 'and') ? phrase : null;
}
