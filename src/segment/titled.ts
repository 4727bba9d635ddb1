/** Short words stay small in titles too. */
const LONG_WORD = /[\p{L}’'-]{4,}/gu;
/** With fewer long words a sentence of names would count as a title. */
const FEWEST_LONG_WORDS = 4;
const CAPITAL_SHARE = 0.8;
/** A full stop with the marks that may close after it. */
const LONGEST_ENDING = 4;

/** Whether the line is written as a title, with a capital to every long word and no full stop: "Will the Bridge Reopen in May?". */
export function isTitled(line: string): boolean {
  if (/\.[”"’')\]]{0,3}$/.test(line.slice(-LONGEST_ENDING))) return false;
  const words = line.match(LONG_WORD) ?? [];
  const capitals = words.filter((word) => /^[’']?\p{Lu}/u.test(word)).length;
  return words.length >= FEWEST_LONG_WORDS && capitals >= words.length * CAPITAL_SHARE;
}
