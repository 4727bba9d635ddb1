import { type Query, speakerAt, speakerOf } from '../attribution.ts';
import { attributionStart, type Cue } from '../cues/cue.ts';
import { isSpeechNoun, type NounCue, nounCueAt } from '../cues/noun-cue.ts';
import { clauseSubject } from '../cues/subjects.ts';
import { type Item, isDash, isMark } from '../frame/frame.ts';
import { leftPhrase } from '../phrases/left.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { type Found, opensSentence } from './found.ts';

/** "RUIZ — “…”": no more words than these stand before the dash. */
const LONGEST_LABEL = 5;

/** "“beyond repair”, according to a report": the source that the sentence names. */
export function source({ setting }: Query): Found | null {
  const cue = setting.live.find((one) => one.side === 'source');
  return cue ? { speaker: speakerOf(setting, cue), cue } : null;
}

/** The first attribution further on that a comma sets off. */
export function attributionFurtherOn({ setting, at }: Query): Found | null {
  const cue = setting.live.find((one) => one.first > at && isSetOff(setting.frame.items, one, at));
  return cue ? { speaker: speakerOf(setting, cue), cue } : null;
}

/** The first cue further on. */
export function cueFurtherOn({ setting, at }: Query): Found | null {
  const cue = setting.live.find((one) => one.first > at);
  return cue ? { speaker: speakerOf(setting, cue), cue } : null;
}

function isSetOff(items: readonly Item[], cue: Cue, at: number): boolean {
  const start = attributionStart(cue);
  return start !== null && isMark(items[start - 1], ',') && cue.subject!.first > at;
}

/** "Voters agree - Ruiz: “…”": what stands between a dash and the colon is the speaker. */
export function labelBehindDash({ setting, at }: Query): Found | null {
  const { items } = setting.frame;
  if (!isMark(items[at - 1], ':')) return null;
  const label = leftPhrase(items, setting.sentence.first, at - 2);
  return label?.capital && isDash(items[label.first - 1]) ? found(setting, label) : null;
}

/** "Ruiz: “…”" and "Ruiz had one wish: “…”". */
export function colon({ setting, at }: Query): Found | null {
  const { items } = setting.frame;
  if (!isMark(items[at - 1], ':')) return null;
  const { first } = setting.sentence;
  const noun = ownedNoun(setting, at - 1);
  if (noun) return { speaker: speakerAt(setting, noun.owner), cue: items[noun.at]! };
  const label = leftPhrase(items, first, at - 2);
  if (label && isLabel(items, first, label.first - 1)) return found(setting, label);
  const subject = found(setting, clauseSubject(items, first, at - 1) ?? before(setting.subject, at) ?? label);
  return subject && { speaker: subject.speaker, cue: isSpeechNoun(items[at - 2]) ? items[at - 2]! : null };
}

/** "Her advice to gawkers: “…”": the noun of speech that opens the sentence with its owner. */
function ownedNoun({ frame, sentence }: Query['setting'], colon: number): NounCue | null {
  for (let at = sentence.first + 1; at < Math.min(colon, sentence.first + LONGEST_LABEL); at++) {
    const noun = nounCueAt(frame.items, sentence, at);
    if (noun) return noun.owner.first === sentence.first ? noun : null;
  }
  return null;
}

/** "Ruiz: “…”", "the vote - Ruiz: “…”", "a note from Ruiz: “…”": the phrase before the colon is the speaker. */
function isLabel(items: readonly Item[], first: number, before: number): boolean {
  return before < first || isDash(items[before]) || /^(?:from|by)$/.test(items[before]!.lower);
}

/** "RUIZ — “…”". */
export function dash({ setting, at }: Query): Found | null {
  const { items } = setting.frame;
  if (!isDash(items[at - 1]) || at - setting.sentence.first > LONGEST_LABEL) return null;
  return found(setting, leftPhrase(items, setting.sentence.first, at - 2));
}

/** The last subject of a cue in the sentence before, where that held no quotation. */
export function sentenceBefore(query: Query): Found | null {
  const { cueSubject, quoteBefore } = query.memory;
  if (!opensSentence(query) || !cueSubject || quoteBefore) return null;
  return { speaker: cueSubject, cue: null };
}

/** Whoever spoke last in the paragraph. */
export function floating(query: Query): Found | null {
  const { paragraphSpeaker } = query.memory;
  return opensSentence(query) && paragraphSpeaker ? { speaker: paragraphSpeaker, cue: null } : null;
}

/** The subject of the sentence before. */
export function subjectBefore(query: Query): Found | null {
  const { subjectBefore: speaker } = query.memory;
  return opensSentence(query) && speaker ? { speaker, cue: null } : null;
}

/** The subject of the clause that the quotation is part of. */
export function subjectOfClause(query: Query): Found | null {
  const { setting, at } = query;
  if (opensSentence(query)) return null;
  return found(
    setting,
    clauseSubject(setting.frame.items, setting.sentence.first, at - 1) ?? before(setting.subject, at),
  );
}

/** The subject of the sentence, also behind the quotation. */
export function subjectOfSentence(query: Query): Found | null {
  const { setting, memory } = query;
  return opensSentence(query) || memory.paragraphSpeaker ? null : found(setting, setting.subject);
}

export function before(phrase: Phrase | null, at: number): Phrase | null {
  return phrase && phrase.last < at ? phrase : null;
}

function found(setting: Query['setting'], phrase: Phrase | null): Found | null {
  const speaker = phrase && whoIsMeant(setting, phrase);
  return speaker && { speaker: speakerAt(setting, speaker), cue: null };
}

/** "a builder who was “fed up”": the phrase before the relative pronoun. */
function whoIsMeant({ frame: { items }, sentence }: Query['setting'], phrase: Phrase): Phrase | null {
  if (phrase.first < phrase.last || !/^(?:who|which|that)$/.test(items[phrase.first]!.lower)) return phrase;
  const before = isMark(items[phrase.first - 1], ',') ? phrase.first - 2 : phrase.first - 1;
  return leftPhrase(items, sentence.first, before);
}
