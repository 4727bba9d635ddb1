import { RESULT_PARTICIPLES } from '../../../lexicon/speech/word-classes.ts';
import type { Rule } from '../../../rule.ts';
import { type Cue, takes } from '../cues/cue.ts';
import { type Item, is, isDash, isMark } from '../frame/frame.ts';
import {
  CONJUNCTION,
  CUE_FORM,
  ENDS_IN_S,
  ING,
  PREPOSITION,
  QUESTION_WORD,
  SPEECH_NOUN,
  SUBORDINATOR,
} from '../frame/word-class.ts';
import { isAdverb, isVerb } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';

/** Reported words whose end is looked for. */
export interface EndQuery {
  readonly items: readonly Item[];
  readonly cues: readonly Cue[];
  readonly cue: Cue;
  /** Index of the first item of the content. */
  readonly start: number;
  /** Index after the last item it may have. */
  readonly limit: number;
  /** Whether the cue stands in a lead-in: "Asked whether it rained, Ruiz …". */
  readonly leadIn: boolean;
}

/** A place where reported words end; in the example the reported words stand in [brackets]. */
export interface EndRule extends Rule {
  readonly ends: (query: EndQuery, at: number) => boolean;
}

/** A new attribution after ", and" begins so soon. */
const NEXT_CUE_REACH = 4;
/** A new attribution after ", while" begins so soon. */
const WHILE_REACH = 9;
/** Insertions between dashes are no longer. */
export const LONGEST_ASIDE = 30;
/** A dash after fewer words belongs to the words. */
export const SOONEST_DASH = 3;

const MODAL = /^(?:would|should|could|might|may|can|must|will|shall)$/;

const IRREGULAR_PASTS =
  /^(?:took|made|came|went|gave|ran|met|held|kept|led|left|began|found|drew|won|lost|got|sent|spent|stood|became|did|paid|sold|brought|threw|wrote|spoke|told)$/;
const RESULTS = new Set(RESULT_PARTICIPLES.split(/\s+/));

/** Where reported words end; any that fits ends them. */
export const END_RULES: readonly EndRule[] = [
  {
    name: 'semicolon',
    example: 'Ruiz said [the dam held]; nobody was hurt.',
    ends: (query, at) =>
      (isMark(query.items[at], ';') && !isListed(query, at)) ||
      (isMark(query.items[at], ':') && query.items[at + 1]?.kind === 'quote'),
  },
  {
    name: 'according to',
    example: 'Ruiz said [the dam held], according to a report.',
    ends: ({ items }, at) => isMark(items[at], ',') && items[at + 1]?.lower === 'according',
  },
  {
    name: 'participle',
    example: 'Ruiz said [the dam held], adding that it had rained.',
    ends: ({ items }, at) => isMark(items[at], ',') && opensComment(items, at + 1),
  },
  {
    name: 'and said',
    example: 'Ruiz said [the dam held], and added that it had rained.',
    ends: (query, at) =>
      isMark(query.items[at], ',') && is(query.items[at + 1], CONJUNCTION) && attributionFollows(query, at),
  },
  {
    name: 'while another said',
    example: 'Ruiz said [the dam held], while Hale said it had not.',
    ends: ({ items, cues, cue }, at) =>
      isMark(items[at], ',') &&
      /^(?:while|although|though|as)$/.test(items[at + 1]?.lower ?? '') &&
      cues.some((other) => speaks(items, other, cue) && other.first > at && other.first < at + WHILE_REACH),
  },
  {
    name: 'contrast',
    example: 'Half of voters said [they would stay], while 9 percent were unsure.',
    ends: ({ items }, at) => isMark(items[at], ',') && opensContrast(items, at + 1),
  },
  {
    name: 'end of a lead-in',
    example: 'Asked [whether it had rained], Ruiz nodded.',
    ends: (query, at) => query.leadIn && isMark(query.items[at], ',') && endsLeadIn(query, at),
  },
  {
    name: 'and without a comma',
    example: 'Ruiz said [the dam held] and warned of rain.',
    ends: ({ items, cues, cue, start }, at) =>
      /^(?:and|but)$/.test(items[at]!.lower) &&
      cues.some(
        (other) =>
          speaks(items, other, cue) &&
          other.first === at + 1 &&
          goesOn(cue, other) &&
          (other.inflection !== 'base' || other.first < other.at || !holdsInfinitive(items, start, at)) &&
          (!takes(cue, 'complement') || other.row.strength === 'strong'),
      ),
  },
  {
    name: 'but did not say',
    example: 'Ruiz said [the dam held] but would not give details.',
    ends: ({ items, cue }, at) => cue.inflection === 'past' && withholds(items, isMark(items[at], ',') ? at + 1 : at),
  },
  {
    name: 'verb of the outer clause',
    example: 'Ruiz, who said [the dam held], closed the session.',
    ends: ({ items, cue, limit }, at) =>
      cue.relative &&
      isMark(items[at], ',') &&
      isMark(items[(cue.subject?.first ?? 0) - 1], ',') &&
      at + 1 < limit &&
      isVerb(items[at + 1]) &&
      !is(items[at + 1], ING),
  },
  {
    name: 'another speaker',
    example: 'Ruiz said [the dam held], Hale said it had not.',
    ends: ({ items, cues, cue }, at) =>
      (isMark(items[at], ',') || isDash(items[at])) &&
      cues.some(
        (other) =>
          speaks(items, other, cue) && other.side === 'left' && other.subject!.first === at + 1 && takes(other, 'that'),
      ),
  },
  {
    name: 'and another said',
    example: 'Half of voters said [the dam held] and a third said it had not.',
    ends: ({ items, cues, cue, start }, at) =>
      /^(?:and|but|while)$/.test(items[at]!.lower) &&
      (takes(cue, 'object') || !takes(cue, 'that') || hasFiniteVerb(items, start, at)) &&
      cues.some(
        (other) =>
          speaks(items, other, cue) &&
          other.side === 'left' &&
          other.subject!.first === at + 1 &&
          other.subject!.pronoun === null &&
          other.row.strength === 'strong' &&
          other.inflection === cue.inflection,
      ),
  },
  {
    name: 'verb behind a gap',
    example: 'The plan, which Ruiz said [will cost little], is new.',
    ends: ({ items, start, limit }, at) =>
      isFiniteVerb(items[start]) && isMark(items[at], ',') && at + 1 < limit && isFiniteVerb(items[at + 1]),
  },
  {
    name: 'but he',
    example: 'Ruiz said [the dam held], but she has not seen it since the storm.',
    ends: ({ items }, at) => {
      const but = isMark(items[at], ',') ? at + 1 : at;
      if (items[but]?.lower !== 'but') return false;
      return /^(?:he|she|they)$/.test(items[but + 1]?.lower ?? '') || (but > at && isNamed(items[but + 1]));
    },
  },
  {
    name: 'change of tense',
    example: 'Ruiz said [the dam is safe] but ordered an inquiry.',
    ends: (query, at) =>
      /^(?:and|but)$/.test(query.items[at]!.lower) &&
      query.cue.inflection === 'past' &&
      isPast(query.items[at + 1]) &&
      !isVerb(query.items[at - 1]) &&
      (opensInPresent(query) || opensWithInfinitive(query)),
  },
  {
    name: 'end of the brackets',
    example: 'Nobody drowned (Ruiz said [the dam held]) in the flood.',
    ends: ({ items, start }, at) => isMark(items[at], ')') && !items.slice(start, at).some((item) => item.text === '('),
  },
  {
    name: 'closing brackets',
    example: 'Ruiz said [the dam held] (it was mended last year).',
    ends: ({ items, limit }, at) =>
      isMark(items[at], '(') && isMark(items[limit - 1], ')') && closesAt(items, at) === limit - 1,
  },
  {
    name: 'what the writer calls it',
    example: 'Ruiz said [the dam held], a claim that Hale denied.',
    ends: ({ items }, at) => isMark(items[at], ',') && callsIt(items, at + 1),
  },
  {
    name: 'even as',
    example: 'Ruiz said [the dam held] even as the water rose.',
    ends: ({ items }, at) => opensEvenAs(items, isMark(items[at], ',') ? at + 1 : at),
  },
  {
    name: 'however',
    example: 'Ruiz said [the dam held], but for many it came too late.',
    ends: ({ items }, at) => isMark(items[at], ',') && setsAgainst(items, at + 1),
  },
  {
    name: 'present beside the cue',
    example: 'Ruiz denies [that the dam leaked] and refuses to leave.',
    ends: (query, at) =>
      query.cue.inflection === 's' &&
      isAnd(query.items[at]!) &&
      isPresent(query.items[at + 1]) &&
      !opensInPresent(query),
  },
  {
    name: 'comparison',
    example: 'Half of voters said [they would stay], compared with a third last year.',
    ends: ({ items }, at) =>
      isMark(items[at], ',') &&
      (items[at + 1]?.lower === 'compared' ||
        (items[at + 1]?.lower === 'as' &&
          /^(?:has|have|had|did|do|does|is|are|was|were)$/.test(items[at + 2]?.lower ?? ''))),
  },
  {
    name: 'long relative clause',
    example: 'Ruiz said [it held], which was news to many in the towns below it.',
    ends: (query, at) =>
      isMark(query.items[at], ',') &&
      (/^(?:which|who|whom|whose|where|a|an|one)$/.test(query.items[at + 1]?.lower ?? '') ||
        /^(?:which|whom|than)$/.test(query.items[at + 2]?.lower ?? '')) &&
      query.items[at + 1]?.lower !== 'rather' &&
      isLongTail(query, at) &&
      !isBehindAge(query, at) &&
      !opensMainClause(query, at) &&
      !isInserted(query, at),
  },
  {
    name: 'agent',
    example: 'Ruiz was declared [the winner of the race] by the board on Monday.',
    ends: ({ items, cue }, at) =>
      items[at]!.lower === 'by' && cue.passive && cue.side === 'by' && cue.subject!.first === at + 1,
  },
  { name: 'dash', example: 'Ruiz said [the dam had held] — a relief to many in the towns below.', ends: endsAtDash },
];

/** The names of rules that hold more often than not, but not where a source opens the sentence and so stands for all of it. */
const MOSTLY = new Set([
  'dash',
  'long relative clause',
  'contrast',
  'comparison',
  'closing brackets',
  'what the writer calls it',
]);

/** The rules without those. */
export const SURE_END_RULES: readonly EndRule[] = END_RULES.filter(({ name }) => !MOSTLY.has(name));

/** "fields; helped those who fled; and sang": a semicolon with "and" shows that the ones before it part what is listed. */
function isListed({ items, cue, start, limit }: EndQuery, at: number): boolean {
  if (cue.side === null) return false;
  const semicolons: number[] = [];
  for (let mark = start; mark < limit - 1; mark++) if (isMark(items[mark], ';')) semicolons.push(mark);
  const last = semicolons.at(-1)!;
  return semicolons.length > 1 && at <= last && /^(?:and|or)$/.test(items[last + 1]!.lower);
}

/** "whether Hale, the mayor, knew it, Ruiz nodded": at the comma before a subject with its verb, or, where none has one, before any. */
function endsLeadIn(query: EndQuery, at: number): boolean {
  const { items, limit } = query;
  if (!opensSubject(query, at + 1) || (items[query.start]!.lower === 'that' && opensMainClause(query, at)))
    return false;
  if (opensWithVerb(query, at + 1)) return true;
  for (let later = at + 2; later < limit - 1; later++)
    if (isMark(items[later], ',') && opensWithVerb(query, later + 1)) return false;
  return true;
}

/** A phrase that may be a subject, or any words with a verb behind them: "the mayor", "even Hale", "at least 50", "rents have". */
function opensSubject({ items, limit }: EndQuery, at: number): boolean {
  const first = overFocus(items, at);
  if (rightPhrase(items, limit, first)) return true;
  const loose = rightPhrase(items, limit, first, true);
  return (
    loose !== null && !isVerb(items[first]) && !is(items[first], QUESTION_WORD) && isFiniteVerb(items[loose.last + 1])
  );
}

function opensWithVerb({ items, limit }: EndQuery, at: number): boolean {
  const subject = rightPhrase(items, limit, overFocus(items, at), true);
  const verb = subject ? items[subject.last + (isAdverb(items[subject.last + 1]) ? 2 : 1)] : undefined;
  return isFiniteVerb(verb) || is(verb, CUE_FORM);
}

function overFocus(items: readonly Item[], at: number): number {
  if (/^(?:even|only)$/.test(items[at]?.lower ?? '')) return at + 1;
  return items[at]?.lower === 'at' && items[at + 1]?.lower === 'least' ? at + 2 : at;
}

/** Adverbs of what was done, not of how it was told: "the dam burst, possibly causing floods". */
const OF_THE_DEED = /^(?:then|possibly|perhaps|probably|thereby|thus|often|eventually)$/;

/** ", adding that", ", drawing a reply": the writer goes on about who spoke, or about what came of it. */
function opensComment(items: readonly Item[], at: number): boolean {
  const item = items[isAdverb(items[at]) && !OF_THE_DEED.test(items[at]!.lower) ? at + 1 : at];
  return is(item, ING) && item!.lower !== 'considering' && (is(item, CUE_FORM) || RESULTS.has(item!.lower));
}

/** Whether another attribution tells what was said; "he should have said" and "would then say" tell what may be. */
function speaks(items: readonly Item[], other: Cue, cue: Cue): boolean {
  if (other === cue || other.row.strength === 'thought') return false;
  for (let at = other.first; at < other.at; at++) if (MODAL.test(items[at]!.lower)) return false;
  return true;
}

/** ", and said", ", but Hale said": an attribution of its own follows the conjunction. */
function attributionFollows({ items, cues, cue }: EndQuery, at: number): boolean {
  const next = cues.find((other) => other.first >= at + 2 && other.first <= at + NEXT_CUE_REACH);
  if (next?.subject && speaks(items, next, cue)) return true;
  if (!/^(?:and|but)$/.test(items[at + 1]!.lower)) return false;
  return cues.some((other) => {
    if (!speaks(items, other, cue) || other.first <= at || other.side !== 'left') return false;
    const { first } = other.subject!;
    return first >= at + 1 && first <= at + 3;
  });
}

const WITHHELD =
  /^(?:say|give|offer|elaborate|identify|provide|specify|disclose|name|comment|explain|go|share|release|discuss|describe|detail|reveal)$/;

/** "but did not say when", "and would not give details". */
function withholds(items: readonly Item[], and: number): boolean {
  if (!/^(?:and|but)$/.test(items[and]?.lower ?? '')) return false;
  const verb = items[and + 2]?.lower === 'not' ? and + 3 : and + 2;
  const negated = verb === and + 3 ? /^(?:did|would)$/ : /^(?:didn't|wouldn't)$/;
  return negated.test(items[and + 1]?.lower ?? '') && WITHHELD.test(items[verb]?.lower ?? '');
}

/** "said … and warned", "reminding … and calling on": a verb that stands beside the cue, not within what it reports. */
function goesOn(cue: Cue, other: Cue): boolean {
  if ((other.side !== 'shared' && other.side !== null) || other.infinitive) return false;
  return /^(?:s|past)$/.test(other.inflection) || other.inflection === cue.inflection;
}

/** "call on Hale to wait and explain": the bare verb goes with "to wait". */
function holdsInfinitive(items: readonly Item[], start: number, end: number): boolean {
  return items.slice(start, end).some(({ lower }) => lower === 'to' || MODAL.test(lower));
}

/** An auxiliary or a verb that shows its tense. */
function isFiniteVerb(item: Item | undefined): boolean {
  return isVerb(item) && !is(item, ING) && !/^(?:to|not)$/.test(item!.lower);
}

/** "both she and Hale said": without a verb before it "and" joins two of one kind. */
function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(items[at]) || is(items[at], CUE_FORM)) return true;
  return false;
}

function isNamed(item: Item | undefined): boolean {
  return item !== undefined && (item.capital || item.kind === 'number');
}

/** "while 9 percent", "even though Hale": what the writer sets against what was said. */
function opensContrast(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (items[at]?.lower === 'while') return next !== undefined && (next.kind === 'number' || next.capital);
  return items[at]?.lower === 'even' && next?.lower === 'though';
}

/** "Hale, 58, a captain of the port, died": the one whose age is told has yet to do something. */
function isBehindAge({ items, start }: EndQuery, at: number): boolean {
  return at - 3 >= start && items[at - 1]!.kind === 'number' && isMark(items[at - 2], ',') && isNamed(items[at - 3]);
}

/** "the meetings, which took place in Lima, were useful": a comma with a verb behind it, or with "he", closes the insertion. */
function isInserted({ items, limit }: EndQuery, at: number): boolean {
  for (let closing = at + 2; closing < Math.min(limit - 1, at + LONGEST_ASIDE); closing++) {
    if (!isMark(items[closing], ',')) continue;
    const next = items[closing + 1];
    if ((isVerb(next) && !is(next, ING)) || is(next, PREPOSITION) || /^(?:he|she|they)$/.test(next?.lower ?? ''))
      return true;
  }
  return false;
}

/** "that, though it leaked, a new dam would cost more": the subject of what was said, and its verb. */
function opensMainClause({ items, start, limit }: EndQuery, at: number): boolean {
  const lead = items[start]!.lower === 'that' ? start + 1 : start;
  if (!isMark(items[lead], ',') && !is(items[lead], PREPOSITION | SUBORDINATOR)) return false;
  const phrase = rightPhrase(items, limit, at + 1);
  return phrase !== null && isFiniteVerb(items[phrase.last + 1]);
}

function isPast(item: Item | undefined): boolean {
  return isVerb(item) && (item!.lower.endsWith('ed') || IRREGULAR_PASTS.test(item!.lower));
}

/** "to mend the dam", "Hale to leave": a past tense behind it is none of its verbs. */
function opensWithInfinitive({ items, start, limit }: EndQuery): boolean {
  for (let at = start; at < limit; at++) if (isVerb(items[at])) return items[at]!.lower === 'to';
  return false;
}

/** "even as the water rose" */
function opensEvenAs(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'even' && items[at + 1]?.lower === 'as';
}

/** "however the water rose", but not "however, the water rose"; "but for many it came too late" */
function setsAgainst(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower === 'however') return !isMark(items[at + 1], ',');
  return items[at]?.lower === 'but' && /^(?:for|to|among|with|in)$/.test(items[at + 1]?.lower ?? '');
}

function isAnd({ lower }: Item): boolean {
  return lower === 'and' || lower === 'but';
}

/** "refuses", "goes" */
function isPresent(item: Item | undefined): boolean {
  return isVerb(item) && is(item, ENDS_IN_S) && !/^(?:is|was)$/.test(item!.lower);
}

/** "the dam is safe": the first verb of the reported words is in the present. */
function opensInPresent({ items, start, limit }: EndQuery): boolean {
  for (let at = start; at < limit; at++) {
    if (!isVerb(items[at]) || items[at]!.lower === 'to') continue;
    return /^(?:is|are|am|will|can|may|do|does|must)$/.test(items[at]!.lower);
  }
  return false;
}

/** The index of the bracket that closes the one at `at`, or -1. */
function closesAt(items: readonly Item[], at: number): number {
  return items.findIndex((item, i) => i > at && isMark(item, ')'));
}

/** "a claim that Hale denied", "a point she has made before", "the first time that she has told anyone". */
function callsIt(items: readonly Item[], at: number): boolean {
  if (!/^(?:a|an|the)$/.test(items[at]?.lower ?? '')) return false;
  if (/^(?:first|second|last)$/.test(items[at + 1]?.lower ?? '') && items[at + 2]?.lower === 'time') return true;
  return [items[at + 1], items[at + 2]].some((item) => is(item, SPEECH_NOUN) || OF_SAYING.test(item?.lower ?? ''));
}

const OF_SAYING = /^(?:point|position|view|notion|idea|sentiment|theme|stance|figure|comparison|move|decision)$/;

/** Whether more words follow than came before: then they are the writer's more often than not. */
function isLongTail({ start, limit }: EndQuery, at: number): boolean {
  return limit - at > at - start;
}

function endsAtDash(query: EndQuery, at: number): boolean {
  const { items, start } = query;
  if (!isDash(items[at]) || at - start <= SOONEST_DASH || !isLongTail(query, at)) return false;
  const next = items[at + 1];
  return !is(next, CONJUNCTION) && !/^(?:including|even|especially|particularly)$/.test(next?.lower ?? '');
}
