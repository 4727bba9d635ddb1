import { names, words } from '../word-list.ts';

/** Words that end, or stand at the head of, the name of an organization. */
export const ORGANIZATION_HEADS = words(`
  inc corp corporation co company companies cos ltd limited plc llc llp lp ag gmbh sa spa nv bv ab oyj asa as kk bhd pty kg se sas sarl pjsc
  pao oao ooo group groupe gruppe holdings holding bank banks bancorp bancshares banco banque trust fund funds capital partners partnership
  securities insurance assurance airlines airline airways air aviation aerospace motor motors automotive industries industrial enterprises
  enterprise technologies technology systems semiconductor semiconductors electronics energy oil gas petroleum power electric electrical
  steel metals mining minerals mines gold resources chemicals chemical pharmaceuticals pharmaceutical pharma biotech therapeutics
  laboratories labs lab telecom telecommunications communications networks network media entertainment studios pictures records music
  press news times post journal herald tribune gazette telegraph guardian chronicle star observer examiner dispatch courier enquirer
  inquirer bulletin newspaper magazine weekly agency television tv radio broadcasting university college institute institution institutes
  school schools elementary academy hospital hospitals clinic clinics museum gallery library church churches diocese archdiocese cathedral mosque synagogue
  foundation society association federation confederation union unions league club committee subcommittee council commission board bureau
  department dept ministry directorate office secretariat service services administration authority parliament congress senate assembly
  legislature court courts tribunal army navy marines force forces police guard guards gendarmerie constabulary party front movement
  alliance coalition brigade brigades battalion regiment division squadron fleet militia cartel organisation organization exchange bourse
  stores store supermarkets foods brewery breweries brands restaurants hotels resorts international global worldwide associates brothers
  bros sons team orchestra philharmonic symphony opera ballet theatre theater ensemble caucus campaign project initiative center centre
  newsroom cooperative co-operative consortium conference convention treasury reserve command corps staff agency registry mission
  ventures venture equity advisors advisers management asset assets financial finance realty properties estates homes railways railway
  railroad rail shipping lines logistics transport transit utilities waterworks telecoms mobile wireless software interactive games
  development developments plantations cement textiles mills works plastics packaging tobacco rubber paper shipyard shipyards shipbuilding
  pipeline pipelines refinery refineries drilling exploration instruments microsystems computer computers healthcare medical biosciences
  sciences genetics diagnostics apparel footwear leisure casino casinos cinemas cruises freight breweries beverages bottlers distillers
  dairies bakeries grocers timber lumber pulp glass tires tyres sun globe sentinel monitor mirror register advertiser inquirer
  solutions consulting research survey observatory watch network federation syndicate guild lodge chamber aid relief congregation
`);

/** Words that begin the names of organizations. */
export const ORGANIZATION_STARTS = words(`
  university ministry bank department institute association federation republic house national royal general american united international
  federal world european first american people's democratic republican liberal labour labor social socialist communist conservative christian
  muslim islamic central supreme state office court board bureau center centre committee council commission church college school museum
  society union party alliance movement friends doctors reporters campaign citizens council global human amnesty children's women's
  statistics carnegie trades workers' farmers' teachers' students' church army
`);

/** Lower-case nouns that follow an organization's name: "[Acme] shares", "the [Senate] committee". */
export const ORGANIZATION_NOUNS = words(`
  shares stock stocks bonds officials spokesman spokeswoman spokesperson shareholders stockholders executives executive employees lawyers analysts analyst
  government team teammate teammates players fans party leader leaders president chairman chairwoman members member lawmakers troops forces rebels rebel fighters militants militant guerrillas
  newspaper magazine radio television plant factory headquarters unit subsidiary chief coach manager striker captain midfielder defender goalkeeper bank
  airline newsroom report candidate candidates supporters board investors customers products workers ceo boss founder filing earnings profit
  revenue stake merger bid takeover offer brand jet jets aircraft flight flights researchers scientists professor agents agent troops
`);

/** Lower-case nouns before an organization's name: "retailer [Acme]", "rebel group [M23]". */
export const NOUNS_BEFORE_ORGANIZATION = words(`
  company companies firm firms group groups bank banks retailer retailers maker makers manufacturer producer airline carrier brokerage insurer developer giant
  conglomerate supplier operator broadcaster publisher newspaper daily weekly magazine tabloid agency party opposition rebel faction militia movement union
  club side team champions league unit subsidiary parent rival airlines chain distributor utility lender startup start-up website network
  channel station think-tank watchdog regulator contractor refiner miner automaker carmaker drugmaker chipmaker shipbuilder steelmaker planemaker ministry
  shares charity nonprofit nongovernmental foundation organization organisation coalition alliance consortium bloc cartel gang cult sect megachurch
  university college school hospital brewer distiller grocer supermarket app platform browser biotech pharma telecom telecoms exchange
  pollster auditor consultancy aggregator
`);

/** Nouns of an apposition that make the name before it an organization: "[Acme], a retailer of …". */
export const ORGANIZATION_APPOSITIVES = words(`
  company firm group bank retailer maker manufacturer producer airline carrier brokerage insurer giant conglomerate supplier operator broadcaster publisher
  newspaper daily magazine agency party faction militia movement union club team unit subsidiary parent chain distributor utility lender
  organisation organization body association network regulator watchdog contractor coalition alliance institute foundation charity arm bloc
  think-tank nonprofit startup start-up developer provider consortium cooperative college university school outlet website platform
  affiliate branch wing division
`);

/** Organizations known everywhere, under the names that news uses. */
export const KNOWN_ORGANIZATIONS = names(`
  un, u.n, united nations, security council, general assembly, eu, e.u, european union, european commission, european parliament, european council, european central bank, ecb
  nato, opec, opec+, imf, international monetary fund, world bank, wto, world trade organization, world health organization, unicef, unesco, unhcr, unrwa, osce, asean, apec
  african union, arab league, ecowas, mercosur, gatt, oecd, g7, g-7, group of seven, g8, g20, g-20, group of 20, brics, iaea, interpol, europol, icc, icj, commonwealth, bis, efta, nafta, caricom, gulf cooperation council, gcc
  fifa, uefa, ioc, international olympic committee, wada, nba, nfl, mlb, nhl, mls, ncaa, pga, nascar, icc, fia, atp, wta, usoc
  fbi, cia, nsa, irs, sec, fda, epa, cdc, nasa, faa, fcc, ftc, dea, atf, dhs, doj, nhs, mi5, mi6, kgb, fsb, svr, gru, mossad, idf, isi, raf, fema, ntsb, osha, usda, noaa, tsa, icei, nypd, lapd
  pentagon, congress, senate, house, house of representatives, parliament, house of commons, house of lords, commons, lords, bundestag, bundesrat, bundesbank, duma, state duma, knesset, riksdag, storting, folketing, cortes, sejm, verkhovna rada, rada, majlis, lok sabha, rajya sabha, diet, politburo, national assembly, national people's congress, state council, capitol police
  supreme court, high court, state department, defense department, justice department, treasury, treasury department, federal reserve, fed, homeland security, bank of england, bank of japan, scotland yard, secret service, national guard, coast guard, marine corps, red army, people's liberation army, revolutionary guards, revolutionary guard, republican guard
  reuters, associated press, ap, bbc, cnn, nbc, abc, cbs, fox, fox news, msnbc, cnbc, pbs, npr, c-span, sky news, itv, channel 4, new york times, wall street journal, washington post, financial times, los angeles times, usa today, guardian, times, sunday times, daily telegraph, daily mail, sun, economist, newsweek, time magazine, der spiegel, spiegel, bild, le monde, le figaro, el pais, el mundo, la repubblica, corriere della sera, asahi shimbun, yomiuri shimbun, nikkei, people's daily, global times, pravda, izvestia, politico, axios, buzzfeed, huffington post, breitbart, vox, the hill, xinhua, interfax, tass, itar-tass, ria novosti, afp, agence france-presse, dpa, ansa, efe, upi, pti, kyodo, yonhap, anadolu, al jazeera, al-jazeera, al arabiya, cctv, nhk, rtl, zdf, ard, rai, bloomberg, dow jones, univision, telemundo, espn, thomson reuters
  hamas, hezbollah, hizbollah, hizbullah, fatah, plo, palestine liberation organization, palestinian authority, islamic jihad, ira, irish republican army, sinn fein, taliban, al qaeda, al-qaeda, al-qaida, isis, islamic state, isil, daesh, boko haram, al shabaab, al-shabaab, al-nusra front, nusra front, muslim brotherhood, houthis, pkk, ypg, eta, farc, eln, ltte, tamil tigers, shining path, khmer rouge, m23, wagner, kkk, ku klux klan, proud boys, black lives matter, antifa
  kmt, kuomintang, bjp, congress party, anc, african national congress, inkatha, likud, labour, labour party, labor, labor party, conservative party, tory party, liberal democrats, lib dems, democratic party, republican party, gop, democratic national committee, dnc, republican national committee, rnc, tea party, green party, greens, spd, social democrats, cdu, csu, christian democrats, fdp, afd, ukip, brexit party, reform uk, snp, dup, sdlp, ldp, liberal democratic party, ptv, pri, pan, pt, psoe, partido popular, podemos, vox, syriza, pasok, new democracy, forza italia, lega, northern league, five star movement, fidesz, jobbik, law and justice, civic platform, solidarity, united russia, akp, chp, hdp, mhp, zanu-pf, mdc, swapo, frelimo, renamo, unita, mpla, polisario, communist party, national front, national rally, en marche, socialist party
  amnesty international, amnesty, human rights watch, greenpeace, red cross, red crescent, oxfam, save the children, doctors without borders, medecins sans frontieres, msf, world food programme, world food program, wfp, wwf, planned parenthood, aclu, nra, national rifle association, naacp, afl-cio, aarp, united auto workers, uaw, teamsters, salvation army, ymca, rotary, freemasons, vatican, holy see, wikileaks, anonymous, transparency international, freedom house, gallup, pew, pew research center, brookings institution, rand, heritage foundation, cato institute, chatham house, carnegie endowment, council on foreign relations, quinnipiac university, harvard, harvard university, yale, yale university, princeton, princeton university, stanford, stanford university, mit, oxford university, cambridge university, johns hopkins, johns hopkins university, columbia university, georgetown university, ucla, london school of economics, smithsonian, nobel committee
  google, alphabet, apple, microsoft, amazon, facebook, meta, instagram, whatsapp, youtube, twitter, linkedin, snapchat, tiktok, tesla, spacex, starlink, netflix, uber, lyft, airbnb, paypal, ebay, yahoo, openai, anthropic, nvidia, intel, amd, qualcomm, ibm, oracle, cisco, dell, hewlett-packard, hp, xerox, samsung, samsung electronics, lg, sony, toyota, honda, nissan, mazda, mitsubishi, suzuki, subaru, hyundai, kia, ford, general motors, gm, chrysler, fiat chrysler, stellantis, bmw, volkswagen, vw, audi, porsche, daimler, mercedes, mercedes-benz, renault, peugeot, citroen, fiat, ferrari, volvo, saab, ericsson, nokia, siemens, bosch, basf, thyssenkrupp, philips, unilever, nestle, danone, lvmh, ikea, maersk
  boeing, airbus, lockheed martin, lockheed, northrop grumman, raytheon, general dynamics, bae systems, rolls-royce, embraer, bombardier, exxon, exxon mobil, exxonmobil, mobil, chevron, texaco, shell, royal dutch shell, bp, total, totalenergies, eni, repsol, equinor, statoil, conocophillips, gazprom, rosneft, lukoil, yukos, aramco, saudi aramco, petrobras, pemex, pdvsa, sinopec, petrochina, cnooc, vale, rio tinto, bhp, bhp billiton, glencore, anglo american, de beers, alcoa, enron, halliburton, schlumberger, duke energy, edf, e.on, rwe, enel, iberdrola, engie
  goldman sachs, morgan stanley, jpmorgan, jp morgan, j.p. morgan, jpmorgan chase, citigroup, citibank, bank of america, wells fargo, hsbc, barclays, lloyds, natwest, ubs, credit suisse, deutsche bank, commerzbank, bnp paribas, societe generale, credit agricole, santander, bbva, ing, abn amro, rabobank, unicredit, intesa sanpaolo, nomura, daiwa, mizuho, sumitomo, lehman brothers, bear stearns, merrill lynch, salomon brothers, drexel burnham lambert, shearson lehman, kidder peabody, paine webber, berkshire hathaway, blackrock, blackstone, vanguard, fidelity, carlyle, kkr, softbank, visa, mastercard, american express, aig, allianz, axa, prudential, metlife, munich re, swiss re, fannie mae, freddie mac
  lloyd's, lloyd's of london, sotheby's, christie's, macy's, wendy's, denny's, kohl's, lowe's, dillard's, bloomingdale's, harrods, debenhams, kellogg's, levi's, dick's, trader joe's, domino's, papa john's, arby's, applebee's, chili's, hardee's, carl's jr, wendy's, s&p 500,
  walmart, wal-mart, target, kmart, sears, macy's, home depot, costco, tesco, sainsbury's, asda, marks & spencer, carrefour, aldi, lidl, mcdonald's, burger king, kfc, starbucks, coca-cola, pepsi, pepsico, kraft, kellogg, procter & gamble, johnson & johnson, nike, adidas, puma, gucci, h&m, zara, disney, walt disney, time warner, warner bros, paramount, viacom, comcast, news corp, at&t, verizon, sprint, t-mobile, vodafone, bt, orange, telefonica, deutsche telekom, telecom italia, huawei, zte, tencent, alibaba, baidu, bytedance, xiaomi, lenovo, foxconn, tsmc, tata, infosys, wipro, reliance, adani, pfizer, moderna, astrazeneca, merck, novartis, roche, bayer, sanofi, glaxosmithkline, gsk, biontech, eli lilly, novo nordisk, monsanto, dupont, dow chemical, philip morris, fedex, ups, dhl
  lufthansa, delta, delta air lines, united airlines, american airlines, southwest airlines, british airways, air france, klm, ryanair, easyjet, qantas, emirates, aeroflot, japan airlines, all nippon airways, cathay pacific, singapore airlines, air china, malaysia airlines, pan am, twa, amtrak, eurostar
  moody's, s&p, standard & poor's, fitch, fitch ratings, nasdaq, nyse, new york stock exchange, dow jones, ftse, london stock exchange, comex, nymex, liffe, cboe, deloitte, kpmg, pwc, ernst & young, mckinsey
  manchester united, manchester city, man united, man city, real madrid, barcelona fc, bayern munich, borussia dortmund, paris saint-germain, psg, ac milan, inter milan, juventus, ajax, celtic, rangers, arsenal, chelsea, liverpool fc, tottenham, tottenham hotspur, everton, aston villa, newcastle united, west ham, leeds united, boca juniors, river plate, flamengo, new york yankees, boston red sox, los angeles lakers, chicago bulls, dallas cowboys, manchester utd, new zealand warriors, all blacks, springboks, wallabies
  gilead, regeneron, novavax, sinovac, sinopharm, curevac, abbvie, amgen, biogen, fujitsu, broadcom, sap, adobe, slack, zoom, pinterest, spotify, reddit, doordash, wework, robinhood
  shopify, rivian, deutsche bahn, l'oreal, kering, cnpc, arcelormittal, cargill, syngenta, hbo, hulu, rt, irna, isna, kcna, cgtn, die zeit, die welt, la stampa, haaretz
  forbes, buzzfeed news, huffpost, daily beast, daily caller, national review, vanity fair, rolling stone, propublica, des moines register, arizona republic, newsday, globe and mail, san diego union-tribune
  seiu, ipsos, quinnipiac, brookings, reporters without borders, abu sayyaf, jemaah islamiyah, lashkar-e-taiba, jaish-e-mohammad, golden dawn, ciudadanos, plaid cymru, alternative for germany, bloc quebecois
  parti quebecois, ndp, pml-n, awami league, pheu thai, umno, golkar, zanu-pf, nordea, danske bank, swedbank, standard chartered, westpac, macquarie, icbc, hdfc, icici, sberbank, vtb, wirecard, riksbank
  who, fao, ilo, undp, opcw, icrc, sadc, oas, nih, food and drug administration, centers for disease control and prevention, national institutes of health, customs and border protection
  immigration and customs enforcement, frontex, eurostat, eurogroup, bundeswehr, roskomnadzor, inditex, uniqlo, nordstrom, cvs, kroger, auchan, ahold, morrisons, waitrose, ocado, deliveroo, gojek, flipkart
  tata motors, mahindra, maruti suzuki, indigo, spicejet, etihad, garuda, airasia, korean air, virgin atlantic, virgin galactic, virgin, blue origin, sas, finnair, alitalia, latam, avianca, aeromexico, jetblue
  westjet, air canada, air india, swissport, thales, dassault, rheinmetall, pratt & whitney, ge, honeywell, caterpillar, deere, altria, juul, anheuser-busch, ab inbev, heineken, carlsberg, diageo, chipotle, jbs
  marriott, hyatt, expedia, tripadvisor, nyu, paris st germain, paris saint germain, west ham united, crystal palace, mclaren, breitbart news, real clear politics
  statistics canada, statistics korea, statistics south africa, statistics norway, statistics netherlands, statistics new zealand
  carnegie endowment for international peace, council on foreign relations, center for strategic and international studies
  china southern, china southern airlines, china eastern, china eastern airlines, hainan airlines
  kleiner perkins, andreessen horowitz, vale do rio doce
  realclearpolitics, the intercept, times of israel, times of india, straits times
`);
