import { BARE_SUBJECT_ENDINGS, ROLE_ENDINGS, ROLE_NOUNS } from '../../../lexicon/speech/roles.ts';
import { type Item, is, isWord } from '../frame/frame.ts';
import {
  AUXILIARY,
  BARE_ROLE,
  CUE_FORM,
  DETERMINER,
  MONTH,
  PREPOSITION,
  SUBJECT_PRONOUN,
  TITLE,
  WEEKDAY,
} from '../frame/word-class.ts';
import { isAdverb, isNominal, isVerb, type Phrase, phraseOf } from './phrase.ts';

const ROLES = new Set(ROLE_NOUNS.split(/\s+/));
const ARTICLES = new Set(['the', 'a', 'an']);
const LINKS = new Set(['of', 'for', 'at', 'with', 'from']);
const NO_SUBJECTS = new Set(['that', 'which', 'this', 'there', 'here']);

/**
 * The noun phrase that begins at `at`, or null. `to` is the index after the last item to look at; `loose` takes any
 * bare noun, as behind an inverted verb.
 */
export function rightPhrase(items: readonly Item[], to: number, at: number, loose = false): Phrase | null {
  const item = items[at];
  if (at >= to || !isWord(item)) return null;
  if (is(item, SUBJECT_PRONOUN) && !item!.possessive) return phraseOf(items, at, at, item!.lower);
  if (!opensPhrase(items, at, loose)) return null;
  const end = phraseEnd(items, to, at, loose);
  return end === at && ARTICLES.has(item!.lower) ? null : phraseOf(items, at, end);
}

function opensPhrase(items: readonly Item[], at: number, loose: boolean): boolean {
  const item = items[at]!;
  if (!loose && !item.capital && !canOpenBare(item)) return false;
  if (is(item, PREPOSITION) || NO_SUBJECTS.has(item.lower)) return false;
  if (is(item, AUXILIARY) && !(item.capital && (items[at + 1]?.capital || is(items[at + 1], CUE_FORM)))) return false;
  return !(item.capital && is(item, WEEKDAY | MONTH) && !item.possessive);
}

function canOpenBare(item: Item): boolean {
  if (item.kind === 'number' || is(item, DETERMINER | TITLE | BARE_ROLE)) return true;
  return BARE_SUBJECT_ENDINGS.some((ending) => item.lower.endsWith(ending));
}

function endsLikeRole(item: Item): boolean {
  return ROLE_ENDINGS.some((ending) => item.lower.endsWith(ending)) || ROLES.has(item.lower);
}

function phraseEnd(items: readonly Item[], to: number, at: number, loose: boolean): number {
  let end = at;
  for (let here = at; here < to && isWord(items[here]); here++) {
    const item = items[here]!;
    if (here > at && isVerb(item) && !describes(items, to, at, here)) break;
    if (!isNominal(item)) {
      if (linksOn(items, to, here)) continue;
      break;
    }
    if ((here > at && isAdverb(item) && !is(items[here - 1], DETERMINER)) || (here > at && is(item, SUBJECT_PRONOUN)))
      break;
    if (here === at && isVerb(item) && !loose && !item.possessive && !is(item, DETERMINER)) break;
    end = here;
  }
  return end;
}

/** "the printed card": a participle between an article and its noun. */
function describes(items: readonly Item[], to: number, at: number, here: number): boolean {
  const after = items[here + 1];
  if (here !== at + 1 || here + 1 >= to || !ARTICLES.has(items[at]!.lower)) return false;
  return items[here]!.lower.endsWith('ed') && after?.kind === 'word' && isNominal(after) && !isVerb(after);
}

/** "the mayor of Lima", "Ruiz and Hale". */
function linksOn(items: readonly Item[], to: number, here: number): boolean {
  const after = items[here + 1];
  if (here + 1 >= to || !isWord(after)) return false;
  if (LINKS.has(items[here]!.lower)) return after!.capital || is(after, DETERMINER) || !isVerb(after);
  if (items[here]!.lower !== 'and') return false;
  const before = items[here - 1]!;
  if (endsLikeRole(before) && !before.capital && here + 2 < to && endsLikeRole(items[here + 2]!)) return true;
  if (after!.capital || before.capital) return after!.capital && before.capital;
  return endsLikeRole(before) && endsLikeRole(after!);
}
