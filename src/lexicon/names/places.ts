import { words } from '../word-list.ts';

/** Words that end or begin the name of a river, street, region … */
export const GEOGRAPHIC_HEADS = words(`
  lake lakes river rivers mount mountain mountains range island islands isle isles bay sea ocean gulf strait straits sound channel fjord valley desert peninsula cape
  coast beach hill hills heights ridge peak glacier volcano airport airfield airbase port harbour harbor street avenue road boulevard lane
  square circle drive highway motorway freeway turnpike expressway bridge tunnel park gardens garden zoo county parish borough province state district prefecture
  oblast region city town village township municipality republic kingdom emirate territory territories canal creek brook forest woods plateau basin delta falls canyon gorge archipelago
  point pond cove bluff bluffs bayou rapids narrows shoals causeway lagoon prairie moor loch firth estuary marsh swamp panhandle bootheel
  stadium arena coliseum raceway speedway racecourse palace castle fort fortress cathedral basilica temple shrine plaza tower towers mall
  prison jail penitentiary reservoir dam east west north south northern southern eastern western central upper lower strip corridor crossing
  base camp quarter ghetto suburb hotel barracks cemetery station junction wharf pier marina beachfront
`);

/** Words that begin the names of places. */
export const GEOGRAPHIC_STARTS = words(`
  river lake mount mt cape fort ft port new north south east west northern southern eastern western central upper lower inner outer greater san santa saint st ste
  los las el la puerto rio gulf sea bay isle city county republic são sao sri hong costa palm baton grand little big cote côte
  northeast northwest southeast southwest north-east north-west south-east south-west mid downtown
`);

/** Lower-case nouns after the name of a place: "[Lima] airport", "[Kyiv] residents". */
export const PLACE_NOUNS = words(`
  airport province region state city county area areas border street streets suburb suburbs hotel hospital market exchange stadium prison valley neighborhood
  neighbourhood district peninsula coast embassy residents resident capital native native-born authorities police court courthouse port harbour harbor town
  village refugee refugees governor mayor counties parishes metro subway beach lake island metropolitan university zoo bureau
`);

/** What the land is made of, behind its name: "the [Torvel] volcano". */
export const LANDFORMS: ReadonlySet<string> = new Set(
  words(`
    volcano volcanoes glacier glaciers river rivers mountain mountains massif gulf strait straits reef desert crater fjord plateau isthmus
    archipelago atoll lagoon estuary delta watershed valley peninsula island islands islet
  `),
);

/** Nouns behind several names that call all of them places: "[Torvel] and [Quorv] counties". */
export const PLURAL_PLACE_NOUNS: ReadonlySet<string> = new Set(
  words(`
    counties provinces districts regions parishes boroughs prefectures governorates oblasts cantons municipalities communes townships
    towns villages cities suburbs neighborhoods neighbourhoods airports ports harbors harbours crossings checkpoints straits rivers
    lakes valleys mountains islands peninsulas seas highlands refineries oilfields
  `),
);

/** Before "of" and a place: "residents of [Lima]", "the mayor of [Lima]". */
export const INHABITANTS: ReadonlySet<string> = new Set(
  words('residents resident natives native inhabitants villagers townspeople outskirts streets mayor governor'),
);

/** Lower-case nouns and adjectives before the name of a place: "the city of [Lima]", "northern [Peru]". */
export const LOCATION_NOUNS = words(`
  city town village province state region island islands port capital suburb district county neighborhood neighbourhood enclave exclave republic
  territory resort stronghold hometown downtown uptown northern southern eastern western central northeastern northwestern southeastern southwestern
  nearby neighbouring neighboring north south east west northeast northwest southeast southwest outside hamlet municipality peninsula lake
  river mountain airport township commune prefecture mainland war-torn rural coastal greater inner occupied rebel-held government-held
  landlocked tiny metropolitan
`);

/** Nouns of an apposition that make the name before it a place: "[Arica], a port on …". */
export const PLACE_APPOSITIVES = words(`
  city town village island capital province state region resort port district county suburb area territory republic country nation enclave stronghold
  airport river lake mountain neighborhood neighbourhood hamlet municipality peninsula archipelago metropolis kingdom commune borough
`);

/** Nouns of an apposition that make the name before it a person: "[Ana Ruiz], a lawyer who …". */
export const PERSON_APPOSITIVES = words(`
  president minister chairman chairwoman chair chief director manager analyst economist strategist trader spokesman spokeswoman spokesperson leader head officer
  lawyer attorney professor senator governor mayor coach captain striker goalkeeper son daughter wife husband father mother brother sister
  man woman actor actress singer writer author player candidate politician lawmaker executive who whose official judge general commander
  activist resident student teacher editor founder former co-founder owner researcher scientist expert fellow democrat republican
  businessman businesswoman nurse doctor physician engineer farmer veteran retiree volunteer secretary ambassador envoy adviser advisor
  aide deputy prosecutor consultant ceo cfo coo aged historian journalist reporter columnist correspondent
`);

/** Verbs of travel and siege: what follows is a place. */
export const TRAVEL_VERBS = words(`
  visit visits visited visiting tour tours toured touring leave leaves left leaving enter enters entered entering reach reaches reached reaching
  cross crosses crossed invade invades invaded invading occupy occupied annex annexed bombed shelled besieged captured seized recaptured flee
  fled fleeing quit overlooking bordering hit struck rocked swept ravaged drenched lashed pounded abandoned evacuate evacuated
`);
