import type { Organization } from '../../../article.ts';
import type { NameMention } from '../name-mention.ts';
import { isInCapitals, mentionOf, plainText } from './mention.ts';
import {
  type OrganizationName,
  type OrganizationWords,
  organizationNameOf,
  organizationWordsOf,
} from './organization-name.ts';
import { bracketKey, organizationKeys, organizationKinship, searchKeys } from './same-organization.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

/** One organization of the story with every place where its name stands. */
export interface Identity {
  /** The first mention of each form. */
  readonly forms: OrganizationName[];
  readonly names: OrganizationWords[];
}

/** The organizations of the story, full names, short forms and initials together, in order of first mention. */
export function gatherOrganizations(text: string, mentions: readonly NameMention[]): readonly Organization[] {
  return identitiesOf(mentions).map(({ names }, i) => organizationOf(text, names, i));
}

/** Which organizations the names mean, in order of first mention, and so their names. */
export function identitiesOf(mentions: readonly NameMention[]): readonly Identity[] {
  const identities: Identity[] = [];
  const byKey = new Map<string, Identity>();
  const index = wordIndex<Identity>();
  for (const words of mentions.map(organizationWordsOf).sort(longestFirst)) {
    let identity = byKey.get(words.key);
    if (!identity) {
      const form = organizationNameOf(words);
      identity = nearestOf(akin(candidatesFor(form, index), form), form) ?? { forms: [], names: [] };
      if (identity.names.length === 0) identities.push(identity);
      identity.forms.push(form);
      byKey.set(form.key, identity);
      index.add(organizationKeys(form), identity);
    }
    identity.names.push(words);
  }
  for (const identity of identities) identity.names.sort(inOrder);
  return identities.sort((a, b) => inOrder(a.names[0]!, b.names[0]!));
}

function inOrder(one: OrganizationWords, other: OrganizationWords): number {
  return one.mention.start - other.mention.start;
}

function longestFirst(one: OrganizationWords, other: OrganizationWords): number {
  return other.words.length - one.words.length || inOrder(one, other);
}

/** Those that may have a fuller form of the name: that before the bracket it stands in, and those that share its words. */
function candidatesFor(form: OrganizationName, index: WordIndex<Identity>): readonly Identity[] {
  const sharing = index.findRarest(searchKeys(form));
  const bracket = bracketKey(form);
  return bracket === null ? sharing : [...new Set([...index.find(bracket), ...sharing])];
}

/** The identities for which the name can stand by the surest of all rules that hold for one of their names. */
function akin(identities: readonly Identity[], name: OrganizationName): readonly Identity[] {
  let surest = Number.POSITIVE_INFINITY;
  let found: Identity[] = [];
  for (const identity of identities) {
    for (const other of identity.forms) {
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

function organizationOf(text: string, names: readonly OrganizationWords[], i: number): Organization {
  const fullest = fullestOf(names);
  const acronym = fullest.acronym ? undefined : names.find((name) => name.acronym);
  return {
    id: `o${i + 1}`,
    name: plainText(text, fullest.mention),
    acronym: acronym ? plainText(text, acronym.mention) : null,
    mentions: names.map(({ mention }) => mentionOf(text, mention)),
  };
}

/** The first of the names that have the most words. */
export function fullestOf(names: readonly OrganizationWords[]): OrganizationWords {
  return names.reduce((best, name) => (isFuller(name, best) ? name : best));
}

function isFuller({ mention, words }: OrganizationWords, best: OrganizationWords): boolean {
  const capitals = isInCapitals(best.mention);
  return isInCapitals(mention) === capitals ? words.length > best.words.length : capitals;
}
