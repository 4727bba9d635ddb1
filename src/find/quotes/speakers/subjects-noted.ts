import { type Setting, type SpeakerPhrase, speakerAt, speakerOf } from '../attribution.ts';
import type { Cue } from '../cues/cue.ts';
import { is } from '../frame/frame.ts';
import { SUBORDINATOR } from '../frame/word-class.ts';
import { isVerb, type Phrase } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';
import { bystander } from './bystander.ts';
import type { Embedding } from './focus.ts';

/** Somebody who does or says something in a sentence, whom later pronouns can mean. */
export interface Subject {
  readonly speaker: SpeakerPhrase;
  /** The sentence around, where it is no more than the subject of a clause. */
  readonly embedding: Embedding | null;
}

/** The subjects of a sentence and of its cues. */
export function subjectsOf(setting: Setting): Subject[] {
  const subjects: Subject[] = [];
  for (const phrase of [leadInSubject(setting), setting.subject, bystander(setting)])
    if (phrase) subjects.push({ speaker: speakerAt(setting, phrase), embedding: null });
  for (const cue of setting.live)
    if (cue.side !== 'source')
      subjects.push({ speaker: speakerOf(setting, cue), embedding: embeddingOf(setting, cue) });
  return subjects;
}

/** "While [Ruiz] waited, she …": the subject of the clause in front of the main one; or null. */
function leadInSubject({ frame: { items }, sentence: { first }, subject }: Setting): Phrase | null {
  if (!subject || !is(items[first], SUBORDINATOR)) return null;
  const phrase = rightPhrase(items, subject.first, first + 1);
  const isClause = phrase !== null && phrase.last < subject.first - 1 && isVerb(items[phrase.last + 1]);
  return isClause && phrase.pronoun === null ? phrase : null;
}

/** "Ruiz said [the mayor] had promised": where the sentence has another subject, and what is said stands behind the cue. */
function embeddingOf({ frame, sentence, subject }: Setting, cue: Cue): Embedding | null {
  if (!subject || subject.start >= cue.subject!.start || frame.items[cue.last + 1]?.kind === 'mark') return null;
  return { end: frame.items[sentence.last - 1]!.end, main: subject.start };
}
