import { IN_NAME } from '../../wordbook/lists.ts';
import type { Candidate, CandidateRun } from './candidate.ts';
import { evidenceAfter } from './evidence/after.ts';
import { evidenceBefore } from './evidence/before.ts';
import { contextEvidence, sportEvidence } from './evidence/context.ts';
import { dayEvidence } from './evidence/days.ts';
import { edgeEvidence } from './evidence/edges.ts';
import { listEvidence } from './evidence/lists.ts';
import { shapeEvidence } from './evidence/shape.ts';
import { isOneWord, type Slice, sliceOf } from './evidence/slice.ts';
import { type AfterKey, type BeforeKey, type Edge, edgeOf, type Note } from './evidence/table.ts';
import { areLettersBeside } from './letters.ts';
import { isCapital, isNumberOfHouse, isParticle, type Line, LONGEST_NAME, type Run } from './line.ts';
import { isParted } from './partings.ts';
import { knownAs, knownName, phraseOver, phrasesOf, type RunPhrases } from './phrase.ts';
import type { Word } from './word.ts';

/**
 * Every name that may stand in the run, with the evidence that its own line gives;
 * `next` tells where the numbers of the next candidate of the story begin.
 */
export function candidatesOf(line: Line, run: Run, sport: boolean, next: () => number): CandidateRun {
  const candidates: Candidate[] = [];
  const phrases = phrasesOf(line.words, run);
  /** By the number of words of the run before it. */
  const after: Edge<AfterKey>[] = [];
  const parted = partedIn(line, run);
  for (let from = run.from; from < run.to; from++) {
    if (!mayBegin(line, from, run.to)) continue;
    const before = edgeOf(evidenceBefore(line, from));
    for (let to = from + 1; to <= run.to && to - from <= LONGEST_NAME; to++) {
      if (to - from > 1 && parted[to - 1 - run.from]) break;
      if (!mayEnd(line, phrases, from, to)) continue;
      after[to - run.from] ??= edgeOf(evidenceAfter(line, to));
      candidates.push(candidateOf(sliceOf(line, run, phrases, from, to), before, after[to - run.from]!, sport, next()));
    }
  }
  return { from: run.from, to: run.to, candidates };
}

/** By the number of words of the run before it: whether no name goes on to the word. */
function partedIn(line: Line, { from, to }: Run): readonly boolean[] {
  const parted: boolean[] = [];
  for (let at = from; at < to; at++)
    parted.push(at > from && (isParted(line.words, at) || areLettersBeside(line, at - 1)));
  return parted;
}

function mayBegin(line: Line, at: number, end: number): boolean {
  const word = line.words[at]!;
  if (word.folded === "'s" || areLettersBeside(line, at) || isBehindOwner(line.words, at)) return false;
  return isCapital(word) || (isParticle(word) && at + 1 < end);
}

/** "King's [Lynn]" */
function isBehindOwner(words: readonly Word[], at: number): boolean {
  if (at < 2 || words[at - 1]!.folded !== "'s") return false;
  return knownName(`${words[at - 2]!.folded}'s ${words[at]!.folded}`).place !== null || isBehindSaint(words, at);
}

/** "St. Mary's [Catholic School]": what is named for a saint goes on behind the saint, but St. Louis's own zoo is no part of St. Louis. */
function isBehindSaint(words: readonly Word[], at: number): boolean {
  if (at < 3 || !SAINTS.has(words[at - 3]!.folded)) return false;
  const saint = words[at - 2]!;
  return (saint.inName & IN_NAME.given) !== 0 && isCapital(saint) && knownName(`st ${saint.folded}`).place === null;
}

const SAINTS: ReadonlySet<string> = new Set(['st', 'saint']);

/** A name ends with a capitalised word, or with the 's of a house that is called so: "Lloyd's". */
function mayEnd(line: Line, phrases: RunPhrases, from: number, to: number): boolean {
  const word = line.words[to - 1]!;
  if (word.folded === "'s") return (knownAs(phraseOver(phrases, from, to)).inName & IN_NAME.organization) !== 0;
  if (to - from > 1 && isNumberOfHouse(line.words, to - 1)) return true;
  return isCapital(word) && !areLettersBeside(line, to - 1);
}

function candidateOf(
  slice: Slice,
  before: Edge<BeforeKey>,
  after: Edge<AfterKey>,
  sport: boolean,
  at: number,
): Candidate {
  const evidence: number[] = [];
  const note: Note = (id) => {
    evidence.push(id);
  };
  shapeEvidence(slice, note);
  listEvidence(slice, note);
  edgeEvidence(slice, note);
  dayEvidence(slice, before.key, after.key, note);
  note(before.id);
  note(after.id);
  if (isOneWord(slice)) {
    note(before.alone);
    note(after.alone);
  }
  contextEvidence(slice, before.key, after.key, note);
  if (sport) sportEvidence(slice, before.key, after.key, note);
  return { from: slice.from, to: slice.to, key: slice.key, evidence, local: evidence.length, at };
}
