// Prints what each rule of quotes is worth: how far the figures fall where it alone is left out (it takes some minutes):
//   CORPORA=/path/to/corpora npm run accuracy:left-out

import { REFUSALS } from '../../src/find/quotes/attributions/refusals.ts';
import { ATTRIBUTION_RULES } from '../../src/find/quotes/attributions/rules.ts';
import { findQuotes, type Names } from '../../src/find/quotes/quotes.ts';
import { END_RULES } from '../../src/find/quotes/reports/ends/rules.ts';
import { REPORT_RULES } from '../../src/find/quotes/reports/reported-speech.ts';
import { SILENT_CUES } from '../../src/find/quotes/reports/silent-cues.ts';
import type { Rule } from '../../src/rule.ts';
import { corpusFolder, type GoldStory, proseOf, readCorpus } from './corpus.ts';
import { quotes, reported, type Tally } from './measures.ts';

const CORPUS = 'polnear/dev-train';

/** Speakers are told by where they stand: no name need be known. */
const NOBODY: Names = { people: [], organizations: [], places: [] };

/** Offsets of the corpus count code points: stories in which these are no UTF-16 indices are passed over. */
const PAIR = /[\ud800-\udbff]/;

interface Figures {
  readonly found: number;
  readonly withSpeaker: number;
  readonly reported: number;
}

const folder = corpusFolder(CORPUS);
if (!folder) throw new Error(`${CORPUS} is not there: set CORPORA to the folder that holds it`);
const stories = readCorpus(folder)
  .filter(({ text }) => !PAIR.test(text))
  .map((story) => ({ story, prose: proseOf(story.text) }));

const whole = measure();
console.log('| left out | example | quotes found | with their speaker | reported |\n|---|---|---:|---:|---:|');
console.log(`| nothing | | ${[whole.found, whole.withSpeaker, whole.reported].map((f) => f.toFixed(2)).join(' | ')} |`);
printWorths('attribution', ATTRIBUTION_RULES);
printWorths('no speech', REFUSALS);
printWorths('nothing reported', SILENT_CUES);
printWorths('reported words', REPORT_RULES);
printWorths('end of reported words', END_RULES);

function printWorths(family: string, rules: readonly Rule[]): void {
  for (const rule of [...rules]) {
    const without = measureWithout(rules as Rule[], rule);
    const falls = (['found', 'withSpeaker', 'reported'] as const).map((key) => signed(without[key] - whole[key]));
    console.log(`| ${family}: ${rule.name} | ${rule.example.replaceAll('|', '\\|')} | ${falls.join(' | ')} |`);
  }
}

/** The figures while one rule is out of its table, which is whole again afterwards. */
function measureWithout(rules: Rule[], rule: Rule): Figures {
  const at = rules.indexOf(rule);
  rules.splice(at, 1);
  try {
    return measure();
  } finally {
    rules.splice(at, 0, rule);
  }
}

function measure(): Figures {
  const found = stories.map(({ story, prose }) => ({ story, article: { quotes: findQuotes(prose, NOBODY) } }));
  const over = (tally: (story: GoldStory, article: (typeof found)[number]['article']) => Tally) =>
    f1(found.map(({ story, article }) => tally(story, article)));
  return {
    found: over((story, article) => quotes(story, article, false)),
    withSpeaker: over((story, article) => quotes(story, article, true)),
    reported: over(reported),
  };
}

/** F1 in per cent, to two decimals: most rules are worth less than a tenth. */
function f1(tallies: readonly Tally[]): number {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return (200 * sum('hits')) / Math.max(1, sum('found') + sum('gold'));
}

function signed(difference: number): string {
  return Math.abs(difference) < 0.005 ? '0' : difference.toFixed(2).replace('-', '−');
}
