import { names } from '../word-list.ts';

/** Clubs, teams, leagues and governing bodies of sport that every sports desk knows; towns alone are none. */
export const CLUBS_AND_TEAMS = names(`
  brighton and hove albion, nottingham forest, nottm forest, norwich city, swansea city, birmingham city, coventry city, exeter city, sheffield wednesday, preston north end, west brom
  charlton athletic, plymouth argyle, crewe alexandra, leyton orient, port vale, mk dons, milton keynes dons, luton town, ipswich town, huddersfield town, swindon town, shrewsbury town
  notts county, derby county, ross county, northampton town, grimsby town, stockport county, newport county, accrington stanley, harrogate town, hibernian, heart of midlothian, st mirren, st johnstone, partick thistle, greenock morton
  queen of the south, inverness caledonian thistle, hamilton academical, glentoran, bohemians, shelbourne, atletico madrid, real sociedad, celta vigo, rayo vallecano, deportivo alaves
  borussia moenchengladbach, borussia monchengladbach, eintracht frankfurt, werder bremen, hertha berlin, hertha bsc, schalke 04, hamburger sv, fortuna duesseldorf, as roma, sassuolo, hellas verona
  salernitana, spezia calcio, olympique lyonnais, olympique lyon, olympique de marseille, olympique marseille, stade rennais, stade brestois, stade de reims, stade toulousain, stade rochelais
  stade francais, racing 92, saint-etienne, sporting cp, vitoria guimaraes, boavista, ajax amsterdam, union saint-gilloise, djurgarden, hammarby, bodo/glimt, bodoe/glimt, young boys, sturm graz
  rapid vienna, austria vienna, olympiacos, aek athens, partizan belgrade, dinamo zagreb, slavia prague, sparta prague, viktoria plzen, slovan bratislava, legia warsaw, lech poznan, shakhtar donetsk
  shakhtar, zenit st petersburg, spartak moscow, cska moscow, lokomotiv moscow, qarabag, ludogorets, steaua bucharest, cfr cluj, maccabi tel aviv, maccabi haifa, hapoel beer sheva, internacional
  vasco da gama, cruzeiro, atletico mineiro, millonarios, ldu quito, alianza lima, universitario, chivas, tigres, tigres uanl, cruz azul, pumas unam, los angeles galaxy, inter miami, new york city fc
  nycfc, columbus crew, new england revolution, san diego wave, portland thorns, al-nassr, al nassr, al-hilal, al hilal, al ittihad, al-ahli, al ahli, al ahly, al-ahly, zamalek, wydad
  wydad casablanca, raja casablanca, mamelodi sundowns, orlando pirates, amazulu, gor mahia, afc leopards, tp mazembe, asec mimosas, asante kotoko, hearts of oak, enyimba, kano pillars, al sadd
  al-sadd, esteghlal, urawa red diamonds, kawasaki frontale, yokohama f marinos, vissel kobe, kashima antlers, gamba osaka, ulsan hd, shanghai port, guangzhou evergrande, persib bandung
  persija jakarta, mohun bagan, east bengal, kerala blasters, melbourne victory, chennai super kings, mumbai indians, kolkata knight riders, sunrisers hyderabad, lucknow super giants
  quetta gladiators, multan sultans, peshawar zalmi, perth scorchers, adelaide strikers, melbourne renegades, trinbago knight riders, guyana amazon warriors, oval invincibles, manchester originals
  joburg super kings, mi cape town, geelong cats, west coast eagles, melbourne storm, rabbitohs, leeds rhinos, hull kr, warrington wolves, catalans dragons, leigh leopards, wakefield trinity, saracens
  harlequins, bristol bears, london irish, british and irish lions, waratahs, brumbies, fijian drua, moana pasifika, stormers, black ferns, black caps, white ferns, wallaroos, proteas, socceroos
  matildas, silver ferns, los pumas, lionesses, bafana bafana, banyana banyana, azzurri, selecao, albiceleste, blue jays, aston martin, sauber, kick sauber, stake f1, mercedes-amg, alphatauri
  toro rosso, scuderia ferrari, team penske, joe gibbs racing, hendrick motorsports, ducati, aprilia, uae team emirates-xrg, team visma-lease a bike, visma-lease a bike, visma, jumbo-visma
  ineos grenadiers, soudal quick-step, quick-step, lidl-trek, movistar, alpecin-deceuninck, bora-hansgrohe, red bull-bora-hansgrohe, decathlon ag2r la mondiale, groupama-fdj, cofidis
  ef education-easypost, jayco alula, bahrain victorious, israel-premier tech, team sky, golden state, 76ers, philadelphia 76ers, blue jackets, columbus blue jackets, red wings, detroit red wings
  red sox, las vegas aces, new york liberty, indiana fever, seattle storm, phoenix mercury, atlanta dream, dallas wings, los angeles sparks, crimson tide, fighting irish, razorbacks, gamecocks
  yellow jackets, horned frogs, demon deacons, england and wales cricket board, cricket australia, sri lanka cricket, new zealand cricket, cricket south africa, zimbabwe cricket, cricket west indies
  scottish fa, english football league, sanzaar, a-league, concacaf, conmebol, athletics integrity unit, british athletics, world aquatics, uk anti-doping, usada, court of arbitration for sport
  pga tour, dp world tour, european tour, liv golf, tennis australia, euroleague, g league, liga mx, fifpro, new zealand rugby, rugby australia, hockey india, all india football federation
  south african football association, safa
`);
