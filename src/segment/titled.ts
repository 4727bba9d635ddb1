/** Words that stay small in titles. */
const SMALL: ReadonlySet<string> = new Set(
  'a an and as at but by de del du for from if in into is la like nor of off on onto or over per than the to up upon via vs with y'.split(
    ' ',
  ),
);
/** With fewer words in capitals a line of names would count as a title. */
const FEWEST_CAPITALS = 4;
/** A full stop with the marks that may close after it. */
const LONGEST_ENDING = 4;

/** Whether the line is written as a title, with a capital to every word of weight and no full stop: "Will the Bridge Reopen in May?". */
export function isTitled(line: string): boolean {
  if (/\.[”"’')\]]{0,3}$/.test(line.slice(-LONGEST_ENDING))) return false;
  const words = line.match(/(?<![\p{L}’'])\p{L}[\p{L}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals >= FEWEST_CAPITALS && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word));
}
