import { words } from '../word-list.ts';

/** Words of every day's news that the packaged lists lack; written with a capital they open a sentence or stand in a headline. */
export const COMMON_WORDS = words(`
  spokesman spokeswoman minister president police officials official company shares share market markets government people state states report reports news sales
  sale bank million billion trillion percent pct week weeks year years month months day days quarter quarters results result profit profits net rate rates price prices bond
  bonds stock stocks dollar dollars yen euro euros futures trade trader oil gold silver copper cotton wheat corn soybean soybeans crude grain grains beef sugar coffee cocoa election
  elections poll polls vote votes voter voters soccer tennis cricket baseball basketball golf rugby hockey football athletics cycling boxing motor racing swimming final
  finals leading leads lead scores score summary standings round group division table scorers attendance halftime lineup team teams match matches men women single singles
  doubles digest press front page business section top newsroom diary calendar schedule forecast weather outlook research update updates focus
  feature interview analysis factbox highlight highlights source sources text data note notes key figure figures list lists total amount borrower coupon maturity
  name names date time times place places year-ago shrs eps revs revenue revenues loss losses income dividend interim earnings unit units deal deals stake stakes offer offers bid bids buy buys sell
  sells sees see seeks seek cut cuts raise raises up rise rises fall falls gain gains drop drops higher lower slip slips ease eases firm firms steady mixed flat close closes open opens
  opening closing midday early late chief director manager executive chairman head heads secretary department office court courts judge judges case cases suspect suspects man woman boy girl child
  children family families home homes house houses school schools student students teacher teachers church churches hospital hospitals doctor doctors health attack attacks attacked bomb bombs bomber bombers bombing blast blasts killed kill kills killing dead death deaths dies injured injures
  wounded wounds fire fires crash crashes plane planes train trains bus buses car cars ship ships boat boats war wars peace talk talks rebel rebels troop troops army military force forces soldier soldiers border borders refugee refugees migrant migrants aid foreign
  domestic national international local regional federal central northern southern eastern western government's opposition ruling party parties parliament law laws bill bills
  reform reforms tax taxes budget budgets economy economic growth inflation industry industries industrial production output export exports import imports deficit surplus debt debts loan loans credit financial
  finance investment investments investor investors fund funds analyst analysts economist economists expert experts resident residents witness witnesses media reporter reporters newspaper newspapers radio television video
  film films music book books story stories column letter letters statement statements speech speeches address meeting meetings summit summits conference visit visits trip tour game games season league cup world title champion
  champions championship win wins winner winners beat beats lose loses lost victory defeat draw draws goal goals point points run runs wicket innings overs bowling umpires inning homer pitcher lap
  laps fastest race races driver drivers qualifying stage heat jump throw metres relay individual overall
  amid vow vows slam slams slammed hail hails urge urges warn warns eye eyes mull mulls tap taps back backs backed face faces hit hits hold holds keep keeps launch launches name named plan plans planned plea push pushes quit quits reject rejects rejected row rows set sets sets
  show shows sign signs signed split splits start starts stop stops strike strikes struck sue sues sued swap swaps take takes target targets tell tells test tests threat threats threaten threatens tie ties top tops trial trials turn turns unveil unveils
  weigh weighs probe probes ban bans banned block blocks boost boosts call calls called charge charges charged claim claims clash clashes clear clears crack crackdown crisis curb curbs deny denies delay delays delayed detain detained dispute
  drone drones end ends ended envoy envoys fear fears fight fights flee flees flood floods free frees freed gunman gunmen halt halts hostage hostages hurt identify jail jails jailed join joins judge link links make makes meet meets
  missile missiles mission move moves near order orders ordered outbreak pact pay pays pick picks pledge pledges post posts pray prison protest protests protester protesters protesters pull pulls raid raids rally rallies reach reaches recall record records release releases
  rescue rescued resign resigns resume resumes return returns rule rules said say says search seize seizes send sends shoot shooting shot shots shut shuts sink slash slashes spark sparks spend spending spy spies storm storms
  suffer suffers suspend suspended sweep sweeps thousands topple toll train transfer transit treat treaty truce trump unrest vaccine vaccines virus violence visa volcano vs wait wage wages walk want wants warning warnings watchdog water weapon weapons wildfire wildfires withdraw withdraws work worker workers
  youth youths zone zones fan fans hero heroes legend actor actress star stars singer band album concert stadium restaurant hotel street streets road roads bridge bridges airport flight flights passenger passengers airline pilot pilots
  app apps online internet web website phone phones chip chips tech startup robot robots climate carbon emissions energy solar nuclear reactor coal gas pipeline power grid mine mines miners steel
  neither anyone everybody somebody whoever ahead apart aside elsewhere further furthermore overall regardless separately similarly specifically traditionally typically ultimately unfortunately fortunately frankly honestly hopefully initially
  meantime nowadays originally previously recently reportedly sadly seemingly shortly suddenly surprisingly clearly obviously certainly apparently additionally accordingly
  asked added calling citing speaking standing sitting looking using according based born founded given known located made seen taken thanks thank welcome congratulations hello goodbye please sorry wow hey yeah ok okay dear sincerely
  mr's mother's father's women's men's people's nation's country's city's state's world's today's yesterday's week's month's year's
  jihadist jihadists paramilitary paramilitaries crypto cryptocurrency cryptocurrencies stablecoin stablecoins ceasefires chatbot chatbots startups blockchain geopolitics fintech podcast podcasts livestream deepfake deepfakes influencer influencers smartphones
  unvaccinated lockdown lockdowns disinformation cyberattack cyberattacks cybersecurity ransomware decarbonization renewables electrification heatwave heatwaves airstrike airstrikes rideshare chipmaker chipmakers automaker automakers carmakers drugmaker
  drugmakers lenders strategists refiners homebuilders hyperscalers datacentre datacentres datacenters billionaires oligarchs separatists herders herdsmen traffickers reservists paramedics unionists loyalists monarchists populists centrists leftists rightists
  reformists technocrats whistleblowers regulators epidemiologists virologists cardiologists oncologists seismologists volcanologists climatologists glaciologists cinematographers guitarists midfielders bowlers fielders holidaymakers backpackers snowboarders
  swimmers rowers paddlers stabbings shootings beheadings abductions kidnappings mudslides floodwaters hailstorms aftershocks tsunamis pandemics antivirals bullshit selfie selfies hashtag hashtags meme memes emoji emojis gamers esports metaverse nft nfts
  brownouts pylons gigafactory gigafactories bauxite manganese arabica robusta sorghum millet cassava naira cedi shilling shillings rupee rupees rupiah ringgit baht peso pesos reais lira dirham dirhams riyal riyals shekel shekels hryvnia rouble roubles ruble
  rubles yuan renminbi zloty forint koruna krona krone kroner kwacha kyat taka
  mln bln dlrs dlr stg cts shr oper qtly div prev yr mths avg shrs mkt corp's
`);

/** Words of the packaged lists that name a land, a company or a body wherever they have a capital. */
export const NO_COMMON_WORDS = words(
  'china laos philippines turkey pentagon labour labor amnesty teamsters nestle twitter sap adobe caterpillar unison telegram',
);
