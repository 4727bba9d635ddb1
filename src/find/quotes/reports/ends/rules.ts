import type { Rule } from '../../../../rule.ts';
import { takes } from '../../cues/cue.ts';
import { type Item, is, isDash, isMark } from '../../frame/frame.ts';
import { CONJUNCTION, ING } from '../../frame/word-class.ts';
import { isVerb } from '../../phrases/phrase.ts';
import { callsIt, closesAt, opensComment, opensContrast, opensEvenAs, setsAgainst } from './comments.ts';
import { endsAtDash, isBehindAge, isInserted, isListed, isLongTail, isNamed, opensMainClause } from './insertions.ts';
import { endsLeadIn } from './lead-in.ts';
import { attributionFollows, goesOn, speaks, withholds } from './next-attribution.ts';
import type { EndQuery } from './query.ts';
import {
  hasFiniteVerb,
  holdsInfinitive,
  isFiniteVerb,
  isPast,
  isPresent,
  opensInPresent,
  opensWithInfinitive,
} from './tense.ts';

/** A place where reported words end; in the example the reported words stand in [brackets]. */
export interface EndRule extends Rule {
  readonly ends: (query: EndQuery, at: number) => boolean;
}

/** A new attribution after ", while" begins so soon. */
const WHILE_REACH = 12;

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
    name: 'a row of verbs',
    example: 'Ruiz vowed [to mend the dam], promised to lower rents and left.',
    ends: ({ items, cues, cue }, at) =>
      isMark(items[at], ',') &&
      cue.inflection !== 'ing' &&
      cues.some(
        (other) =>
          other.first === at + 1 && other.side === 'shared' && !other.passive && other.inflection === cue.inflection,
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

function isAnd({ lower }: Item): boolean {
  return lower === 'and' || lower === 'but';
}
