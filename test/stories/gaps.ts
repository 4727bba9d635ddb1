/** Stories whose parts are known to be read wrong, each with what is wrong. */
export const PARTS_GAPS: Readonly<Record<string, string>> = {
  'reuters-1996-copper': 'a newsroom’s telephone number below the story',
};

/** Rows of `quotes.txt`, counted from 1, that are known to be read wrong, each with what is wrong. */
export const QUOTE_GAPS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'interfax-reindeer': {
    2: 'the quoted words are the predicate of the writer’s sentence',
    5: '"the company" where two were named',
  },
  'transcript-lighthouse': {
    1: '"you" in an interview',
  },
  'upi-senate': {
    1: 'named only a paragraph later',
  },
};

/** Least share of all quotes that are right in words, type, speaker, name, cue and tie; it only ever rises. */
export const FLOOR = 0.97;
