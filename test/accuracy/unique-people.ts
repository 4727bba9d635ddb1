import type { Article } from '../../src/article.ts';
import { HONORIFICS } from '../../src/lexicon/names/titles.ts';
import { foldWord } from '../../src/wordbook/fold.ts';
import type { GoldStory } from './corpus.ts';
import type { Tally } from './measures.ts';

/** The people of a story, each counted once; its writers count beside them, as the corpus marks them, too. */
export function uniquePeople({ people: gold }: GoldStory, { people, credits }: Article): Tally {
  const wanted = merged(gold.map(({ text }) => text));
  const found = new Set([...people, ...credits].map(({ name }) => folded(name).join(' ')));
  const hits = [...found].filter((name) => wanted.has(name));
  return { hits: hits.length, found: found.size, gold: wanted.size };
}

const TITLES: ReadonlySet<string> = new Set(HONORIFICS);

/** The words of a name without accents and marks, the titles before it left out. */
function folded(name: string): readonly string[] {
  const words = name
    .split(/[\s.,"“”()]+/)
    .map(foldWord)
    .filter((word) => word !== '');
  const first = words.findIndex((word) => !TITLES.has(word));
  return words.slice(Math.max(first, 0));
}

/** The names, but not those which stand for a fuller one: its surname or given name alone, or fewer words with its surname. */
function merged(names: readonly string[]): ReadonlySet<string> {
  const fullest: (readonly string[])[] = [];
  for (const name of names.map(folded).sort((a, b) => b.length - a.length)) {
    if (name.length > 0 && !fullest.some((full) => standsFor(name, full))) fullest.push(name);
  }
  return new Set(fullest.map((name) => name.join(' ')));
}

function standsFor(name: readonly string[], full: readonly string[]): boolean {
  if (name.length === full.length) return name.join(' ') === full.join(' ');
  if (name.length === 1) return name[0] === full[0] || name[0] === full.at(-1);
  return name.at(-1) === full.at(-1) && name.every((word) => full.includes(word));
}
