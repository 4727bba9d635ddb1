import { type Candidate, KINDS, type WeighedLine } from '../../src/find/names/candidate.ts';
import { gatherCandidates } from '../../src/find/names/decide.ts';
import { isCapital, readLines } from '../../src/find/names/line.ts';
import { bestNames, score, type Weights } from '../../src/find/names/model.ts';
import { contains } from '../../src/span.ts';
import { corpusFolder, type GoldStory, isKeptOut, proseOf, readCorpus } from './corpus.ts';
import { type FitStory, notePass } from './fit.ts';
import { titled } from './titled.ts';

const CORPUS = 'conll2003/dev-train';

/** A story with its candidates and its marked names, as "kind:start-end". */
export interface MarkedStory extends FitStory {
  readonly gold: ReadonlySet<string>;
}

/** The running text of a corpus, ready to be fitted and measured on. */
export interface MarkedStories {
  /** The half to fit on, each story with the same under a headline written as a title, which teaches titles only. */
  readonly lessons: readonly (readonly [story: MarkedStory, titled: MarkedStory])[];
  /** The half that is kept out, and the same with its headlines written as titles. */
  readonly keptOut: readonly MarkedStory[];
  readonly keptOutTitled: readonly MarkedStory[];
}

/** The stories of running text of the corpus. */
export function markedStories(): MarkedStories {
  const folder = corpusFolder(CORPUS);
  if (!folder) throw new Error(`${CORPUS} is not there: set CORPORA to the folder that holds it`);
  const prose = readCorpus(folder).filter((story) => story.prose);
  const keptOut = prose.filter(({ id }) => isKeptOut(id));
  return {
    lessons: prose
      .filter(({ id }) => !isKeptOut(id))
      .map((story) => [prepare(story, null), prepare(titled(story), 'headline')]),
    keptOut: keptOut.map((story) => prepare(story, null)),
    keptOutTitled: keptOut.map((story) => prepare(titled(story), 'headline')),
  };
}

function prepare(story: GoldStory, teaches: MarkedStory['teaches']): MarkedStory {
  const paragraphs = proseOf(story.text).paragraphs;
  const weighed = gatherCandidates(readLines(paragraphs));
  const kinds = [story.people, story.places, story.organizations, story.misc ?? []];
  const toUtf16 = utf16Offsets(story.text);
  const gold = kinds
    .flatMap((names, kind) => names.map(({ start, end }) => [toUtf16(start), toUtf16(end), kind] as const))
    .filter(([start, end]) => paragraphs.some((paragraph) => contains(paragraph, { start, end })));
  return {
    ...weighed,
    teaches,
    truth: truthOf(weighed.lines, gold),
    gold: new Set(gold.map(([s, e, k]) => `${k}:${s}-${e}`)),
  };
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

/** F1 of each kind of name, in per cent, in the lines that teach, when the stories are read with these weights. */
export function measureNames(stories: readonly MarkedStory[], first: Weights, second: Weights): readonly number[] {
  const counts = KINDS.map(() => ({ hit: 0, found: 0, gold: 0 }));
  for (const story of stories) {
    const lines = story.lines.filter(({ line }) => story.teaches === null || line.kind === story.teaches);
    for (const key of story.gold) if (lines.some((line) => holds(line, key))) counts[Number(key[0])]!.gold++;
    notePass(story, first);
    for (const { line, runs } of lines)
      for (const run of runs) {
        score(run, story, second);
        for (const { candidate, kind } of bestNames(run, story.scores)) {
          counts[kind]!.found++;
          if (story.gold.has(`${kind}:${edgesOf(line, candidate)}`)) counts[kind]!.hit++;
        }
      }
  }
  return counts.map(({ hit, found, gold }) => (200 * hit) / (found + gold));
}

function holds({ line: { tokens } }: WeighedLine, key: string): boolean {
  const start = Number(/:(\d+)/.exec(key)![1]);
  return tokens.length > 0 && start >= tokens[0]!.start && start < tokens.at(-1)!.end;
}
