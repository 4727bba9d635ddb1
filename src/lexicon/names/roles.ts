import { words } from '../word-list.ts';

/** Words in small letters that end the search for a title before a name: "met [president] …" begins after "met". */
export const NO_ROLE_WORDS = words(`
  met meets meet saw sees see hit hits shot told tells sent sends put puts set sets let lets left leaves took takes take gave gives give won
  wins beat beats lost loses kept keeps held holds hold made makes make found finds find cut cuts led leads quit backs back back bring brings join joins replace
  replaces succeed succeeds name names elect elects oust ousts sue sues urge urges call calls help helps ask asks like love want wants need needs include includes
  yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday week month year while where when
`);

/** Participles and adverbs that stand in titles: "[retired] general", "newly [elected] mayor". */
export const ROLE_PARTICIPLES = words(`
  retired elected re-elected newly-elected appointed disgraced jailed ousted deposed exiled convicted accused assassinated slain murdered fallen leading
  ruling acting managing founding outgoing incoming sitting standing visiting presiding commanding supervising managing-editor running
  family deputy early newly recently long-serving embattled united celebrated acclaimed noted renowned wounded decorated self-styled
  self-proclaimed so-called finishing marketing programming banking building engineering manufacturing mining shipping housing planning
  training training nursing coaching driving cycling boxing racing skating
`);
