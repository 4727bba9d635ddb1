import { type Item, is, isMark, isWord } from '../frame/frame.ts';
import { CONJUNCTION, ING, PREPOSITION, SUBORDINATOR } from '../frame/word-class.ts';
import { isVerb } from '../phrases/phrase.ts';
import type { Content, ReportQuery } from '../report.ts';
import { reportEnd } from './end.ts';
import { SURE_END_RULES } from './ends/rules.ts';

/** What stands before a source in the middle of a clause has no more words: "In the last three years, according to Ruiz,". */
const LONGEST_LEAD = 9;

/** "According to Ruiz, [the dam held]." */
export function sourceBefore(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const { first } = setting.sentence;
  if (cue.side !== 'source' || cue.first > first + 1 || setting.frame.items[first]!.kind === 'quote') return null;
  const comma = sourceEnd(query);
  if (!isMark(setting.frame.items[comma], ',') || comma >= setting.sentence.last) return null;
  return [{ first: comma + 1, last: reportEnd(query, comma + 1, false, SURE_END_RULES) }];
}

/** "[The dam held], according to Ruiz." and "[In Lima], according to Ruiz, [the dam held]." */
export function sourceBehind(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const { items } = setting.frame;
  const first = contentStart(query);
  if (cue.side !== 'source' || (cue.first <= setting.sentence.first + 1 && items[first]!.lower !== 'that')) return null;
  if (first >= cue.first || quoteFollows(query)) return null;
  const contents = [{ first, last: cue.first }];
  const comma = sourceEnd(query);
  if (comma < setting.sentence.last - 1 && isMark(items[comma], ',') && isLeadIn(items, first, cue.first)) {
    const next = items[comma + 1]!;
    if (isWord(next) && !/^(?:who|which)$/.test(next.lower)) {
      const rest = { first: comma + 1, last: reportEnd(query, comma + 1) };
      return is(items[first], PREPOSITION | SUBORDINATOR) ? [rest] : [...contents, rest];
    }
  }
  return contents;
}

/** "It was, in the words of Ruiz, “a mess”": the source says what stands in the marks. */
function quoteFollows({ setting, cue }: ReportQuery): boolean {
  const { items } = setting.frame;
  let at = cue.last + 1;
  while (at < setting.sentence.last && (isMark(items[at], ',') || isWord(items[at]))) at++;
  return at < setting.sentence.last && items[at]!.kind === 'quote' && isMark(items[at - 1], ',');
}

/** The index of the comma or full stop behind the source's name. */
function sourceEnd({ setting, cue }: ReportQuery): number {
  const { items } = setting.frame;
  let at = cue.subject!.last + 1;
  while (at < setting.sentence.last && !/^[,.;]$/.test(items[at]!.text)) at++;
  if (isMark(items[at], ',') && /^(?:who|which)$/.test(items[at + 1]?.lower ?? ''))
    return sourceEndBehind(items, setting.sentence.last, at);
  return at;
}

function sourceEndBehind(items: readonly Item[], limit: number, comma: number): number {
  let at = comma + 1;
  while (at < limit && !/^[,.;]$/.test(items[at]!.text)) at++;
  return at;
}

/** After the last semicolon before the source that lists nothing, and after what opens the sentence. */
function contentStart({ setting, cue }: ReportQuery): number {
  const { items } = setting.frame;
  let first = setting.sentence.first;
  let listed = false;
  for (let at = cue.first - 2; at > first; at--) {
    listed ||= isMark(items[at], ';') && /^(?:and|or)$/.test(items[at + 1]!.lower);
    if ((isMark(items[at], ';') && !listed) || isColon(items, at)) first = at + 1;
  }
  while (first < cue.first && (items[first]!.kind === 'mark' || is(items[first], CONJUNCTION))) first++;
  return first;
}

/** A colon between clauses, not that of "1:40 a.m.". */
function isColon(items: readonly Item[], at: number): boolean {
  return isMark(items[at], ':') && items[at + 1]?.start !== items[at]!.end;
}

/** Whether what stands before the source is only the beginning of the clause. */
function isLeadIn(items: readonly Item[], first: number, last: number): boolean {
  if (last - first > LONGEST_LEAD) return false;
  for (let at = first; at < last; at++) if (isVerb(items[at]) && !is(items[at], ING)) return false;
  return true;
}
