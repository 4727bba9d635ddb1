import { names, words } from '../word-list.ts';

/** Written before a person's name, never part of it. */
export const HONORIFICS = words(`
  mr mrs ms miss messrs mx dr sir lord lady dame prof professor rev reverend fr father sr sister bro brother br pastor bishop archbishop
  cardinal pope king queen prince princess duke duchess earl count countess baron baroness viscount marquess sheikh sheik shaikh sheikha
  patriarch imam rabbi ayatollah grand mullah maulana mufti sultan emir crown tsar czar emperor empress shah sayyid hajj haji swami lama
  pm gov govs governor sen sens senator rep reps representative congressman congresswoman congressmember assemblyman assemblywoman alderman alderwoman del
  delegate councillor councilor councilman councilwoman councilmember mp mep mla msp
  gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal cmdr commander adm admiral vice-admiral brig
  brigadier marshal pfc pvt private ensign cadet air-marshal maj-gen lt-gen lt-col cdr cmdr commodore
  judge justice hon honorable honourable president mayor chancellor premier detective det inspector insp constable const officer deputy
  sheriff superintendent supt chief secretary minister ambassador attorney atty coach
  señor senor señora senora monsieur mme madame mademoiselle mlle herr frau signor signora don doña dona datuk dato datin seri tun tengku
  princesses princes hajia mallam alhaji alhaja hajiya engr barr otunba thiru sri shri oba deacon evangelist asp dsp csp aunty smt kyai ustad comrade
`);

/** Shortened titles: a name never begins with one. */
export const ABBREVIATED_TITLES = words(`
  mr mrs ms mx messrs dr drs sen gov rep reps sens govs gen gens col lt maj capt prof sgt rev adm hon cpl brig supt insp det cmdr cdr atty
  vice-adm rear-adm maj-gen lt-gen lt-col brig-gen mme mlle engr barr
`);

/** Letters behind a person's name, never part of it. */
export const LETTERS_BEHIND_NAMES: ReadonlySet<string> = new Set(
  'KC QC SAN TD TDs MPP MNA MP MSP MEP OBE MBE CBE KBE DBE PhD Ph.D. M.D. J.D. M.B.A. D.Phil. FRS'.split(' '),
);

/** Offices by their letters, between the house and the name: "[Northgate] CEO [Ana Ruiz]". */
export const OFFICE_LETTERS: ReadonlySet<string> = new Set('CEO CFO COO CTO CIO CMO CISO CEOs VP SVP EVP'.split(' '));

/** Members of parliaments by their letters, between the party or the seat and the name: "[Labour] MP [Ana Ruiz]". */
export const MEMBER_LETTERS: ReadonlySet<string> = new Set(
  'MP MPs MEP MEPs MSP MSPs MLA MLAs TD TDs MPP MNA'.split(' '),
);

/** Where someone plays, as notes on a game write it before the name: "QB Ana Ruiz". */
export const PLAYING_POSITIONS: ReadonlySet<string> = new Set('QB RB WR TE CB LB OL DL DT RHP LHP'.split(' '));

/** People whom news calls by nothing but their title. */
export const PEOPLE_BY_TITLE = names(
  'dalai lama, panchen lama, karmapa lama, aga khan, mother teresa, sultan al jaber, sultan al-jaber',
);

/** What a minister or secretary is minister of: "[Peru] Finance Minister", "[Ohio] Health Secretary". */
export const PORTFOLIOS = words(`
  foreign finance defense defence interior home health education justice trade commerce industry economy economics economic energy oil
  labor labour agriculture farm environment transport transportation culture sports sport information communications telecommunications
  planning housing welfare tourism science technology immigration security budget treasury development state police prime deputy attorney
  petroleum mining fisheries works lands youth women's affairs cabinet
`);

/** Words with which titles of two words begin: "[Vice] President", "House [Minority] Leader". */
export const TITLE_STARTS: ReadonlySet<string> = new Set(
  words(
    'vice deputy prime executive managing general majority minority press ranking chief senior assistant acting interim associate special',
  ),
);

/** Those who hold a portfolio. */
export const MINISTERS: ReadonlySet<string> = new Set(
  words('minister ministers secretary undersecretary commissioner'),
);

/** What tells father from son, behind the name. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr']);

/** Titles by which someone is known, as part of the name: "Mother Teresa". */
export const TITLES_IN_NAMES = words('mother');

/** Kin, before a given name: "her daughter Ana". */
export const KIN: ReadonlySet<string> = new Set(
  words(`
    wife husband spouse son daughter sons daughters children brother sister brothers sisters mother father mom mum dad uncle aunt nephew
    niece cousin grandson granddaughter grandfather grandmother grandma grandpa stepson stepdaughter stepfather stepmother girlfriend
    boyfriend fiancé fiancée twin baby toddler widow widower
  `),
);

/** What people are by office, trade, rank or kinship; may stand before a name without a comma. */
export const OFFICES = words(`
  president president-elect ex-president vice-president premier prime minister ministers secretary secretary-general undersecretary
  under-secretary spokesman spokeswoman spokesperson spokesmen chairman chairwoman chairperson chair co-chair co-chairman co-chairwoman
  vice-chairman vice-chair chief executive officer director director-general co-director manager managing administrator head leader co-leader governor
  senator representative congressman congresswoman lawmaker legislator parliamentarian mp mep mayor alderman councillor councilor
  assemblyman assemblywoman committeeman committeewoman councilman councilwoman patriarch ambassador envoy consul attaché attache diplomat commissioner judge justice magistrate attorney attorney-general prosecutor lawyer
  solicitor barrister counsel coroner sheriff marshal warden whip speaker ombudsman comptroller treasurer auditor superintendent
  chancellor regent sovereign king queen prince princess duke duchess pope bishop archbishop cardinal priest pastor vicar rabbi cleric
  imam mufti monk nun lama deacon preacher evangelist coach captain striker midfielder defender goalkeeper keeper winger batsman batter
  bowler nightwatchman pitcher catcher quarterback linebacker cornerback skipper champion runner-up player boxer driver rider golfer jockey cyclist
  sprinter swimmer skier skater gymnast wrestler striker forward guard center centre fullback hooker flanker lock playmaker medallist
  medalist finalist semifinalist seed rookie right-hander left-hander reliever starter shortstop outfielder infielder goaltender
  defenseman winger centre-back full-back fly-half scrum-half all-rounder singer songwriter singer-songwriter rapper actor actress author
  writer poet novelist playwright screenwriter filmmaker film-maker artist painter sculptor photographer musician composer conductor
  violinist pianist guitarist drummer designer architect chef director producer professor lecturer dean provost academic economist
  analyst strategist trader dealer broker banker businessman businesswoman entrepreneur investor founder co-founder owner co-owner
  partner editor editor-in-chief publisher journalist reporter correspondent columnist commentator anchor presenter host broadcaster
  blogger activist campaigner organizer organiser dissident rebel warlord guerrilla commander general admiral colonel major lieutenant
  sergeant corporal private officer soldier policeman policewoman detective inspector constable agent guard sailor pilot astronaut
  cosmonaut doctor physician surgeon nurse midwife paramedic pharmacist dentist psychologist psychiatrist epidemiologist virologist
  immunologist scientist researcher physicist chemist biologist geologist seismologist meteorologist climatologist astronomer engineer
  mathematician philosopher theologian historian anthropologist archaeologist sociologist expert consultant specialist official
  bureaucrat candidate contender nominee frontrunner front-runner incumbent opponent rival successor predecessor colleague counterpart
  aide adviser advisor deputy assistant wife husband spouse fiancé fiancée boyfriend girlfriend partner son daughter brother sister
  stepson stepdaughter stepfather stepmother half-brother half-sister mother father uncle aunt nephew niece cousin grandson granddaughter
  grandfather grandmother son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law widow widower heir friend
  neighbour neighbor roommate classmate teammate team-mate victim suspect defendant plaintiff convict inmate prisoner hostage captive
  gunman shooter attacker bomber killer murderer hitman fugitive whistleblower informant witness resident villager veteran survivor
  student pupil teacher principal headteacher farmer rancher fisherman miner worker employee janitor cook waiter barber shopkeeper
  grocer retiree pensioner homeowner tenant tourist hiker climber mountaineer sherpa billionaire millionaire tycoon magnate mogul
  philanthropist financier oligarch comedian comic footballer cricketer compatriot countryman czar tsar democrat republican socialist
  conservative liberal nationalist communist islamist strongman dictator ruler monarch mediator negotiator investigator inspector
  sharpshooter goalscorer scorer teenager newcomer left-back right-back wing-back half-back
  regulator watchdog supporter volunteer lobbyist pollster donor model star legend icon celebrity chief-of-staff ceo ceos cfo coo cto cio
  cmo ciso svp evp clerk registrar taoiseach tanaiste
`);
