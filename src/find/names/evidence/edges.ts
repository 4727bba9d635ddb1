import { LEGAL_ENDINGS } from '../../../lexicon/names/organization-forms.ts';
import { STORMS } from '../../../lexicon/names/other-names.ts';
import { GENERATIONS, TITLE_STARTS } from '../../../lexicon/names/titles.ts';
import { BESIDE, IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital } from '../line.ts';
import { knownName } from '../phrase.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { has, isOneWord, on, type Slice } from './slice.ts';
import { ID, type Note } from './table.ts';

/** What the words just inside and just outside the edges of the name say together: whether it goes on, whether two names were joined. */
export function edgeEvidence(slice: Slice, note: Note): void {
  const next = slice.to < slice.run.to ? slice.line.words[slice.to]! : null;
  if (next && isCapital(next) && !slice.line.starts[slice.to]) goesOn(slice, next, note);
  if (isOneWord(slice)) {
    if (isPlatform(slice)) note(ID.platform);
    return;
  }
  if (SCHOOLS.has(slice.first.folded) && slice.line.words[slice.from + 1]!.folded === 'of') note(ID.schoolOf);
  if (AIRPORTS.has(slice.last.folded)) note(ID.airportLast);
  if (STORMS.has(slice.first.folded)) note(ID.stormFirst);
  if (isTradeThenName(slice)) note(ID.tradeThenName);
  if (holdsTitleThenPerson(slice)) note(ID.titleThenPerson);
  joined(slice, note);
}

const { given: GIVEN, surname: SURNAME, common: COMMON, office: OFFICE } = IN_NAME;

/** Places even where what is before them sounds like an organization: "Torvel International Airport". */
const AIRPORTS = new Set(['airport', 'airfield', 'airbase', 'stadium']);

/** They are called for where they stand: "University of the West Indies". */
const SCHOOLS = new Set(['university', 'universidad', 'universidade', 'college', 'institute', 'school', 'academy']);

const NO_PART_OF_A_PERSON = COMMON | OFFICE | IN_NAME.demonym | IN_NAME.day | IN_NAME.honorific | IN_NAME.function;

function goesOn({ line, to, first, last }: Slice, next: Word, note: Note): void {
  if (has(last, SHAPE.initial) && !has(last, SHAPE.dotted)) note(ID.initialThenMore);
  if (on(next, OFFICE) && isOfficesName(line.words, to + 1)) note(ID.officeBehind);
  if (GENERATIONS.has(next.folded)) note(ID.generationBehind);
  if (on(next, OFFICE) && TITLE_STARTS.has(last.folded)) note(ID.titleStartLast);
  if (on(first, GIVEN) && line.capitals === 0 && !on(next, NO_PART_OF_A_PERSON) && !has(next, SHAPE.dotted))
    note(ID.givenThenMore);
}

/** "'s Office": what makes the office before it the name of an organization. */
function isOfficesName(words: readonly Word[], at: number): boolean {
  const head = words[at + 1];
  return words[at]?.folded === "'s" && head !== undefined && isCapital(head) && on(head, IN_NAME.organizationHead);
}

const TRADE = /^[a-z]{2,}(?:(?:er|or|ist|eer)s?|man|woman|men|women)$/;
const NO_TRADE =
  GIVEN | IN_NAME.function | IN_NAME.organizationHead | IN_NAME.organizationStart | IN_NAME.geographicStart;

/** "Plumber", and "Brewer", which is a surname more often than a word. */
function isTrade({ folded, inName, beside }: Word): boolean {
  return TRADE.test(folded) && ((inName & COMMON) !== 0 || (beside & BESIDE.nounBeforeOrganization) !== 0);
}

/** "[Plumber] Ana Torvel", but neither Peter Torvel nor Power Torvel Corp. */
function isTradeThenName({ line, from, to, first, last, common }: Slice): boolean {
  if (!line.starts[from] || line.capitals > 0 || on(first, NO_TRADE)) return false;
  return (
    isTrade(first) &&
    common === (on(first, COMMON) ? 1 : 0) &&
    isCapital(line.words[from + 1]!) &&
    !on(last, IN_NAME.club) &&
    to - from < 5
  );
}

/** "Peru [Ambassador] Ana Torvel". */
function holdsTitleThenPerson({ line: { words }, from, to }: Slice): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    const [title, next] = [words[at]!, words[at + 1]!];
    if (!isCapital(title) || !on(title, OFFICE | IN_NAME.honorific) || on(title, GIVEN | SURNAME)) continue;
    if (isCapital(next) && (has(next, SHAPE.initial) || (on(next, GIVEN) && !on(next, COMMON)))) return true;
  }
  return false;
}

/** "wrote on [X].", not "on X chromosomes". */
function isPlatform({ line: { words }, from, to, first }: Slice): boolean {
  if (first.text !== 'X' || words[from - 1]?.folded !== 'on') return false;
  const next = words[to];
  return (
    !next ||
    !has(next, SHAPE.word) ||
    (next.beside & (BESIDE.preposition | BESIDE.be)) !== 0 ||
    on(next, IN_NAME.day | IN_NAME.connector)
  );
}

/** Those to whom newspapers, fronts and hospitals belong. */
const MANY = new Set(
  'people children women men worker workers farmers teachers citizens veterans players writers students mothers'.split(
    ' ',
  ),
);

function joined({ line: { words }, from, to }: Slice, note: Note): void {
  for (let at = from + 1; at < to - 1; at++) {
    const { folded } = words[at]!;
    if ((folded === "'s" || folded === "'") && MANY.has(words[at - 1]!.folded)) note(ID.possessiveOfMany);
    if (folded !== 'and') continue;
    if (words[at + 1]!.folded === 'the') note(ID.andTheInside);
    else andBetween(words.slice(from, at), words.slice(at + 1, to), note);
  }
}

/** "[Citigroup and Boeing]", "[Safaricom and Equity Bank]", "[TorvelBank and Quorv]" are two each. */
function andBetween(before: readonly Word[], after: readonly Word[], note: Note): void {
  const [first, second] = [isKnown(before), isKnown(after)];
  if (first && second) note(ID.andBetweenKnown);
  else if (first || second || isBrand(before) || isBrand(after) || isBesideCompany(before, after))
    note(ID.andBesideKnown);
}

/** "[Torvel and Quorv Bank]" are two, "Torvel and Quorv Inc" is one. */
function isBesideCompany(before: readonly Word[], after: readonly Word[]): boolean {
  const [only, last] = [before[0]!, after.at(-1)!];
  if (before.length > 1 || after.length < 2 || LEGAL.has(last.folded) || !on(last, IN_NAME.organizationHead))
    return false;
  return !on(only, COMMON | GIVEN | SURNAME | IN_NAME.demonym) && only.place === null;
}

const LEGAL = new Set(LEGAL_ENDINGS);

/** "SoftBank", "HSG": a word with a capital inside, or in capitals, is a name of its own. */
function isBrand(words: readonly Word[]): boolean {
  return words.length === 1 && has(words[0]!, SHAPE.innerCapital | SHAPE.capitals);
}

const LONGEST_KNOWN = 3;
const LANDS = new Set(['country', 'region', 'metropolis']);

function isKnown(words: readonly Word[]): boolean {
  if (words.length > LONGEST_KNOWN) return false;
  const { inName, place } = knownName(words.map(({ folded }) => folded).join(' '));
  return (inName & (IN_NAME.organization | (words.length === 1 ? GIVEN : 0))) !== 0 || LANDS.has(place ?? '');
}
