import { IN_NAME } from '../../wordbook/lists.ts';
import type { Candidate, CandidateRun } from './candidate.ts';
import { type EvidenceKey, ID } from './evidence/table.ts';
import { isCapital, type Line } from './line.ts';
import { SHAPE } from './shape.ts';

/** A line with the candidates of its runs. */
export interface WeighedLine {
  readonly line: Line;
  readonly runs: readonly CandidateRun[];
}

const PERSON = 0;
const PLACE = 1;
const ORGANIZATION = 2;

const STRONG: readonly EvidenceKey[] = ['strongPerson', 'strongPlace', 'strongOrganization', 'strongOther'];
const WEAK: readonly EvidenceKey[] = ['weakPerson', 'weakPlace', 'weakOrganization', 'weakOther'];

/** Sums of chances over the story; a name is counted once for every place where it may stand. */
interface StoryChances {
  /** By key: chances of the four kinds. */
  readonly names: Map<string, Float64Array>;
  readonly lastOfPerson: Map<string, number>;
  readonly firstOfPerson: Map<string, number>;
  readonly partOfOrganization: Map<string, number>;
  readonly startOfOrganization: Map<string, number>;
  readonly initials: Map<string, number>;
  readonly partOfPlace: Map<string, number>;
  /** Words that the story writes in small letters. */
  readonly small: Set<string>;
  /** Words that the story writes after "Mr." or "Ms.". */
  readonly styled: Set<string>;
}

/** Below this chance a candidate tells nothing about the others. */
const FEEBLE = 0.05;
/** A full name counts for its parts from this chance on. */
const COUNTED = 0.1;
const COUNTED_PLACE = 0.2;
/** So much of a sum of chances makes a fact about the story. */
const TOLD = 0.6;

/** Appends to each candidate what the rest of the story says about it, given the chances of the first pass. */
export function noteStory(lines: readonly WeighedLine[]): void {
  const story = chancesOf(lines);
  for (const { line, runs } of lines) {
    for (const run of runs) for (const candidate of run.candidates) noteAbout(candidate, line, story);
  }
}

function chancesOf(lines: readonly WeighedLine[]): StoryChances {
  const story: StoryChances = {
    names: new Map(),
    lastOfPerson: new Map(),
    firstOfPerson: new Map(),
    partOfOrganization: new Map(),
    startOfOrganization: new Map(),
    initials: new Map(),
    partOfPlace: new Map(),
    small: new Set(),
    styled: new Set(),
  };
  for (const { line, runs } of lines) {
    for (const word of line.words) if (word.shape & SHAPE.word && !isCapital(word)) story.small.add(word.folded);
    line.words.forEach((word, i) => {
      if (isCapital(word) && (line.words[i - 1]?.inName ?? 0) & IN_NAME.abbreviatedTitle) story.styled.add(word.folded);
    });
    for (const run of runs) for (const candidate of run.candidates) addChances(story, line, candidate);
  }
  return story;
}

function addChances(story: StoryChances, line: Line, candidate: Candidate): void {
  const { key, chances, from, to } = candidate;
  if (chances.reduce((sum, each) => sum + each, 0) < FEEBLE) return;
  const sums = story.names.get(key) ?? new Float64Array(chances.length);
  for (let kind = 0; kind < chances.length; kind++) sums[kind]! += chances[kind]!;
  story.names.set(key, sums);
  if (to - from > 1) addParts(story, line, candidate);
}

function addParts(story: StoryChances, line: Line, { chances, from, to }: Candidate): void {
  const words = line.words.slice(from, to);
  if (chances[PERSON]! > COUNTED) {
    add(story.lastOfPerson, words.at(-1)!.folded, chances[PERSON]!);
    add(story.firstOfPerson, words[0]!.folded, chances[PERSON]!);
  }
  if (chances[PLACE]! > COUNTED_PLACE) for (const word of words) add(story.partOfPlace, word.folded, chances[PLACE]!);
  if (chances[ORGANIZATION]! <= COUNTED) return;
  const chance = chances[ORGANIZATION]!;
  const capitalised = words.filter(isCapital);
  for (const word of capitalised) add(story.partOfOrganization, word.folded, chance);
  add(story.initials, capitalised.map((word) => word.folded[0]).join(''), chance);
  let start = '';
  for (const word of words.slice(0, -1)) {
    start = start === '' ? word.folded : `${start} ${word.folded}`;
    add(story.startOfOrganization, start, chance);
  }
}

function add(sums: Map<string, number>, key: string, chance: number): void {
  sums.set(key, (sums.get(key) ?? 0) + chance);
}

function noteAbout(candidate: Candidate, line: Line, story: StoryChances): void {
  candidate.evidence.length = candidate.local;
  const note = (key: EvidenceKey) => {
    candidate.evidence.push(ID[key]);
  };
  noteElsewhere(candidate, story, note);
  if (candidate.to - candidate.from === 1) noteOneWord(candidate, line, story, note);
  else noteSeveralWords(candidate, line, story, note);
}

const SURE = 0.75;
const SURE_SHARE = 0.7;
const MAYBE = 0.3;

function noteElsewhere({ key, chances }: Candidate, story: StoryChances, note: (key: EvidenceKey) => void): void {
  const sums = story.names.get(key);
  if (!sums) return;
  const others = sums.map((sum, kind) => sum - chances[kind]!);
  let top = 0;
  for (let kind = 1; kind < others.length; kind++) if (others[kind]! > others[top]!) top = kind;
  const all = others.reduce((sum, each) => sum + each, 0);
  if (others[top]! > SURE && others[top]! > SURE_SHARE * all) note(STRONG[top]!);
  else if (others[top]! > MAYBE) note(WEAK[top]!);
}

function noteOneWord(
  { key, from }: Candidate,
  line: Line,
  story: StoryChances,
  note: (key: EvidenceKey) => void,
): void {
  const word = line.words[from]!;
  const common = (word.inName & IN_NAME.common) !== 0 && !story.small.has(word.folded);
  if (told(story.lastOfPerson, word.folded)) {
    note('lastOfPerson');
    if (common) note('commonLastOfPerson');
  } else if (told(story.firstOfPerson, word.folded)) note('firstOfPerson');
  if (told(story.startOfOrganization, key)) note('startOfOrganization');
  else if (told(story.partOfOrganization, word.folded)) note('partOfOrganization');
  const initials = word.folded.replaceAll('.', '');
  if (word.shape & (SHAPE.capitals | SHAPE.dotted) && told(story.initials, initials)) note('initialsOfOrganization');
  if (story.small.has(word.folded)) note('smallElsewhere');
  else if (word.inName & IN_NAME.common) note('neverSmall');
  if ((story.partOfPlace.get(word.folded) ?? 0) > 0.5) note('longerIsPlace');
}

function noteSeveralWords(
  candidate: Candidate,
  line: Line,
  story: StoryChances,
  note: (key: EvidenceKey) => void,
): void {
  const words = line.words.slice(candidate.from, candidate.to);
  const [first, last] = [words[0]!, words.at(-1)!];
  if ((story.lastOfPerson.get(last.folded) ?? 0) - candidate.chances[PERSON]! > TOLD) note('sharesLastWord');
  if (story.styled.has(last.folded) && !(first.inName & IN_NAME.abbreviatedTitle)) note('lastIsStyled');
  if (told(story.startOfOrganization, candidate.key)) note('startOfOrganization');
  const start = story.names.get(first.folded);
  if (start && leads(start, PLACE)) note('startsWithPlace');
  else if (start && leads(start, ORGANIZATION)) note('startsWithOrganization');
  if ((story.names.get(last.folded)?.[PERSON] ?? 0) > 0.7) note('endsWithPerson');
  if (words.filter((word) => isCapital(word) && story.small.has(word.folded)).length > 1) note('smallElsewhere');
}

function told(sums: ReadonlyMap<string, number>, key: string): boolean {
  return (sums.get(key) ?? 0) > TOLD;
}

/** Whether the name is surely of that kind, more than of person, place and organization together otherwise. */
function leads(sums: Float64Array, kind: number): boolean {
  const rivals = sums[PERSON]! + sums[PLACE]! + sums[ORGANIZATION]! - sums[kind]!;
  return sums[kind]! > 0.7 && sums[kind]! > rivals;
}
