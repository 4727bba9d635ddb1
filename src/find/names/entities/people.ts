import type { Person } from '../../../article.ts';
import type { NameMention } from '../decide.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { honorificOf } from './honorific.ts';
import { isInCapitals, mentionOf, plainText, wordsOf } from './mention.ts';
import { rolesOf } from './roles.ts';

/** One person of the story with every place where the name stands. */
interface Identity {
  /** The words of the fullest form met so far. */
  words: readonly Word[];
  readonly mentions: NameMention[];
}

/** The people of the story, each under the fullest form of the name, in order of first mention. */
export function gatherPeople(
  text: string,
  mentions: readonly NameMention[],
  all: readonly NameMention[],
): readonly Person[] {
  const identities: Identity[] = [];
  for (const mention of mentions) if (mention.to - mention.from > 1) addFullName(identities, mention);
  for (const mention of mentions) if (mention.to - mention.from === 1) addShortName(identities, mention);
  for (const { mentions: own } of identities) own.sort((a, b) => a.start - b.start);
  identities.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  return identities.map((identity, i) => personOf(text, identity, i, all));
}

function personOf(text: string, { mentions }: Identity, i: number, all: readonly NameMention[]): Person {
  const fullest = mentions.reduce((best, mention) => (isFuller(mention, best) ? mention : best));
  return {
    id: `p${i + 1}`,
    name: plainText(text, fullest),
    honorific: mentions.map((mention) => honorificOf(text, mention)).find((title) => title !== null) ?? null,
    roles: rolesOf(text, mentions, all),
    mentions: mentions.map((mention) => mentionOf(text, mention)),
  };
}

function isFuller(mention: NameMention, best: NameMention): boolean {
  if (isInCapitals(mention) !== isInCapitals(best)) return isInCapitals(best);
  return mention.to - mention.from > best.to - best.from;
}

function addFullName(identities: Identity[], mention: NameMention): void {
  const words = wordsOf(mention);
  const known = identities.find((identity) => isSamePerson(identity.words, words));
  if (!known) {
    identities.push({ words, mentions: [mention] });
    return;
  }
  known.mentions.push(mention);
  if (words.length > known.words.length) known.words = words;
}

/** "Donald J. Trump" is "Donald Trump"; "Hunter Biden" is not "Joe Biden". */
function isSamePerson(one: readonly Word[], other: readonly Word[]): boolean {
  if (surnameOf(one) !== surnameOf(other)) return isPartOf(one, other) || isPartOf(other, one);
  const [first, second] = [one[0]!.folded, other[0]!.folded];
  return first === second || isInitialOf(one[0]!, second) || isInitialOf(other[0]!, first);
}

/** "Loyola de Palacio" and "Palacio Vela": all words of the shorter form stand in the longer one, in one piece. */
function isPartOf(shorter: readonly Word[], longer: readonly Word[]): boolean {
  const key = (words: readonly Word[]) => ` ${words.map((word) => word.folded).join(' ')} `;
  return shorter.length >= 2 && key(longer).includes(key(shorter));
}

function isInitialOf({ shape, folded }: Word, name: string): boolean {
  return (shape & SHAPE.initial) !== 0 && folded[0] === name[0];
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The folded last word, "Jr." left out. */
function surnameOf(words: readonly Word[]): string {
  const last = words.at(-1)!.folded;
  return GENERATIONS.has(last) && words.length > 1 ? words.at(-2)!.folded : last;
}

/** A surname, or a given name, alone: whoever of that name was met last before it, else comes first after it. */
function addShortName(identities: Identity[], mention: NameMention): void {
  const name = mention.line.words[mention.from]!.folded;
  const bySurname = identities.filter(({ words }) => surnameOf(words) === name);
  const byOther = identities.filter(({ words }) => words.some((word) => word.folded === name));
  const known = nearest(bySurname.length > 0 ? bySurname : byOther, mention);
  if (known) known.mentions.push(mention);
  else identities.push({ words: wordsOf(mention), mentions: [mention] });
}

function nearest(identities: readonly Identity[], { start }: NameMention): Identity | null {
  let best: Identity | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const identity of identities) {
    for (const met of identity.mentions) {
      // what follows counts only where nothing came before
      const distance = met.start <= start ? start - met.start : Number.MAX_SAFE_INTEGER / 2 + met.start;
      if (distance >= shortest) continue;
      shortest = distance;
      best = identity;
    }
  }
  return best;
}
