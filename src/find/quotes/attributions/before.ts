import { type Query, type Setting, speakerAt, speakerOf } from '../attribution.ts';
import { type Cue, takes } from '../cues/cue.ts';
import { nounCueAt } from '../cues/noun-cue.ts';
import { type Item, is, isMark, isWord } from '../frame/frame.ts';
import { AUXILIARY, CONJUNCTION, CUE_FORM, DETERMINER, SOURCE_OPENER } from '../frame/word-class.ts';
import { isVerb } from '../phrases/phrase.ts';
import type { Report } from '../report.ts';
import type { Found } from './found.ts';

/** Nouns of speech further before the quotation are no longer what it is part of. */
const NOUN_REACH = 9;
/** "promise to end the “war”": the quotation stands near the infinitive. */
const LONGEST_INFINITIVE = 4;

/** "her claim that …": the nearest noun of speech with an owner, where no verb of speech comes after it. */
export function nounOfSpeech({ setting, at }: Query): Found | null {
  const { items } = setting.frame;
  if (isCalled(setting, at)) return null;
  const lowest = Math.max(setting.sentence.first, at - NOUN_REACH);
  for (let here = at - 1; here >= lowest; here--) {
    if (items[here]!.kind === 'quote') return null;
    if (is(items[here], CUE_FORM | SOURCE_OPENER) && setting.live.some((cue) => cue.at === here)) return null;
    const noun = nounCueAt(items, setting.sentence, here);
    if (noun && noun.owner.last < at && opensContent(items, here, at))
      return { speaker: speakerAt(setting, noun.owner), cue: items[here]! };
  }
  return null;
}

/** "described her claim that it rained as “a joke”": the words are the verb's, not the claim's. */
function isCalled({ frame, live }: Setting, at: number): boolean {
  return frame.items[at - 1]?.lower === 'as' && live.some((cue) => cue.last < at && takes(cue, 'complement'));
}

/** "that", "of" or "for" behind the noun, or "that" behind a circumstance: "her claim on Monday that". */
function opensContent(items: readonly Item[], noun: number, at: number): boolean {
  if (/^(?:of|for)$/.test(items[noun + 1]!.lower))
    return at === noun + 2 || (at === noun + 3 && is(items[noun + 2], DETERMINER));
  for (let here = noun + 1; here < at; here++) {
    if (
      items[here]!.lower === 'that' ||
      (here === noun + 1 && items[here]!.lower === 'to' && at - here <= LONGEST_INFINITIVE)
    )
      return true;
    if (isVerb(items[here])) return false;
  }
  return false;
}

/** "Ruiz said the plan was “dead”": the nearest cue before the quotation, or one that holds it. */
export function cueBefore({ setting, at }: Query): Found | null {
  const before = setting.live.filter(
    (cue) =>
      cue.last < at &&
      cue.side !== 'source' &&
      !(isOnlyBeside(cue) && isWord(setting.frame.items[cue.last + 1])) &&
      !subjectBeyond(cue, at) &&
      !isSpent(setting, cue, at),
  );
  const nearest = before.at(-1);
  if (!nearest || (nearest.row.strength === 'mention' && opensWithSource(setting))) return null;
  const stronger = nearest.row.strength === 'weak' ? before.findLast((cue) => cue.row.strength !== 'weak') : undefined;
  const cue = outerCue(setting, nearest, at) ?? stronger ?? nearest;
  return { speaker: speakerOf(setting, cue), cue };
}

/** "began", "continued": they attribute the words beside them, and reach no further. */
function isOnlyBeside({ row }: Cue): boolean {
  return /^(?:begin|continue|go on)$/.test(row.lemma);
}

/** "According to a survey, shoppers feel “watched”": the words are the survey's. */
function opensWithSource({ live, sentence }: Setting): boolean {
  return live.some(({ side, first }) => side === 'source' && first === sentence.first);
}

/** "Ruiz said the plan would ease the “fever”": the cue whose reported words hold the nearest one, where that one yields. */
export function outerCue(setting: Setting, nearest: Cue, at: number): Cue | null {
  if (isEcho(setting, nearest))
    return (
      setting.live.findLast(
        ({ last, subject, row }) =>
          last < nearest.subject!.first && subject!.pronoun !== 'who' && row.strength !== 'weak',
      ) ?? null
    );
  const report = holderOf(setting, nearest, at);
  if (report && (isCoordinated(setting, at) || holdsThing(setting, nearest, at))) return report.cue;
  if (!report || !(yields(setting, nearest) || isSameSpeaker(report, nearest))) return null;
  return report.cue;
}

/** "Ruiz said the mayor had promised a dam, but “it never came”": the quotation is a clause of its own. */
function isCoordinated({ frame }: Setting, at: number): boolean {
  return is(frame.items[at - 1], CONJUNCTION) && isMark(frame.items[at - 2], ',');
}

/** "Ruiz said the mayor had asked for “the moon”": the words in marks are the thing promised or asked for, not what was said. */
function holdsThing({ frame }: Setting, cue: Cue, at: number): boolean {
  if (!THING_VERBS.has(cue.row.lemma) || cue.inflection === 'ing') return false;
  return frame.items.slice(cue.last + 1, at).every((item) => item.lower === 'for');
}

/** Verbs whose object is a thing given or wanted. */
const THING_VERBS = new Set([
  'ask',
  'promise',
  'pledge',
  'offer',
  'demand',
  'request',
  'seek',
  'propose',
  'call for',
  'order',
]);

/** The report of another cue whose words hold the cue and the quotation. */
function holderOf({ frame, reports }: Setting, nearest: Cue, at: number): Report | undefined {
  return reports.find(
    ({ cue, contents }) =>
      cue !== nearest &&
      cue.subject &&
      contents.some(
        ({ first, last }, i) =>
          first <= nearest.at && nearest.at < last && at < last && !(i > 0 && isNewClause(frame.items, first)),
      ),
  );
}

/** "It rained, Ruiz says, and he has begun to call it “a war”": a clause of the writer's. */
function isNewClause(items: readonly Item[], first: number): boolean {
  return is(items[first], CONJUNCTION) || is(items[first - 1], CONJUNCTION);
}

/** "Ruiz said she asked for “a minute”": a pronoun that opens the reported words is who reports them. */
function isSameSpeaker({ contents }: Report, { side, subject }: Cue): boolean {
  if (side !== 'left' || !/^(?:he|she|they)$/.test(subject!.pronoun ?? '')) return false;
  return contents.some(({ first }) => subject!.first === first || subject!.first === first + 1);
}

/** "denounced what he called “a mess”": the pronoun stands for who denounced. */
function isEcho({ frame }: Setting, { subject, side }: Cue): boolean {
  if (side !== 'left' || !subject || !/^(?:he|she|they|it)$/.test(subject.pronoun ?? '')) return false;
  return /^(?:what)$/.test(frame.items[subject.first - 1]?.lower ?? '');
}

function yields({ frame }: Setting, cue: Cue): boolean {
  const { strength } = cue.row;
  if (cue.relative && /^(?:that|which)$/.test(frame.items[cue.subject!.last]!.lower)) return true;
  if (strength === 'weak' || strength === 'mention' || cue.infinitive) return true;
  return frame.items.slice(cue.first, cue.at).some(({ lower }) => MODALS.has(lower));
}

const MODALS = new Set(['would', 'will', 'should', 'could', 'can', 'may', 'might', 'must']);

/** "the man she called “a bully” would “ruin us”": a verb behind the first quotation ends the clause of its cue. */
function isSpent({ frame }: Setting, cue: Cue, at: number): boolean {
  if (takes(cue, 'that', 'quote')) return false;
  let quote = cue.last + 1;
  while (quote < at && frame.items[quote]!.kind !== 'quote') quote++;
  return quote < at && is(frame.items[quote + 1], AUXILIARY);
}

function subjectBeyond(cue: Cue, at: number): boolean {
  return cue.side === 'right' && cue.subject!.last >= at;
}
