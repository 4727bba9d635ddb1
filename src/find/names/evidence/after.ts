import { foldPlaceName, placeClass, regionsOf } from '../../../gazetteer/gazetteer.ts';
import { TITLE_STARTS } from '../../../lexicon/names/titles.ts';
import { BESIDE, IN_NAME } from '../../../wordbook/lists.ts';
import { areLettersBeside } from '../letters.ts';
import { isCapital, type Line } from '../line.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { isFigure } from './slice.ts';
import type { AfterKey } from './table.ts';

const OF_MARK: ReadonlyMap<string, AfterKey> = new Map([
  ['.', 'beforeStop'],
  ['!', 'beforeStop'],
  ['?', 'beforeStop'],
  [')', 'beforeCloseBracket'],
  [']', 'beforeCloseBracket'],
  ['"', 'beforeQuote'],
  ['“', 'beforeQuote'],
  ['”', 'beforeQuote'],
  ['’', 'beforeQuote'],
  ["'", 'beforeQuote'],
  ["''", 'beforeQuote'],
  ['-', 'beforeDash'],
  ['--', 'beforeDash'],
  ['–', 'beforeDash'],
  ['—', 'beforeDash'],
  ['_', 'beforeDash'],
  [':', 'beforeColon'],
  [';', 'beforeColon'],
  ['&', 'beforeAnd'],
]);

const DATE_OF_COPY = /^(?:19|20)\d\d-/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const AGE = /^\d{1,2}$/;

/** What stands after the word before `at`. */
export function evidenceAfter(line: Line, at: number): AfterKey {
  const word = line.words[at];
  if (!word) return 'beforeLineEnd';
  if (isFigure(word.text)) return beforeFigure(word.text);
  if (word.shape & SHAPE.word) return isCapital(word) ? beforeCapital(line, word, at) : beforeSmall(line, word, at);
  if (word.text === ',') return beforeComma(line, at);
  if (word.text === '(') return beforeBracket(line, at);
  return OF_MARK.get(word.text) ?? 'beforeOtherMark';
}

function beforeFigure(text: string): AfterKey {
  if (ORDINAL.test(text)) return 'beforeOrdinal';
  return DATE_OF_COPY.test(text) ? 'beforeDate' : 'beforeNumber';
}

function beforeSmall(line: Line, word: Word, at: number): AfterKey {
  const { folded, beside, inName } = word;
  if (folded === "'s") return beforePossessive(line.words[at + 1]);
  if (beside & BESIDE.speechVerb) return beforeSpeechVerb(line.words[at + 1]?.folded);
  if (beside & BESIDE.companyVerb) return 'beforeCompanyVerb';
  if (beside & BESIDE.be) return 'beforeBe';
  if (beside & BESIDE.humanVerb) return 'beforeHumanVerb';
  if (beside & BESIDE.organizationNoun) return 'beforeOrganizationNoun';
  if (beside & BESIDE.placeNoun) return 'beforePlaceNoun';
  if (inName & IN_NAME.office) return 'beforeOffice';
  if (folded === 'and' || folded === 'or') return 'beforeAnd';
  if (beside & BESIDE.preposition) return 'beforePreposition';
  return inName & IN_NAME.common ? 'beforeCommonWord' : 'beforeOtherWord';
}

function beforePossessive(owned: Word | undefined): AfterKey {
  if (!owned || isCapital(owned)) return 'beforePossessive';
  if (owned.inName & IN_NAME.office) return 'beforePersonNoun';
  if (owned.beside & (BESIDE.organizationNoun | BESIDE.nounBeforeOrganization)) return 'beforeOwnedOrganizationNoun';
  return owned.beside & (BESIDE.placeNoun | BESIDE.locationNoun) ? 'beforeOwnedPlaceNoun' : 'beforePossessive';
}

function beforeSpeechVerb(subject: string | undefined): AfterKey {
  if (subject === 'he' || subject === 'she') return 'beforeSaysHe';
  return subject === 'it' || subject === 'its' ? 'beforeSaysIt' : 'beforeSpeechVerb';
}

function beforeCapital(line: Line, { inName, folded }: Word, at: number): AfterKey {
  if (inName & IN_NAME.day) return 'beforeDate';
  if (inName & IN_NAME.demonym) return 'beforeDemonym';
  if (inName & (IN_NAME.office | IN_NAME.honorific)) return 'beforeTitle';
  if ((TITLE_STARTS.has(folded) && isOffice(line.words[at + 1])) || areLettersBeside(line, at)) return 'beforeTitle';
  return inName & (IN_NAME.organizationHead | IN_NAME.club) ? 'beforeCapitalOrganization' : 'beforeCapitalised';
}

function isOffice(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && (word.inName & IN_NAME.office) !== 0;
}

const APPOSITION_STARTS = new Set(['the', 'a', 'an', 'who', 'whose']);

function beforeComma(line: Line, at: number): AfterKey {
  const next = line.words[at + 1];
  if (!next) return 'beforeComma';
  const closing = line.words[at + 2]?.text;
  if (AGE.test(next.text) && (closing === ',' || closing === '.')) return 'beforeAge';
  if (next.inName & IN_NAME.day && isCapital(next)) return 'beforeDate';
  if (isCapital(next)) return isRegion(line, at + 1) ? 'beforeRegion' : 'beforeCommaCapital';
  return APPOSITION_STARTS.has(next.folded) || next.inName & IN_NAME.office ? 'beforeApposition' : 'beforeComma';
}

/** Whether one or two words from `at` name a country or region. */
function isRegion(line: Line, at: number): boolean {
  const first = line.words[at]!;
  if (first.place === 'country' || first.place === 'region' || isShortRegion(first)) return true;
  const second = line.words[at + 1];
  if (!second || !isCapital(second)) return false;
  const both = placeClass(foldPlaceName(`${first.text} ${second.text}`));
  return both === 'country' || both === 'region';
}

/** "Man." and "Ont.", which are also words and towns when no stop is behind them. */
function isShortRegion({ text, place }: Word): boolean {
  return place !== null && text.endsWith('.') && regionsOf(text).length > 0;
}

function beforeBracket(line: Line, at: number): AfterKey {
  const inside = line.words[at + 1];
  if (!inside) return 'beforeBracket';
  if (inside.shape & SHAPE.digit) return 'beforeBracketNumber';
  if (inside.place === 'country') return 'beforeBracketCountry';
  return inside.shape & SHAPE.capitals && line.words[at + 2]?.text === ')' ? 'beforeAcronym' : 'beforeBracket';
}
