import { NOUN_FRAMES } from '../../../lexicon/speech/noun-cues.ts';
import { type Cue, cueOf } from '../cues/cue.ts';
import { type NounCue, nounCueAt } from '../cues/noun-cue.ts';
import { clauseSubject } from '../cues/subjects.ts';
import { type Item, is, isWord } from '../frame/frame.ts';
import { DETERMINER, ING, PREPOSITION, QUESTION_WORD, REPORTING_NOUN, WEEKDAY } from '../frame/word-class.ts';
import { isVerb, phraseOf } from '../phrases/phrase.ts';
import type { Content, Report, ReportQuery } from '../report.ts';
import type { Scene } from '../scene.ts';
import { nounPhrase } from './content.ts';
import { reportEnd } from './end.ts';

/** Between "claim" and "that": "his claim in an interview on Monday that". */
const OPENER_REACH = 8;

/** "made yet another passionate call" is no longer. */
const LONGEST_MADE = 6;

const OPENERS_OF = openersOf();

function openersOf(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const { opener, nouns } of NOUN_FRAMES)
    for (const noun of nouns) table.set(noun, (table.get(noun) ?? new Set()).add(opener));
  return table;
}

/** What the nouns of speech of a sentence report, outside of what its verbs do: "her claim [that the dam held]". */
export function nounReports(scene: Scene, reports: readonly Report[]): Report[] {
  const found: Report[] = [];
  if ((scene.sentence.classes & REPORTING_NOUN) === 0) return found;
  for (let at = scene.sentence.first; at < scene.sentence.last - 2; at++) {
    if (!is(scene.frame.items[at], REPORTING_NOUN) || isTaken(scene, reports, at)) continue;
    const report = nounReportAt(scene, at);
    if (!report || isTaken(scene, reports, report.contents[0]!.first)) continue;
    found.push(report);
    at = report.contents[0]!.last;
  }
  return found;
}

function isTaken({ cues }: Scene, reports: readonly Report[], at: number): boolean {
  return (
    cues.some(({ first, last }) => first <= at && at <= last) ||
    reports.some(({ contents }) => contents.some(({ first, last }) => first <= at && at < last))
  );
}

function nounReportAt(scene: Scene, at: number): Report | null {
  const { items } = scene.frame;
  const noun = nounCueAt(items, scene.sentence, at) ?? madeNoun(scene, at);
  if (!noun) return null;
  const opener = openerBehind(scene, noun);
  if (opener === null) return null;
  const cue = asCue(scene, noun, opener);
  const content = contentBehind({ setting: scene, cue, free: at + 1 }, opener);
  if (!content || items.slice(content.first, content.last).some(({ kind }) => kind === 'quote')) return null;
  return { cue, rule: 'noun of speech', contents: [content] };
}

const MAKING =
  /^(?:ma(?:k(?:e|es|ing)|de)|issu(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|renew(?:s|ed|ing)?|repeat(?:s|ed|ing)?)$/;

/** "Hale made an angry call for rain": the noun is whose that made it. */
function madeNoun({ frame, sentence }: Scene, at: number): NounCue | null {
  const { items } = frame;
  let verb = at - 1;
  while (verb > sentence.first && at - verb < LONGEST_MADE && isWord(items[verb]) && !isVerb(items[verb])) verb--;
  if (verb < sentence.first || !MAKING.test(items[verb]!.lower)) return null;
  const owner = clauseSubject(items, sentence.first, verb);
  return owner && owner.last < verb ? { at, owner } : null;
}

/** The index of the word that leads up to what was said, or null where none does. */
function openerBehind({ frame, sentence }: Scene, { at, owner }: NounCue): number | null {
  const { items } = frame;
  const openers = OPENERS_OF.get(items[at]!.lower);
  const agent = owner.first > at;
  const from = agent ? owner.first + 1 : at + 1;
  if (!openers) return null;
  for (let here = from; here < Math.min(sentence.last - 1, from + OPENER_REACH); here++) {
    const item = items[here]!;
    const near = here === from || item.lower === 'that' || (agent && item.lower !== 'of');
    if (near && openers.has(item.lower) && !is(items[here + 1], WEEKDAY)) return here;
    if (!isWord(item) || isVerb(item) || is(item, QUESTION_WORD)) return null;
    if (here === from && !agent && !is(item, PREPOSITION)) return null;
  }
  return null;
}

function contentBehind(query: ReportQuery, opener: number): Content | null {
  const { frame, sentence } = query.setting;
  const { items } = frame;
  const clause = items[opener]!.lower === 'that';
  const subject = !items.slice(sentence.first, query.cue.at).some((item) => isVerb(item) && !is(item, ING));
  const lead = is(items[sentence.first], PREPOSITION);
  if (clause && subject && !lead) return null;
  if (clause || items[opener]!.lower === 'to') {
    const last = reportEnd(query, opener, subject && lead);
    return last > opener + 1 ? { first: opener, last } : null;
  }
  const thing = nounPhrase(query, opener + 1)?.[0];
  return thing ? { first: thing.first, last: verbBehind(items, thing) } : null;
}

/** "his comments on the dam may have hurt him": the thing ends at the next verb of the clause around. */
function verbBehind(items: readonly Item[], { first, last }: Content): number {
  for (let at = first + 1; at < last; at++) {
    const item = items[at]!;
    if (is(item, QUESTION_WORD) || item.lower === 'to') return last;
    if (isVerb(item) && !is(item, ING | DETERMINER) && !item.lower.endsWith('ed')) return at;
  }
  return last;
}

/** The noun as a cue, so that what it reports ends where a verb's does. */
function asCue({ frame }: Scene, { at, owner }: NounCue, opener: number): Cue {
  const { start, end, lower } = frame.items[at]!;
  const subject = owner.first > at && owner.last >= opener ? phraseOf(frame.items, owner.first, opener - 1) : owner;
  const row = { lemma: lower, strength: 'plain', frames: ['that'], prepositions: [], forms: [] } as const;
  const group = {
    row,
    inflection: 'base',
    at,
    first: at,
    last: at,
    passive: false,
    infinitive: false,
    start,
    end,
  } as const;
  return cueOf(group, subject, null);
}
