import { IN_NAME } from '../../wordbook/lists.ts';
import { type Candidate, KINDS, ORGANIZATION, PERSON, PLACE, type WeighedStory } from './candidate.ts';
import { type EvidenceKey, ID, type Note } from './evidence/table.ts';
import { isCapital, type Line, type Run } from './line.ts';
import { SHAPE } from './shape.ts';
import { chancesOf, NOTHING, type StoryChances, SUM, sumsOf } from './story-chances.ts';
import type { Word } from './word.ts';

const STRONG: readonly EvidenceKey[] = ['strongPerson', 'strongPlace', 'strongOrganization', 'strongOther'];
const WEAK: readonly EvidenceKey[] = ['weakPerson', 'weakPlace', 'weakOrganization', 'weakOther'];

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
