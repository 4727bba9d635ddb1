// Running text, as `names` and `holdsName` of word-list.ts read it

/** Place names that are first of all ordinary English words, folded as the gazetteer folds them. Small places of these names are left out of the gazetteer. */
export const COMMON_WORD_PLACES: string = `
acre, advance, africa, al, alma, along, america, anger, angered, apt, arab, arch, arches, are, armour, arsenal, as, ask, athena, august, ba, bah
baker, ball, bam, band, bangs, banks, banning, bar, barber, barge, bark, barking, basing, battle, bay, beach, bear, beaver, begun, bell, bend, berg
best, bias, biking, bishop, bison, bland, bled, bo, boo, boom, boot, bore, born, bottom, box, branch, brand, bravo, bride, bridge, brig, bright
brilliant, bro, brush, bully, burns, bury, buy, cactus, can, canada, canals, cane, canton, capitol, cars, cash, cast, cave, center, central, centre
century, change, charge, chilly, china, chop, christmas, church, circle, city, clay, clever, clones, coats, coin, college, combine, come, comfort
commerce, congress, cook, cool, corral, cottage, court, coyote, crossings, crystal, cuba, cube, cut, damp, date, deal, debark, defiance, denmark
deposit, die, dig, dike, dinar, dire, dole, dollar, drain, driver, dry, du, early, earth, echo, economy, egg, egypt, elk, energy, english, enterprise
eureka, experiment, eye, fate, federal, fell, ferns, fines, fleet, flint, force, ford, forest, forks, fountain, freedom, freer, friend, friendly
front, fry, fully, gang, gap, gay, gill, give, glad, glide, god, goes, going, golden, gore, grabs, gram, granite, grant, grapevine, grave, gray, green
grill, gulf, halls, ham, harbor, hard, harvest, hatch, haven, hay, healing, highland, hill, hills, hit, hobo, holiday, holland, home, homer, hone
honey, hook, hooks, hope, hot, humble, hunt, hunter, hurt, imperial, independence, industry, is, jam, japan, jay, job, jun, junction, jupiter, justice
kill, kilo, kinder, king, kissing, lack, lame, lancing, landing, lash, law, lead, lend, lent, liberal, liberty, lice, licking, limit, line, lira, list
lit, lively, locking, long, loving, loyal, luck, lucky, luna, mad, made, magenta, magnolia, main, male, mammoth, man, manage, mango, many, march
marines, marks, mars, mart, maya, me, mead, media, meeker, mega, mentor, mercury, mere, mexico, miles, mills, mine, minor, mission, mobile, mogul
mold, mon, monument, moody, moss, most, mountain, much, mystic, narrows, naval, nay, never, newton, nice, noble, none, normal, norway, nov, odder, of
officer, ogre, oi, on, one, opera, oracle, orange, over, pack, page, pale, paradise, parks, paste, patch, pearl, peel, peer, pen, per, peru, petal
picayune, pine, pines, pink, pioneer, plains, plan, plate, plaza, plenty, plunge, poland, police, polo, pool, pop, poplar, pore, post, price, progress
prospect, prosper, providence, puke, punch, purchase, quarter, queens, race, rain, rainier, range, ranger, raven, ray, reading, real, reform, republic
reserve, revel, revere, rice, ridge, rifle, rio, ripe, robe, robins, rock, rocks, rode, rodeo, roman, root, rose, roses, rot, rugby, russia, rust
sale, salmon, salt, same, sand, sandwich, sandy, sang, sauce, save, say, scissors, scott, sec, see, sees, sells, send, sens, settle, shaping, shepherd
side, silly, sisters, ski, snow, solo, son, song, sour, spa, sparks, split, spring, springs, spry, spur, stains, stamps, staples, star, sterling
still, stock, stone, street, strong, success, sultan, summit, sunrise, sunshine, superior, supreme, surprise, sway, tactic, talent, tall, tame, tea
temple, tex, than, till, tire, tires, tornado, tours, tower, trail, train, trim, trinity, trip, trooper, troy, tumble, tune, turner, union, unity
university, us, usher, valley, van, vary, venus, victor, village, viola, violet, voila, volcano, wahoo, wall, ward, warrior, we, wedding, weed
welcome, well, wells, west, wetter, wheeling, wick, wilder, wing, winner, wise, wool, worth, worthing, yea, york, young, zone
`;

/** Place names that are first of all given names or surnames, folded as the gazetteer folds them. */
export const PERSON_NAME_PLACES: string = `
ada, adam, addison, adelaide, adrian, aguilar, alba, albert, alexander, alexandria, alfred, alice, alicia, allen, alma, alvarado, alvin, amos, anand
anderson, andrews, anna, annapolis, antony, ariana, ariel, arnold, artem, arthur, asha, asia, atlanta, aurora, austin, baker, baldwin, barbara, barry
bartlett, beatrice, bell, bella, benjamin, bentley, benton, bergen, berlin, bethany, beverly, blackburn, blaine, bolivar, bolton, boston, bradford
bradley, brandon, brent, brighton, bristol, bronte, brooklyn, brooks, bruce, bryan, bryant, buchanan, buckley, burke, burton, bush, butler, caldwell
calhoun, camden, cameron, campbell, carlisle, carmel, carolina, carson, cary, casper, cassia, castro, chad, chandler, charlotte, charlton, chelsea
chester, cheyenne, china, clark, claudio, clayton, cleveland, clifford, clifton, clinton, clive, clyde, cody, colby, coleman, colton, columbus
compton, conrad, constantine, conway, cooper, cornelius, cortez, crosby, crowley, crystal, cuba, dakota, dale, dallas, dalton, daniel, daphne, darwin
davenport, david, davidson, davis, dayton, delgado, delhi, denver, devon, dickinson, dickson, dixon, dolores, don, donald, donna, douglas, draper
dudley, duncan, dunn, durham, dwight, dyer, easton, eden, edison, edmond, edmonds, elena, elizabeth, ellington, ellis, elmira, emerson, enid, erin
esmeralda, essex, eugene, evans, everett, farah, fargo, ferguson, flint, flora, florence, flores, foley, ford, foster, francis, franklin, fraser
frederick, gaffney, garcia, gardner, garfield, garland, garner, garrett, gary, geneva, george, georgia, gerald, gibson, gilbert, gladstone, glasgow
gloria, godfrey, gomez, gonzalez, gordon, gore, graham, granger, grant, gray, green, greene, greenwood, gregory, griffin, griffith, grove, guadalupe
guzman, hadley, hague, hale, hamilton, hammond, hampton, hanna, harding, harper, harris, harrison, hartley, harvey, hassan, hastings, hayden, hayes
helena, henderson, henry, herbert, hernandez, hewitt, hobbs, holden, holland, holly, holt, homer, hoover, hopkins, houston, howard, hudson, hugo
hunter, hurst, hutchinson, hyde, india, indiana, inglewood, ingram, iona, ireland, irving, irwin, isabel, isabela, isla, israel, jackson, jamaica
jamestown, jasper, jay, jefferson, jena, jennings, jerome, jersey, jesus, jimenez, johnson, johnston, jones, joplin, jordan, joseph, joshua, juarez
judson, julian, justin, kara, kari, kathleen, katy, kearney, keith, keller, kendall, kennedy, kenosha, kent, kenya, kimberley, kimberly, king
kingston, knox, kobe, kyle, lacey, lamar, lamont, lancaster, latham, laura, laurel, lawrence, lawton, layton, lee, leigh, leland, lena, lennox, lenox
leo, leon, leonard, leonardo, leslie, leticia, levin, libby, lima, lincoln, linda, linden, lindsay, lisbon, livingston, livingstone, logan, lombard
london, lopez, lorena, lorenzo, lorraine, louisa, lourdes, lowell, lucas, lucerne, luther, lynn, mackay, mackenzie, macon, madison, magdalena
maldonado, manchester, marco, margaret, margarita, maria, mariana, mariano, marina, marion, marks, marlborough, marshall, martin, martinez, mary
mason, matthews, maxwell, mckenzie, mckinley, mckinney, mclean, mcpherson, medina, melissa, mendoza, mercedes, meredith, merida, milan, miles, miller
milton, miranda, mitchell, molina, monroe, montana, montgomery, monti, moody, moore, morales, moreno, morgan, morris, morrison, morton, moss, munoz
murphy, murray, nancy, nash, nathan, nelson, nevada, newman, newport, newton, nola, nora, norfolk, norma, norman, norris, norton, oakley, odessa, olga
oliver, olivia, olympia, orlando, owen, oxford, page, paine, paisley, palmer, paola, paris, parker, parsons, patrick, patterson, paul, paulina, payne
payson, pearl, pearson, pembroke, perez, perry, peru, petersburg, petra, phelps, philip, phillips, phoenix, pierre, pilar, plano, poole, porter
portland, powell, prescott, preston, princeton, quincy, ramon, ramona, ramos, ramsey, randolph, raymond, redmond, regina, remington, reno, reynolds
rhodes, ricardo, richardson, richmond, rivera, riverside, roberts, robertson, robinson, rochester, rockwell, rodriguez, rogers, roman, rome, romeo
ronda, roosevelt, rosa, rosario, roscoe, rose, roselle, rosetta, ross, roswell, roy, ruiz, russell, salem, salvador, sanchez, sandra, sandy, sanford
santana, santiago, santos, sara, savannah, scott, sebastian, selma, seth, seymour, sharon, shaw, shawnee, shelby, sheldon, shelton, sheridan, sherman
shirley, sidney, simon, simpson, sloan, smith, sofia, solomon, somerset, sophia, spencer, stafford, stanley, stanton, sterling, stone, stuart
sullivan, sutton, sydney, tara, taylor, teresa, terrell, terry, theodore, thomas, thompson, tomas, torrance, torres, tracy, trenton, trinidad, troy
tucker, turner, tyler, valencia, vance, vera, vernon, verona, victor, victoria, vienna, vincent, viola, virginia, vivian, vladimir, wagner, walker
wallace, walton, wanda, warner, warren, warsaw, warwick, washington, wayne, webb, webster, wellington, wells, wesley, weston, whitney, whittier
williams, williamson, wilmington, wilson, winchester, windsor, winona, winston, woodrow, worth, wright, york, young, zachary, zara, zion
`;
