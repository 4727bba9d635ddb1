import type { Person } from '../../../article.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import type { NameMention } from '../name-mention.ts';
import { honorificOf } from './honorific.ts';
import { isInCapitals, mentionOf, plainText } from './mention.ts';
import { isCommonStyle, type PersonName, personNameOf, withSurname } from './person-name.ts';
import { type NamesByLine, namesByLine, rolesOf } from './roles.ts';
import { formKeys, kinshipOf } from './same-person.ts';
import { type Identity, nearestOf } from './which-person.ts';
import { wordIndex } from './word-index.ts';

/** The people of the story, each under the fullest form of the name, in order of first mention. */
export function gatherPeople(
  text: string,
  mentions: readonly NameMention[],
  all: readonly NameMention[],
): readonly Person[] {
  const identities = identitiesOf(mentions);
  for (const { names } of identities) names.sort(inOrder);
  identities.sort((a, b) => inOrder(a.names[0]!, b.names[0]!));
  const lines = namesByLine(all);
  return identities.map(({ names }, i) => personOf(text, names, i, lines));
}

function inOrder(one: PersonName, other: PersonName): number {
  return one.mention.start - other.mention.start;
}

/** Full names first, so that a short form finds the one it may stand for. */
function identitiesOf(mentions: readonly NameMention[]): Identity[] {
  const identities: Identity[] = [];
  const names = withSharedSurnames(mentions.map(personNameOf)).sort(
    (a, b) => b.core.length - a.core.length || inOrder(a, b),
  );
  const surnames = new Set(names.filter(({ core }) => core.length > 1).map(({ core }) => core.at(-1)!));
  const index = wordIndex<Identity>();
  for (const name of names) {
    if (isFamily(name, surnames)) continue;
    const known = nearestOf(name, akin(index.findRarest([name.core.at(-1)!]), name));
    if (known) known.names.push(name);
    else {
      const identity: Identity = { full: name, names: [name] };
      identities.push(identity);
      index.add(formKeys(name), identity);
    }
  }
  return identities;
}

/** "[Tom] and Ann Hale": both are Hales, unless the first is a surname already. */
function withSharedSurnames(names: readonly PersonName[]): PersonName[] {
  const surnames = new Set(names.filter(({ core }) => core.length > 1).map(({ core }) => core.at(-1)!));
  return names.map((name, i) => {
    const next = names[i + 1];
    const [only] = name.core;
    if (!next || name.core.length > 1 || next.core.length < 2 || surnames.has(only!)) return name;
    const { line, from, to } = name.mention;
    const joined = next.mention.line === line && next.mention.from === to + 1 && line.words[to]!.folded === 'and';
    return joined && line.words[from]!.inName & IN_NAME.given ? withSurname(name, next.core.at(-1)!) : name;
  });
}

/** "the Hales" are no one person. */
function isFamily({ core, mention }: PersonName, surnames: ReadonlySet<string>): boolean {
  const [only] = core;
  if (core.length > 1 || !only?.endsWith('s') || surnames.has(only)) return false;
  return surnames.has(only.slice(0, -1)) && mention.line.words[mention.from - 1]?.folded === 'the';
}

/** The identities for which the name can stand by the surest of all rules that hold. */
function akin(identities: readonly Identity[], name: PersonName): readonly Identity[] {
  const kinships = identities.map(({ full }) => kinshipOf(name, full));
  const surest = Math.min(...kinships.map((rule) => (rule < 0 ? Number.POSITIVE_INFINITY : rule)));
  return identities.filter((_, i) => kinships[i] === surest);
}

function personOf(text: string, names: readonly PersonName[], i: number, all: NamesByLine): Person {
  const mentions = names.map(({ mention }) => mention);
  return {
    id: `p${i + 1}`,
    name: plainText(
      text,
      mentions.reduce((best, mention) => (isFuller(mention, best) ? mention : best)),
    ),
    honorific: honorificIn(text, names),
    roles: rolesOf(text, mentions, all),
    mentions: mentions.map((mention) => mentionOf(text, mention)),
  };
}

function isFuller(mention: NameMention, best: NameMention): boolean {
  if (isInCapitals(mention) !== isInCapitals(best)) return isInCapitals(best);
  return mention.to - mention.from > best.to - best.from;
}

/** The first rank or style before the name; "Mr." only where there is no other. */
function honorificIn(text: string, names: readonly PersonName[]): string | null {
  const styled = names.filter(({ style }) => style !== '');
  const telling = styled.find(({ style }) => !isCommonStyle(style)) ?? styled[0];
  return telling ? honorificOf(text, telling.mention) : null;
}
