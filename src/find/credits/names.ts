import { foldPlaceName, placeClass, regionsOf } from '../../gazetteer/gazetteer.ts';
import {
  CREDIT_BEATS,
  CREDIT_HOUSES,
  CREDIT_TITLES,
  NAME_PARTICLES,
  NO_NAMES,
  PLACE_PARTICLES,
} from '../../lexicon/credits.ts';
import type { Token } from '../../segment/prose.ts';

/** Half-open indices into the tokens of a credit line. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const MOST_NAME_WORDS = 6;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** The run of capitalised words that begins at `at`, particles within it included; null where none begins. */
export function capitalRun(tokens: readonly Token[], at: number, particles = NAME_PARTICLES): Run | null {
  if (!opensRun(tokens[at], particles === PLACE_PARTICLES)) return null;
  let last = at + 1;
  for (let next = last; next < tokens.length; next++) {
    const token = tokens[next]!;
    if (isNameWord(token)) last = next + 1;
    else if (!particles.has(token.lower) || token.kind !== 'word') break;
  }
  return { first: at, last };
}

function opensRun(token: Token | undefined, place: boolean): boolean {
  if (!token) return false;
  if (place) return isNameWord(token);
  return isNameWord(token) || /^(?:al|el|bin|de|van|von|da|di|la|le)(?:-|$)/.test(token.lower);
}

function isNameWord(token: Token): boolean {
  if (token.kind !== 'word') return false;
  return token.capital || /^(?:al|el|ad|as|ash|ul)-\p{Lu}/u.test(token.text);
}

/** The place that begins at `at`, with the region written after it: "Jackson, Mississippi"; null where none begins. */
export function placeRun(tokens: readonly Token[], at: number): Run | null {
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const run = capitalRun(tokens, start, PLACE_PARTICLES);
  if (!run) return null;
  const region = tokens[run.last]?.text === ',' ? regionRun(tokens, run.last + 1) : null;
  return { first: start, last: region?.last ?? run.last };
}

/** A state or country that is the whole of what stands between two commas. */
function regionRun(tokens: readonly Token[], at: number): Run | null {
  const run = capitalRun(tokens, at, PLACE_PARTICLES);
  if (!run) return null;
  if (regionsOf(wordsOf(tokens, run)).length > 0) return run;
  const dotted = tokens[at]!.text.endsWith('.') && regionsOf(tokens[at]!.text).length > 0;
  return dotted ? { first: at, last: at + 1 } : null;
}

/** The words of a run with single blanks between them. */
export function wordsOf(tokens: readonly Token[], { first, last }: Run): string {
  return tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ');
}

/** The person's name within a run of capitals: newsrooms and titles around it are cut off; null where nobody is left. */
export function personIn(tokens: readonly Token[], run: Run): Run | null {
  if (CREDIT_TITLES.has(tokens[run.last]?.lower ?? '')) return null;
  let { first, last } = withoutHouses(tokens, run);
  ({ first, last } = withoutHouses(tokens, withoutTitle(tokens, { first, last })));
  while (first < last && (NO_NAMES.has(tokens[first]!.lower.replace('.', '')) || tokens[first]!.lower === "'s"))
    first++;
  while (first < last && NAME_PARTICLES.has(tokens[last - 1]!.lower) && !tokens[last - 1]!.capital) last--;
  if (isPartOfCountry(tokens, last)) last--;
  if (first >= last || last - first > MOST_NAME_WORDS || isInitials(tokens, first, last)) return null;
  const house = wordsOf(tokens, { first, last }).toLowerCase();
  return CREDIT_HOUSES.has(house) ? null : { first, last: withSuffix(tokens, last) };
}

/** "Business Writer Ana Ruiz", "Ana Ruiz Economics Correspondent": the name on either side of a title. */
function withoutTitle(tokens: readonly Token[], { first, last }: Run): Run {
  const title = tokens.findIndex((token, at) => at >= first && at < last && CREDIT_TITLES.has(token.lower));
  if (title < 0) return { first, last: isSpecial(tokens, last) ? last - 1 : last };
  let end = title;
  while (end > first && CREDIT_BEATS.has(tokens[end - 1]!.lower)) end--;
  return end - first >= 2 ? { first, last: end } : withoutTitle(tokens, { first: title + 1, last });
}

/** "Ana Ruiz North of England editor" */
function isPartOfCountry(tokens: readonly Token[], last: number): boolean {
  return /^(?:north|south|east|west)$/.test(tokens[last - 1]?.lower ?? '') && tokens[last]?.lower === 'of';
}

/** "Ana Ruiz Special to The Times" */
function isSpecial(tokens: readonly Token[], last: number): boolean {
  return tokens[last - 1]?.lower === 'special' && tokens[last]?.lower === 'to';
}

/** Whether the words are the name of a well-known place. */
export function isPlaceName(words: string): boolean {
  return /^(?:country|region|area|metropolis|city)$/.test(placeClass(foldPlaceName(words)) ?? '');
}

/** "Ana Ruiz, Jr." */
function withSuffix(tokens: readonly Token[], last: number): number {
  const comma = tokens[last]?.text === ',' ? 1 : 0;
  return SUFFIX.test(tokens[last + comma]?.lower ?? '') ? last + comma + 1 : last;
}

/** The run without a house before or after the name: "AP Ana Ruiz", "Ana Ruiz CNN". */
function withoutHouses(tokens: readonly Token[], { first, last }: Run): Run {
  for (let cut = last; cut > first; cut--) {
    if (CREDIT_HOUSES.has(wordsOf(tokens, { first, last: cut }).toLowerCase())) return { first: cut, last };
  }
  for (let cut = first + 1; cut < last; cut++) {
    if (CREDIT_HOUSES.has(wordsOf(tokens, { first: cut, last }).toLowerCase())) return { first, last: cut };
  }
  return { first, last };
}

/** "MJ", "K.L.": initials are no name. */
function isInitials(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).every((token) => /^(?:\p{Lu}\.?){1,3}$/u.test(token.text));
}

/** A name as it is printed: one in capitals is written small again ("CHET McBRIDE" → "Chet McBride"). */
export function printedName(name: string): string {
  const words = name.replace(/\s+/g, ' ');
  return /\p{Ll}{2}/u.test(words.replace(/\b(?:Mc|Mac)(?=\p{Lu})/gu, ''))
    ? words
    : words.split(' ').map(smallWord).join(' ');
}

function smallWord(word: string, index: number): string {
  if (/^(?:\p{L}\.)+$/u.test(word) || /^(?:II|III|IV)$/.test(word)) return word;
  const lower = word.toLowerCase();
  if (index > 0 && NAME_PARTICLES.has(lower)) return lower;
  const prefix = /^(?:Mac(?=\p{Lu})|mc|o['’])/iu.exec(word)?.[0] ?? '';
  const kept = /^mac/.test(prefix.toLowerCase()) && !prefix.startsWith('Mac') ? '' : prefix;
  return capitalised(kept.toLowerCase()) + capitalised(lower.slice(kept.length));
}

function capitalised(lower: string): string {
  return lower.replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
