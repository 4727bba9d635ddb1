/** Stories whose parts are known to be read wrong, each with what is wrong. */
export const PARTS_GAPS: Readonly<Record<string, string>> = {
  'reuters-1996-copper': 'a newsroom’s telephone number below the story',
};

/** Rows of `quotes.txt`, counted from 1, that are known to be read wrong, each with what is wrong. */
export const QUOTE_GAPS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'afp-locusts': {
    9: '"she" two paragraphs after the name, another woman between',
    10: '"she", as in row 9',
    11: '"she", as in row 9',
  },
  'ani-crlf-kite': {
    9: 'a long office before the name',
  },
  'ap-levee-hearing': {
    4: '"he" is the man just named as the object, not the subject',
  },
  'earnings-brief': {
    2: 'a surname that is a common word',
    3: 'a surname that is a common word',
    4: '"he" for a surname that is a common word',
  },
  'guardian-river': {
    11: '"she" for a girl without a name',
    12: '"she", as in row 11',
  },
  'interfax-reindeer': {
    2: 'the quoted words are the predicate of the writer’s sentence',
    5: '"the company" where two were named',
  },
  'nyt-subway': {
    13: '"she" in a question’s answer',
    14: '"she", as in row 13',
  },
  'reuters-two-datelines': {
    5: 'a question by nobody between two answers',
  },
  'transcript-lighthouse': {
    1: '"you" in an interview',
  },
  'upi-senate': {
    1: 'named only a paragraph later',
  },
};

/** Least share of all quotes that are right in words, type, speaker, name, cue and tie; it only ever rises. */
export const FLOOR = 0.92;
