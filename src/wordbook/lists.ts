/**
 * The lists a word can stand on, one bit each. `inName` says what the word may be inside a name,
 * `beside` what it tells about a name that it stands next to.
 */
export const IN_NAME = bits([
  'given',
  'female',
  'male',
  'surname',
  'common',
  'demonym',
  'honorific',
  'office',
  'organizationHead',
  'organizationStart',
  'club',
  'geographicHead',
  'geographicStart',
  'event',
  'function',
  'day',
  'particle',
  'creed',
  'organization',
  'person',
  'connector',
  'abbreviatedTitle',
  'initialism',
  'famousSurname',
  'portfolio',
  'mostlyMale',
  'mostlyFemale',
  'familyFirst',
]);

export const BESIDE = bits([
  'speechVerb',
  'humanVerb',
  'companyVerb',
  'be',
  'preposition',
  'organizationNoun',
  'placeNoun',
  'locationNoun',
  'nounBeforeOrganization',
  'organizationAppositive',
  'placeAppositive',
  'personAppositive',
  'sport',
  'travelVerb',
  'personNounOf',
  'organizationNounOf',
]);

export type InNameList = keyof typeof IN_NAME;
export type BesideList = keyof typeof BESIDE;

function bits<const Names extends readonly string[]>(names: Names): Readonly<Record<Names[number], number>> {
  return Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<Names[number], number>;
}
