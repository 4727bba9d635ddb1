import { INHABITANTS, LANDFORMS } from '../../../lexicon/names/places.ts';
import { KIN, OFFICE_LETTERS } from '../../../lexicon/names/titles.ts';
import { BESIDE, IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital, wordAt } from '../line.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { isListedBeforePlaces, isListedBehindPlace } from './listed-places.ts';
import { placeOfSlice } from './places.ts';
import { isOneWord, on, type Slice } from './slice.ts';
import { type EvidenceKey, ID, type Note } from './table.ts';

/** What the line around the name says: its layout, appositions, lists of names. */
export function contextEvidence(slice: Slice, before: EvidenceKey, after: EvidenceKey, note: Note): void {
  lineEvidence(slice, after, note);
  if (slice.line.capitals === 2 && !isOneWord(slice)) capitalsEvidence(slice, IN_CAPITALS, note);
  if (slice.line.capitals === 1) titleEvidence(slice, note);
  appositionEvidence(slice, before, after, note);
  furtherBeforeEvidence(slice, before, note);
  listEvidence(slice, before, after, note);
  if (isListedBehindPlace(slice.line.words, slice.from)) note(ID.listedWhere);
  if (slice.last.folded === "'s" && ownsNothing(slice.line.words[slice.to])) note(ID.houseWithS);
  if (isListedBeforePlaces(slice.line.words, slice.from, slice.to)) note(ID.listedBeforePlaces);
  titledEvidence(slice, after, note);
  if (isLandform(slice.line.words[slice.to])) note(ID.beforeLandform);
  if (before === 'afterBracket' && isInitialsOfWords(slice)) note(ID.initialsOfWords);
}

/** "the [Torvel] volcano" */
function isLandform(word: Word | undefined): boolean {
  return word !== undefined && (word.shape & SHAPE.word) !== 0 && !isCapital(word) && LANDFORMS.has(word.folded);
}

/** "hard red winter ([HRW])". */
function isInitialsOfWords({ line: { words }, from, to, first }: Slice): boolean {
  if (to - from > 1 || !(first.shape & SHAPE.capitals) || words[to]?.text !== ')') return false;
  const letters = first.folded;
  return [...letters].every((letter, i) => {
    const word = words[from - 1 - letters.length + i];
    return word !== undefined && !isCapital(word) && word.folded[0] === letter;
  });
}

const CREDITS = new Set(['reuters', 'reuter', 'ap', 'afp', 'cnn', 'upi', 'xinhua', 'thomson', 'dpa', 'kyodo']);

function lineEvidence(slice: Slice, after: EvidenceKey, note: Note): void {
  const { line, from, to } = slice;
  if (line.kind === 'headline') note(ID.headline);
  if (line.capitals === 2) note(ID.capitalsLine);
  if (line.capitals === 2 && isOneWord(slice)) note(ID.oneWordInCapitals);
  if (line.capitals === 1) note(ID.titleLine);
  if (line.figures) note(ID.figuresLine);
  const [begins, ends] = [from === 0, to === line.words.length];
  if (begins && ends) note(ID[line.capitals === 2 ? 'wholeCapitalsLine' : 'wholeLine']);
  else if (begins) note(ID.lineStart);
  else if (ends) note(ID.lineEnd);
  if (line.starts[from] && !begins) note(ID.sentenceStart);
  const credited = after === 'beforeBracket' && CREDITS.has(line.words[to + 1]?.folded ?? '');
  if (begins && (after === 'beforeDate' || credited)) note(ID.datelinePosition);
}

/** Lists that excuse a common word inside, at the end, at the start of a name in capitals. */
const MAY_STAND_INSIDE = IN_NAME.organizationHead | IN_NAME.particle | IN_NAME.club | IN_NAME.given | IN_NAME.surname;
const MAY_STAND_LAST = IN_NAME.organizationHead | IN_NAME.event | IN_NAME.club | IN_NAME.given | IN_NAME.surname;
const MAY_STAND_FIRST = IN_NAME.given | IN_NAME.organizationStart | IN_NAME.geographicStart;

interface CommonWords {
  readonly inside: number;
  readonly last: number;
  readonly first: number;
}

const IN_CAPITALS: CommonWords = {
  inside: ID.commonInsideCapitals,
  last: ID.commonLastInCapitals,
  first: ID.commonFirstInCapitals,
};
const IN_TITLE: CommonWords = {
  inside: ID.commonInsideTitle,
  last: ID.commonLastInTitle,
  first: ID.commonFirstInTitle,
};

/** Where every word has its capitals, those of a common word say nothing. */
function capitalsEvidence({ line, from, to, first, last }: Slice, common: CommonWords, note: Note): void {
  const inside = line.words.slice(from + 1, to - 1);
  if (inside.some((word) => isCapital(word) && isPlainCommon(word, MAY_STAND_INSIDE))) note(common.inside);
  if (isPlainCommon(last, MAY_STAND_LAST)) note(common.last);
  if (isPlainCommon(first, MAY_STAND_FIRST)) note(common.first);
}

function titleEvidence(slice: Slice, note: Note): void {
  if (!isOneWord(slice)) capitalsEvidence(slice, IN_TITLE, note);
  else if (isPlainCommon(slice.first, MAY_STAND_FIRST)) note(ID.commonInTitle);
}

function isPlainCommon(word: Word, excuses: number): boolean {
  return on(word, IN_NAME.common) && !on(word, excuses);
}

const STATIC = new Set(['in', 'at', 'near', 'outside', 'across', 'inside', 'throughout', 'around']);
const AGENTS = new Set(['by', 'with', 'to', 'for', 'from', 'against']);

function furtherBeforeEvidence({ line, from, first }: Slice, before: EvidenceKey, note: Note): void {
  const [last, noun] = [wordAt(line.words, from - 1), wordAt(line.words, from - 2)];
  if (on(first, IN_NAME.given) && isKin(last?.text === ',' ? noun : last)) note(ID.givenAfterKin);
  if (last && last.beside & BESIDE.travelVerb && !isCapital(last)) note(ID.afterTravelVerb);
  if (!noun) return;
  if (before === 'afterOf') {
    if (INHABITANTS.has(noun.folded)) note(ID.inhabitantsOf);
    if (noun.beside & BESIDE.locationNoun) note(ID.placeNounOf);
    else if (noun.beside & BESIDE.organizationNounOf) note(ID.organizationNounOf);
    else if (noun.beside & BESIDE.personNounOf) note(ID.personNounOf);
  } else if (before === 'afterThe') {
    if (STATIC.has(noun.folded)) note(ID.inThe);
    else if (noun.folded === 'of') note(ID.ofThe);
    else if (AGENTS.has(noun.folded)) note(ID.byThe);
  }
}

/** "her daughter [Hannah]", "their son, [Otto]" */
function isKin(word: Word | undefined): boolean {
  return word !== undefined && KIN.has(word.folded) && !isCapital(word);
}

const APPOSITION_REACH = 7;
const APPOSITION_BACK = 5;

function appositionEvidence({ line, from, to }: Slice, before: EvidenceKey, after: EvidenceKey, note: Note): void {
  if (after === 'beforeApposition' || after === 'beforeComma') {
    const noun = appositionNoun(line.words, to + 1);
    if (noun !== null) note(noun);
  }
  if (before !== 'afterComma') return;
  for (let at = from - 2; at > from - 2 - APPOSITION_BACK && at > 0; at--) {
    const word = line.words[at]!;
    if (!(word.shape & SHAPE.word)) return;
    if (!on(word, IN_NAME.office) || isCapital(word)) continue;
    note(ID.personBefore);
    return;
  }
}

function appositionNoun(words: readonly Word[], from: number): number | null {
  for (let at = from; at < Math.min(words.length, from + APPOSITION_REACH); at++) {
    const { shape, beside } = words[at]!;
    if (!(shape & SHAPE.word)) return null;
    if (beside & BESIDE.personAppositive) return ID.personApposition;
    if (beside & BESIDE.organizationAppositive) return ID.organizationApposition;
    if (beside & BESIDE.placeAppositive) return ID.placeApposition;
    if (beside & (BESIDE.preposition | BESIDE.be | BESIDE.speechVerb) && at > from) return null;
  }
  return null;
}

function listEvidence({ line, from, to }: Slice, before: EvidenceKey, after: EvidenceKey, note: Note): void {
  if (after === 'beforeCommaCapital' || after === 'beforeAnd') {
    const next = line.words[to + 1];
    const kind = next ? neighbourKind(next, IN_NAME.given) : null;
    if (kind !== null) note(kind);
    return;
  }
  if ((before !== 'afterComma' && before !== 'afterAnd') || from < 2) return;
  const previous = line.words[from - 2]!;
  if (!isCapital(previous)) return;
  const kind = neighbourKind(previous, IN_NAME.given | IN_NAME.surname);
  if (kind !== null && kind !== ID.besideGiven) note(kind);
  else if (from >= 3 && on(line.words[from - 3]!, IN_NAME.given)) note(ID.besideGiven);
}

const VERBS = BESIDE.be | BESIDE.speechVerb | BESIDE.companyVerb | BESIDE.humanVerb | BESIDE.preposition;

/** "Macy's gained", "Macy's, Kohl's": no thing that a person owns stands behind it. */
function ownsNothing(next: Word | undefined): boolean {
  if (!next || !(next.shape & SHAPE.word)) return true;
  return (next.beside & VERBS) !== 0 || next.folded === 'and' || /^[a-z]{3,}ed$/.test(next.text);
}

const OF_COMPANIES: ReadonlySet<string> = new Set(
  'executive financial operating technology information marketing investment'.split(' '),
);

/** "[EPA] Administrator", "[Torvel] CEO", "[Torvel] Chief Executive": whose office it is that stands behind the name. */
function titledEvidence({ line: { words }, from, to, first, known }: Slice, after: EvidenceKey, note: Note): void {
  if (after !== 'beforeTitle' && after !== 'beforeOffice') return;
  if (isOfCompany(words, to)) note(ID.companyBeforeTitle);
  const lists = to - from === 1 ? first.inName : known.inName;
  if (after === 'beforeTitle' && lists & IN_NAME.organization) note(ID.knownBeforeTitle);
}

/** "CEO", "Chairman and CEO", "Chief Executive": companies have such an office, not lands. */
function isOfCompany(words: readonly Word[], at: number): boolean {
  const [office, next, third] = [words[at]!, words[at + 1], words[at + 2]];
  if (office.folded === 'chief') return OF_COMPANIES.has(next?.folded ?? '');
  if (next?.folded === 'and') return OFFICE_LETTERS.has(third?.text ?? '');
  return OFFICE_LETTERS.has(office.text);
}

const LISTED_PLACES = new Set(['country', 'region', 'area', 'metropolis', 'city']);

function neighbourKind(word: Word, personal: number): number | null {
  if (word.place && LISTED_PLACES.has(word.place) && !on(word, personal)) return ID.besidePlace;
  if (on(word, IN_NAME.given)) return ID.besideGiven;
  return on(word, IN_NAME.organization | IN_NAME.organizationHead) ? ID.besideOrganization : null;
}

const CITIES = new Set(['metropolis', 'city', 'town', 'village', 'small']);
const RIVAL_WORDS = new Set(
  'beat v vs defeated beating over past downed edged routed thrashed blanked hammered outlasted stunned crushed swept toppled trounced'.split(
    ' ',
  ),
);

const LANDS = new Set(['country', 'region']);
const WHERE: ReadonlySet<EvidenceKey> = new Set(['afterIn', 'afterFrom', 'afterNear', 'afterLocationNoun', 'inThe']);
const DOES: ReadonlySet<EvidenceKey> = new Set([
  'beforeHumanVerb',
  'beforeBe',
  'beforeCompanyVerb',
  'beforeSpeechVerb',
]);
const STAFF: ReadonlySet<EvidenceKey> = new Set(['beforeOffice', 'beforeOrganizationNoun', 'beforePersonNoun']);

/** In a story of sport cities and countries are the teams. */
export function sportEvidence(slice: Slice, before: EvidenceKey, after: EvidenceKey, note: Note): void {
  const place = placeOfSlice(slice);
  if (place && CITIES.has(place)) sportCityEvidence(slice, before, after, note);
  else if (place === 'country') note(ID.sportCountry);
  else if (place === 'region') note(ID.sportRegion);
  else if (isOneWord(slice) && slice.common === 0) note(ID.sportUnlisted);
  if (after === 'beforeNumber' || before === 'afterNumber') note(ID.sportFigure);
  if (isVenue(slice, before)) note(ID.sportVenue);
  if (!place || !(CITIES.has(place) || LANDS.has(place))) return;
  if (WHERE.has(before)) note(ID.sportWhere);
  if (DOES.has(after)) note(ID.sportSubject);
  if (after === 'beforePossessive' || after === 'beforeOwnedOrganizationNoun') note(ID.sportOwner);
  if (STAFF.has(after)) note(ID.sportStaff);
}

const VENUES = new Set([
  'center',
  'centre',
  'garden',
  'gardens',
  'dome',
  'arena',
  'stadium',
  'park',
  'field',
  'coliseum',
]);

/** "at [Torvel Center]", "at the [Torvel Tennis Centre]". */
function isVenue({ line: { words }, from, to, last }: Slice, before: EvidenceKey): boolean {
  if (to - from < 2 || !VENUES.has(last.folded)) return false;
  return before === 'afterAt' || (before === 'afterThe' && words[from - 2]?.folded === 'at');
}

function sportCityEvidence({ line, from, to }: Slice, before: EvidenceKey, after: EvidenceKey, note: Note): void {
  note(ID.sportCity);
  if (line.figures) note(ID.sportTable);
  const beaten = from > 0 && RIVAL_WORDS.has(line.words[from - 1]!.folded);
  const beats = RIVAL_WORDS.has(line.words[to]?.folded ?? '');
  if (before === 'afterAgainst' || after === 'beforeHumanVerb' || beaten || beats) note(ID.sportRival);
}
