import { type Division, foldPlaceName, regionsOf } from '../../../gazetteer/gazetteer.ts';
import type { NameMention } from '../name-mention.ts';
import { sensesOf } from './place-senses.ts';

/** The region or country written right after each place name, given as its mentions and as they read ("Florida" for the first of "Miami, Florida"), null where none is. */
export function qualifiersOf(names: readonly string[], mentions: readonly NameMention[]): readonly (string | null)[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    if (!next || !isBehindComma(mention, next)) return null;
    const qualifier = names[i + 1]!;
    return isList(names[i]!, qualifier, next, mentions[i + 2]) ? null : qualifier;
  });
}

/** Per name: whether it can be a region and stands in a list with two at least: "Oregon, Utah and [Washington]". */
export function regionsInLists(names: readonly string[], mentions: readonly NameMention[]): readonly boolean[] {
  const areRegions = names.map(canBeRegion);
  const joined = mentions.map(
    (mention, i) => areRegions[i]! && i > 0 && areRegions[i - 1]! && areJoined(mentions[i - 1]!, mention),
  );
  return mentions.map(
    (_, i) => (joined[i]! && (joined[i - 1]! || joined[i + 1]!)) || (joined[i + 1]! && joined[i + 2]!) || false,
  );
}

function canBeRegion(name: string): boolean {
  return sensesOf(name)
    .slice(0, BEST_SENSES)
    .some(({ kind, country }) => kind === 'region' && country !== null);
}

const BEST_SENSES = 3;

/** Whether only "," or "and", or both, stand between the two. */
function areJoined({ line, to }: NameMention, next: NameMention): boolean {
  if (next.line !== line || next.from - to > 2) return false;
  return (
    next.from > to &&
    line.words.slice(to, next.from).every(({ folded, text }) => text === ',' || folded === 'and' || folded === 'or')
  );
}

/** Whether only a comma or a bracket parts the two names. */
function isBehindComma({ line, to }: NameMention, next: NameMention): boolean {
  return next.line === line && next.from === to + 1 && /^[,(]$/.test(line.words[to]!.text);
}

/** "Georgia, Armenia and Turkey", "Oregon, Idaho and Utah": two of a kind in a row that goes on are no place and its region. */
function isList(name: string, qualifier: string, next: NameMention, third: NameMention | undefined): boolean {
  const [first, second] = [divisionKind(name), divisionKind(qualifier)];
  if (first === null || second === null) return false;
  if (first === 'country') return second === 'country' || goesOn(next, third);
  return goesOn(next, third);
}

/** Whether after the name comes "and", or a comma and another place. */
function goesOn(mention: NameMention, third: NameMention | undefined): boolean {
  const after = mention.line.words[mention.to]?.folded;
  return after === 'and' || after === 'or' || (third !== undefined && isBehindComma(mention, third));
}

/** Whether a name is best known as a country or a region. */
function divisionKind(name: string): 'country' | 'region' | null {
  const kind = sensesOf(name)[0]?.kind;
  return kind === 'country' || kind === 'region' ? kind : null;
}

/** Where a place must lie, by its written qualifier. */
export interface Written {
  readonly divisions: readonly Division[];
  /** Whether the qualifier is a short form, which can be nothing else: "Fla.". */
  readonly certain: boolean;
}

/** What a written qualifier means, in the country where that is known; null where it is neither region nor country. */
export function writtenDivision(qualifier: string, country: string | null): Written | null {
  const divisions = regionsOf(qualifier).filter((division) => country === null || division.country === country);
  if (divisions.length === 0) return null;
  return { divisions, certain: qualifier.endsWith('.') || foldPlaceName(qualifier).length <= 2 };
}
