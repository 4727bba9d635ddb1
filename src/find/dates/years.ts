import {
  BEFORE_A_DATE,
  COUNTED,
  COUNTING_ADJECTIVES,
  COUNTING_NOUNS,
  DETERMINERS,
  YEAR_NAMES,
} from '../../lexicon/calendar.ts';
import type { DateRule } from './date-rule.ts';
import type { Reading } from './value.ts';
import { isCapital, isWord, lower, type Words, yearAt } from './words.ts';

/** Years in four digits, told from counts by the words around them. */
export const YEAR_RULES: readonly DateRule[] = [
  {
    name: 'year after a preposition',
    example: 'The war began in [2022], and the pier has been shut since [2019].',
    cue: 'number',
    read: afterPreposition,
  },
  {
    name: 'year that describes',
    example: 'She lost the [2016] election, his [2020] campaign failed, and the contested [1976] convention was long.',
    cue: 'number',
    read: describing,
  },
  {
    name: 'year of a span',
    example: 'The mine was open from 1998 to [2011] and in 2013 and [2014].',
    cue: 'number',
    read: secondOfTwo,
  },
  {
    name: 'year that opens a line',
    example: '[1941] - The harbour is built.',
    cue: 'number',
    read: leading,
  },
  {
    name: 'year in brackets',
    example: 'Two earlier reports ([2019]) were lost.',
    cue: 'number',
    read: bracketed,
  },
];

function afterPreposition(words: Words, at: number): Reading | null {
  return BEFORE_A_DATE.has(words[at - 1]?.lower ?? '') ? yearReading(words, at) : null;
}

/** Describing years lie in living memory; other numbers after "the" count things. */
const FIRST_DESCRIBING_YEAR = 1900;

function describing(words: Words, at: number): Reading | null {
  const year = yearAt(words, at);
  if (year === null || year < FIRST_DESCRIBING_YEAR || words[at + 1]?.kind !== 'word') return null;
  const described = DETERMINERS.has(words[at - 1]?.lower ?? '') || afterAdjective(words, at);
  return described ? yearReading(words, at) : null;
}

/** "the contested 1976 convention", but not "the first 2000 copies" */
function afterAdjective(words: Words, at: number): boolean {
  const adjective = words[at - 1];
  if (adjective?.kind !== 'word' || adjective.capital || COUNTING_ADJECTIVES.has(adjective.lower)) return false;
  return DETERMINERS.has(words[at - 2]?.lower ?? '') && !words[at + 1]!.lower.endsWith('s');
}

function secondOfTwo(words: Words, at: number): Reading | null {
  const joined = /^(?:and|to|or|-|–|until|through|,)$/.test(words[at - 1]?.lower ?? '');
  return joined && afterPreposition(words, at - 2) ? yearReading(words, at) : null;
}

function leading(words: Words, at: number): Reading | null {
  return at === 0 && /^(?:-|--|–|—|:)$/.test(words[1]?.text ?? '') ? yearReading(words, at) : null;
}

function bracketed(words: Words, at: number): Reading | null {
  const inBrackets = isWord(words, at - 1, '(') && isWord(words, at + 1, ')');
  return inBrackets && !isCapital(words, at - 2) ? yearReading(words, at) : null;
}

/** The year at `at`, unless what follows shows that it counts or names something: a round number before a plural is a count. */
function yearReading(words: Words, at: number): Reading | null {
  const year = yearAt(words, at);
  const next = lower(words, at + 1);
  if (year === null || COUNTED.has(next) || YEAR_NAMES.has(next) || isCount(words, at)) return null;
  if (year % 100 === 0 && /^[a-z]+s$/.test(next) && !/ss$/.test(next)) return null;
  if (/^[/%°]$/.test(next) || (next === ':' && words[at + 2]?.kind === 'number')) return null;
  if (next === "'s" && year % 10 === 0 && isDecade(words, at)) return null;
  return { first: at, last: at + 1, value: { kind: 'year', year } };
}

/** "a crowd of 2000", "between 1500 and 2000 people" */
function isCount(words: Words, at: number): boolean {
  if (isWord(words, at - 1, 'of') && COUNTING_NOUNS.has(lower(words, at - 2))) return true;
  return words[at + 2]?.kind === 'number' && COUNTED.has(lower(words, at + 3));
}

/** "the late 1970's" */
function isDecade(words: Words, at: number): boolean {
  return /^(?:the|early|late|mid)$/.test(lower(words, at - 1));
}
