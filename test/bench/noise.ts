import { noisyStory } from '../noise.ts';
import { type Figure, milliseconds, timed } from './figures.ts';
import { builtLibrary } from './stories.ts';

/** Copy that no agency sends, each piece again and again on one line. */
const PIECES = ['- ', 'LIMA ', 'A', '(', 'the harbour was shut and ', '“', 'Ruiz, '];
const LENGTH = 300_000;
const LONGER = 4;
const RUNS = 3;

/** Time as noise grows to four times its length: a stage that grew with the square of it would take sixteen times as long. */
export async function benchNoise(): Promise<readonly Figure[]> {
  const { parseArticle } = await builtLibrary();
  const leastTime = (piece: string, length: number) => {
    const text = noisyStory(piece, length);
    return Math.min(...Array.from({ length: RUNS }, () => timed(() => parseArticle(text))));
  };
  return PIECES.map((piece) => {
    const [short, long] = [leastTime(piece, LENGTH / LONGER), leastTime(piece, LENGTH)];
    return {
      what: `${JSON.stringify(piece)} again and again`,
      value: milliseconds(long),
      ratio: long / short,
      against: `× the time of a text ${LONGER} times shorter`,
      more: 'worse',
    };
  });
}
