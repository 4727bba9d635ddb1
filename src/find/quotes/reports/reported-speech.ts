import type { Rule } from '../../../rule.ts';
import { type Setting, speakerOf } from '../attribution.ts';
import { type Cue, takes } from '../cues/cue.ts';
import { type Item, is, isDash, isMark, isWord } from '../frame/frame.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  OBJECT_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../frame/word-class.ts';
import type { Passage } from '../passage.ts';
import { opensWithAuxiliary } from '../phrases/clause-opening.ts';
import { isAdverb, isVerb } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';
import type { Content, Report, ReportQuery } from '../report.ts';
import type { Scene } from '../scene.ts';
import { asClause, isAsClause } from './as.ts';
import { clauseBefore } from './before.ts';
import { infinitive, zeroClause } from './clause.ts';
import { attributesQuote } from './content.ts';
import { nounReports } from './noun.ts';
import { object, prepositional } from './object.ts';
import { passive } from './passive.ts';
import { isSilent } from './silent-cues.ts';
import { sourceBefore, sourceBehind } from './source.ts';
import { thatClause, thatIndex } from './that.ts';
import { objectInfinitive, question, told } from './told.ts';

/** A way of reporting words without marks. In the example they stand in [brackets]; earlier rules go first. */
export interface ReportRule extends Rule {
  readonly find: (query: ReportQuery) => Content[] | null;
}

/** The ways of reporting words without marks, surest first. */
export const REPORT_RULES: readonly ReportRule[] = [
  { name: 'source before', example: 'According to Ruiz, [the dam held].', find: sourceBefore },
  { name: 'source behind', example: '[The dam held], according to Ruiz.', find: sourceBehind },
  { name: 'clause before', example: '[The dam held], Ruiz said.', find: clauseBefore },
  { name: 'as', example: 'As Ruiz noted, [the dam held].', find: asClause },
  { name: 'passive', example: 'Hale was asked [whether it had rained].', find: passive },
  { name: 'that', example: 'Ruiz said on Monday [that the dam held].', find: thatClause },
  { name: 'question', example: 'Ruiz asked [whether it had rained].', find: question },
  { name: 'infinitive', example: 'Ruiz promised [to mend the dam].', find: infinitive },
  { name: 'preposition', example: 'Ruiz warned of [more rain].', find: prepositional },
  { name: 'told', example: 'Ruiz told reporters on Monday [the dam held].', find: told },
  { name: 'object and infinitive', example: 'Ruiz urged [Hale to leave].', find: objectInfinitive },
  { name: 'object', example: 'Ruiz announced [a new dam].', find: object },
  { name: 'zero', example: 'Ruiz said [the dam held].', find: zeroClause },
];

/** What the cues of a sentence report, in order; what lies within another report is left out. */
export function reportsOf(scene: Scene): Report[] {
  const reports: Report[] = [];
  let free = scene.sentence.first;
  for (const found of scene.cues) {
    const cue = withOuterSubject(found, reports.at(-1));
    if (cue.row.strength === 'thought' || (cue.at < free && cue.side !== 'source')) continue;
    const report = reportOf({ setting: scene, cue, free });
    if (!report) continue;
    reports.push(report);
    free = Math.max(cue.last + 1, ...report.contents.map((content) => content.last));
  }
  const closing = closingReport(scene, reports);
  return closing ? [closing] : reports;
}

/** "A company that promised to sail the sea has asked": whoever asked spoke before, and is no part of what was said. */
function withOuterSubject(cue: Cue, before: Report | undefined): Cue {
  if (!before?.cue.antecedent || before.contents.at(-1)!.last !== cue.first) return cue;
  return cue.side === 'left' && cue.subject!.last === cue.first - 1 ? { ...cue, subject: before.cue.antecedent } : cue;
}

/** What a verb reports without a clause of its own. */
const THING_RULES = new Set(['object', 'preposition', 'infinitive', 'object and infinitive']);

/** "Ruiz announced a dam, a bridge and a road, Hale said.": what stands before the last attribution is its speaker's. */
function closingReport(scene: Scene, reports: readonly Report[]): Report | null {
  const last = reports.at(-1);
  if (reports.length < 2 || last!.rule !== 'clause before' || last!.cue.row.strength !== 'strong') return null;
  if (!reports.every((report) => report === last || THING_RULES.has(report.rule))) return null;
  return reportOf({ setting: scene, cue: last!.cue, free: scene.sentence.first });
}

/** The passages that a sentence reports without marks, with who said them. */
export function reportedSpeech(setting: Setting): Passage[] {
  const passages: Passage[] = [];
  for (const report of setting.reports) addPassages(passages, setting, report);
  for (const report of nounReports(setting, setting.reports)) addPassages(passages, setting, report);
  return passages;
}

function reportOf(query: ReportQuery): Report | null {
  const { setting, cue } = query;
  const { items } = setting.frame;
  if (!reports(query)) return null;
  let follows: boolean | null = null;
  for (const rule of REPORT_RULES) {
    if (!BEFORE_RULES.has(rule.name)) {
      follows ??= mayFollow(query);
      if (!follows) continue;
    }
    const contents = rule.find(query)?.map((content) => trimmed(setting, beforeQuote(setting, rule, content)));
    if (!contents) continue;
    const whole = contents.filter((content) => content.last > content.first && isWord(items[content.first]));
    if (whole.length === 0 || !whole.every((content) => isReported(setting, rule, content))) return null;
    return { cue, rule: rule.name, contents: whole };
  }
  return null;
}

const MIXED_RULES = new Set([
  'that',
  'zero',
  'told',
  'question',
  'infinitive',
  'object and infinitive',
  'clause before',
  'source before',
  'source behind',
]);
/** With fewer words before a quotation, the quotation is all that is reported. */
const FEWEST_BEFORE_QUOTE = 3;
const BEFORE_RULES = new Set(['source before', 'source behind', 'clause before', 'as']);

/** Whether what follows the verb can be said: not behind a verb before its subject, after "as", or beside a quotation. */
function mayFollow(query: ReportQuery): boolean {
  const { setting, cue } = query;
  if (cue.side === 'source' || cue.side === 'right' || isAsClause(query)) return false;
  if (cue.last + 1 >= setting.sentence.last) return false;
  return !attributesQuote(query) || opensOwnClause(query);
}

/** "On the “merger,” Ruiz said it had failed": the quotation is none of what the cue introduces. */
function opensOwnClause(query: ReportQuery): boolean {
  const { setting, cue } = query;
  if (thatIndex(query) === cue.last + 1) return true;
  const { items } = setting.frame;
  const opening = items[setting.sentence.first]!;
  if (opening.kind === 'quote') return false;
  const next = items[cue.last + 1]!;
  if (is(next, SUBJECT_PRONOUN | DETERMINER) && is(opening, PREPOSITION)) return true;
  return opensWithAuxiliary(items, setting.sentence.last, cue.last + 1);
}

/** Whether the cue reports anything that is not in marks. */
function reports(query: ReportQuery): boolean {
  const { setting, cue } = query;
  if (cue.side === 'source') return true;
  if (cue.row.strength === 'mention') return false;
  if (cue.row.lemma === 'respond')
    return isNegated(setting, cue) || setting.frame.items[cue.last + 1]?.lower === 'that';
  if (cue.row.lemma === 'continue') return setting.frame.items[cue.last + 1]?.lower === 'that';
  if (!cue.subject && !/^(?:ask|tell)$/.test(cue.row.lemma)) return false;
  return !isReducedRelative(setting, cue) && !isSilent(query);
}

/** "Neither Hale nor the mayor responded": so far before the nearest subject. */
const NEITHER_REACH = 5;

/** "did not respond", "has yet to respond", "neither responded". */
function isNegated({ frame, sentence }: Scene, cue: Cue): boolean {
  const first = cue.side === 'left' ? Math.max(sentence.first, cue.subject!.first - NEITHER_REACH) : cue.first;
  return frame.items
    .slice(first, cue.at)
    .some(({ lower }) => /^(?:not|never|yet|declined|refused|neither|nobody|none)$|n't$/.test(lower));
}

/** "a party called Harvest", "in the proposed law": a past participle that describes a noun, and has no speaker. */
function isReducedRelative({ frame, sentence }: Scene, cue: Cue): boolean {
  if (cue.inflection !== 'past' || cue.passive || cue.row.strength === 'strong' || cue.first < cue.at) return false;
  const before = frame.items[cue.at - 1];
  if (cue.side === 'shared') return isWord(before) && !is(before, CONJUNCTION | AUXILIARY) && !isAdverb(before);
  if (cue.side !== 'left' || cue.subject!.pronoun !== null || cue.subject!.crossed) return false;
  const next = frame.items[cue.last + 1];
  if (is(next, OBJECT_PRONOUN) || /sel(?:f|ves)$/.test(next?.lower ?? '')) return false;
  if (is(next, DETERMINER) && next!.lower !== 'this' && !takes(cue, 'complement')) return false;
  if (namesItsSubject(frame.items, cue)) return true;
  const lead = frame.items[cue.subject!.first - 1];
  return (
    cue.subject!.first > sentence.first &&
    (isVerb(lead) ||
      isInfinitive(frame.items, cue.subject!.first - 1) ||
      (is(lead, PREPOSITION) && !is(lead, SUBORDINATOR)))
  );
}

/** "to organize a party called Harvest": the verb before the phrase, in no list. */
function isInfinitive(items: readonly Item[], at: number): boolean {
  return isWord(items[at]) && items[at - 1]?.lower === 'to';
}

/** "A party called Harvest won": an indefinite phrase, a name and another verb. */
function namesItsSubject(items: readonly Item[], cue: Cue): boolean {
  if (cue.row.lemma !== 'call' || !/^(?:an?|another)$/.test(items[cue.subject!.first]!.lower)) return false;
  let at = cue.last + 1;
  while (items[at]?.capital) at++;
  if (at > cue.last + 1 && (isVerb(items[at]) || items[at]?.kind === 'mark')) return true;
  const thing = rightPhrase(items, items.length, cue.last + 1);
  const behind = thing && items[thing.last + 1];
  return thing !== null && !thing.capital && (behind?.kind === 'mark' || isVerb(behind ?? undefined));
}

function trimmed({ frame }: Scene, { first, last }: Content): Content {
  let end = last;
  while (end > first && frame.items[end - 1]!.kind === 'mark' && frame.items[end - 1]!.text !== ')') end--;
  return { first, last: end };
}

/** "acknowledged the losses, his “darkest hour”": a thing reported ends at the mark before a quotation. */
function beforeQuote({ frame }: Scene, rule: ReportRule, content: Content): Content {
  if (MIXED_RULES.has(rule.name)) return content;
  let mark = content.last;
  for (let at = content.first; at < content.last; at++) {
    if (frame.items[at]!.kind === 'quote') return { first: content.first, last: mark };
    if (isMark(frame.items[at], ',') || isDash(frame.items[at])) mark = at;
  }
  return content;
}

/** Words around a quotation are reported where they make a clause of their own: "said the plan was “dead”". */
function isReported({ frame }: Scene, rule: ReportRule, { first, last }: Content): boolean {
  if (isWhenOrWhere(frame.items, rule, first) || announces(frame.items, first, last)) return false;
  let quote = first;
  while (quote < last && frame.items[quote]!.kind !== 'quote') quote++;
  return quote === last || (MIXED_RULES.has(rule.name) && quote - first >= FEWEST_BEFORE_QUOTE);
}

const OF_THINGS = new Set(['object', 'preposition', 'question']);
const WHEN_OR_WHERE =
  /^(?:in|on|at|during|under|by|from|with|before|after|through|over|via|within|behind|near|inside)$/;

/** "a flat rate, which Ruiz proposed under a new law", "what he said four years ago": no thing, but when or where it was said. */
function isWhenOrWhere(items: readonly Item[], { name }: ReportRule, first: number): boolean {
  if (items[first + 1]?.lower === 'ago' || items[first + 2]?.lower === 'ago') return true;
  return OF_THINGS.has(name) && WHEN_OR_WHERE.test(items[first]!.lower);
}

/** What leads up to words below it is no longer. */
const LONGEST_LEAD_UP = 4;

/** "tweeted the following:", "posted this:" */
function announces(items: readonly Item[], first: number, last: number): boolean {
  return last - first <= LONGEST_LEAD_UP && isMark(items[last], ':');
}

function addPassages(passages: Passage[], setting: Scene, { cue, rule, contents }: Report): void {
  const { items } = setting.frame;
  const spokenTo = cue.passive && cue.side !== 'by' && cue.side !== 'source';
  const speaker = spokenTo ? null : cue.subject && speakerOf(setting, cue);
  contents.forEach(({ first, last }, i) => {
    const start = items[first]!.start;
    const end = items[last - 1]!.end;
    passages.push({ start, end, type: 'indirect', speaker, cue, rule, continues: i > 0 });
  });
}
