import { names } from '../word-list.ts';

/** Police forces, courts, regulators, services and charities of English-speaking countries, and those who report on them, as domestic news names them. */
export const PUBLIC_BODIES = names(`
  devon and cornwall police, avon and somerset police, an garda siochana, garda siochana, independent office for police conduct, crown prosecution service, hm revenue and customs, ofsted
  office for national statistics, office for budget responsibility, national highways, transport for london, air accidents investigation branch, rail accident investigation branch
  health and safety executive, general medical council, nasuwt, english heritage, barnardo's, mencap, age uk, citizens advice, macmillan cancer support, rape crisis england & wales, rape crisis
  stonewall, comic relief, st john ambulance, british red cross, institute for fiscal studies, ifs, institute for government, joseph rowntree foundation, king's fund, british chambers of commerce
  royal household, welsh government, scottish government, northern ireland executive, senedd, senedd cymru, welsh labour, scottish labour, scottish conservatives, scottish greens, lib dem, fine gael
  fianna fail, people before profit, dail eireann, seanad, oireachtas, health service executive, irish times, irish independent, an bord pleanala, director of public prosecutions, fiosru
  coimisiun na mean, revenue commissioners, irish coast guard, garda ombudsman, u.s. attorney's office, national hurricane center, storm prediction center, u.s. coast guard, veterans affairs, cal fire
  caltrans, 1st circuit court of appeals, 2nd circuit court of appeals, 3rd circuit court of appeals, 4th circuit court of appeals, 5th circuit court of appeals, 6th circuit court of appeals
  7th circuit court of appeals, 8th circuit court of appeals, 9th circuit court of appeals, 10th circuit court of appeals, 11th circuit court of appeals, united states attorney's office
  southern poverty law center, anti-defamation league, everytown for gun safety, moms demand action, alliance defending freedom, center for reproductive rights, lambda legal, catholic charities
  knights of columbus, world central kitchen, habitat for humanity, feeding america, united way, boy scouts of america, girl scouts, little league, kaiser permanente, mass general brigham
  surete du quebec, health canada, environment and climate change canada, elections canada, parks canada, toronto star, ontario ndp, queen's privy council
  special investigations unit, austrac, nsw health, centrelink, nine news, seven news, courier-mail, one nation, the greens, waka kotahi, te pati maori, act new zealand, nz first, new zealand first
  new zealand herald, fire and emergency new zealand, geonet, metservice, supreme court of india, punjab and haryana high court, niti aayog, trinamool, aiadmk, jd(u), janata dal (united)
  rashtriya janata dal, shiv sena, shiv sena (ubt), nationalist congress party, cpi(m), communist party of india (marxist), akali dal, shiromani akali dal, rashtriya swayamsevak sangh, bajrang dal
  the hindu, indian express, doordarshan, nafdac, all progressives congress, thisday, kenya red cross, daily nation, saps, south african police service, npa, transnet, south african revenue service
  economic freedom fighters, umkhonto wesizwe, cosatu, news24, afriforum, gift of the givers, sandiganbayan, commission on elections, comelec, commission on audit, commission on human rights, pagasa
  phivolcs, philippine coast guard, rappler, abs-cbn, philippine star, partido demokratiko pilipino, akbayan, makabayan, ako bicol, lakas-cmd, sky sports, bein sports, bbc radio 4, bbc radio 5 live
  channel seven, channel nine, channel ten, the punch, royal holloway, royal holloway university of london, channel 4 news, channel 5, talktv, classic fm, tennis channel, golf channel, the athletic, sports illustrated, l'equipe, gazzetta dello sport, daily express, daily star, evening standard
  sunday telegraph, sunday mirror, mail on sunday, hollywood reporter, the hollywood reporter, the new yorker, new yorker, the atlantic, the verge, the lancet, lancet, new england journal of medicine
  warner bros. discovery, warner bros discovery, skydance, 20th century studios, walt disney studios, lucasfilm, dreamworks, lionsgate, apple tv+, disney+, prime video, focus features, a24, blumhouse
  film4, studio ghibli, cinemark, cineworld, live nation, ticketmaster, def jam, penguin random house, harpercollins, hachette, old vic, young vic, la scala, bolshoi, new york city ballet, tate modern
  tate britain, victoria and albert museum, louvre, rijksmuseum, sag-aftra, blackpink, oasis, rolling stones, beatles, led zeppelin, guns n' roses, foo fighters, fontaines d.c.
`);
