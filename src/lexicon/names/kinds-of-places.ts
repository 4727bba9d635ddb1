import { words } from '../word-list.ts';

/** Words that tell the kind of a place that the gazetteer does not know. */
export const KIND_WORDS: readonly (readonly ['water' | 'facility' | 'region' | 'city', readonly string[]])[] = [
  [
    'water',
    words('river lake sea ocean bay gulf strait straits channel sound creek canal falls reservoir fjord lagoon'),
  ],
  [
    'facility',
    words(`
      airport airfield airbase base station stadium arena park bridge tunnel street avenue road boulevard highway motorway square plaza
      palace castle cathedral church mosque temple hospital prison jail hotel tower towers mall port harbour harbor zoo museum school court
      courthouse hall center centre building plant dam cemetery barracks camp gardens house speedway racecourse
      lane drive crescent pool terrace quay pier dock docks market mill factory library theatre theater university college club lodge farm mine
      refinery reactor silo observatory monument memorial shrine monastery abbey
    `),
  ],
  [
    'region',
    words('county province state district region oblast prefecture parish territory department governorate canton'),
  ],
  ['city', words('city town village township municipality hamlet')],
];

/** Buildings that stand in or near the place they are named for, as streets and squares do not: "Leeds Station". */
export const LOCAL_FACILITIES = words(
  'airport airfield airbase station stadium cathedral hospital prison jail port harbour harbor court courthouse racecourse',
);

/** Beside a name they speak of a state or province: "[Georgia] Gov. …", "the state of [Washington]". */
export const REGION_WORDS = words(
  'gov governor lieutenant-governor state province legislature statehouse republic oblast canton prefecture sen senator premier',
);

/** Beside a name they speak of a city: "[New York] Mayor …", "the city of [Luxembourg]". */
export const CITY_WORDS = words('mayor mayoral city town village downtown suburb suburbs borough outskirts');

/** Regions that news means by the name they share with a city of theirs. */
export const REGIONS_BEFORE_CITIES = new Set(['CA/Quebec']);

/** Countries whose states and provinces news names without saying where they are. */
export const LANDS_OF_KNOWN_REGIONS = new Set(['US', 'CA', 'AU', 'GB', 'IN', 'DE']);

/** Cities that news names as often as capitals, for what is decided or made there. */
export const CITIES_OF_NEWS = new Set([
  'CH/Geneva',
  'CH/Davos',
  'CH/Basel',
  'CH/Lausanne',
  'CH/Zurich',
  'NL/The Hague',
  'FR/Strasbourg',
  'FR/Cannes',
  'FR/Nice',
  'GB/Oxford',
  'GB/Cambridge',
  'IT/Venice',
  'IT/Florence',
  'DE/Bonn',
  'ES/Valencia',
  'US/Boston',
]);
