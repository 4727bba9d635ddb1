import type { Organization } from '../../../article.ts';
import type { NameMention } from '../name-mention.ts';
import { type Found, type Joined, mentionsOf } from './joined.ts';
import type { OrganizationWords } from './organization-name.ts';
import { fullestOf, identitiesOf } from './organizations.ts';
import { nameIn, writtenAgain } from './written-again.ts';

/** The organizations of several stretches: those are one whose names can stand for each other, as within a stretch. */
export function joinOrganizations(organizations: readonly Found<Organization>[]): readonly Joined<Organization>[] {
  const owners = new Map<NameMention, Found<Organization>>();
  const all: NameMention[] = [];
  for (const organization of organizations) {
    const [name, ...acronym] = namesOf(organization.entity);
    owners.set(name!, organization);
    all.push(name!, ...acronym);
  }
  return identitiesOf(all)
    .map(({ names }) => names.filter(({ mention }) => owners.has(mention)))
    .filter((names) => names.length > 0)
    .map((names) => joined(names, owners));
}

function joined(
  names: readonly OrganizationWords[],
  owners: ReadonlyMap<NameMention, Found<Organization>>,
): Joined<Organization> {
  const found = names.map(({ mention }) => owners.get(mention)!);
  const fullest = fullestOf(names);
  const acronyms = names.map(({ acronym }, i) => (acronym ? found[i]!.entity.name : found[i]!.entity.acronym));
  const entity: Organization = {
    ...owners.get(fullest.mention)!.entity,
    acronym: fullest.acronym ? null : (acronyms.find((acronym) => acronym !== null) ?? null),
    mentions: mentionsOf(found),
  };
  return { entity, found };
}

/** Both names of "Lima Grain Board (LGB)". */
function namesOf({ name, acronym, mentions }: Organization): readonly NameMention[] {
  const { start } = mentions[0]!;
  const end = start + name.length;
  const bracket = acronym === null ? '' : ` (${acronym})`;
  const line = writtenAgain(name + bracket, start);
  const full = nameIn(line, 'organization', { start, end });
  if (acronym === null) return [full];
  return [full, nameIn(line, 'organization', { start: end + ' ('.length, end: end + ' ('.length + acronym.length })];
}
