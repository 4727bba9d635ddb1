import { IN_NAME } from '../../wordbook/lists.ts';
import { type Candidate, KINDS, type WeighedStory } from './candidate.ts';
import { type EvidenceKey, ID, type Note } from './evidence/table.ts';
import { isCapital, type Line } from './line.ts';
import { SHAPE } from './shape.ts';
import type { Word } from './word.ts';

const PERSON = 0;
const PLACE = 1;
const ORGANIZATION = 2;

const STRONG: readonly EvidenceKey[] = ['strongPerson', 'strongPlace', 'strongOrganization', 'strongOther'];
const WEAK: readonly EvidenceKey[] = ['weakPerson', 'weakPlace', 'weakOrganization', 'weakOther'];

/** Sums of chances over the story; a name is counted once for every place where it may stand. */
interface StoryChances {
  /** The chances of each candidate, as the first pass left them. */
  readonly chances: Float64Array;
  /** By key: sums of the chances of the four kinds. */
  readonly names: Map<string, number[]>;
  readonly lastOfPerson: Map<string, number>;
  readonly firstOfPerson: Map<string, number>;
  readonly partOfOrganization: Map<string, number>;
  readonly startOfOrganization: Map<string, number>;
  readonly initials: Map<string, number>;
  readonly initialsOfPerson: Map<string, number>;
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
export function noteStory(weighed: WeighedStory): void {
  const story = chancesOf(weighed);
  for (const { line, runs } of weighed.lines) {
    for (const run of runs) for (const candidate of run.candidates) noteAbout(candidate, line, story);
  }
}

function chancesOf({ lines, chances }: WeighedStory): StoryChances {
  const story: StoryChances = {
    chances,
    names: new Map(),
    lastOfPerson: new Map(),
    firstOfPerson: new Map(),
    partOfOrganization: new Map(),
    startOfOrganization: new Map(),
    initials: new Map(),
    initialsOfPerson: new Map(),
    partOfPlace: new Map(),
    small: new Set(),
    styled: new Set(),
  };
  for (const { line, runs } of lines) {
    addSpellings(story, line);
    for (const run of runs) for (const candidate of run.candidates) addChances(story, line, candidate);
  }
  return story;
}

function addSpellings({ small, styled }: StoryChances, { words }: Line): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!isCapital(word)) {
      if (word.shape & SHAPE.word) small.add(word.folded);
    } else if (i > 0 && words[i - 1]!.inName & IN_NAME.abbreviatedTitle) styled.add(word.folded);
  }
}

function addChances(story: StoryChances, line: Line, candidate: Candidate): void {
  const { key, at, from, to } = candidate;
  const { chances } = story;
  if (chances[at]! + chances[at + 1]! + chances[at + 2]! + chances[at + 3]! < FEEBLE) return;
  const sums = story.names.get(key) ?? [0, 0, 0, 0];
  story.names.set(key, sums);
  for (let kind = 0; kind < KINDS.length; kind++) sums[kind]! += chances[at + kind]!;
  if (to - from > 1) addParts(story, line, candidate);
}

function addParts(story: StoryChances, { words }: Line, { at, from, to }: Candidate): void {
  const { chances } = story;
  const [person, place, organization] = [chances[at + PERSON]!, chances[at + PLACE]!, chances[at + ORGANIZATION]!];
  if (person > COUNTED) {
    add(story.lastOfPerson, words[to - 1]!.folded, person);
    add(story.firstOfPerson, words[from]!.folded, person);
    addInitials(story, words.slice(from, to), person);
  }
  if (place > COUNTED_PLACE) for (let i = from; i < to; i++) add(story.partOfPlace, words[i]!.folded, place);
  if (organization > COUNTED) addOrganization(story, words.slice(from, to), organization);
}

/** "AOC" is Alexandria Osorio-Cortez, "MBS" Mohammed bin Salem; two letters may be anything. */
const FEWEST_INITIALS = 3;

function addInitials({ initialsOfPerson }: StoryChances, words: readonly Word[], chance: number): void {
  const letters = words.flatMap(({ folded }) => folded.split('-').map(([first]) => first ?? ''));
  if (letters.length >= FEWEST_INITIALS) add(initialsOfPerson, letters.join(''), chance);
}

function addOrganization(story: StoryChances, words: readonly Word[], chance: number): void {
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
  const note: Note = (id) => {
    candidate.evidence.push(id);
  };
  const elsewhere = noteElsewhere(candidate, story, note);
  if (line.capitals === 1 && !elsewhere) noteTitle(candidate, story, note);
  if (candidate.to - candidate.from === 1) noteOneWord(candidate, line, story, note);
  else noteSeveralWords(candidate, line, story, note);
}

const SURE = 0.75;
const SURE_SHARE = 0.7;
const MAYBE = 0.3;

/** Whether the name stands elsewhere too; as which kind is noted. */
function noteElsewhere({ key, at }: Candidate, { names, chances }: StoryChances, note: Note): boolean {
  const sums = names.get(key);
  if (!sums) return false;
  let top = 0;
  let highest = 0;
  let all = 0;
  for (let kind = 0; kind < KINDS.length; kind++) {
    const others = sums[kind]! - chances[at + kind]!;
    all += others;
    if (others <= highest) continue;
    highest = others;
    top = kind;
  }
  if (highest > SURE && highest > SURE_SHARE * all) note(ID[STRONG[top]!]);
  else if (highest > MAYBE) note(ID[WEAK[top]!]);
  return all > MAYBE;
}

/** A name that stands in a title alone, where capitals say little. */
function noteTitle({ key }: Candidate, story: StoryChances, note: Note): void {
  note(ID.titleOnly);
  if (extendsName(key, story)) note(ID.titleExtends);
}

/** Whether the first or the last words of the name are surely one elsewhere: "Teresa Turns" where Teresa is. */
function extendsName(key: string, { names }: StoryChances): boolean {
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
    if (isSure(names.get(key.slice(0, at))) || isSure(names.get(key.slice(at + 1)))) return true;
  }
  return false;
}

function isSure(sums: readonly number[] | undefined): boolean {
  return sums?.some((sum) => sum > SURE) ?? false;
}

function noteOneWord({ key, from }: Candidate, line: Line, story: StoryChances, note: Note): void {
  const word = line.words[from]!;
  const common = (word.inName & IN_NAME.common) !== 0 && !story.small.has(word.folded);
  if (told(story.lastOfPerson, word.folded)) {
    note(ID.lastOfPerson);
    if (common) note(ID.commonLastOfPerson);
  } else if (told(story.firstOfPerson, word.folded)) note(ID.firstOfPerson);
  if (told(story.startOfOrganization, key)) note(ID.startOfOrganization);
  else if (told(story.partOfOrganization, word.folded)) note(ID.partOfOrganization);
  if (word.shape & (SHAPE.capitals | SHAPE.dotted)) noteInitials(word.folded.replaceAll('.', ''), story, note);
  if (story.small.has(word.folded)) note(ID.smallElsewhere);
  else if (word.inName & IN_NAME.common) note(ID.neverSmall);
  if ((story.partOfPlace.get(word.folded) ?? 0) > 0.5) note(ID.longerIsPlace);
}

function noteInitials(letters: string, story: StoryChances, note: Note): void {
  const person = story.initialsOfPerson.get(letters) ?? 0;
  const organization = story.initials.get(letters) ?? 0;
  if (person > TOLD && person > organization) note(ID.initialsOfPerson);
  else if (organization > TOLD) note(ID.initialsOfOrganization);
}

function noteSeveralWords(candidate: Candidate, line: Line, story: StoryChances, note: Note): void {
  const { from, to, at } = candidate;
  const [first, last] = [line.words[from]!, line.words[to - 1]!];
  if ((story.lastOfPerson.get(last.folded) ?? 0) - story.chances[at + PERSON]! > TOLD) note(ID.sharesLastWord);
  if (story.styled.has(last.folded) && !(first.inName & IN_NAME.abbreviatedTitle)) note(ID.lastIsStyled);
  if (told(story.startOfOrganization, candidate.key)) {
    note(ID.startOfOrganization);
    if (line.capitals === 1) note(ID.titleStart);
  }
  const start = story.names.get(first.folded);
  if (start && leads(start, PLACE)) note(ID.startsWithPlace);
  else if (start && leads(start, ORGANIZATION)) note(ID.startsWithOrganization);
  if ((story.names.get(last.folded)?.[PERSON] ?? 0) > 0.7) note(ID.endsWithPerson);
  if (smallWords(line, from, to, story) > 1) note(ID.smallElsewhere);
}

/** How many of the capitalised words the story writes in small letters elsewhere; those of surnames are written both ways. */
function smallWords({ words }: Line, from: number, to: number, { small }: StoryChances): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (isCapital(word) && !(word.inName & IN_NAME.particle) && small.has(word.folded)) count++;
  }
  return count;
}

function told(sums: ReadonlyMap<string, number>, key: string): boolean {
  return (sums.get(key) ?? 0) > TOLD;
}

/** Whether the name is surely of that kind, more than of person, place and organization together otherwise. */
function leads(sums: readonly number[], kind: number): boolean {
  const rivals = sums[PERSON]! + sums[PLACE]! + sums[ORGANIZATION]! - sums[kind]!;
  return sums[kind]! > 0.7 && sums[kind]! > rivals;
}
