import { takes } from '../cues/cue.ts';
import { type Item, is, isWord } from '../frame/frame.ts';
import { DETERMINER, OBJECT_PRONOUN, PREPOSITION, QUESTION_WORD } from '../frame/word-class.ts';
import { leftPhrase } from '../phrases/left.ts';
import type { Content, ReportQuery } from '../report.ts';
import { content, nounPhrase } from './content.ts';
import { thatIndex } from './that.ts';

/** People are confirmed, and what is denied was not said. */
const NOT_MADE_KNOWN = /^(?:confirm|deny)$/;

/** "Hale was asked [whether it rained]", "was told [to leave]", "[A new dam] was announced by Ruiz." */
export function passive(query: ReportQuery): Content[] | null {
  const { cue } = query;
  if (!cue.passive) return null;
  return cue.row.lemma === 'ask' || cue.row.lemma === 'tell' ? wasAsked(query) : wasAnnounced(query);
}

function wasAsked(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const { items } = setting.frame;
  const byAgent = cue.side === 'by';
  const from = byAgent ? cue.subject!.last + 1 : cue.last + 1;
  const that = byAgent ? null : thatIndex(query);
  if (that !== null) return content(query, that);
  if (items[from]?.lower === 'about') return nounPhrase(query, from + 1);
  return is(items[from], QUESTION_WORD) || items[from]?.lower === 'to' ? content(query, from) : null;
}

function wasAnnounced(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const { items } = setting.frame;
  const from = cue.last + 1;
  const next = items[from]!;
  if (thatIndex(query) === from) return content(query, from);
  if (next.lower === 'to' && !opensInfinitive(items[from + 1])) return null;
  if (/^(?:to|of|for|as)$/.test(next.lower))
    return isWord(items[from + 1]) && takes(cue, 'object', 'complement', 'object-to', 'to')
      ? content(query, from)
      : null;
  if (takes(cue, 'complement') && is(next, DETERMINER)) return content(query, from);
  if (cue.side !== 'by') return thingSaid(query);
  if (!takes(cue, 'that', 'object')) return null;
  const behind = cue.subject!.last + 1;
  if (behind < setting.sentence.last && /^(?:of|for|as)$/.test(items[behind]!.lower)) return content(query, behind);
  const subject = leftPhrase(items, setting.sentence.first, cue.first - 1);
  return subject && subject.pronoun === null ? [{ first: subject.first, last: subject.last + 1 }] : null;
}

/** "[A new dam] was announced": what was said is the subject, but not where its head stands further off: "about 10 cases of flu were reported". */
function thingSaid({ setting, cue }: ReportQuery): Content[] | null {
  if (!takes(cue, 'object') || !takes(cue, 'that') || NOT_MADE_KNOWN.test(cue.row.lemma)) return null;
  const subject = leftPhrase(setting.frame.items, setting.sentence.first, cue.first - 1);
  const ofAnother = subject !== null && is(setting.frame.items[subject.first - 1], PREPOSITION);
  return subject && subject.pronoun === null && !subject.crossed && !ofAnother
    ? [{ first: subject.first, last: subject.last + 1 }]
    : null;
}

/** "was said to [be] there", but neither "was admitted to [the] hospital" nor "was called to [Lima]". */
function opensInfinitive(item: Item | undefined): boolean {
  return isWord(item) && !item!.capital && !is(item, DETERMINER | PREPOSITION | OBJECT_PRONOUN);
}
