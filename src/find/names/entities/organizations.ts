import type { Organization } from '../../../article.ts';
import type { NameMention } from '../name-mention.ts';
import { isInCapitals, mentionOf, plainText } from './mention.ts';
import { type OrganizationName, organizationNameOf } from './organization-name.ts';
import { bracketKey, organizationKeys, organizationKinship, searchKeys } from './same-organization.ts';
import { wordIndex } from './word-index.ts';

/** One organization of the story with every place where its name stands. */
interface Identity {
  /** The first mention of each form, by its key. */
  readonly forms: Map<string, OrganizationName>;
  readonly names: OrganizationName[];
}

/** The organizations of the story, full names, short forms and initials together, in order of first mention. */
export function gatherOrganizations(text: string, mentions: readonly NameMention[]): readonly Organization[] {
  const identities: Identity[] = [];
  const index = wordIndex<Identity>();
  for (const name of mentions.map(organizationNameOf).sort(longestFirst)) {
    const bracket = bracketKey(name);
    const bracketed = bracket === null ? [] : index.findRarest([bracket]);
    const candidates = new Set([...bracketed, ...index.findRarest(searchKeys(name))]);
    const known = nearestOf(akin(candidates, name), name);
    const identity: Identity = known ?? { forms: new Map(), names: [] };
    if (!known) identities.push(identity);
    identity.names.push(name);
    if (identity.forms.has(name.key)) continue;
    identity.forms.set(name.key, name);
    index.add(organizationKeys(name), identity);
  }
  for (const identity of identities) identity.names.sort(inOrder);
  identities.sort((a, b) => inOrder(a.names[0]!, b.names[0]!));
  return identities.map(({ names: own }, i) => organizationOf(text, own, i));
}

function inOrder(one: OrganizationName, other: OrganizationName): number {
  return one.mention.start - other.mention.start;
}

function longestFirst(one: OrganizationName, other: OrganizationName): number {
  return other.words.length - one.words.length || inOrder(one, other);
}

/** The identities for which the name can stand by the surest of all rules that hold for one of their names. */
function akin(identities: Iterable<Identity>, name: OrganizationName): readonly Identity[] {
  let surest = Number.POSITIVE_INFINITY;
  let found: Identity[] = [];
  for (const identity of identities) {
    for (const other of identity.forms.values()) {
      const rule = organizationKinship(name, other);
      if (rule < 0 || rule > surest) continue;
      if (rule < surest) found = [];
      if (found.at(-1) !== identity) found.push(identity);
      surest = rule;
    }
  }
  return found;
}

/** Whichever of them was named last before the name, else the first. */
function nearestOf(identities: readonly Identity[], { mention }: OrganizationName): Identity | null {
  let best = identities[0] ?? null;
  if (identities.length < 2) return best;
  let last = Number.NEGATIVE_INFINITY;
  for (const identity of identities) {
    for (const { mention: other } of identity.names) {
      if (other.start > mention.start || other.start <= last) continue;
      last = other.start;
      best = identity;
    }
  }
  return best;
}

function organizationOf(text: string, names: readonly OrganizationName[], i: number): Organization {
  const fullest = names.reduce((best, name) => (isFuller(name, best) ? name : best));
  const acronym = fullest.acronym ? undefined : names.find((name) => name.acronym);
  return {
    id: `o${i + 1}`,
    name: plainText(text, fullest.mention),
    acronym: acronym ? plainText(text, acronym.mention) : null,
    mentions: names.map(({ mention }) => mentionOf(text, mention)),
  };
}

function isFuller({ mention, words }: OrganizationName, best: OrganizationName): boolean {
  const capitals = isInCapitals(best.mention);
  return isInCapitals(mention) === capitals ? words.length > best.words.length : capitals;
}
