import { AMBIGUOUS_NOUNS } from '../../../lexicon/speech/ambiguous-nouns.ts';
import { NOUN_FRAMES, SPEECH_NOUNS } from '../../../lexicon/speech/noun-cues.ts';
import { SOURCE_ROWS } from '../../../lexicon/speech/sources.ts';
import * as words from '../../../lexicon/speech/word-classes.ts';
import { cuesOfForm } from './cue-forms.ts';

// What a word can be, as flags of one number: a word is often several.

/** "the", "some", "his", "three". */
export const DETERMINER = 1;
/** "of", "in", "because": opens a phrase or a clause. */
export const PREPOSITION = 1 << 1;
/** "after", "while", "that": opens a side clause. */
export const SUBORDINATOR = 1 << 2;
/** "has", "would", "to", "not". */
export const AUXILIARY = 1 << 3;
/** "is", "were", "been". */
export const BE = 1 << 4;
/** "went", "declined", "tried": leans on an infinitive. */
export const CATENATIVE = 1 << 5;
/** "also", "repeatedly", "Tuesday". */
export const ADVERB = 1 << 6;
/** Can stand alone as a subject: "he", "others", "some". */
export const PRONOUN = 1 << 7;
/** "he", "they", "who". */
export const SUBJECT_PRONOUN = 1 << 8;
/** "him", "them", "it". */
export const OBJECT_PRONOUN = 1 << 9;
/** "and", "but". */
export const CONJUNCTION = 1 << 10;
/** "whether", "who", "why". */
export const QUESTION_WORD = 1 << 11;
/** "his", "their", "whose". */
export const OWNER = 1 << 12;
/** "president", "Mr": stands before a name. */
export const TITLE = 1 << 13;
/** A verb by its list or its ending. */
export const VERB = 1 << 14;
/** "Monday". */
export const WEEKDAY = 1 << 15;
/** "March". */
export const MONTH = 1 << 16;
/** "week", "morning". */
export const TIME_NOUN = 1 << 17;
/** "last", "this", "early": stands before a noun of time. */
export const TIME_LEAD = 1 << 18;
/** "reporters", "him": who is told something. */
export const AUDIENCE = 1 << 19;
/** "police", "former": needs no determiner. */
export const BARE_ROLE = 1 << 20;
/** "days", "hour". */
export const TIME_UNIT = 1 << 21;
/** A form of a verb of speech or thought. */
export const CUE_FORM = 1 << 22;
/** A form that is as often a noun: "report", "claims". */
export const NOUN_TOO = 1 << 23;
/** Ends in -ing, and is long enough to be a participle. */
export const ING = 1 << 24;
/** Ends in -s. */
export const ENDS_IN_S = 1 << 25;
/** "claim", "warning": holds what somebody said. */
export const SPEECH_NOUN = 1 << 26;
/** "claims", "calls": what was said may follow it. */
export const REPORTING_NOUN = 1 << 27;
/** "according": opens the words that name a source. */
export const SOURCE_OPENER = 1 << 28;
/** No word but a whole quotation. */
export const QUOTATION = 1 << 29;
/** No word but a mark that ends sentences: a full stop, dots. */
export const STOP = 1 << 30;

const FLAGS: readonly (readonly [number, string | readonly string[]])[] = [
  [DETERMINER, words.DETERMINERS],
  [PREPOSITION, words.PREPOSITIONS],
  [SUBORDINATOR, words.SUBORDINATORS],
  [AUXILIARY | VERB, words.AUXILIARIES],
  [BE, words.FORMS_OF_BE],
  [CATENATIVE, words.CATENATIVES],
  [ADVERB, words.ADVERBS],
  [PRONOUN, words.PRONOUNS],
  [SUBJECT_PRONOUN, words.SUBJECT_PRONOUNS],
  [OBJECT_PRONOUN, words.OBJECT_PRONOUNS],
  [CONJUNCTION, words.CONJUNCTIONS],
  [QUESTION_WORD, words.QUESTION_WORDS],
  [OWNER, words.POSSESSIVE_PRONOUNS],
  [TITLE, words.TITLES],
  [VERB, words.FINITE_VERBS],
  [WEEKDAY, words.WEEKDAYS],
  [MONTH, words.MONTHS],
  [TIME_NOUN, words.TIME_NOUNS],
  [TIME_LEAD, words.TIME_LEADS],
  [AUDIENCE, words.AUDIENCES],
  [BARE_ROLE, words.BARE_ROLES],
  [TIME_UNIT, words.TIME_UNITS],
  [NOUN_TOO, AMBIGUOUS_NOUNS],
  [SPEECH_NOUN, SPEECH_NOUNS],
  [REPORTING_NOUN, NOUN_FRAMES.flatMap(({ nouns }) => nouns)],
  [SOURCE_OPENER, SOURCE_ROWS.map(({ words: [opener] }) => opener!)],
];

const FLAGS_OF = flagTable();
const NO_ADVERBS = new Set(words.LY_NOUNS.split(/\s+/));
/** Shorter words in -ly, -ed and -ing are mostly none of these: "fly", "red", "king". */
const SHORTEST_ADVERB = 5;

function flagTable(): Map<string, number> {
  const table = new Map<string, number>();
  for (const [flag, list] of FLAGS) {
    for (const word of typeof list === 'string' ? list.split(/\s+/) : list)
      table.set(word, (table.get(word) ?? 0) | flag);
  }
  return table;
}

/** The flags of a word, given in lower case; words in no list are judged by their ending. */
export function classesOf(lower: string): number {
  const listed = FLAGS_OF.get(lower) ?? 0;
  return listed | cueClasses(lower, listed) | endingClasses(lower);
}

function cueClasses(lower: string, listed: number): number {
  if (cuesOfForm(lower) === undefined) return 0;
  return listed & NOUN_TOO ? CUE_FORM : CUE_FORM | VERB;
}

function endingClasses(lower: string): number {
  const length = lower.length;
  if (length < 3) return lower.endsWith('s') ? ENDS_IN_S : 0;
  if (lower.endsWith('s')) return ENDS_IN_S;
  if (lower.endsWith('ing')) return length > 5 ? ING | VERB : ING;
  if (lower.endsWith('ed')) return length > 4 ? VERB : 0;
  if (lower.endsWith('ly')) return length >= SHORTEST_ADVERB && !NO_ADVERBS.has(lower) ? ADVERB : 0;
  return lower.endsWith("n't") ? AUXILIARY | VERB : 0;
}
