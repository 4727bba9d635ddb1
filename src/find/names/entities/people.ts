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
  const lines = namesByLine(all);
  return identitiesOf(mentions).map(({ names }, i) => personOf(text, names, i, lines));
}

/** Who the names mean: the people in order of first mention, and so their names. */
export function identitiesOf(mentions: readonly NameMention[]): readonly Identity[] {
  const identities = identify(mentions);
  for (const { names } of identities) names.sort(inOrder);
  return identities.sort((a, b) => inOrder(a.names[0]!, b.names[0]!));
}

function inOrder(one: PersonName, other: PersonName): number {
  return one.mention.start - other.mention.start;
}

/** Full names first, so that a short form finds the one it may stand for. */
function identify(mentions: readonly NameMention[]): Identity[] {
  const identities: Identity[] = [];
  const spelled = mentions.map(personNameOf);
  const surnames = surnamesOf(spelled);
  const names = withSharedSurnames(spelled, surnames);
  names.sort((a, b) => b.core.length - a.core.length || inOrder(a, b));
  const index = wordIndex<Identity>();
  for (const name of names) {
    if (isFamily(name, surnames)) continue;
    const known = nearestOf(name, akin(index.find(name.core.at(-1)!), name));
    if (known) known.names.push(name);
    else {
      const identity: Identity = { full: name, names: [name] };
      identities.push(identity);
      index.add(formKeys(name), identity);
    }
  }
  return identities;
}

/** The last words of the full names. */
function surnamesOf(names: readonly PersonName[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { core } of names) if (core.length > 1) surnames.add(core[core.length - 1]!);
  return surnames;
}

/** "[Tom] and Ann Hale": both are Hales, unless the first is a surname already. */
function withSharedSurnames(names: readonly PersonName[], surnames: ReadonlySet<string>): PersonName[] {
  return names.map((name, i) => {
    const next = names[i + 1];
    if (!next || next.core.length < 2 || !isJoined(name.mention, next.mention)) return name;
    if (name.core.length > 1 || surnames.has(name.core[0]!)) return name;
    const { line, from } = name.mention;
    return line.words[from]!.inName & IN_NAME.given ? withSurname(name, next.core.at(-1)!) : name;
  });
}

/** Whether only "and" stands between the two. */
function isJoined({ line, to }: NameMention, next: NameMention): boolean {
  return next.from === to + 1 && next.line === line && line.words[to]!.folded === 'and';
}

/** "the Hales" are no one person. */
function isFamily({ core, mention }: PersonName, surnames: ReadonlySet<string>): boolean {
  const [only] = core;
  if (core.length > 1 || !only?.endsWith('s') || surnames.has(only)) return false;
  return surnames.has(only.slice(0, -1)) && mention.line.words[mention.from - 1]?.folded === 'the';
}

/** The identities for which the name can stand by the surest of all rules that hold. */
function akin(identities: readonly Identity[], name: PersonName): readonly Identity[] {
  let surest = Number.POSITIVE_INFINITY;
  let found: Identity[] = [];
  for (const identity of identities) {
    const rule = kinshipOf(name, identity.full);
    if (rule < 0 || rule > surest) continue;
    if (rule < surest) found = [];
    found.push(identity);
    surest = rule;
  }
  return found;
}

function personOf(text: string, names: readonly PersonName[], i: number, all: NamesByLine): Person {
  const mentions = names.map(({ mention }) => mention);
  const telling = tellingOf(names);
  return {
    id: `p${i + 1}`,
    name: plainText(text, fullestOf(names).mention),
    honorific: telling && honorificOf(text, telling.mention),
    roles: rolesOf(text, mentions, all),
    mentions: mentions.map((mention) => mentionOf(text, mention)),
  };
}

/** The first of the names that are written with the most words. */
export function fullestOf(names: readonly PersonName[]): PersonName {
  let fullest = names[0]!;
  for (const name of names) if (isFuller(name.mention, fullest.mention)) fullest = name;
  return fullest;
}

function isFuller(mention: NameMention, best: NameMention): boolean {
  if (isInCapitals(mention) !== isInCapitals(best)) return isInCapitals(best);
  return mention.to - mention.from > best.to - best.from;
}

/** The first name with a rank or style before it; one with "Mr." only where there is no other. */
export function tellingOf(names: readonly PersonName[]): PersonName | null {
  let telling: PersonName | null = null;
  for (const name of names) {
    if (name.style === '') continue;
    if (!isCommonStyle(name.style)) return name;
    telling ??= name;
  }
  return telling;
}
