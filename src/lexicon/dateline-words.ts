/** Months as other languages write them in a dateline; lower case, no dot. 1 is January. */
export const FOREIGN_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'ene enero gen gennaio janv janvier januar jän jänner janeiro januari',
    'fev fév févr février febrero febbraio febr februar feber fevereiro februari',
    'mars marzo märz mär mrz março maart mrt',
    'abr abril avr avril aprile',
    'mai mayo mag maggio maio mei',
    'junio giu giugno juin juni junho',
    'julio lug luglio juil juillet juli julho',
    'ago agosto août aout augustus',
    'set setiembre septiembre settembre septembre setembro',
    'octubre ott ottobre octobre okt oktober out outubro',
    'noviembre novembre novembro',
    'dic diciembre dicembre déc décembre dez dezember dezembro',
  ].flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
);

/** Small words inside the names of places. */
export const PLACE_PARTICLES: ReadonlySet<string> = new Set(
  `a al am an auf aux bei by d da das de dei del della den der des di do dos du e ed el en es et for i im in is ja ka ko la las le les lez lo
  los na nad o of on os pod s sa sur sul the ten ter tot u und upon van ve von vor y zu zum zur`.split(/\s+/),
);

/** Rubrics and flags that stand in capitals where a place might: a line that opens with one has no dateline there. */
export const RUBRICS: ReadonlySet<string> = new Set(
  `adds advertisement advisory agenda alert analysis announcement archive article ask attention audio background ban book books box
  breaking breakingviews brief briefs bulletin business calendar caption cartoon chart climate column columnist comment commentary
  contact contents correction corrected corrections coronavirus covid culture date diary double dispatch earlier economy editor editorial
  election elections embargoed entertainment essay event events exclusive explained explainer fact factbox faq fashion feature features file
  files film final first flash focus food forecast gallery graphic guide headline headlines health highlights history how
  image images insight interactive interview investigation just latest letter letters lifestyle list live local location look
  manuscript map market markets media memo money more movie movies music must name news newsletter newsmaker next not note notes notice
  now obituary obituaries official opinion our overview people personal photo photos picture pictures podcast politics poll
  preview profile programme public published q question quote quotes read recap recipe refile related release report reporter reports
  review reviews round-up roundup rpt rumor schedule science scoop score scores second see series share sign slideshow source sources
  special sponsored sport sports spotlight staff statement stocks story subject summary survey table tech technology text timeline title
  today top topic trailer transcript travel trending tv update updated updates urgent version video videos voices vote warning watch weather
  week weekend what when where who why world wrapup writer yes`.split(/\s+/),
);

/** Words that follow a city's name in the name of a club, a paper, an office or a landmark. */
export const CITY_COMPLETIONS: ReadonlySet<string> = new Set(
  `airport albion area athletic avenue bank bay bombers borough branch bridge broncos bulls business celtics chamber charter chiefs
  chronicle city college commuters council councillor county cubs daily district dodgers eye fans fashion film force giants
  gazette giants globe hall harbour heights herald high hospital institute international jets journal knicks lakers lions
  magazine marathon market mayor mets metro metropolitan museum news olympics opera orchestra park police polytechnic port post
  public region residents road rovers saint school schools sox square stadium star state station stock street students sun
  symphony task teams theatre times today tower town transport tribune underground union united university wanderers yankees
  zoo`.split(/\s+/),
);

/** Countries and lands of the past, or in dispute, with the codes of the countries their cities are in today; lower case. */
export const PAST_LANDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'west germany': ['DE'],
    'east germany': ['DE'],
    'w. germany': ['DE'],
    'german democratic republic': ['DE'],
    'soviet union': ['RU', 'UA', 'BY', 'KZ', 'GE', 'AM', 'AZ', 'UZ', 'MD', 'LT', 'LV', 'EE', 'KG', 'TJ', 'TM'],
    'u.s.s.r.': ['RU', 'UA', 'BY', 'KZ', 'GE', 'AM', 'AZ', 'UZ', 'MD', 'LT', 'LV', 'EE', 'KG', 'TJ', 'TM'],
    ussr: ['RU', 'UA', 'BY', 'KZ', 'GE', 'AM', 'AZ', 'UZ', 'MD', 'LT', 'LV', 'EE', 'KG', 'TJ', 'TM'],
    yugoslavia: ['RS', 'HR', 'BA', 'SI', 'MK', 'ME', 'XK'],
    'serbia and montenegro': ['RS', 'ME'],
    czechoslovakia: ['CZ', 'SK'],
    rhodesia: ['ZW'],
    'south vietnam': ['VN'],
    'north vietnam': ['VN'],
    palestine: ['PS'],
    kashmir: ['IN', 'PK'],
    korea: ['KR', 'KP'],
    indochina: ['VN', 'LA', 'KH'],
  }),
);

/** Words that qualify the name of a land without changing it: "Israeli-occupied West Bank", "northern Iraq"; lower case. */
export const LAND_ADJECTIVES: ReadonlySet<string> = new Set(
  `central controlled disputed eastern indian indian-administered indian-controlled indian-held israeli-occupied kurdish-held mainland
  near northeast northeastern northern northwest northwestern occupied pakistani rebel-held russian-annexed russian-controlled
  russian-occupied southeast southeastern southern southwest southwestern western`.split(/\s+/),
);
