import type { Credit, Dateline, Organization, Person, Place } from '../../article.ts';
import type { Prose } from '../../segment/prose.ts';
import { overlaps } from '../../span.ts';
import { decideNames } from './decide.ts';
import { claimForPeople } from './entities/claims.ts';
import { addMissedNames } from './entities/missed-names.ts';
import { joinNicknamed } from './entities/nicknamed.ts';
import { gatherOrganizations } from './entities/organizations.ts';
import { gatherPeople } from './entities/people.ts';
import { gatherPlaces } from './entities/places.ts';
import { extendOverDoubleSurnames, extendOverParticles, joinSplitNames } from './entities/split-names.ts';
import { withoutStorms } from './entities/storms.ts';
import { wholeOrganizations } from './entities/whole-organizations.ts';
import { readLines } from './line.ts';
import type { NameMention } from './name-mention.ts';
import { isRefusedName } from './refusals.ts';
import { withoutTitles } from './titles.ts';

/** Who and where a story is about. */
export interface Names {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
}

/** The people, organizations and places of the story; its writers stand in the credits and are left out here. `explain`: with the reasons. */
export function findNames(prose: Prose, dateline: Dateline | null, credits: readonly Credit[], explain = false): Names {
  const isSubject = (name: NameMention) => !isRefusedName(name) && !credits.some((credit) => overlaps(credit, name));
  const lines = readLines(prose.paragraphs);
  const decided = decideNames(lines, explain).map(withoutTitles).filter(isSubject);
  const whole = withoutStorms(joinSplitNames(wholeOrganizations(decided)), lines);
  const claimed = claimForPeople(extendOverDoubleSurnames(joinNicknamed(whole, lines)));
  const names = extendOverParticles(addMissedNames(claimed, lines).filter(isSubject));
  const of = (kind: NameMention['kind']) => names.filter((name) => name.kind === kind);
  const places = gatherPlaces(prose.text, of('place'), of('other'), dateline);
  return {
    people: gatherPeople(prose.text, of('person'), names),
    organizations: gatherOrganizations(prose.text, of('organization')),
    places: explain ? places.map(withDateline) : places,
  };
}

/** The mentions of a place for which no name was decided stand in the dateline. */
function withDateline(place: Place): Place {
  const mentions = place.mentions.map((mention) =>
    mention.why ? mention : { ...mention, why: ['the dateline names it'] },
  );
  return { ...place, mentions };
}
