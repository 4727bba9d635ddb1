import type { Cue } from '../cues/cue.ts';
import { type Item, is, isMark, isWord } from '../frame/frame.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  CUE_FORM,
  DETERMINER,
  ING,
  MONTH,
  OBJECT_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  WEEKDAY,
} from '../frame/word-class.ts';
import { opensClause, opensWithAuxiliary } from '../phrases/clause-opening.ts';
import { isNominal, isVerb } from '../phrases/phrase.ts';
import type { Content, ReportQuery } from '../report.ts';
import { reportEnd } from './end.ts';

/** The clause that begins at an item, up to where it ends; or null. */
export function content(query: ReportQuery, first: number): Content[] | null {
  const last = reportEnd(query, first, opensSentenceAsLeadIn(query));
  return last > first ? [{ first, last }] : null;
}

/** Up to the first comma that does not belong to a list of names or numbers. */
export function nounPhrase(query: ReportQuery, first: number): Content[] | null {
  const { items } = query.setting.frame;
  const limit = reportEnd(query, first, opensSentenceAsLeadIn(query));
  let last = limit;
  let listed = false;
  for (let at = first + 1; at < limit; at++) {
    at = overBrackets(items, limit, at);
    const tail =
      (limit - at > at - first && (opensTail(items, at) || opensDay(query, at))) ||
      opensSecondClause(items, limit, at) ||
      opensSecondGerund(query, first, at);
    const comma = isMark(items[at], ',');
    if (!tail && (!comma || staysInPhrase(items, limit, at, listed))) {
      listed ||= comma;
      continue;
    }
    last = at;
    break;
  }
  return last > first ? [{ first, last }] : null;
}

/** "denying the leak and calling it small": a second participle beside the cue, where nothing it says is one. */
function opensSecondGerund({ setting, cue }: ReportQuery, first: number, and: number): boolean {
  const { items } = setting.frame;
  if (cue.inflection !== 'ing' || items[and]!.lower !== 'and' || !is(items[and + 1], ING)) return false;
  return !is(items[first - 1], PREPOSITION) && !items.slice(first, and).some((item) => is(item, ING));
}

const OCCASIONS =
  /^(?:interview|speech|statement|tweet|letter|debate|post|email|memo|video|message|hearing|rally|conference|briefing|address|column|book|report|filing|lawsuit|appearance)$/;

/** "criticized Ruiz during a debate", "denied the charges and left": words about the saying, where they are many. */
function opensTail(items: readonly Item[], at: number): boolean {
  if (!is(items[at], PREPOSITION | CONJUNCTION)) return false;
  const { lower } = items[at]!;
  const next = items[at + 1];
  if (lower === 'because' && next?.lower === 'of') return false;
  if (/^(?:before|during|after|until|because|through)$/.test(lower)) return !items[at - 1]!.lower.endsWith('ed');
  if (/^(?:when|while|as)$/.test(lower)) return is(next, SUBJECT_PRONOUN);
  if (lower === 'in' || lower === 'at') return OCCASIONS.test(items[at + 2]?.lower ?? '');
  return lower === 'and' && isVerb(next) && !is(next, ING) && !is(items[at - 1], ING) && !isVerb(items[at - 1]);
}

/** "announced her candidacy in June", "asked about it in June": when it was said, unlike in "criticized the cuts in June". */
function opensDay({ setting, cue }: ReportQuery, at: number): boolean {
  const [item, next, behind] = setting.frame.items.slice(at, at + 3);
  const ofSaying = cue.row.lemma === 'announce' || is(setting.frame.items[at - 1], OBJECT_PRONOUN);
  if (!ofSaying || /^(?:of|for)$/.test(behind?.lower ?? '')) return false;
  if (item!.lower === 'on') return is(next, WEEKDAY);
  return item!.lower === 'in' && (is(next, MONTH) || isYear(next));
}

function isYear(item: Item | undefined): boolean {
  return item?.kind === 'number' && /^(?:19|20)\d\d$/.test(item.text);
}

/** Longer brackets are broken copy. */
const LONGEST_BRACKETS = 30;

/** The index behind the brackets that open at `at`, else `at`. */
function overBrackets(items: readonly Item[], limit: number, at: number): number {
  if (!isMark(items[at], '(')) return at;
  for (let closing = at + 1; closing < Math.min(limit - 1, at + LONGEST_BRACKETS); closing++)
    if (isMark(items[closing], ')')) return closing + 1;
  return at;
}

/** "criticized the plan and his aides did not reply", "criticized the plan but has not read it": another verb. */
function opensSecondClause(items: readonly Item[], limit: number, at: number): boolean {
  const { lower } = items[at]!;
  if (lower !== 'and' && lower !== 'but') return false;
  const next = items[at + 1];
  if (is(next, AUXILIARY) && next!.lower !== 'to' && next!.lower !== 'not') return true;
  return lower === 'and' && opensWithAuxiliary(items, limit, at + 1);
}

function staysInPhrase(items: readonly Item[], limit: number, comma: number, listed: boolean): boolean {
  const after = items[comma + 1];
  if (!after) return false;
  if (partsAdjectives(items, limit, comma)) return true;
  if (after.kind === 'number' || (items[comma - 1]!.capital && after.capital)) return true;
  if (
    /^(?:also|among|depending|either|especially|even|including|most|not|or|possibly|ranging|such|to)$/.test(after.lower)
  )
    return true;
  return (
    (/^(?:some|all|many|none)$/.test(after.lower) && items[comma + 2]?.lower === 'of') ||
    isList(items, limit, comma, listed)
  );
}

/** "full-blown, lasting cuts": the comma parts two words before one noun. */
function partsAdjectives(items: readonly Item[], limit: number, comma: number): boolean {
  if (comma + 2 >= limit || !/-|(?:ous|ful|less|able)$/.test(items[comma - 1]!.lower)) return false;
  return [items[comma + 1]!, items[comma + 2]!].every(
    (item) => item.kind === 'word' && isNominal(item) && !is(item, DETERMINER) && (!isVerb(item) || is(item, ING)),
  );
}

/** "rent, wages and fares": "and" follows a comma of a list so soon. */
const LONGEST_LISTED = 6;

/** Whether what follows the comma is one of a list; `listed` tells that one comma of it stands before. */
function isList(items: readonly Item[], limit: number, comma: number, listed: boolean): boolean {
  for (let at = comma + 1; at < Math.min(limit, comma + 1 + LONGEST_LISTED); at++) {
    const item = items[at]!;
    if (/^(?:and|or)$/.test(item.lower))
      return at < limit - 1 && (at > comma + 1 || endsList(items, limit, at, listed));
    if (isMark(item, ',')) return at > comma + 1 && isList(items, Math.min(limit, at + LONGEST_LISTED), at, true);
    if (!isWord(item) || is(item, AUXILIARY | SUBJECT_PRONOUN)) return false;
    if (is(item, ING) && !isListedAlike(items, comma, at)) return false;
    if (isVerb(item) && !is(item, ING) && !item.lower.endsWith('ed') && !is(items[at - 1], PREPOSITION)) return false;
  }
  return false;
}

/** "rent, wages, and fares", against "rent, wages, and he left". */
function endsList(items: readonly Item[], limit: number, and: number, listed: boolean): boolean {
  return listed && !opensClause(items, limit, and + 1) && !is(items[and + 1], PREPOSITION | AUXILIARY | CUE_FORM);
}

/** "a kind, loving and patient man", "of hiding, delaying and denying it": it stands alone between the commas, or behind another of its kind. */
function isListedAlike(items: readonly Item[], comma: number, at: number): boolean {
  if (at !== comma + 1) return false;
  return isMark(items[at + 1], ',') || /^(?:and|or)$/.test(items[at + 1]?.lower ?? '');
}

/** A cue stands in a lead-in within so many words of the sentence's start. */
const LONGEST_LEAD_IN = 20;

/** "Asked whether it rained, Ruiz …": the reported words end with the lead-in. */
function opensSentenceAsLeadIn({ setting, cue }: ReportQuery): boolean {
  const { items } = setting.frame;
  const { first } = setting.sentence;
  const opening = items[first]!;
  if (isSubordinate(items, first, cue)) return true;
  const within = is(opening, PREPOSITION) && (cue.inflection === 'ing' || isInRelative(items, cue));
  if (!within && !is(opening, SUBORDINATOR | ING) && !/^(?:asked|in|by)$/.test(opening.lower)) return false;
  if (cue.at - first >= LONGEST_LEAD_IN) return false;
  for (let at = first; at < cue.at; at++) if (isMark(items[at], ',')) return false;
  return true;
}

/** "On the day that Ruiz said": the attribution tells of a noun before it. */
function isInRelative(items: readonly Item[], { relative, side, subject }: Cue): boolean {
  return relative || (side === 'left' && /^(?:that|which)$/.test(items[subject!.first - 1]?.lower ?? ''));
}

const CLAUSE_LEADS =
  /^(?:when|as|asked|while|after|before|although|though|if|because|since|whenever|by|in|despite|until)$/;

/** "when Ruiz said", "after saying", ", and though she had said": a word before the attribution makes it a side clause. */
function isSubordinate(items: readonly Item[], first: number, cue: Cue): boolean {
  const finite =
    cue.side === 'left' || (cue.side === 'shared' && cue.inflection !== 'ing' && cue.subject!.last < cue.first);
  const start = finite ? cue.subject!.first : cue.first;
  const before = items[start - 1];
  if (start <= first || !before || !CLAUSE_LEADS.test(before.lower)) return false;
  return finite || cue.inflection === 'ing' || !cue.subject;
}

/** Whether the cue attributes a quotation beside it, so that what follows is nothing said. */
export function attributesQuote({ setting, cue }: ReportQuery): boolean {
  const { items } = setting.frame;
  const start = cue.side === 'left' ? cue.subject!.first : cue.side === 'right' ? cue.first : null;
  if (start === null || start <= setting.sentence.first) return false;
  const before = items[start - 1]!;
  return (
    before.kind === 'quote' ||
    (before.kind === 'mark' && start - 2 >= setting.sentence.first && items[start - 2]!.kind === 'quote')
  );
}
