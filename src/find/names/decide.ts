import type { Range } from '../../span.ts';
import { KINDS, type NameKind, type WeighedStory } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { noteStory } from './document.ts';
import { isSport, type Line } from './line.ts';
import { bestNames, score, type Weights, weighChances } from './model.ts';
import { FIRST_PASS, SECOND_PASS } from './weights-of.ts';
import { whyOf } from './why.ts';

/** A name where it stands: offsets into the text, and words `from` up to `to` of its line. */
export interface NameMention extends Range {
  readonly kind: NameKind;
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** What decided it, where that is asked for. */
  readonly why?: readonly string[];
}

/** All names of the lines, in order, with what decided them where `explain` asks for it; each stretch of the text belongs to one name at most. */
export function decideNames(lines: readonly Line[], explain = false): readonly NameMention[] {
  const story = gatherCandidates(lines);
  weigh(story, FIRST_PASS);
  noteStory(story);
  const mentions: NameMention[] = [];
  for (const { line, runs } of story.lines) {
    for (const run of runs) {
      score(run, story, SECOND_PASS);
      for (const { candidate, kind } of bestNames(run, story.scores)) {
        const mention = mentionOf(line, candidate.from, candidate.to, kind);
        mentions.push(explain ? { ...mention, why: whyOf(candidate, kind) } : mention);
      }
    }
  }
  return mentions;
}

/** The lines with every name that may stand in them. */
export function gatherCandidates(lines: readonly Line[]): WeighedStory {
  const sport = isSport(lines);
  let count = 0;
  const next = () => KINDS.length * count++;
  const weighed = lines.map((line) => ({ line, runs: line.runs.map((run) => candidatesOf(line, run, sport, next)) }));
  const size = KINDS.length * count;
  return { lines: weighed, scores: new Float64Array(size), chances: new Float64Array(size) };
}

/** Fills in the scores and chances of all candidates. */
export function weigh(story: WeighedStory, weights: Weights): void {
  for (const { runs } of story.lines) {
    for (const run of runs) {
      score(run, story, weights);
      weighChances(run, story);
    }
  }
}

function mentionOf(line: Line, from: number, to: number, kind: number): NameMention {
  return { kind: KINDS[kind]!, line, from, to, start: line.tokens[from]!.start, end: line.tokens[to - 1]!.end };
}
