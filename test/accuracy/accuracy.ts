// Prints how well the stories of annotated corpora are read, as a table; with --check it fails where a figure falls below its floor:
//   CORPORA=/path/to/corpora npm run accuracy -- --check
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArticle } from '../../src/index.ts';
import { countCodePoints } from '../../src/render/code-points.ts';
import { corpusFolder, isKeptOut, readCorpus } from './corpus.ts';
import { f1, MEASURES, type Tally } from './measures.ts';

const FLOORS = new URL('./floors.json', import.meta.url);

const measures = MEASURES(isKeptOut);
const missing = measures.find(({ corpus }) => corpusFolder(corpus) === null);
if (missing) {
  console.error(`accuracy: ${missing.corpus} is not there; set CORPORA to the folder that holds the annotated corpora`);
  process.exit(1);
}

const figures = new Map<string, number>();
for (const corpus of new Set(measures.map((measure) => measure.corpus))) {
  const own = measures.filter((measure) => measure.corpus === corpus);
  const sums = own.map((): Tally => ({ hits: 0, found: 0, gold: 0 }));
  for (const story of readCorpus(corpusFolder(corpus)!)) {
    if (!own.some(({ counts }) => counts(story))) continue;
    const article = countCodePoints(parseArticle(story.text));
    for (const [i, { counts, tally }] of own.entries()) if (counts(story)) add(sums[i]!, tally(story, article));
  }
  for (const [i, { name }] of own.entries()) figures.set(name, f1(sums[i]!));
}

function add(sum: Tally, { hits, found, gold }: Tally): void {
  sum.hits += hits;
  sum.found += found;
  sum.gold += gold;
}

console.log('| what | stories | F1 |\n|---|---|---:|');
for (const { name, corpus } of measures) console.log(`| ${name} | ${corpus} | ${figures.get(name)!.toFixed(1)} |`);

if (process.argv.includes('--record'))
  writeFileSync(FLOORS, `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`);
if (process.argv.includes('--check')) {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Readonly<Record<string, number>>;
  const fallen = measures.filter(({ name }) => figures.get(name)! < (floors[name] ?? 0));
  for (const { name } of fallen) console.error(`accuracy: ${name} fell from ${floors[name]} to ${figures.get(name)}`);
  process.exitCode = fallen.length > 0 ? 1 : 0;
}
