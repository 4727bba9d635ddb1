import { KINDS, type WeighedStory } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { noteStory } from './document.ts';
import { isSport, type Line } from './line.ts';
import { bestNames, score, type Weights, weighChances } from './model.ts';
import { type NameMention, nameOver } from './name-mention.ts';
import { FIRST_PASS, SECOND_PASS } from './weights-of.ts';
import { whyOf } from './why.ts';

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
        const why = explain ? whyOf(candidate, kind) : null;
        mentions.push(nameOver(KINDS[kind]!, line, candidate.from, candidate.to, why));
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
