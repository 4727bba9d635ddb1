import { words } from '../word-list.ts';

/** Legal endings that a company's name is written with and without: "Hale Valve [Corp.]". */
export const LEGAL_ENDINGS = words(`
  inc corp corporation co company cos ltd limited plc llc llp lp ag gmbh sa spa nv bv ab oyj asa as kk bhd pty kg se sas sarl pjsc pao oao ooo
  incorporated sdn tbk
`);

/** Words that make a part, or something else, of the name before them: the <Harvard Law [School]> is not Harvard. */
export const PART_WORDS = words(`
  committee subcommittee panel caucus foundation school department office division unit arm fund institute center centre hospital bureau
  agency council press museum library club prize trust college society association league union federation
  commission government parliament
`);

/** Words that stand before a ministry or court without changing which it is: "[U.S.] Treasury", "[Federal] Reserve Board". */
export const NATIONAL_WORDS = words('us u.s uk u.k eu e.u un u.n federal national state royal her his majesty');
