// Prints what each rule of quotes is worth: how far F1 falls when it alone is left out:
//   CORPORA=/path/to/corpora npx tsx test/accuracy/quote-rules.ts
import type { Article } from '../../src/article.ts';
import { findCredits } from '../../src/find/credits/credits.ts';
import { findDateline } from '../../src/find/dateline/dateline.ts';
import { findNames } from '../../src/find/names/names.ts';
import { ATTRIBUTION_RULES } from '../../src/find/quotes/attribution-rules.ts';
import { findQuotes, type Names } from '../../src/find/quotes/quotes.ts';
import { REFUSALS } from '../../src/find/quotes/refusals.ts';
import { parseArticle } from '../../src/index.ts';
import { countCodePoints } from '../../src/render/code-points.ts';
import type { Rule } from '../../src/rule.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { segmentParts } from '../../src/segment/parts.ts';
import type { Prose } from '../../src/segment/prose.ts';
import { segmentProse } from '../../src/segment/segment.ts';
import { corpusFolder, type GoldStory, isKeptOut, readCorpus } from './corpus.ts';
import { f1, MEASURES, type Tally } from './measures.ts';

const CORPUS = 'polnear/dev-train';

/** The tables of rules, each with the figure that it is there for. */
const TABLES: readonly { readonly title: string; readonly rules: readonly Rule[]; readonly measure: string }[] = [
  { title: 'attribution', rules: ATTRIBUTION_RULES, measure: 'quotes with their speaker' },
  { title: 'refusal', rules: REFUSALS, measure: 'quotes' },
];

interface ReadStory {
  readonly gold: GoldStory;
  readonly article: Article;
  readonly prose: Prose;
  readonly names: Names;
}

function read(gold: GoldStory): ReadStory {
  const blocks = segmentParagraphs(gold.text);
  const opening = findDateline(gold.text, blocks);
  const prose = segmentProse(gold.text, segmentParts(gold.text, blocks, opening), opening);
  const names = findNames(prose, opening, findCredits(prose));
  const bare = { people: [], organizations: [], places: [], dates: [], credits: [] };
  return { gold, article: { ...parseArticle(gold.text), ...bare }, prose, names };
}

function figure(stories: readonly ReadStory[], measure: string): number {
  const { tally } = MEASURES(isKeptOut).find(({ name }) => name === measure)!;
  const sum: Tally = { hits: 0, found: 0, gold: 0 };
  for (const { gold, article, prose, names } of stories) {
    const one = tally(gold, countCodePoints({ ...article, quotes: findQuotes(prose, names) }));
    sum.hits += one.hits;
    sum.found += one.found;
    sum.gold += one.gold;
  }
  return f1(sum, 2);
}

/** The figure without the rule: it is taken out of its table for the time, and put back. */
function without(rules: readonly Rule[], rule: Rule, measured: () => number): number {
  const table = rules as Rule[];
  const at = table.indexOf(rule);
  table.splice(at, 1);
  try {
    return measured();
  } finally {
    table.splice(at, 0, rule);
  }
}

const folder = corpusFolder(CORPUS);
if (!folder) {
  console.error(`quote-rules: ${CORPUS} is not there; set CORPORA to the folder that holds the annotated corpora`);
  process.exit(1);
}
const stories = readCorpus(folder).map(read);
for (const { title, rules, measure } of TABLES) {
  const whole = figure(stories, measure);
  console.log(`| ${title} (F1 of ${measure}: ${whole}) | example | worth |\n|---|---|---:|`);
  for (const rule of [...rules]) {
    const worth = whole - without(rules, rule, () => figure(stories, measure));
    console.log(`| ${rule.name} | ${rule.example} | ${worth.toFixed(2)} |`);
  }
  console.log('');
}
