import { words } from '../word-list.ts';

/** "the …" and "its …" that stand for an organization of the story. */
export const ORGANIZATION_NOUNS = words(`
  company firm group bank agency ministry department party committee council court union association organization organisation commission
  government administration university institute team club board office bureau campaign newspaper paper network magazine station airline
  carrier automaker carmaker manufacturer retailer maker lender insurer regulator watchdog police army military navy force service
  foundation charity fund exchange authority embassy parliament cabinet kremlin coalition federation league hospital school corporation
  conglomerate producer utility operator supplier brokerage consultancy publisher broadcaster startup nonprofit centre center church
  laboratory lab museum society trust miner drugmaker chipmaker steelmaker shipbuilder brewer grocer shipper tabloid daily weekly
`);

/** Those of them that stand for none but one whose name holds them, or that was brought in by them: every land has a government. */
export const OWN_ORGANIZATION_NOUNS = words(`
  ministry department committee council court parliament cabinet government administration board office campaign police army military
  navy force embassy commission foundation
`);

/** Those of them that report the news. */
export const MEDIA_NOUNS = words('newspaper paper network magazine station broadcaster publisher tabloid daily weekly');

/** Last words of the names of those that report the news. */
export const MEDIA_NAMES = words(`
  times post news journal herald tribune gazette telegraph guardian chronicle star observer examiner dispatch courier enquirer inquirer
  sentinel register tv television radio press today daily mail mirror week magazine review insider beast caller
`);

/** "the …" that stands for whoever was last spoken of. */
export const PERSON_NOUNS = words(`
  man woman boy girl politician lawmaker candidate nominee frontrunner front-runner businessman businesswoman billionaire millionaire mogul
  tycoon democrat republican conservative liberal independent veteran author writer actor actress singer musician artist activist
  neurosurgeon surgeon magnate developer financier banker broadcaster entertainer evangelist novelist playwright filmmaker chef
  star champion teenager native retiree rapper comedian texan floridian californian ohioan kentuckian vermonter kansan socialist
  libertarian senator governor congressman congresswoman mayor justice representative contender challenger incumbent hopeful lady
`);

/** "the …" that stands for somebody who was brought in by the same noun: "an official … the official". */
export const REPEATED_NOUNS = words(`
  official officer lawyer attorney executive journalist reporter analyst economist professor scientist researcher doctor physician pastor
  priest teacher student farmer player coach defendant suspect victim plaintiff witness survivor resident father mother physicist
  historian engineer pilot soldier director producer founder entrepreneur investor source spokesman spokeswoman spokesperson aide
  diplomat strategist adviser advisor consultant leader nurse expert person driver neighbor neighbour donor columnist commentator critic
  designer organizer organiser moderator host anchor lobbyist volunteer delegate worker editor publisher pollster biologist chemist
  geologist psychologist sociologist demographer climatologist pathologist photographer sculptor dancer conductor farmhand welder
`);

/** Nouns for offices: "the …" stands for the person of the story who holds it. */
export const OFFICE_NOUNS = words(`
  president vice-president senator governor congressman congresswoman representative mayor secretary minister premier chancellor king queen
  prince princess pope cardinal archbishop bishop judge justice sheriff chief chairman chairwoman chair chairperson director ambassador
  envoy spokesman spokeswoman spokesperson commissioner general admiral colonel captain sergeant detective prosecutor speaker superintendent
  manager coach ceo admiral vicar rabbi imam reverend chaplain lieutenant major marshal adviser advisor aide strategist pollster councilman councilwoman councillor consul dean provost treasurer undersecretary
`);

/** What secretaries, ministers and chiefs are in charge of: "secretary of state". */
export const DEPARTMENT_NOUNS = words(`
  state defense defence police staff finance justice education health labor labour commerce agriculture energy transportation transport
  interior operations research communications information trade war veterans affairs
`);

/** Who runs for an office. */
export const CANDIDATE_NOUNS = words('candidate nominee frontrunner front-runner contender challenger hopeful');

/** Offices of which nobody holds two. */
export const SEAT_NOUNS = words('senator governor justice congressman congresswoman representative');

/** What parties and their members are called, a party a row. */
export const PARTY_WORDS: readonly (readonly string[])[] = [
  words('democrat democratic'),
  words('republican gop'),
  words('labour labor'),
  words('conservative tory'),
  words('libertarian'),
];

/** What the letters behind a name say of whom it names: "(R-Ohio)". */
export const PARTY_LETTERS: Readonly<Record<string, readonly string[]>> = {
  R: ['republican', 'gop'],
  D: ['democrat', 'democratic'],
  I: ['independent'],
};

/** Writings that speak: "it said" after "the report". */
export const DOCUMENT_NOUNS = words(`
  report study poll survey statement letter memo email document filing ad advertisement bill law lawsuit complaint book article
  editorial post tweet message website site page account analysis review audit release note notice headline sign video order ruling
`);

/** What shortened titles stand for. */
export const TITLES_IN_FULL: ReadonlyMap<string, readonly string[]> = new Map([
  ['pres', ['president']],
  ['sen', ['senator', 'lawmaker']],
  ['gov', ['governor']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gen', ['general']],
  ['adm', ['admiral']],
  ['maj', ['major']],
  ['col', ['colonel']],
  ['lt', ['lieutenant']],
  ['capt', ['captain']],
  ['sgt', ['sergeant']],
  ['det', ['detective']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['rev', ['reverend', 'pastor']],
  ['pm', ['premier', 'minister']],
]);

/** "the city" and its kin, by the kind of place they stand for. */
export const PLACE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['city', 'city'],
  ['town', 'city'],
  ['village', 'city'],
  ['capital', 'city'],
  ['country', 'country'],
  ['nation', 'country'],
  ['kingdom', 'country'],
  ['republic', 'country'],
  ['state', 'region'],
  ['province', 'region'],
]);
