// Fits the weights of the finder of names on the half of an annotated corpus that is not kept out, and writes src/find/names/weights.ts:
//   CORPORA=… npm run fit:names
import { writeFileSync } from 'node:fs';
import { findDateline } from '../../src/find/dateline/dateline.ts';
import type { Candidate, WeighedLine } from '../../src/find/names/candidate.ts';
import { gatherCandidates } from '../../src/find/names/decide.ts';
import { describeEvidence, EVIDENCE_KEYS } from '../../src/find/names/evidence/table.ts';
import { isCapital, readLines } from '../../src/find/names/line.ts';
import { bestNames, score, type Weights } from '../../src/find/names/model.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { segmentParts } from '../../src/segment/parts.ts';
import { segmentProse } from '../../src/segment/segment.ts';
import { contains } from '../../src/span.ts';
import { corpusFolder, type GoldStory, isKeptOut, readCorpus } from './corpus.ts';
import { type FitStory, fitBothPasses, notePass } from './fit.ts';

const CORPUS = 'conll2003/dev-train';

function paragraphsOf(text: string) {
  const blocks = segmentParagraphs(text);
  const dateline = findDateline(text, blocks);
  return segmentProse(text, segmentParts(text, blocks, dateline), dateline).paragraphs;
}

function prepare(story: GoldStory): FitStory & { gold: Set<string> } {
  const paragraphs = paragraphsOf(story.text);
  const weighed = gatherCandidates(readLines(paragraphs));
  const kinds = [story.people, story.places, story.organizations, story.misc ?? []];
  const toUtf16 = utf16Offsets(story.text);
  const gold = kinds
    .flatMap((names, kind) => names.map(({ start, end }) => [toUtf16(start), toUtf16(end), kind] as const))
    .filter(([start, end]) => paragraphs.some((paragraph) => contains(paragraph, { start, end })));
  return { ...weighed, truth: truthOf(weighed.lines, gold), gold: new Set(gold.map(([s, e, k]) => `${k}:${s}-${e}`)) };
}

function truthOf(
  lines: readonly WeighedLine[],
  gold: readonly (readonly [number, number, number])[],
): Map<Candidate, number> {
  const byEdges = new Map<string, { candidate: Candidate; line: WeighedLine['line'] }>();
  for (const { line, runs } of lines)
    for (const { candidates } of runs)
      for (const candidate of candidates) byEdges.set(edgesOf(line, candidate), { candidate, line });
  const truth = new Map<Candidate, number>();
  for (const [start, end, kind] of gold) {
    const found = byEdges.get(`${start}-${end}`) ?? shortened(lines, byEdges, start, end);
    if (found) truth.set(found.candidate, kind);
  }
  return truth;
}

/** A name that ends with words in small letters is taught by its capitalised part. */
function shortened<T>(
  lines: readonly WeighedLine[],
  byEdges: ReadonlyMap<string, T>,
  start: number,
  end: number,
): T | undefined {
  for (const { line } of lines) {
    const from = line.tokens.findIndex((token) => token.start === start);
    if (from < 0) continue;
    let to = line.tokens.findIndex((token) => token.end >= end) + 1;
    while (to > from && !isCapital(line.words[to - 1]!)) to--;
    return to > from ? byEdges.get(`${start}-${line.tokens[to - 1]!.end}`) : undefined;
  }
  return undefined;
}

function edgesOf(line: WeighedLine['line'], { from, to }: Candidate): string {
  return `${line.tokens[from]!.start}-${line.tokens[to - 1]!.end}`;
}

function utf16Offsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const at: number[] = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) at.push(i);
  at.push(text.length);
  return (offset) => at[offset] ?? text.length;
}

function measure(stories: readonly (FitStory & { gold: Set<string> })[], first: Weights, second: Weights): string {
  const counts = [0, 1, 2, 3].map(() => ({ hit: 0, found: 0, gold: 0 }));
  for (const story of stories) {
    for (const key of story.gold) counts[Number(key[0])]!.gold++;
    notePass(story, first);
    for (const { line, runs } of story.lines)
      for (const run of runs) {
        score(run, story, second);
        for (const { candidate, kind } of bestNames(run, story.scores)) {
          counts[kind]!.found++;
          if (story.gold.has(`${kind}:${edgesOf(line, candidate)}`)) counts[kind]!.hit++;
        }
      }
  }
  return counts.map(({ hit, found, gold }) => ((200 * hit) / (found + gold)).toFixed(1)).join(' ');
}

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

const folder = corpusFolder(CORPUS);
if (!folder) throw new Error(`${CORPUS} is not there: set CORPORA to the folder that holds it`);
const stories = readCorpus(folder);
const fitted = stories.filter((story) => !isKeptOut(story.id) && story.prose).map(prepare);
const keptOut = stories.filter((story) => isKeptOut(story.id) && story.prose).map(prepare);
const reach =
  fitted.reduce((sum, story) => sum + story.truth.size, 0) / fitted.reduce((sum, story) => sum + story.gold.size, 0);
console.log(
  `${fitted.length} stories to fit on, ${keptOut.length} kept out (prose); names within reach ${(100 * reach).toFixed(1)} %`,
);
const [first, second] = fitBothPasses(fitted);
console.log(
  `F1 person place organization other, fitted half: ${measure(fitted, first, second)}; kept out: ${measure(keptOut, first, second)}`,
);
if (!process.argv.includes('--dry')) {
  writeFileSync(new URL('../../src/find/names/weights.ts', import.meta.url), tableOf(first, second));
}
