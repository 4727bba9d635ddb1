// Fits the weights of the finder of names on the half of an annotated corpus that is not kept out, and writes src/find/names/weights.ts:
//   CORPORA=… npm run fit:names
import { writeFileSync } from 'node:fs';
import { describeEvidence, EVIDENCE_KEYS } from '../../src/find/names/evidence/table.ts';
import type { Weights } from '../../src/find/names/model.ts';
import { fitBothPasses } from './fit.ts';
import { type MarkedStory, markedStories, measureNames } from './marked-stories.ts';

function tableOf(first: Weights, second: Weights): string {
  const rounded = (weights: Weights, id: number) =>
    Array.from(weights.slice(id * 4, id * 4 + 4), (w) => Math.round(w * 10) / 10 + 0);
  const described = describeEvidence();
  const rows = EVIDENCE_KEYS.map((key, id) => {
    const { family, name } = described.get(key)!;
    return `  // ${family}: ${name}\n  ${key}: [${[...rounded(first, id), ...rounded(second, id)].join(', ')}],`;
  });
  return `/**
 * Fitted weights by evidence: person, place, organization, other name in the first pass, then the same in the second.
 * Written by test/accuracy/fit-names.ts, not by hand.
 */
export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${rows.join('\n')}
};
`;
}

const { lessons, keptOut, keptOutTitled } = markedStories();
const fitted = lessons.map(([story]) => story);
const sum = (count: (story: MarkedStory) => number) => fitted.reduce((total, story) => total + count(story), 0);
const reach = sum(({ truth }) => truth.size) / sum(({ gold }) => gold.size);
console.log(
  `${fitted.length} stories to fit on, ${keptOut.length} kept out (prose); names within reach ${(100 * reach).toFixed(1)} %`,
);
const [first, second] = fitBothPasses(lessons);
const figures = (stories: readonly MarkedStory[]) =>
  measureNames(stories, first, second)
    .map((f1) => f1.toFixed(1))
    .join(' ');
console.log(`F1 person place organization other, fitted half: ${figures(fitted)}; kept out: ${figures(keptOut)}`);
console.log(`in headlines written as titles, kept out: ${figures(keptOutTitled)}`);
if (!process.argv.includes('--dry')) {
  writeFileSync(new URL('../../src/find/names/weights.ts', import.meta.url), tableOf(first, second));
}
