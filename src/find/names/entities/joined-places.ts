import type { Place } from '../../../article.ts';
import { foldPlaceName } from '../../../gazetteer/gazetteer.ts';
import { type Found, type Joined, mentionsOf } from './joined.ts';

/** The places of several stretches, each once. */
export function joinPlaces(places: readonly Found<Place>[]): readonly Joined<Place>[] {
  const byIdentity = new Map<string, Found<Place>[]>();
  for (const place of places) {
    const identity = identityOf(place.entity);
    const known = byIdentity.get(identity);
    if (known) known.push(place);
    else byIdentity.set(identity, [place]);
  }
  return Array.from(byIdentity.values(), (found) => {
    const { entity } = found.find((one) => one.entity.kind !== 'other') ?? found[0]!;
    return { entity: { ...entity, mentions: mentionsOf(found) }, found };
  });
}

/** What no two places share; a name that no place is known for stands for itself. */
function identityOf({ name, kind, country, region, latitude, geonameId }: Place): string {
  return latitude === null ? foldPlaceName(name) : [name, kind, country, region, geonameId].join('|');
}
