import { attributionStart } from '../cues/cue.ts';
import { is, isMark } from '../frame/frame.ts';
import { CONJUNCTION } from '../frame/word-class.ts';
import type { Content, ReportQuery } from '../report.ts';
import { isVerbless } from './before.ts';
import { reportEnd } from './end.ts';

const AS_VERBS = new Set([
  'say',
  'note',
  'report',
  'argue',
  'write',
  'explain',
  'observe',
  'point out',
  'acknowledge',
  'announce',
  'tell',
  'describe',
  'recall',
  'admit',
  'suggest',
  'claim',
  'state',
  'warn',
  'predict',
  'reveal',
  'confirm',
  'insist',
  'mention',
]);

/** "As Ruiz told reporters in Lima on Monday," is no longer. */
const LONGEST_AS = 10;

/** Whether the attribution opens with "as": "as Ruiz noted"; in "wept as Ruiz described the flood", "as Ruiz warned that" it tells the time. */
export function isAsClause({ setting, cue }: ReportQuery): boolean {
  const { items } = setting.frame;
  const start = attributionStart(cue);
  const { first } = setting.sentence;
  if (start === null || start <= first || cue.passive || !AS_VERBS.has(cue.row.lemma)) return false;
  if (items[start - 1]!.lower !== 'as' || items[cue.last + 1]?.lower === 'that') return false;
  const before = items[start - 2];
  return start - 1 <= first + 1 || before!.kind !== 'word' || is(before, CONJUNCTION) || before!.lower === 'that';
}

/** "As Ruiz noted, [the dam held]." and "[The dam held], as Ruiz noted." */
export function asClause(query: ReportQuery): Content[] | null {
  if (!isAsClause(query)) return null;
  const { setting, cue } = query;
  const { items } = setting.frame;
  const { first, last } = setting.sentence;
  const as = attributionStart(cue)! - 1;
  let end = cue.last + 1;
  while (end < last && !isMark(items[end], ',') && end - cue.last < LONGEST_AS && items[end]!.kind !== 'quote') end++;
  const joined = is(items[as - 1], CONJUNCTION) || items[as - 1]?.lower === 'that';
  if (as <= first + 1 || joined)
    return isMark(items[end], ',') ? [{ first: end + 1, last: reportEnd(query, end + 1) }] : null;
  if (!isMark(items[as - 1], ',') || (end < last && items[end]!.kind !== 'mark')) return null;
  let start = first;
  while (start < as && items[start]!.kind === 'mark') start++;
  return isVerbless(items, start, as - 1) ? null : [{ first: start, last: as - 1 }];
}
