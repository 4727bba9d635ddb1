/** How the keys of the gazetteer are written: one spelling for all the ways in which a name is written. */

const PLAIN = /^[a-z]+$/;
const PLAIN_WORDS = /^[a-z ]+$/;
/** What plain words may have that is yet to be folded. */
const UNFOLDED = /^the |^ | $| {2}|(?:^| )(?:ste?|[fm]t) /;
const ASCII = /^[\x00-\x7f]*$/;
const MARKS = /[\u0300-\u036f]/g;
const DROPPED = /[.,'`’‘ʼʻ´"()]/g;
const GAPS = /[\s\-‐‑–—/_]+/g;
const ARTICLE = /^the (?=.)/;

/** Letters that have no accent to take off. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
  ħ: 'h',
};
const ODD_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

const SHORT_WORDS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };
const SHORT_WORD = /(?<=^| )(?:ste?|[fm]t) (?=.)/g;

/** A place name as the gazetteer keys have it: "São Paulo" → "sao paulo", "St. Louis" → "saint louis", "the U.S." → "us". */
export function foldPlaceName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower) || (PLAIN_WORDS.test(lower) && !UNFOLDED.test(lower))) return lower;
  const plain = ASCII.test(lower) ? lower : withoutAccents(lower);
  return plain
    .replace(DROPPED, '')
    .replace(/&/g, ' and ')
    .replace(GAPS, ' ')
    .trim()
    .replace(SHORT_WORD, (word) => `${SHORT_WORDS[word.trimEnd()]} `)
    .replace(ARTICLE, '');
}

function withoutAccents(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(ODD_LETTER, (letter) => LETTERS[letter]!);
}
