import { AGENCIES } from '../../../lexicon/agencies.ts';
import { MEDIA_NAMES, MEDIA_NOUNS, OWN_ORGANIZATION_NOUNS, PLACE_NOUNS } from '../../../lexicon/speech/nominals.ts';
import { onDemand } from '../../../on-demand.ts';
import type { Entity } from './entities.ts';
import { type Focus, lastNaming, lastSubject } from './focus.ts';
import { BY_NOUN, type Meaning, meant } from './meaning.ts';
import { personMeaning } from './nominal-person.ts';
import { isOrganizational, isPersonal, isRepeated, isSameNoun } from './noun-kinds.ts';
import type { Head } from './speaker-head.ts';

const OWN_ORGANIZATIONS = new Set(OWN_ORGANIZATION_NOUNS);
const MEDIA = new Set(MEDIA_NOUNS);
const MEDIA_WORDS = new Set(MEDIA_NAMES);
const knownMedia = onDemand(() => new Set(AGENCIES.flatMap(({ name, forms }) => [name, ...forms])));

/** "the president", "the company", "the 45-year-old": the one of the story that is meant at `at`, or null. */
export function nominalMeaning(head: Head, at: number, focus: Focus): Meaning | null {
  const { noun } = head;
  if (head.owned || !head.definite) return null;
  if (isPersonal(noun) || isRepeated(noun)) return personMeaning(head, at, focus);
  if (head.narrowed) return null;
  if (isOrganizational(noun)) return head.named ? null : organizationMeaning(head, at, focus);
  const place = PLACE_NOUNS.get(noun);
  if (!place) return null;
  const named = lastNaming(focus, at, (entity) => entity.kind === 'place' && entity.words().has(place));
  return meant(named, 'last place');
}

/** Words for any organization, which its name need not hold. */
const ANY = /^(?:company|firm|group|agency|organization|organisation)$/;

/** The organization that was brought in by the noun or has it in its name, else the last of its kind that did anything. */
function organizationMeaning(head: Head, at: number, focus: Focus): Meaning | null {
  const { noun } = head;
  const holds = (entity: Entity | null) => entity?.kind === 'organization' && entity.words().has(noun);
  const noted = lastSubject(focus, at, (other) => holds(other.entity) || isSameNoun(other, head));
  if (noted) return { entity: noted.entity, name: noted.name, by: BY_NOUN };
  const named = ANY.test(noun) ? null : lastNaming(focus, at, holds);
  if (named) return meant(named, BY_NOUN);
  const last = lastSubject(focus, at, ({ entity }) => entity?.kind === 'organization' && canBe(entity, head));
  return meant(last?.entity ?? null, 'last organization');
}

/** Whether an organization that does not say what it is can be meant by the noun. */
function canBe({ name }: Entity, { noun, modifiers }: Head): boolean {
  const reports = MEDIA.has(noun) || (noun === 'board' && modifiers.includes('editorial'));
  if (reports || isMedium(name)) return reports && isMedium(name);
  return !OWN_ORGANIZATIONS.has(noun) || (isInitials(name) && name.toLowerCase().includes(noun[0]!));
}

/** "FEC" for a commission. */
function isInitials(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name);
}

/** A paper or a station: "the airline" after "Hale told the Tribune" is none of them. */
function isMedium(name: string): boolean {
  return MEDIA_WORDS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) || knownMedia().has(name);
}
