import { takes } from './cue.ts';
import { is } from './frame.ts';
import { leftPhrase } from './phrase-left.ts';
import type { Content, ReportQuery } from './report.ts';
import { content } from './report-content.ts';
import { thatIndex } from './report-that.ts';
import { QUESTION_WORD } from './word-class.ts';

/** "Hale was asked [whether it rained]", "was told [to leave]", "[A new dam] was announced by Ruiz." */
export function passive(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const { items } = setting.frame;
  if (!cue.passive) return null;
  const from = cue.last + 1;
  const next = items[from]!;
  const that = thatIndex(query);
  if (cue.row.lemma === 'ask' || cue.row.lemma === 'tell') {
    const behind = cue.side === 'by' ? cue.subject!.last + 1 : from;
    if (behind !== from)
      return is(items[behind], QUESTION_WORD) || /^(?:about|to)$/.test(items[behind]?.lower ?? '')
        ? content(query, behind)
        : null;
    if (that !== null) return content(query, that);
    return is(next, QUESTION_WORD) || /^(?:about|to)$/.test(next.lower) ? content(query, from) : null;
  }
  if (that === from) return content(query, from);
  if (/^(?:to|of|for|as)$/.test(next.lower)) {
    return takes(cue, 'object', 'complement', 'object-to', 'to') ? content(query, from) : null;
  }
  if (cue.side !== 'by' || !takes(cue, 'that', 'object')) return null;
  const subject = leftPhrase(items, setting.sentence.first, cue.first - 1);
  return subject && subject.pronoun === null ? [{ first: subject.first, last: subject.last + 1 }] : null;
}
