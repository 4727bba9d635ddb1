import { LANDFORMS } from '../../lexicon/names/places.ts';
import { IN_NAME } from '../../wordbook/lists.ts';
import { type Candidate, KINDS, type WeighedStory } from './candidate.ts';
import { type EvidenceKey, ID, type Note } from './evidence/table.ts';
import { isCapital, type Line, type Run } from './line.ts';
import { SHAPE } from './shape.ts';
import type { Word } from './word.ts';

const PERSON = 0;
const PLACE = 1;
const ORGANIZATION = 2;

const STRONG: readonly EvidenceKey[] = ['strongPerson', 'strongPlace', 'strongOrganization', 'strongOther'];
const WEAK: readonly EvidenceKey[] = ['weakPerson', 'weakPlace', 'weakOrganization', 'weakOther'];

/**
 * What is summed up about each key of the story, the folded words of a name or of one word: the chances of its four kinds
 * (a name is counted once for every place where it may stand), and those of the names that it is a part of.
 */
const SUM = {
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
const NOTHING = 0;

/** What the story sums up to. */
interface StoryChances {
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
/** So much of a sum of chances makes a fact about the story. */
const TOLD = 0.6;

/** Appends to each candidate what the rest of the story says about it, given the chances of the first pass. */
export function noteStory(weighed: WeighedStory): void {
  const story = chancesOf(weighed);
  for (const { line, runs } of weighed.lines) {
    for (const run of runs) {
      const passage = passageOf(line, run, story);
      for (const candidate of run.candidates) noteAbout(candidate, passage, story);
    }
  }
}

/** The words of a run, and where the sums of each of them begin. */
interface Passage {
  readonly line: Line;
  readonly from: number;
  readonly sums: readonly number[];
}

function passageOf(line: Line, { from, to }: Run, story: StoryChances): Passage {
  const sums: number[] = [];
  for (let at = from; at < to; at++) sums.push(sumsOf(story, line.words[at]!.folded));
  return { line, from, sums };
}

function chancesOf({ lines, chances }: WeighedStory): StoryChances {
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
function sumsOf({ begins }: StoryChances, key: string): number {
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

function noteAbout(candidate: Candidate, passage: Passage, story: StoryChances): void {
  const { evidence, local, from, to } = candidate;
  const { line } = passage;
  if (evidence.length > local) evidence.length = local;
  const note: Note = (id) => {
    evidence.push(id);
  };
  const alone = to - from === 1;
  const own = alone ? passage.sums[from - passage.from]! : sumsOf(story, candidate.key);
  const elsewhere = noteElsewhere(candidate, own, story, note);
  if (line.capitals === 1 && !elsewhere) noteTitle(candidate, story, note);
  if (alone) noteOneWord(line.words[from]!, own, story, note);
  else noteSeveralWords(candidate, own, passage, story, note);
}

const SURE = 0.75;
const SURE_SHARE = 0.7;
const MAYBE = 0.3;

/** Whether the name stands elsewhere too; as which kind is noted. */
function noteElsewhere({ at }: Candidate, own: number, { sums, chances }: StoryChances, note: Note): boolean {
  if (own === NOTHING) return false;
  let top = 0;
  let highest = 0;
  let all = 0;
  for (let kind = 0; kind < KINDS.length; kind++) {
    const others = sums[own + kind]! - chances[at + kind]!;
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
function extendsName(key: string, story: StoryChances): boolean {
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
    if (isSure(key.slice(0, at), story) || isSure(key.slice(at + 1), story)) return true;
  }
  return false;
}

function isSure(key: string, story: StoryChances): boolean {
  const begin = sumsOf(story, key);
  for (let kind = 0; kind < KINDS.length; kind++) if (story.sums[begin + kind]! > SURE) return true;
  return false;
}

/** One capital inside a sentence may be that of a title or a slip. */
const TWICE = 2;

function noteOneWord(word: Word, own: number, story: StoryChances, note: Note): void {
  const { sums } = story;
  const small = sums[own + SUM.small]! > 0;
  const common = (word.inName & IN_NAME.common) !== 0 && !small;
  if (sums[own + SUM.lastOfPerson]! > TOLD) {
    note(ID.lastOfPerson);
    if (common) note(ID.commonLastOfPerson);
  } else if (sums[own + SUM.firstOfPerson]! > TOLD) note(ID.firstOfPerson);
  if (sums[own + SUM.startOfOrganization]! > TOLD) note(ID.startOfOrganization);
  else if (sums[own + SUM.partOfOrganization]! > TOLD) note(ID.partOfOrganization);
  if (word.shape & (SHAPE.capitals | SHAPE.dotted)) noteInitials(word.folded.replaceAll('.', ''), story, note);
  if (small) note(ID.smallElsewhere);
  else if (word.inName & IN_NAME.common) note(ID.neverSmall);
  if (common && sums[own + SUM.inSentences]! >= TWICE) note(ID.givenInSentences);
  if (sums[own + SUM.landform]! > 0) note(ID.landformElsewhere);
  if (sums[own + SUM.partOfPlace]! > 0.5) note(ID.longerIsPlace);
}

function noteInitials(letters: string, story: StoryChances, note: Note): void {
  const begin = sumsOf(story, letters);
  const person = story.sums[begin + SUM.initialsOfPerson]!;
  const organization = story.sums[begin + SUM.initials]!;
  if (person > TOLD && person > organization) note(ID.initialsOfPerson);
  else if (organization > TOLD) note(ID.initialsOfOrganization);
}

function noteSeveralWords(candidate: Candidate, own: number, passage: Passage, story: StoryChances, note: Note): void {
  const { from, to, at } = candidate;
  const { line } = passage;
  const { sums, chances } = story;
  const [first, last] = [passage.sums[from - passage.from]!, passage.sums[to - 1 - passage.from]!];
  if (sums[last + SUM.lastOfPerson]! - chances[at + PERSON]! > TOLD) note(ID.sharesLastWord);
  if (sums[last + SUM.styled]! > 0 && !(line.words[from]!.inName & IN_NAME.abbreviatedTitle)) note(ID.lastIsStyled);
  if (sums[own + SUM.startOfOrganization]! > TOLD) {
    note(ID.startOfOrganization);
    if (line.capitals === 1) note(ID.titleStart);
  }
  if (leads(sums, first, PLACE)) note(ID.startsWithPlace);
  else if (leads(sums, first, ORGANIZATION)) note(ID.startsWithOrganization);
  if (sums[last + PERSON]! > 0.7) note(ID.endsWithPerson);
  if (smallWords(candidate, passage, sums) > 1) note(ID.smallElsewhere);
}

/** How many of the capitalised words the story writes in small letters elsewhere; those of surnames are written both ways. */
function smallWords({ from, to }: Candidate, passage: Passage, sums: readonly number[]): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (sums[passage.sums[i - passage.from]! + SUM.small] === 0) continue;
    const word = passage.line.words[i]!;
    if (isCapital(word) && !(word.inName & IN_NAME.particle)) count++;
  }
  return count;
}

/** Whether the name is surely of that kind, more than of person, place and organization together otherwise. */
function leads(sums: readonly number[], begin: number, kind: number): boolean {
  const sum = sums[begin + kind]!;
  const rivals = sums[begin + PERSON]! + sums[begin + PLACE]! + sums[begin + ORGANIZATION]! - sum;
  return sum > 0.7 && sum > rivals;
}
