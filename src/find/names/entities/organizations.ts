import type { Organization } from '../../../article.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import type { NameMention } from '../decide.ts';
import { isCapital } from '../line.ts';
import { SHAPE } from '../shape.ts';
import { isInCapitals, keyOf, mentionOf, plainText, wordsOf } from './mention.ts';

interface Identity {
  readonly keys: Set<string>;
  readonly mentions: NameMention[];
  acronym: string | null;
}

/** The organizations of the story, full names, short forms and initials together, in order of first mention. */
export function gatherOrganizations(text: string, mentions: readonly NameMention[]): readonly Organization[] {
  const identities: Identity[] = [];
  const longestFirst = [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from) || a.start - b.start);
  for (const mention of longestFirst) addMention(identities, mention);
  for (const { mentions: own } of identities) own.sort((a, b) => a.start - b.start);
  identities.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  return identities.map(({ mentions: own, acronym }, i) => ({
    id: `o${i + 1}`,
    name: plainText(
      text,
      own.reduce((best, mention) => (isFuller(mention, best) ? mention : best)),
    ),
    acronym,
    mentions: own.map((mention) => mentionOf(text, mention)),
  }));
}

function isFuller(mention: NameMention, best: NameMention): boolean {
  if (isInCapitals(mention) !== isInCapitals(best)) return isInCapitals(best);
  return mention.to - mention.from > best.to - best.from;
}

function addMention(identities: Identity[], mention: NameMention): void {
  const key = keyOf(mention);
  const known =
    identities.find(({ keys }) => keys.has(key)) ??
    identities.find((identity) => isInitials(mention, identity)) ??
    identities.find((identity) => isShortForm(mention, identity));
  if (known) {
    known.mentions.push(mention);
    known.keys.add(key);
    if (isAcronym(mention) && known.mentions.length > 1 && wordsOf(known.mentions[0]!).length > 1)
      known.acronym ??= acronymOf(mention);
  } else identities.push({ keys: new Set([key]), mentions: [mention], acronym: null });
}

function isAcronym({ line, from, to }: NameMention): boolean {
  return to - from === 1 && (line.words[from]!.shape & (SHAPE.capitals | SHAPE.dotted)) !== 0 && line.capitals !== 2;
}

function acronymOf({ line, from }: NameMention): string {
  return line.words[from]!.text;
}

/** "ECB" for "European Central Bank": its capitals, or written in brackets right after it. */
function isInitials(mention: NameMention, { mentions }: Identity): boolean {
  if (!isAcronym(mention)) return false;
  const letters = mention.line.words[mention.from]!.folded.replaceAll('.', '');
  return mentions.some((full) => {
    if (full.to - full.from < 2) return false;
    const bracketed =
      full.line === mention.line && full.to + 1 === mention.from && full.line.words[full.to]!.text === '(';
    return bracketed || letters === initialsOf(full);
  });
}

function initialsOf(mention: NameMention): string {
  return wordsOf(mention)
    .filter(isCapital)
    .map((word) => word.folded[0])
    .join('');
}

/** "Northgate Valve" for "Northgate Valve Corp.": the first words of a longer name; a word that begins many names is no short form. */
function isShortForm(mention: NameMention, { mentions }: Identity): boolean {
  const words = wordsOf(mention);
  if (words.length === 1 && words[0]!.inName & (IN_NAME.organizationStart | IN_NAME.demonym)) return false;
  const key = `${keyOf(mention)} `;
  return mentions.some((full) => full.to - full.from > words.length && `${keyOf(full)} `.startsWith(key));
}
