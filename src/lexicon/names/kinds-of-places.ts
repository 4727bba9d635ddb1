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
    `),
  ],
  [
    'region',
    words('county province state district region oblast prefecture parish territory department governorate canton'),
  ],
  ['city', words('city town village township municipality hamlet')],
];
