import { OTHER_SENSES, type OtherSense } from '../../../lexicon/speech/not-speech.ts';
import { ADJECTIVES } from '../../../lexicon/speech/word-classes.ts';
import { type CueForm, cuesOfForm } from '../frame/cue-forms.ts';
import type { FrameSentence, Item } from '../frame/frame.ts';
import { is, isDash, isMark, isWord } from '../frame/frame.ts';
import {
  AUXILIARY,
  BE,
  CATENATIVE,
  CUE_FORM,
  DETERMINER,
  ING,
  NOUN_TOO,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME_NOUN,
  VERB,
  WEEKDAY,
} from '../frame/word-class.ts';
import { isAdverb, isClauseEdge, isVerb } from '../phrases/phrase.ts';
import type { VerbGroup } from './cue.ts';

/** The groups of the verbs of speech and thought in a sentence, in order. */
export function verbGroups(items: readonly Item[], sentence: FrameSentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const group = verbGroupAt(items, sentence, at);
    if (!group) continue;
    groups.push(group);
    at = group.last;
  }
  return groups;
}

function verbGroupAt(items: readonly Item[], sentence: FrameSentence, at: number): VerbGroup | null {
  const item = items[at]!;
  if (!is(item, CUE_FORM) || item.possessive) return null;
  if (item.capital && items[at - 1]?.capital && isVerb(items[at + 1])) return null;
  if (item.capital && isVerb(items[at + 1]) && is(items[at + 1], CUE_FORM)) return null;
  const form = formAt(items, sentence.last, at);
  if (!form) return null;
  const last = lastOf(items, at, form);
  if (form.row.strength !== 'thought') {
    if (maybeNoun(item) && isNoun(items, sentence.first, at, form)) return null;
    if (
      form.inflection === 'past' &&
      isVerb(items[at - 1]) &&
      is(items[at - 1], ING) &&
      !is(items[at - 1], BE | TIME_NOUN)
    )
      return null;
    if (isOtherSense(items, at, last, form) || !isClaimed(items, at, last, form)) return null;
  }
  const { first, passive, infinitive } = auxiliariesBefore(items, sentence.first, at, form);
  const { row, inflection } = form;
  const { start } = item;
  const { end } = items[last]!;
  return { row, inflection, at, first, last, passive, infinitive, start, end };
}

function formAt(items: readonly Item[], to: number, at: number): CueForm | undefined {
  const forms = cuesOfForm(items[at]!.lower);
  if (!forms) return undefined;
  for (const form of forms) if (hasParticle(items, to, particleAt(items, at), form.particle)) return form;
  return undefined;
}

/** "called for", "called Wednesday for": where the particle is looked for. */
function particleAt(items: readonly Item[], at: number): number {
  return is(items[at + 1], WEEKDAY) ? at + 2 : at + 1;
}

function lastOf(items: readonly Item[], at: number, { particle }: CueForm): number {
  return particle.length === 0 ? at : particleAt(items, at) + particle.length - 1;
}

function hasParticle(items: readonly Item[], to: number, at: number, particle: readonly string[]): boolean {
  for (let i = 0; i < particle.length; i++) if (at + i >= to || items[at + i]!.lower !== particle[i]) return false;
  return true;
}

function maybeNoun(item: Item): boolean {
  if (!is(item, NOUN_TOO)) return false;
  return (
    !item.lower.endsWith('ed') ||
    /^(?:reported|alleged|proposed|claimed|detailed|repeated|requested|recommended)$/.test(item.lower)
  );
}

const QUANTIFIED_SUBJECTS = new Set([
  'some',
  'many',
  'both',
  'all',
  'others',
  'several',
  'most',
  'these',
  'those',
  'one',
  'that',
]);
const PLURAL_SUBJECTS = new Set([
  'people',
  'children',
  'men',
  'women',
  'police',
  'who',
  'some',
  'many',
  'others',
  'most',
  'and',
]);
const BEFORE_NOUNS = new Set(ADJECTIVES.split(/\s+/));
const ADJECTIVE_ENDING = /(?:al|ar|ic|ive|ous|ary|able|ible|less|ful|ed|ing)$/;

/** "a report", "his claims", "in reply", "calls of": the neighbours show that the form is a noun. */
function isNoun(items: readonly Item[], from: number, at: number, form: CueForm): boolean {
  const item = items[at]!;
  const before = items[at - 1];
  const after = items[at + 1 + form.particle.length];
  const ing = form.inflection === 'ing';
  if (at === from && !ing) return true;
  if (after?.lower === 'of' && form.row.lemma !== 'boast') return true;
  if (!before) return false;
  if (item.capital && before.capital) return true;
  if (isDash(before) && form.inflection === 's') return !items.slice(from, at - 1).some(isDash);
  if (!isWord(before)) return form.inflection === 'base' && !isMark(before, ',');
  const lead = items[at - 2];
  if (is(before, DETERMINER) && at - 2 >= from && is(lead, PREPOSITION) && !is(lead, SUBORDINATOR) && !ing) return true;
  if (
    standsBeforeNoun(before, ing) &&
    !(before.lower === 'first' && form.inflection === 'past' && !is(lead, DETERMINER))
  )
    return true;
  if (form.inflection === 's') return isPlural(items, from, at, after);
  if (form.inflection !== 'base') return false;
  if (is(before, AUXILIARY | SUBJECT_PRONOUN) || isAdverb(before)) return false;
  if (isSubjectOf(after) && is(after, AUXILIARY) && !isInRelative(items, from, at)) return true;
  return !before.lower.endsWith('s') && !PLURAL_SUBJECTS.has(before.lower);
}

/** "40 reports", "his claims were", "user reports", "denied reports": no third person of a verb. */
function isPlural(items: readonly Item[], from: number, at: number, after: Item | undefined): boolean {
  const before = items[at - 1]!;
  if (is(before, SUBJECT_PRONOUN) && !before.possessive) return false;
  if (items[at - 2]?.kind === 'number' || isCompound(items, from, at) || isObject(before)) return true;
  return isSubjectOf(after) && !(before.capital && isInRelative(items, from, at));
}

/** "denied reports": behind another verb. */
function isObject(before: Item): boolean {
  return isVerb(before) && !is(before, AUXILIARY | DETERMINER | ING);
}

/** "relies on user reports", "any user claims": a noun before it that could not stand there alone. */
function isCompound(items: readonly Item[], from: number, at: number): boolean {
  const noun = items[at - 1]!;
  const lead = items[at - 2];
  if (at - 2 < from || noun.capital || noun.lower.endsWith('s') || is(noun, PREPOSITION | DETERMINER | VERB))
    return false;
  return (is(lead, PREPOSITION) && !is(lead, SUBORDINATOR)) || /^(?:any|some|many|several|few|more)$/.test(lead!.lower);
}

/** "his comments made": another verb follows. */
function isSubjectOf(after: Item | undefined): boolean {
  if (/^(?:show|indicate|suggest|say|find)$/.test(after?.lower ?? '')) return true;
  return isVerb(after) && !is(after, CUE_FORM | ING) && !/^(?:to|not|never)$/.test(after!.lower);
}

/** Words between a relative pronoun and the verb of its clause. */
const LONGEST_RELATIVE_SUBJECT = 4;

/** "what the mayor's aides claim is": the verb behind it is that of the clause around. */
function isInRelative(items: readonly Item[], from: number, at: number): boolean {
  const lead = items.slice(Math.max(from, at - LONGEST_RELATIVE_SUBJECT), at);
  return lead.some(({ lower }) => /^(?:who|which|that|what|whom)$/.test(lower));
}

function standsBeforeNoun(before: Item, ing: boolean): boolean {
  if (before.possessive) return true;
  if (is(before, DETERMINER) && !is(before, SUBJECT_PRONOUN) && !QUANTIFIED_SUBJECTS.has(before.lower)) return true;
  if (is(before, PREPOSITION) && before.lower !== 'to' && !is(before, SUBORDINATOR) && !ing) return true;
  return (
    !before.capital && (BEFORE_NOUNS.has(before.lower) || (ADJECTIVE_ENDING.test(before.lower) && !isAdverb(before)))
  );
}

const OTHER_SENSES_OF: ReadonlyMap<string, readonly OtherSense[]> = new Map(
  OTHER_SENSES.map(({ lemma }) => [lemma, OTHER_SENSES.filter((row) => row.lemma === lemma)]),
);

/** "pledged delegates", "added to the tension", "the saying": the verb in another sense. */
function isOtherSense(items: readonly Item[], at: number, last: number, form: CueForm): boolean {
  const rows = OTHER_SENSES_OF.get(form.row.lemma);
  if (!rows) return false;
  const before = items[at - 1];
  const after = items[last + 1];
  return rows.some(
    (row) =>
      (row.form === undefined || row.form === items[at]!.lower) &&
      (row.before === undefined || (before !== undefined && row.before.includes(before.lower || before.text))) &&
      (row.notBefore === undefined || !row.notBefore.includes(before?.kind === 'quote' ? '“' : (before?.text ?? ''))) &&
      (row.after === undefined || (after !== undefined && row.after.includes(after.lower))),
  );
}

const DOCUMENTS =
  /^(?:report|bill|statement|letter|law|amendment|constitution|memo|document|page|website|site|filing)$/;
const CLAUSE_OPENERS = /^(?:that|the|a|it|he|she|they|in|there|:)$/;

/** "state" and "states" are mostly nouns, "maintain" mostly keeps things up: these need a sign that they speak. */
function isClaimed(items: readonly Item[], at: number, last: number, form: CueForm): boolean {
  const item = items[at]!;
  const before = items[at - 1];
  const after = items[last + 1];
  if (item.lower === 'state') return is(before, AUXILIARY | SUBJECT_PRONOUN);
  if (item.lower === 'states') {
    if (closesQuote(items, at)) return true;
    if (!before || !CLAUSE_OPENERS.test(after?.lower ?? '')) return false;
    if (before.kind === 'mark' && after!.lower === 'that') return true;
    if (is(before, SUBJECT_PRONOUN) || DOCUMENTS.test(before.lower)) return true;
    return before.capital && !items[at - 2]?.capital && before.lower !== 'united';
  }
  if (form.row.lemma !== 'maintain') return true;
  return after?.lower === 'that' || before?.kind === 'mark' || after?.kind === 'mark' || is(after, SUBJECT_PRONOUN);
}

/** "“Vote,” a voice in the advertisement states.": only the speaker stands between the words and the verb. */
function closesQuote(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.kind !== 'mark') return false;
  for (let here = at - 1; here >= Math.max(0, at - LONGEST_SPEAKER); here--) {
    if (items[here]!.kind === 'quote') return here < at - 1;
    if (items[here]!.kind !== 'word') return false;
  }
  return false;
}

/** Words of a speaker between a quotation and "states". */
const LONGEST_SPEAKER = 8;

interface Lead {
  readonly first: number;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/** The auxiliaries and adverbs before a verb: "had repeatedly been", "went on to". */
function auxiliariesBefore(items: readonly Item[], from: number, at: number, form: CueForm): Lead {
  let first = at;
  let passive = false;
  let infinitive = false;
  for (let here = at - 1; here >= from && items[here]!.kind === 'word'; here--) {
    const item = items[here]!;
    if (is(item, AUXILIARY) && !(item.capital && here > from)) {
      if (is(item, BE) && form.inflection !== 'ing' && !infinitive) passive = true;
      if (item.lower === 'to') infinitive = true;
    } else if (
      item.capital ||
      (item.lower === 'both' && isClauseEdge(items, from, here - 1)) ||
      !(isAdverb(item) || item.lower === 'yet' || (infinitive && (is(item, CATENATIVE) || isVerb(item))))
    )
      break;
    first = here;
  }
  return { first, passive, infinitive };
}
