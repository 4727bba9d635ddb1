/** Time zones that mean one offset only, in minutes east of Greenwich; capitals, as they are written. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['GMT', 0],
  ['UTC', 0],
  ['EST', -300],
  ['EDT', -240],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['AKST', -540],
  ['AKDT', -480],
  ['HST', -600],
  ['NST', -210],
  ['NDT', -150],
  ['ADT', -180],
  ['WET', 0],
  ['WEST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['EET', 120],
  ['EEST', 180],
  ['MSK', 180],
  ['TRT', 180],
  ['EAT', 180],
  ['SAST', 120],
  ['PKT', 300],
  ['ICT', 420],
  ['WIB', 420],
  ['SGT', 480],
  ['HKT', 480],
  ['AWST', 480],
  ['JST', 540],
  ['KST', 540],
  ['ACST', 570],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
]);

/** Zones of the United States whose offset turns with summer time: standard minutes east of Greenwich. */
export const AMERICAN_ZONES: ReadonlyMap<string, number> = new Map([
  ['ET', -300],
  ['CT', -360],
  ['MT', -420],
  ['PT', -480],
]);

/** Zones that several countries call by one name; the time is read, the zone is not. */
export const UNCLEAR_ZONES: ReadonlySet<string> = new Set(['BST', 'CST', 'IST', 'AST', 'GST']);
