/** Agencies, papers and broadcasters that stand in credits beside a writer or for one; lower case, without "the". */
export const CREDIT_HOUSES: ReadonlySet<string> = new Set(
  `abc|abc news|afp|agence france presse|agence france-presse|agencies|al jazeera|anadolu|anadolu agency|ansa|antara|ap|associated press|
  axios|bbc|bbc news|bbc sport|bbc verify|bbc world service|bernama|bloomberg|bloomberg businessweek|bloomberg law|bloomberg news|boston globe|business
  insider|buzzfeed news|canadian press|cbc|cbc news|cbs|cbs news|chicago tribune|cna|cnbc|cnn|cnn business|cnn politics|cp|daily mail|
  daily telegraph|dow jones|dow jones newswires|dpa|efe|financial times|fox news|getty|getty images|globe newswire|guardian|
  huffington post|huffpost|ians|interfax|itar-tass|jiji|jiji press|kuna|kyodo|kyodo news|los angeles times|mcclatchy|msnbc|nbc|nbc news|new york
  times|npr|nyt|observer|pa|pa media|politico|press association|press trust of india|pti|reuters|reuters news|reuters tv|reuters health|ria|
  ria novosti|rte|sky news|sky sports|spa|staff|tass|thomson reuters|thomson reuters foundation|times|tribune|united press international|upi|usa
  today|vna|voa|wall street journal|wam|washington post|xinhua|xinhua news agency|yonhap|yonhap news agency|zuma|zuma press`
    .split('|')
    .map((house) => house.trim().replace(/\s+/g, ' ')),
);

/** What follows or ends a run of capitals that is no person: "Beijing newsroom", "AP Business Writer", "Reuters staff". */
export const CREDIT_TITLES: ReadonlySet<string> = new Set(
  `agencies agency analyst anchor bureau bureaus bureaux chief columnist columnists contributor contributors correspondent correspondents desk desks director
  editor editors foundation freelance freelancer freelancers intern journalist journalists monitoring news newspaper newspapers newsroom newsrooms newswire office
  paper photographer photographers politics producer producers reporter reporters researcher researchers service services staff staffer staffers stringer
  stringers team teams television tv videojournalist videojournalists wire wires writer writers`.split(/\s+/),
);

/** What a title is of: "Economics Correspondent", "White House Reporter". */
export const CREDIT_BEATS: ReadonlySet<string> = new Set(
  `affairs arts assistant associate business chief congressional consumer correspondent courts crime culture defence defense deputy diplomatic
  economics economy education energy entertainment environment eu europe executive features film finance financial foreign general health
  home house industry international investigations justice legal local managing markets media medical national news night political politics
  regional religion royal science security senior social southern sport sports staff state technology transport travel washington weather white
  world`.split(/\s+/),
);

/** Small words inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `af al ap ben bin bint d da das de del della den der di do dos du e el ibn la le lo san ter ten van vel vom von y zu zum zur`.split(
    /\s+/,
  ),
);

/** Small words inside the name of a place. */
export const PLACE_PARTICLES: ReadonlySet<string> = new Set(
  `al am an auf by da de del der des di do dos du el en es ez in la las le les los of on sur the upon van`.split(/\s+/),
);

/** Words that begin a clause of a credit and no name. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `additional also by compiled contributing copyright editing edited file files follow for from graphic graphics in interviews mr mrs
  ms our photo photographs photography photos pictures production published read reported reporting research see sources story the this translated
  translation video videos with words writing written dr sir`.split(/\s+/),
);
