import type { PlaceClass } from '../../../gazetteer/gazetteer.ts';
import { MINISTERS } from '../../../lexicon/names/titles.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital, isParticle, type Line } from '../line.ts';
import { knownAs, phraseOver } from '../phrase.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { placeEvidence } from './places.ts';
import { has, isOfficeOf, isOneWord, LONGEST_LISTED, on, type Slice } from './slice.ts';
import { type EvidenceKey, ID, type Note } from './table.ts';

const {
  given: GIVEN,
  surname: SURNAME,
  common: COMMON,
  demonym: DEMONYM,
  honorific: HONORIFIC,
  office: OFFICE,
} = IN_NAME;
const { organizationHead: HEAD, club: CLUB, event: EVENT, creed: CREED, function: FUNCTION } = IN_NAME;

/** What the lists of words, of names and of places say about the name. */
export function listEvidence(slice: Slice, note: Note): void {
  if (isOneWord(slice)) oneWordLists(slice, note);
  else {
    personalLists(slice, note);
    if (areTwoGivenTwoSurnames(slice.line.words, slice.from, slice.to)) note(ID.twoGivenTwoSurnames);
    commonLists(slice, note);
    compoundLists(slice, note);
    insideLists(slice, note);
  }
  lastWordLists(slice, note);
  if (slice.last.spelling) note(ID[slice.last.spelling]);
  functionLists(slice, note);
  wholeNameLists(slice, note);
  placeEvidence(slice, note);
}

function oneWordLists(slice: Slice, note: Note): void {
  const { first, line, from } = slice;
  if (isPersonsGovernment(slice)) note(ID.personsGovernment);
  if (on(first, GIVEN)) note(ID.givenAlone);
  if (on(first, IN_NAME.famousSurname)) note(ID.famousSurname);
  if (on(first, COMMON))
    note(ID[line.capitals ? 'commonInCapitals' : line.starts[from] ? 'commonAloneAtStart' : 'commonAlone']);
  if (on(first, IN_NAME.initialism)) note(ID.initialism);
  if (on(first, CLUB)) note(ID.clubAlone);
  if (on(first, OFFICE)) note(ID.officeFirst);
  if (on(first, HONORIFIC)) note(ID.honorificFirst);
  const listed = on(first, GIVEN | SURNAME | COMMON | DEMONYM | IN_NAME.organization) || first.place !== null;
  if (!listed) note(ID.oneOnNoList);
}

/** What belongs to the one who heads it. */
const HEADED = new Set(
  'administration government presidency era cabinet regime campaign camp family dynasty years doctrine nominee appointee'.split(
    ' ',
  ),
);

/** "the [Obama] administration", but not the Houston government. */
function isPersonsGovernment({ line, to, first }: Slice): boolean {
  if (!HEADED.has(line.words[to]?.folded ?? '')) return false;
  return on(first, IN_NAME.famousSurname) || (on(first, SURNAME) && !on(first, COMMON) && first.place === null);
}

function personalLists({ first, last, line, from, to, capitals, common }: Slice, note: Note): void {
  if (on(first, IN_NAME.abbreviatedTitle)) note(ID.abbreviatedTitleFirst);
  if (on(first, GIVEN)) {
    note(ID.givenFirst);
    if (capitals <= 3) note(ID[afterGiven(last)]);
    if (isGivenTwice(line.words, from, to)) note(ID.twoGivenFirst);
  }
  if (on(last, GIVEN)) note(ID.givenLast);
  if (to - from === 2 && isUnlistedThenSurname(line, from)) note(ID.unlistedThenSurname);
  if (to - from === 2 && areInitials(first, last)) note(ID.initialsThenName);
  if (on(first, IN_NAME.familyFirst) && capitals <= 3 && !on(last, COMMON)) note(ID.familyNameFirst);
  if (capitals >= 3 && areAllPersonal(line.words, from, to)) note(ID.allPersonal);
  if (to - from > 2 && on(line.words[from + 1]!, GIVEN) && !on(first, GIVEN) && !has(first, SHAPE.initial)) {
    note(
      ID[
        on(first, HONORIFIC | OFFICE)
          ? 'titleThenGiven'
          : on(first, COMMON | DEMONYM | FUNCTION)
            ? 'commonThenGiven'
            : 'unlistedThenGiven'
      ],
    );
  }
  const unlisted = !on(first, GIVEN | DEMONYM) && !on(last, GIVEN | SURNAME | DEMONYM) && !first.place && !last.place;
  if (capitals >= 2 && capitals <= 3 && common === 0 && unlisted) note(ID.onNoList);
}

/** "Ana Maria Lopez Torvel", "Otto Luis Perez da Silva": as people are called in Spanish and Portuguese. */
function areTwoGivenTwoSurnames(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 4 || !on(words[from]!, GIVEN) || !on(words[from + 1]!, GIVEN)) return false;
  if (!on(words[from + 2]!, SURNAME | GIVEN)) return false;
  const rest = words.slice(from + 2, to);
  return rest.length - rest.filter(isParticle).length === 2 && !rest.some(isNoSurname);
}

function isNoSurname(word: Word): boolean {
  if (isParticle(word)) return false;
  return !isCapital(word) || has(word, SHAPE.capitals | SHAPE.initial) || (on(word, NO_SURNAME) && !on(word, SURNAME));
}

const NO_SURNAME = COMMON | DEMONYM | OFFICE | HEAD | CLUB | EVENT | FUNCTION | IN_NAME.organization | IN_NAME.day;

function afterGiven(last: Word): EvidenceKey {
  if (on(last, COMMON)) return 'givenThenCommon';
  return on(last, HEAD | CLUB) ? 'organizationHeadInside' : 'givenThenUnlisted';
}

const LISTED = GIVEN | SURNAME | COMMON | DEMONYM | HONORIFIC | OFFICE | FUNCTION;
const LISTED_AS_NAME = IN_NAME.organization | HEAD | CLUB | IN_NAME.particle;

/** "[Quorv Petersen]": the first word is on no list and is no initials, and the name neither goes on nor stands in a line of capitals. */
function isUnlistedThenSurname({ words, capitals }: Line, from: number): boolean {
  const [first, last] = [words[from]!, words[from + 1]!];
  if (capitals > 0 || !on(last, SURNAME) || on(last, HEAD | CLUB | IN_NAME.geographicHead)) return false;
  if (on(first, LISTED | LISTED_AS_NAME) || first.place !== null) return false;
  if (has(first, SHAPE.capitals | SHAPE.initial) || DIRECTIONS.has(last.folded)) return false;
  return ![words[from - 1], words[from + 2]].some((word) => word && isCapital(word) && !on(word, TITLE));
}

const TITLE = HONORIFIC | OFFICE;
/** They are surnames, and parts of a land. */
const DIRECTIONS = new Set(['north', 'south', 'east', 'west', 'wells']);

const INITIALS = /^\p{Lu}{2}$/u;

/** "[KL Petersen]": two letters that are no land's, no organization's and no office's, before a personal name. */
function areInitials(first: Word, last: Word): boolean {
  if (!INITIALS.test(first.text) || !on(last, GIVEN | SURNAME) || has(last, SHAPE.capitals)) return false;
  if (on(last, COMMON | HEAD | CLUB) || first.place === 'country' || first.place === 'region') return false;
  return !on(first, IN_NAME.organization | IN_NAME.initialism | HONORIFIC | OFFICE | FUNCTION);
}

/** "Ana Hannah Torvel" */
function isGivenTwice(words: readonly Word[], from: number, to: number): boolean {
  return to - from > 2 && on(words[from + 1]!, GIVEN) && !on(words[to - 1]!, HEAD | CLUB);
}

function areAllPersonal(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCapital(words[at]!) && !on(words[at]!, GIVEN | SURNAME)) return false;
  return true;
}

function commonLists(slice: Slice, note: Note): void {
  const { first, last, line, from, capitals, common } = slice;
  if (common === capitals) note(ID.allCommon);
  else if (common * 2 >= capitals) note(ID.halfCommon);
  if (on(first, COMMON)) note(ID[line.starts[from] ? 'commonFirstAtStart' : 'commonFirst']);
  if (on(first, COMMON) && line.starts[from] && isOpening(first, line.words[from + 1]!)) note(ID.commonThenOf);
  const opens = on(first, FUNCTION) || (on(first, COMMON) && line.starts[from]);
  if (opens && isRestListed(slice)) note(ID.commonThenName);
  if (isModalThenName(slice)) note(ID.modalThenName);
  if (on(last, COMMON)) note(ID.commonLast);
}

const MODALS = new Set(['will', 'may', 'can', 'could', 'would', 'should', 'must', 'does', 'did']);

/** "[Will Peru] Pay": a question, unless the second word is someone's surname, too. */
function isModalThenName({ from, to, first, last }: Slice): boolean {
  if (to - from !== 2 || !MODALS.has(first.folded) || on(last, GIVEN | SURNAME)) return false;
  return last.place === 'country' || on(last, IN_NAME.organization);
}

/** "[Shares of] Torvel": a noun of the sentence, unless it is a word with which organizations and places begin. */
function isOpening(first: Word, next: Word): boolean {
  return (
    next.folded === 'of' &&
    !on(first, HEAD | IN_NAME.organizationStart | IN_NAME.geographicStart | IN_NAME.geographicHead)
  );
}

/** Whether the words behind the first are a place, an organization of the lists, or begin with a given name. */
function isRestListed({ line, phrases, from, to }: Slice): boolean {
  const count = to - from - 1;
  if (count > LONGEST_LISTED) return false;
  const second = line.words[from + 1]!;
  if (count === 1 && second.place && !on(second, COMMON)) return true;
  const { inName, place } = knownAs(phraseOver(phrases, from + 1, to));
  if (inName & (IN_NAME.organization | IN_NAME.person)) return true;
  return count > 1 && (on(second, GIVEN) || KNOWN.has(place!));
}

/** Well-known places make a name that begins or ends with them look like something of that place. */
const WELL_KNOWN: ReadonlySet<PlaceClass> = new Set(['country', 'region', 'area', 'metropolis']);
const KNOWN: ReadonlySet<PlaceClass> = new Set(['country', 'region', 'area', 'metropolis', 'city', 'town']);

function compoundLists(slice: Slice, note: Note): void {
  const { first, last } = slice;
  if (first.place && WELL_KNOWN.has(first.place)) note(ID.placeFirst);
  if (isPlaceOrGiven(slice)) note(ID.placeOrGivenFirst);
  if (last.place && KNOWN.has(last.place)) note(ID.placeLast);
  if (on(first, DEMONYM)) note(ID.demonymFirst);
  if (on(last, DEMONYM)) note(ID.demonymLast);
  if (on(first, HEAD) && slice.known.place !== 'region') note(ID.organizationHeadFirst);
  if (on(first, IN_NAME.organizationStart)) note(ID.organizationStart);
  if (on(first, IN_NAME.organization) && slice.known.place !== 'region') note(ID.knownFirst);
  if (on(first, IN_NAME.geographicStart)) note(ID.geographicFirst);
  if (isOfficeOf(slice)) note(ID.officeOf);
  else if (!isPlaceWithOwner(slice)) {
    if (on(first, HONORIFIC)) note(ID.honorificFirst);
    if (on(first, OFFICE)) note(ID.officeFirst);
  }
  if (on(last, OFFICE) && !on(last, HEAD) && !isListed(slice) && !isSurnameOfOffice(slice)) note(ID.officeLast);
  if (isPortfolio(slice)) note(ID.portfolioLast);
}

/** "[King's Lynn]", "[Prince George's County]" */
function isPlaceWithOwner({ known, key }: Slice): boolean {
  return known.place !== null && key.includes("'s ");
}

/** "[Aaron Judge]", "[Travis Head]", but no [Lima Mayor] and no Ruiz Lawyer Tom Hale. */
function isSurnameOfOffice({ line, first, last, from, to }: Slice): boolean {
  if (to - from !== 2 || line.capitals > 0 || first.place || !on(first, GIVEN)) return false;
  const next = line.words[to];
  return !on(first, COMMON | HONORIFIC | OFFICE) && !on(last, HEAD | CLUB) && !(next && isCapital(next));
}

/** "[Florence Torvel]", but no [Florence Budget] and no [Florence Rovers]. */
function isPlaceOrGiven({ line, first, last, from, to }: Slice): boolean {
  if (to - from !== 2 || line.capitals > 0 || !first.place || !on(first, GIVEN) || !WELL_KNOWN.has(first.place))
    return false;
  return !last.place && !on(last, COMMON | HEAD | CLUB | EVENT | DEMONYM | IN_NAME.geographicHead);
}

/** "[Peru Finance] Minister": the words before the office are a land and a portfolio. */
function isPortfolio({ line, to, last }: Slice): boolean {
  const next = line.words[to];
  return on(last, IN_NAME.portfolio) && next !== undefined && isCapital(next) && MINISTERS.has(next.folded);
}

function insideLists(slice: Slice, note: Note): void {
  const { line, from, to } = slice;
  let inside = 0;
  let grammar = false;
  for (let at = from + 1; at < to - 1; at++) {
    const word = line.words[at]!;
    if (!isCapital(word)) continue;
    inside |= word.inName;
    grammar ||= on(word, FUNCTION) && !on(word, IN_NAME.connector | GIVEN | SURNAME);
  }
  if (grammar) note(ID.functionInside);
  if (inside & DEMONYM) note(ID.demonymInside);
  if (inside & HEAD) note(ID.organizationHeadInside);
  if (inside & EVENT) note(ID.eventInside);
  if (inside & GIVEN) note(ID.givenInside);
  const last = line.words[to - 1]!;
  const titles = on(last, HEAD) ? inside : inside | last.inName;
  if (titles & (HONORIFIC | OFFICE) && !isListed(slice) && !isOfficeOf(slice) && !isSurnameOfOffice(slice))
    note(ID.titleInside);
}

function lastWordLists(slice: Slice, note: Note): void {
  const { last } = slice;
  const isBody = isDistrictOfBody(slice);
  if (on(last, SURNAME)) note(ID.surnameLast);
  if (on(last, HEAD) || isBody) note(ID.organizationHead);
  if (on(last, CLUB) && !isOneWord(slice)) note(ID.clubLast);
  if (on(last, IN_NAME.geographicHead) && !isOneWord(slice) && !isBody) note(ID.geographicHead);
  if (on(last, EVENT)) note(ID.eventHead);
  if (on(last, CREED)) note(ID.creedLast);
}

/** "Torvel School [District]": what runs the schools, and no place. */
function isDistrictOfBody({ line, from, to, last }: Slice): boolean {
  return to - from > 2 && last.folded === 'district' && RUN_BY_DISTRICTS.has(line.words[to - 2]!.folded);
}

const RUN_BY_DISTRICTS: ReadonlySet<string> = new Set(
  'school fire water sanitation transit irrigation utility college library hospital'.split(' '),
);

function functionLists(slice: Slice, note: Note): void {
  const { first, last, line, from } = slice;
  if (!isOneWord(slice) && (isListed(slice) || slice.known.place === 'region')) return;
  if (first.folded === 'the' && !line.starts[from] && !line.capitals) note(ID.theInsideSentence);
  if (on(first, FUNCTION))
    note(ID[first.folded === 'the' ? 'theFirst' : line.capitals ? 'functionInTitle' : 'functionFirst']);
  if (!isOneWord(slice) && on(last, FUNCTION)) note(ID.functionLast);
}

/** "All Blacks" and the Dalai Lama are on a list, and so no [all] and something else, and no [lama]. */
function isListed({ from, to, known }: Slice): boolean {
  return to - from <= LONGEST_LISTED && (known.inName & (IN_NAME.organization | IN_NAME.person)) !== 0;
}

/** "U.S. [Centers for Disease Control and Prevention]": on the list without the land before it. */
function isKnownBehindLand({ phrases, from, to, first }: Slice): boolean {
  if (to - from < 3 || to - from > LONGEST_LISTED + 1 || !NATIONAL.has(first.folded)) return false;
  return (knownAs(phraseOver(phrases, from + 1, to)).inName & IN_NAME.organization) !== 0;
}

const NATIONAL: ReadonlySet<string> = new Set(['us', 'u.s', 'uk', 'u.k', 'eu', 'e.u']);

function wholeNameLists(slice: Slice, note: Note): void {
  const words = slice.to - slice.from;
  const lists = words === 1 ? slice.first.inName : words <= LONGEST_LISTED ? slice.known.inName : 0;
  if (lists & DEMONYM) note(ID.demonym);
  if (lists & IN_NAME.organization || isKnownBehindLand(slice)) note(ID.knownOrganization);
  if (lists & IN_NAME.person && words > 1) note(ID.famous);
}
