import type { CueRow } from '../../../lexicon/speech/cues.ts';
import { SOURCE_ROWS } from '../../../lexicon/speech/sources.ts';
import { type FrameSentence, type Item, is } from '../frame/frame.ts';
import { CUE_FORM, SOURCE_OPENER } from '../frame/word-class.ts';
import { isVerb, type Phrase, phraseOf } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';
import { type Cue, cueOf, type VerbGroup } from './cue.ts';
import { ownSubject } from './subject-beside.ts';
import { withSharedSubjects } from './subject-shared.ts';
import { verbGroups } from './verb-group.ts';

/** The verbs of speech and thought of a sentence and its "according to"s, each with whom it makes speak; in order. */
export function findCues(items: readonly Item[], sentence: FrameSentence): Cue[] {
  const cues = (sentence.classes & CUE_FORM) === 0 ? [] : verbCues(items, sentence);
  if ((sentence.classes & SOURCE_OPENER) === 0) return cues;
  return [...cues, ...sourceCues(items, sentence)].sort((a, b) => a.first - b.first);
}

function verbCues(items: readonly Item[], sentence: FrameSentence): Cue[] {
  const own = verbGroups(items, sentence).map((group) => ownSubject(items, sentence, group));
  return own.length === 0 ? own : withSharedSubjects(items, sentence, own);
}

/** "according to the mayor", "in the words of Ruiz". */
function sourceCues(items: readonly Item[], sentence: FrameSentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!is(items[at], SOURCE_OPENER)) continue;
    const row = SOURCE_ROWS.find(({ lead, words }) => areAt(items, at - lead.length, lead) && areAt(items, at, words));
    if (!row) continue;
    const first = at - row.lead.length;
    const last = at + row.words.length - 1;
    if (last + 1 >= sentence.last) break;
    const subject = sourceAt(items, sentence.last, last + 1);
    if (MANNERS.test(items[subject.last]!.lower)) continue;
    cues.push(cueOf(groupOf(items, row.cue, first, last), subject, 'source'));
    at = last;
  }
  return cues;
}

/** "buried according to Islamic rites": how something is done, and nobody says it. */
const MANNERS = /^(?:rites?|rituals?|customs?|traditions?)$/;

function areAt(items: readonly Item[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => items[at + i]?.lower === word);
}

/** The phrase of a source, with whoever made it: "a survey commissioned by Hale". */
function sourceAt(items: readonly Item[], to: number, at: number): Phrase {
  const phrase = rightPhrase(items, to, at, true) ?? phraseOf(items, at, at);
  const by = phrase.last + 2;
  if (items[by]?.lower !== 'by' || !isVerb(items[by - 1])) return phrase;
  const maker = rightPhrase(items, to, by + 1);
  return maker ? phraseOf(items, phrase.first, maker.last) : phrase;
}

function groupOf(items: readonly Item[], row: CueRow, first: number, last: number): VerbGroup {
  const { start } = items[first]!;
  const { end } = items[last]!;
  return { row, inflection: 'base', at: first, first, last, passive: false, infinitive: false, start, end };
}
