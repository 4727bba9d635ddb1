import type { Person } from '../../../article.ts';
import type { Span } from '../../../span.ts';
import type { NameMention } from '../name-mention.ts';
import { type Found, type Joined, mentionsOf } from './joined.ts';
import { fullestOf, identitiesOf, tellingOf } from './people.ts';
import { nameIn, writtenAgain } from './written-again.ts';

/** The people of several stretches: those are one whose names can stand for each other, as within a stretch. */
export function joinPeople(people: readonly Found<Person>[]): readonly Joined<Person>[] {
  const owners = new Map(people.map((person) => [nameOf(person.entity), person]));
  const ownerOf = ({ mention }: { readonly mention: NameMention }) => owners.get(mention)!;
  return identitiesOf([...owners.keys()]).map(({ names }) => {
    const found = names.map(ownerOf);
    const telling = tellingOf(names);
    const entity: Person = {
      ...ownerOf(fullestOf(names)).entity,
      honorific: telling && ownerOf(telling).entity.honorific,
      roles: eachOnce(found.flatMap(({ entity: { roles } }) => roles)),
      mentions: mentionsOf(found),
    };
    return { entity, found };
  });
}

/** "Ruiz" of "Mayor Ruiz". */
function nameOf({ name, honorific, mentions }: Person): NameMention {
  const { start } = mentions[0]!;
  const before = honorific === null ? '' : `${honorific} `;
  const line = writtenAgain(before + name, start - before.length);
  return nameIn(line, 'person', { start, end: start + name.length });
}

/** The same words once. */
function eachOnce(roles: readonly Span[]): readonly Span[] {
  const byWords = new Map<string, Span>();
  for (const role of roles) {
    const words = role.text.toLowerCase();
    if (!byWords.has(words)) byWords.set(words, role);
  }
  return [...byWords.values()];
}
