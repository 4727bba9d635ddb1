import { type Figure, megabytesASecond, timed } from './figures.ts';
import { builtLibrary, storyTexts } from './stories.ts';

/** From a plain story to ten long novels; those are looked through in stretches. */
const LENGTHS: readonly { readonly what: string; readonly bytes: number }[] = [
  { what: '4 KB', bytes: 4_000 },
  { what: '40 KB', bytes: 40_000 },
  { what: '400 KB', bytes: 400_000 },
  { what: '3.9 MB', bytes: 3_900_000 },
  { what: '40 MB', bytes: 40_000_000 },
];
/** So many of them are parsed before: then all code is warm. */
const WARMING = 3;
/** Short stories are parsed over and over, until as much text has gone through. */
const LEAST_BYTES = 4_000_000;

/** Time for a byte as stories grow, against that of the shortest. */
export async function benchGrowth(): Promise<readonly Figure[]> {
  const { parseArticle } = await builtLibrary();
  const paragraphs = storyTexts(STORIES).flatMap((story) => {
    const { text, body } = parseArticle(story);
    return text.slice(body.start, body.end).split(/\n\s*\n/);
  });
  for (const { bytes } of LENGTHS.slice(0, WARMING)) parseAgain(parseArticle, grown(paragraphs, bytes), bytes);
  const speeds = LENGTHS.map(({ what, bytes }) => {
    const text = grown(paragraphs, bytes);
    let times = 0;
    const ms = timed(() => {
      times = parseAgain(parseArticle, text, bytes);
    });
    return { what, done: text.length * times, ms };
  });
  const shortest = speeds[0]!;
  return speeds.map(({ what, done, ms }) => ({
    what: `a story of ${what}`,
    value: megabytesASecond(done, ms),
    ratio: ms / done / (shortest.ms / shortest.done),
    against: '× the time a byte of the shortest',
    more: 'worse',
  }));
}

const STORIES = 60;

/** Parses the text until enough has gone through; gives how often. */
function parseAgain(parse: (text: string) => unknown, text: string, bytes: number): number {
  const times = Math.max(1, Math.round(LEAST_BYTES / bytes));
  for (let i = 0; i < times; i++) parse(text);
  return times;
}

/** A text of about so many characters, of whole paragraphs. */
function grown(paragraphs: readonly string[], length: number): string {
  const text: string[] = [];
  let sum = 0;
  for (let i = 0; sum < length; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!;
    text.push(paragraph);
    sum += paragraph.length + 2;
  }
  return text.join('\n\n');
}
