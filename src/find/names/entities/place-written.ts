import { type Division, foldPlaceName, regionsOf } from '../../../gazetteer/gazetteer.ts';
import type { NameMention } from '../name-mention.ts';
import type { PlaceSpelling } from './place-senses.ts';

/** The region or country written right after each place name ("Florida" for the first of "Miami, Florida"), null where none is. */
export function qualifiersOf(
  spellings: readonly PlaceSpelling[],
  mentions: readonly NameMention[],
): readonly (string | null)[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    if (!next || !isBehindComma(mention, next)) return null;
    const qualifier = spellings[i + 1]!;
    return isList(spellings[i]!, qualifier, next, mentions[i + 2]) ? null : qualifier.name;
  });
}

/** Per name: whether it can be a region and stands in a list with two at least: "Oregon, Utah and [Washington]". */
export function regionsInLists(
  spellings: readonly PlaceSpelling[],
  mentions: readonly NameMention[],
): readonly boolean[] {
  const joined = mentions.map((mention, i) => {
    const areRegions = i > 0 && spellings[i]!.canBeRegion && spellings[i - 1]!.canBeRegion;
    return areRegions && areJoined(mentions[i - 1]!, mention);
  });
  return joined.map((toLast, i) => {
    const toNext = joined[i + 1] === true;
    return toLast ? toNext || joined[i - 1]! : toNext && joined[i + 2] === true;
  });
}

/** Whether only "," or "and", or both, stand between the two. */
function areJoined({ line, to }: NameMention, next: NameMention): boolean {
  if (next.line !== line || next.from <= to || next.from - to > 2) return false;
  for (let at = to; at < next.from; at++) {
    const { folded, text } = line.words[at]!;
    if (text !== ',' && folded !== 'and' && folded !== 'or') return false;
  }
  return true;
}

/** Whether only a comma or a bracket parts the two names. */
function isBehindComma({ line, to }: NameMention, next: NameMention): boolean {
  if (next.line !== line || next.from !== to + 1) return false;
  const { text } = line.words[to]!;
  return text === ',' || text === '(';
}

/** "Georgia, Armenia and Turkey", "Oregon, Idaho and Utah": two of a kind in a row that goes on are no place and its region. */
function isList(
  name: PlaceSpelling,
  qualifier: PlaceSpelling,
  next: NameMention,
  third: NameMention | undefined,
): boolean {
  if (name.division === null || qualifier.division === null) return false;
  return (name.division === 'country' && qualifier.division === 'country') || goesOn(next, third);
}

/** Whether after the name comes "and", or a comma and another place. */
function goesOn(mention: NameMention, third: NameMention | undefined): boolean {
  const after = mention.line.words[mention.to]?.folded;
  return after === 'and' || after === 'or' || (third !== undefined && isBehindComma(mention, third));
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
