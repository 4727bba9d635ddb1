import { type Item, is, isDash } from '../frame/frame.ts';
import { CONJUNCTION, PREPOSITION, STOP } from '../frame/word-class.ts';
import type { ReportQuery } from '../report.ts';
import { type EndQuery, LONGEST_ASIDE, SOONEST_DASH } from './ends/query.ts';
import { END_RULES } from './ends/rules.ts';
import { outerVerb } from './outer-verb.ts';

const HALVES = new Set([';', ':']);

/** The index after the last item of the words that begin at `start`, without the marks that close them. */
export function reportEnd({ setting, cue }: ReportQuery, start: number, leadIn = false, rules = END_RULES): number {
  const { items } = setting.frame;
  let limit = setting.sentence.last;
  while (limit > start && (is(items[limit - 1], STOP) || HALVES.has(items[limit - 1]!.text))) limit--;
  const query: EndQuery = { items, cues: setting.cues, cue, start, limit, leadIn };
  limit = outerVerb(query) ?? limit;
  for (let at = start + 1; at < limit; at++) {
    if (!canEnd(items[at]!)) continue;
    if (isDash(items[at])) {
      const closing = asideEnd(query, at);
      if (closing !== null) {
        if (rules.some((rule) => rule.name !== 'dash' && rule.ends(query, closing))) return at;
        at = closing;
        continue;
      }
    }
    if (rules.some((rule) => rule.ends(query, at))) return at;
  }
  return limit;
}

function canEnd(item: Item): boolean {
  if (item.kind === 'mark' || item.lower === 'even') return true;
  return is(item, CONJUNCTION | PREPOSITION) && /^(?:and|but|while|by)$/.test(item.lower);
}

/** The dash that closes the insertion opened at `at`, or null. */
function asideEnd({ items, start, limit }: EndQuery, at: number): number | null {
  if (at - start <= SOONEST_DASH) return null;
  for (let closing = at + 1; closing < Math.min(limit, at + LONGEST_ASIDE); closing++)
    if (isDash(items[closing])) return closing;
  return null;
}
