import { IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital, wordAt } from '../line.ts';
import { isOneWord, on, type Slice } from './slice.ts';
import { type EvidenceKey, ID, type Note } from './table.ts';

/** "May" and "June" are women, "March" a verb, "Sun" a paper, unless a number or "in" stands beside them. */
const NAMES_TOO = new Set(['may', 'april', 'august', 'jan', 'june', 'sun', 'easter']);
/** Hardly anyone goes by these alone. */
const RARELY_ALONE = new Set(['april', 'august', 'june', 'easter']);
const DATED: ReadonlySet<EvidenceKey> = new Set([
  'beforeNumber',
  'afterNumber',
  'afterIn',
  'afterOn',
  'beforeCommonWord',
]);

/** "between [April] and June". */
function isInRange({ line: { words }, from, to, first }: Slice): boolean {
  if (!RARELY_ALONE.has(first.folded)) return false;
  return [wordAt(words, from - 2), words[to + 1]].some((word) => word && isCapital(word) && on(word, IN_NAME.day));
}

function isDated(slice: Slice, before: EvidenceKey, after: EvidenceKey): boolean {
  return DATED.has(before) || DATED.has(after) || isInRange(slice) || isInTime(slice);
}

/** "since [June]", "in early [June]". */
const BEFORE_MONTHS: ReadonlySet<string> = new Set('since until till early late mid last next this every'.split(' '));

function isInTime({ line: { words }, from, first }: Slice): boolean {
  return RARELY_ALONE.has(first.folded) && BEFORE_MONTHS.has(wordAt(words, from - 1)?.folded ?? '');
}

/** Whether the slice holds a weekday or month that is no part of a well-known name: "[Sheffield Wednesday]" is a club. */
export function dayEvidence(slice: Slice, before: EvidenceKey, after: EvidenceKey, note: Note): void {
  if (slice.known.inName & IN_NAME.organization || slice.known.place !== null) return;
  for (let at = slice.from; at < slice.to; at++) {
    const word = slice.line.words[at]!;
    if (!on(word, IN_NAME.day) || !isCapital(word)) continue;
    const doubtful = NAMES_TOO.has(word.folded);
    if (!doubtful || (isOneWord(slice) && word.folded !== 'sun' && isDated(slice, before, after))) note(ID.day);
  }
}
