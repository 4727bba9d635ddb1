/** Running text has at least this many words, and three of its first dozen begin with a small letter. */
const FEWEST_WORDS = 8;
const FIRST_WORDS = 12;
const FEWEST_SMALL = 3;
/** A paragraph without a full stop is a headline or a list item, unless it is this long. */
const LONGEST_HEADLINE = 120;

/** Whether the words read like the first sentence of a story, not like a headline, a list or a line-up. */
export function isProseLead(lead: string): boolean {
  const words = lead.trim().split(/\s+/, 40);
  if (words.length < FEWEST_WORDS) return false;
  const small = words.slice(0, FIRST_WORDS).filter((word) => /^\p{Ll}/u.test(word)).length;
  return small >= FEWEST_SMALL && (endsSentence(lead) || lead.trim().length > LONGEST_HEADLINE);
}

/** Whether the words open a sentence: a capital, a figure, a sum, a quotation mark, an opening bracket. */
export function opensSentence(lead: string): boolean {
  return /^\s*(?:[“"'‘«„`(<[*$£€¥]|''|``|\p{Lu}|\d)/u.test(lead);
}

function endsSentence(lead: string): boolean {
  return /[.!?…][”"’')\]]{0,3}\s*$/.test(lead);
}
