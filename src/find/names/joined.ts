import { beginsIn, type Range } from '../../span.ts';
import type { Entity, Found, Joined } from './entities/joined.ts';
import { joinOrganizations } from './entities/joined-organizations.ts';
import { joinPeople } from './entities/joined-people.ts';
import { joinPlaces } from './entities/joined-places.ts';
import type { Names } from './names.ts';

/** The names found in one stretch of a story; mentions that begin within `own` are the stretch's own. */
export interface StretchNames extends Names {
  readonly own: Range;
}

/** Who and where the whole story is about, and for each stretch: by the ids that it gave, whom they mean. */
export interface JoinedNames {
  readonly names: Names;
  readonly meant: readonly ReadonlyMap<string, Entity>[];
}

/** The names of several stretches of one story, in order; who is named nowhere but outside a stretch's own text is left out. */
export function joinNames(stretches: readonly StretchNames[]): JoinedNames {
  const meantBy = new Map<Entity, Entity>();
  const number = <Of extends Entity>(joined: readonly Joined<Of>[], letter: string): readonly Of[] =>
    inOrder(joined).map(({ entity, found }, i) => {
      const numbered = { ...entity, id: `${letter}${i + 1}` };
      for (const one of found) meantBy.set(one.entity, numbered);
      return numbered;
    });
  const names: Names = {
    people: number(joinPeople(stretches.flatMap(({ people, own }) => foundIn(people, own))), 'p'),
    organizations: number(
      joinOrganizations(stretches.flatMap(({ organizations, own }) => foundIn(organizations, own))),
      'o',
    ),
    places: number(joinPlaces(stretches.flatMap(({ places, own }) => foundIn(places, own))), 'l'),
  };
  return { names, meant: stretches.map((stretch) => meantIn(stretch, meantBy)) };
}

function foundIn<Of extends Entity>(entities: readonly Of[], own: Range): readonly Found<Of>[] {
  return entities.map((entity) => ({ entity, own: entity.mentions.filter((mention) => beginsIn(own, mention)) }));
}

function inOrder<Of extends Entity>(joined: readonly Joined<Of>[]): readonly Joined<Of>[] {
  return joined
    .filter(({ entity }) => entity.mentions.length > 0)
    .sort((a, b) => a.entity.mentions[0]!.start - b.entity.mentions[0]!.start);
}

function meantIn({ people, organizations, places }: Names, meantBy: ReadonlyMap<Entity, Entity>) {
  const meant = new Map<string, Entity>();
  for (const entity of [...people, ...organizations, ...places]) {
    const whole = meantBy.get(entity);
    if (whole) meant.set(entity.id, whole);
  }
  return meant;
}
