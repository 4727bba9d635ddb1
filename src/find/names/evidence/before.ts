import { BESIDE, IN_NAME } from '../../../wordbook/lists.ts';
import { areLettersBeside } from '../letters.ts';
import { isCapital, type Line, wordAt } from '../line.ts';
import { endsOffice } from '../partings.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { isFigure } from './slice.ts';
import type { BeforeKey } from './table.ts';

const OF_PREPOSITION: ReadonlyMap<string, BeforeKey> = new Map([
  ['in', 'afterIn'],
  ['at', 'afterAt'],
  ['from', 'afterFrom'],
  ['near', 'afterNear'],
  ['outside', 'afterNear'],
  ['to', 'afterTo'],
  ['of', 'afterOf'],
  ['by', 'afterBy'],
  ['with', 'afterWith'],
  ['for', 'afterFor'],
  ['against', 'afterAgainst'],
  ['on', 'afterOn'],
]);

const OF_SMALL_WORD: ReadonlyMap<string, BeforeKey> = new Map([
  ['the', 'afterThe'],
  ['a', 'afterA'],
  ['an', 'afterA'],
  ['and', 'afterAnd'],
  ['or', 'afterAnd'],
]);

const OF_START: ReadonlyMap<string, BeforeKey> = new Map([
  ['The', 'afterThe'],
  ['In', 'afterIn'],
  ['A', 'afterA'],
  ['An', 'afterA'],
]);

const OF_MARK: ReadonlyMap<string, BeforeKey> = new Map([
  [',', 'afterComma'],
  ['(', 'afterBracket'],
  ['[', 'afterBracket'],
  ['"', 'afterQuote'],
  ['“', 'afterQuote'],
  ['”', 'afterQuote'],
  ['‘', 'afterQuote'],
  ["'", 'afterQuote'],
  ['’', 'afterQuote'],
  ['``', 'afterQuote'],
  ["''", 'afterQuote'],
  ['.', 'afterSentence'],
  ['!', 'afterSentence'],
  ['?', 'afterSentence'],
  [':', 'afterColon'],
  [';', 'afterColon'],
  ['&', 'afterAnd'],
]);

const DASHES = new Set(['-', '--', '–', '—', '_']);

/** What stands before the word at `at`. */
export function evidenceBefore(line: Line, at: number): BeforeKey {
  const word = wordAt(line.words, at - 1);
  if (!word) return 'afterLineStart';
  if (isFigure(word.text)) return 'afterNumber';
  if (word.shape & SHAPE.word) return isCapital(word) ? afterCapital(line, word, at) : afterSmall(word);
  if (DASHES.has(word.text)) return isStoryLabel(line, at) ? 'afterStoryLabel' : 'afterDash';
  return OF_MARK.get(word.text) ?? 'afterOtherMark';
}

function afterSmall(word: Word): BeforeKey {
  const { folded, beside, inName } = word;
  if (folded === "'s") return 'afterPossessive';
  if (inName & IN_NAME.office) return 'afterOffice';
  if (beside & BESIDE.preposition) return OF_PREPOSITION.get(folded) ?? 'afterOtherPreposition';
  const small = OF_SMALL_WORD.get(folded);
  if (small) return small;
  if (beside & BESIDE.be) return 'afterBe';
  if (beside & BESIDE.speechVerb) return 'afterSpeechVerb';
  if (beside & BESIDE.nounBeforeOrganization) return 'afterOrganizationNoun';
  if (beside & BESIDE.locationNoun) return 'afterLocationNoun';
  if (inName & IN_NAME.honorific) return 'afterHonorific';
  if (beside & BESIDE.humanVerb) return 'afterHumanVerb';
  if (word.shape & SHAPE.agent) return 'afterAgentNoun';
  return inName & IN_NAME.common ? 'afterCommonWord' : 'afterOtherWord';
}

function afterCapital(line: Line, word: Word, at: number): BeforeKey {
  const { inName, folded } = word;
  if (folded === "'s") return 'afterPossessive';
  if (inName & IN_NAME.honorific) return 'afterHonorific';
  if (inName & IN_NAME.office || isTitleByItsEnd(line, word, at) || areLettersBeside(line, at - 1))
    return 'afterCapitalTitle';
  if (inName & IN_NAME.demonym) return 'afterDemonym';
  if (inName & (IN_NAME.organizationHead | IN_NAME.club)) return 'afterCapitalOrganization';
  if (inName & IN_NAME.function && line.starts[at - 1]) return OF_START.get(word.text) ?? 'afterOtherPreposition';
  if (line.starts[at - 1] && inName & IN_NAME.common && folded.endsWith('ing')) return 'afterCommonWord';
  return 'afterCapitalised';
}

/** "Secretary of State [Ana Ruiz]", "Navy SEALs [Otto Reading]" */
function isTitleByItsEnd({ words }: Line, word: Word, at: number): boolean {
  return (word.shape & SHAPE.pluralAcronym) !== 0 || endsOffice(words, at - 1);
}

/** "RUGBY UNION - Torvel …": the label of a story before its headline. */
const LONGEST_LABEL = 2;

function isStoryLabel(line: Line, at: number): boolean {
  const label = wordAt(line.words, at - 2);
  return label !== undefined && (label.shape & SHAPE.capitals) !== 0 && at - 1 <= LONGEST_LABEL;
}
