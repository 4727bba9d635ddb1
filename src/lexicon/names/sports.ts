import { words } from '../word-list.ts';

/** Words that end the names of clubs, and team nicknames. */
export const CLUB_WORDS = words(`
  united city fc afc cf sc ac bc rc fk sk nk rovers wanderers athletic albion rangers celtic dynamo dinamo spartak lokomotiv cska zenit real
  atletico sporting inter maccabi hapoel hotspur villa town wednesday forest orient argyle alexandra yankees mets dodgers giants
  angels athletics mariners braves cubs cardinals pirates reds brewers phillies expos marlins astros padres rockies royals twins tigers
  indians orioles nationals rays diamondbacks guardians lakers celtics knicks nets bulls pistons pacers bucks hawks hornets heat magic
  wizards 76ers sixers raptors cavaliers spurs mavericks rockets grizzlies pelicans thunder nuggets jazz suns clippers warriors kings
  blazers timberwolves supersonics bobcats patriots bills dolphins jets steelers ravens bengals browns texans colts jaguars titans chiefs
  broncos raiders chargers cowboys redskins commanders eagles packers bears vikings lions falcons saints panthers buccaneers seahawks
  rams 49ers bruins sabres canadiens senators leafs canucks flames oilers penguins flyers capitals devils islanders blackhawks blues
  sharks ducks avalanche stars predators lightning hurricanes kraken juventus milan arsenal chelsea liverpool everton tottenham bayern
  borussia ajax feyenoord psv benfica porto barcelona valencia sevilla lazio roma napoli parma sampdoria fiorentina udinese olympique
  lens auxerre monaco storm roosters eels bulldogs knights magpies demons bombers swans crows dockers wildcats gators crimson bruins
  schalke leverkusen werder wolfsburg hoffenheim hertha kaiserslautern grasshoppers anderlecht brugge heerenveen vitesse celtic hibernian
  hearts kilmarnock blackburn bolton sunderland middlesbrough galatasaray fenerbahce besiktas trabzonspor olympiakos panathinaikos paok
  partizan rapid steaua ferencvaros rosenborg brondby espanyol betis osasuna zaragoza deportivo mallorca internazionale atalanta cagliari
  torino corinthians palmeiras fluminense botafogo gremio penarol racing independiente lanus colo-colo nacional juventude
  huskies longhorns sooners buckeyes wolverines badgers hoosiers spartans trojans tar heels hoyas
`);

/** Words that show that a story is about sport. */
export const SPORT_WORDS = words(`
  league cup match matches goal goals season scored coach striker midfielder innings inning wicket wickets homer homered tournament championship
  champion champions soccer basketball baseball hockey tennis cricket rugby nfl nba nhl mlb quarterback touchdown touchdowns referee halftime half-time fixture
  semifinal semi-final semifinals semi-finals quarterfinal quarter-final quarterfinals stadium seed seeded umpires umpire standings lap laps playoff playoffs goalkeeper penalty batsman
  bowler teammate teammates pitcher rebounds overtime equaliser equalizer defeat points metres sets set birdie bogey par
`);
