import { LANDFORMS } from '../../lexicon/names/places.ts';
import { IN_NAME } from '../../wordbook/lists.ts';
import { type Candidate, KINDS, ORGANIZATION, PERSON, PLACE, type WeighedStory } from './candidate.ts';
import { isCapital, type Line } from './line.ts';
import { SHAPE } from './shape.ts';
import type { Word } from './word.ts';

/**
 * What is summed up about each key of the story, the folded words of a name or of one word: the chances of its four kinds
 * (a name is counted once for every place where it may stand), and those of the names that it is a part of.
 */
export const SUM = {
  kinds: 0,
  lastOfPerson: 4,
  firstOfPerson: 5,
  partOfOrganization: 6,
  startOfOrganization: 7,
  initials: 8,
  initialsOfPerson: 9,
  partOfPlace: 10,
  /** How often the story writes the word in small letters. */
  small: 11,
  /** How often the story writes the word after "Mr." or "Ms.". */
  styled: 12,
  /** How often the story writes a common word that is a given name alone, with a capital, inside a sentence. */
  inSentences: 13,
  /** How often what the land is made of stands behind the word: "the Torvel volcano". */
  landform: 14,
} as const;
const SUMS = 15;

/** The sums of a key that is not there are all zero. */
export const NOTHING = 0;

/** What the story sums up to. */
export interface StoryChances {
  /** The chances of each candidate, as the first pass left them. */
  readonly chances: Float64Array;
  /** By key: where its sums begin. */
  readonly begins: Map<string, number>;
  readonly sums: number[];
}

/** Below this chance a candidate tells nothing about the others. */
const FEEBLE = 0.05;
/** A full name counts for its parts from this chance on. */
const COUNTED = 0.1;
const COUNTED_PLACE = 0.2;
/** Sums up a story whose candidates have their chances. */
export function chancesOf({ lines, chances }: WeighedStory): StoryChances {
  const story: StoryChances = { chances, begins: new Map(), sums: new Array(SUMS).fill(0) };
  for (const { line, runs } of lines) {
    for (const run of runs) {
      for (let at = run.from; at < run.to; at++) sumsFor(story, line.words[at]!.folded);
      for (const candidate of run.candidates) addChances(story, line, candidate);
    }
  }
  for (const { line } of lines) addSpellings(story, line);
  return story;
}

/** Where the sums of a key begin; of one that is not there, those of nothing. */
export function sumsOf({ begins }: StoryChances, key: string): number {
  return begins.get(key) ?? NOTHING;
}

/** The same; the key is there from now on. */
function sumsFor({ begins, sums }: StoryChances, key: string): number {
  const known = begins.get(key);
  if (known !== undefined) return known;
  const begin = sums.length;
  for (let i = 0; i < SUMS; i++) sums.push(0);
  begins.set(key, begin);
  return begin;
}

function isPartOfName(neighbour: Word | undefined): boolean {
  return neighbour !== undefined && (isCapital(neighbour) || neighbour.folded === "'s");
}

const GIVEN_AND_COMMON = IN_NAME.given | IN_NAME.common;

/** Only the words with which a name may be made are asked for again. */
function addSpellings({ begins, sums }: StoryChances, line: Line): void {
  const { words } = line;
  for (let i = 0; i < words.length; i++) {
    const { shape, folded } = words[i]!;
    if (!(shape & SHAPE.word)) continue;
    const sum = shape & SHAPE.capital ? capitalSum(line, i) : SUM.small;
    const begin = sum === null ? undefined : begins.get(folded);
    if (begin !== undefined) sums[begin + sum!]! += 1;
  }
}

/** What a word with a capital counts for. */
function capitalSum({ words, starts, capitals }: Line, at: number): number | null {
  if (at > 0 && words[at - 1]!.inName & IN_NAME.abbreviatedTitle) return SUM.styled;
  const next = words[at + 1];
  if (next && LANDFORMS.has(next.folded) && !isCapital(next)) return SUM.landform;
  if (starts[at] || capitals > 0 || (words[at]!.inName & GIVEN_AND_COMMON) !== GIVEN_AND_COMMON) return null;
  return isPartOfName(words[at - 1]) || isPartOfName(words[at + 1]) ? null : SUM.inSentences;
}

function addChances(story: StoryChances, line: Line, candidate: Candidate): void {
  const { key, at, from, to } = candidate;
  const { chances, sums } = story;
  if (chances[at]! + chances[at + 1]! + chances[at + 2]! + chances[at + 3]! < FEEBLE) return;
  const begin = sumsFor(story, key);
  for (let kind = 0; kind < KINDS.length; kind++) sums[begin + kind]! += chances[at + kind]!;
  if (to - from > 1) addParts(story, line, candidate);
}

function addParts(story: StoryChances, { words }: Line, { at, from, to }: Candidate): void {
  const { chances } = story;
  const [person, place, organization] = [chances[at + PERSON]!, chances[at + PLACE]!, chances[at + ORGANIZATION]!];
  if (person > COUNTED) {
    add(story, words[to - 1]!.folded, SUM.lastOfPerson, person);
    add(story, words[from]!.folded, SUM.firstOfPerson, person);
    addInitials(story, words.slice(from, to), person);
  }
  if (place > COUNTED_PLACE) for (let i = from; i < to; i++) add(story, words[i]!.folded, SUM.partOfPlace, place);
  if (organization > COUNTED) addOrganization(story, words.slice(from, to), organization);
}

/** "AOC" is Alexandria Osorio-Cortez, "MBS" Mohammed bin Salem; two letters may be anything. */
const FEWEST_INITIALS = 3;

function addInitials(story: StoryChances, words: readonly Word[], chance: number): void {
  const letters: string[] = [];
  for (const { folded } of words) {
    if (folded.includes('-')) letters.push(...folded.split('-').map(firstLetter));
    else letters.push(firstLetter(folded));
  }
  if (letters.length >= FEWEST_INITIALS) add(story, letters.join(''), SUM.initialsOfPerson, chance);
}

function firstLetter([first]: string): string {
  return first ?? '';
}

function addOrganization(story: StoryChances, words: readonly Word[], chance: number): void {
  let initials = '';
  let start = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (isCapital(word)) {
      add(story, word.folded, SUM.partOfOrganization, chance);
      initials += word.folded[0] ?? '';
    }
    if (i > 0) add(story, start, SUM.startOfOrganization, chance);
    start = i === 0 ? word.folded : `${start} ${word.folded}`;
  }
  add(story, initials, SUM.initials, chance);
}

function add(story: StoryChances, key: string, sum: number, chance: number): void {
  const begin = sumsFor(story, key);
  story.sums[begin + sum]! += chance;
}
