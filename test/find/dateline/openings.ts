/**
 * Openings by agency and era, one a line: the dateline | its places | its date | its agency. Places are parted by "+" and
 * written as name, region / country; the region may be left out. "-" is nothing. The same sentence follows each.
 */
export const OPENINGS: Readonly<Record<string, string>> = {
  'Reuters today': `
    LIMA, Jan 21 (Reuters) - | Lima/PE | --01-21 | Reuters
    WASHINGTON, Dec 5 (Reuters) – | Washington, District of Columbia/US | --12-05 | Reuters
    WASHINGTON/NEW YORK (Reuters) - | Washington/US + New York, New York/US | - | Reuters
    DUBAI/JERUSALEM/GAZA, June 3 (Reuters) - | Dubai/AE + Jerusalem/IL + Gaza/PS | --06-03 | Reuters
    NOVOROSSIYSK, Russia, March 9 (Reuters) - | Novorossiysk/RU | --03-09 | Reuters
    PORTLAND, Maine, Oct 2 (Reuters) - | Portland, Maine/US | --10-02 | Reuters
    PORTLAND, Oregon, Oct 2 (Reuters) - | Portland, Oregon/US | --10-02 | Reuters
    TBILISI, Georgia, April 8 (Reuters) - | Tbilisi/GE | --04-08 | Reuters
    ATLANTA, Georgia, April 8 (Reuters) - | Atlanta, Georgia/US | --04-08 | Reuters
    KUTAISI, Georgia, April 8 (Reuters) - | Kutaisi/GE | --04-08 | Reuters
    UNITED NATIONS, Sept 19 (Reuters) - | United Nations/- | --09-19 | Reuters
    VATICAN CITY, Feb 11 (Reuters) - | Vatican City/VA | --02-11 | Reuters
    NEAR BAKHMUT, Ukraine, May 2 (Reuters) - | Bakhmut/UA | --05-02 | Reuters
    ABOARD USS NIMITZ (Reuters) - | USS Nimitz/- | - | Reuters
    ON BOARD THE OCEAN VIKING, Aug 9 (Reuters) - | Ocean Viking/- | --08-09 | Reuters
    SINGAPORE, July 30 (Reuters) - | Singapore/SG | --07-30 | Reuters
    KYIV, Nov. 12, 2024 (Reuters) - | Kyiv/UA | 2024-11-12 | Reuters
    SAO PAULO/BRASILIA, May 28 (Reuters) - | São Paulo/BR + Brasilia/BR | --05-28 | Reuters
    PARIS, Texas, Jan 12 (Reuters) - | Paris, Texas/US | --01-12 | Reuters
    LONDON, Ontario, June 7 (Reuters) - | London, Ontario/CA | --06-07 | Reuters
    Jan 30 (Reuters) - | - | --01-30 | Reuters
    (Reuters) - | - | - | Reuters
    GENEVA/ZURICH Dec 3 (Reuters) - | Geneva/CH + Zurich/CH | --12-03 | Reuters
    DAKAR, Feb 29 (Thomson Reuters Foundation) - | Dakar/SN | --02-29 | Thomson Reuters Foundation
    LONDON and PARIS, May 5 (Reuters) - | London/GB + Paris/FR | --05-05 | Reuters
    HO CHI MINH CITY, Vietnam, June 1 (Reuters) - | Ho Chi Minh City/VN | --06-01 | Reuters
    PORT-AU-PRINCE, March 12 (Reuters) - | Port-au-Prince/HT | --03-12 | Reuters
    N'DJAMENA, April 20 (Reuters) - | N'Djamena/TD | --04-20 | Reuters
    ST. PETERSBURG, Russia, June 16 (Reuters) - | St. Petersburg/RU | --06-16 | Reuters`,
  'Reuters of 1987': `
    GREELEY, Colo., March 20 - | Greeley, Colorado/US | --03-20 | -
    BRUSSELS, March 27, Reuter - | Brussels/BE | --03-27 | Reuters
    WASHINGTON, D.C. March 18 - | Washington, District of Columbia/US | --03-18 | -
    omaha, april 7 - | Omaha, Nebraska/US | --04-07 | -
    MONTREAL, Feb 26- | Montreal, Quebec/CA | --02-26 | -
    PITTSBURGH, MArch 2 - | Pittsburgh, Pennsylvania/US | --03-02 | -
    NEW YORK, Mach 11 - | New York, New York/US | --03-11 | -
    Toronto, March 30 - | Toronto, Ontario/CA | --03-30 | -
    HANOVER, West Germany, March 27 - | Hanover/DE | --03-27 | -
    LENINGRAD, Soviet Union, March 27 - | St. Petersburg/RU | --03-27 | -
    KIEV, Soviet Union, March 27 - | Kyiv/UA | --03-27 | -
    PEKING, March 2 - | Beijing/CN | --03-02 | -
    BOMBAY, March 18 - | Mumbai/IN | --03-18 | -
    VANCOUVER, British Columbia, March 2 - | Vancouver, British Columbia/CA | --03-02 | -
    CHARLESTON, W.Va., March 26 - | Charleston, West Virginia/US | --03-26 | -
    ROANOKE,M Va., March 26 - | Roanoke, Virginia/US | --03-26 | -
    COLUMBUS, GA., March 26 - | Columbus, Georgia/US | --03-26 | -
    DUESSELDORF, March 30 - | Düsseldorf/DE | --03-30 | -
    CINCINNATI, OHIO, March 3 - | Cincinnati, Ohio/US | --03-03 | -
    SANTA FE SPRINGS, Calif., April 1 - | Santa Fe Springs, California/US | --04-01 | -
    MCLEAN, Va., March 26 - | McLean, Virginia/US | --03-26 | -
    WINSTON-SALEM, N.C., March 31 - | Winston-Salem, North Carolina/US | --03-31 | -`,
  'the hurried hand': `
    WASHINGTON, Aprlil 1 - | Washington/US | --04-01 | -
    WASHINGTON, Septmber 1 - | Washington/US | --09-01 | -
    CHICAGO,March 2 - | Chicago, Illinois/US | --03-02 | -
    NEW YORK march 2 - | New York/US | --03-02 | -
    NEW YORK , April 1 - | New York/US | --04-01 | -
    NEW YORK; April 1 - | New York/US | --04-01 | -
    NEW YORK,, April 1 - | New York/US | --04-01 | -
    PARIS - March 2 - | Paris/FR | --03-02 | -
    WASHINGTON, March - | Washington/US | - | -
    NEW YORK, June 18/19 - | New York/US | --06-18 | -
    MINNEAPOLIS, Minn Oct 20 - | Minneapolis, Minnesota/US | --10-20 | -
    MOUNTAIN VIEW Calif., Oct 20 - | Mountain View, California/US | --10-20 | -
    MONTVALE, N.J.. Oct 20 - | Montvale, New Jersey/US | --10-20 | -
    COLUMBUS, Ohio., April 7 - | Columbus, Ohio/US | --04-07 | -
    SAN JUAN, P.R., Oct 20 - | San Juan/PR | --10-20 | -
    OFFSHORE BAHRAIN, June 18 - | Bahrain/BH | --06-18 | -
    ABOARD USS LASALLE, Gulf, Oct 20 - | USS Lasalle/- | --10-20 | -
    ON BOARD A TANKER IN THE GULF, Oct 20 - | A Tanker in the Gulf/- | --10-20 | -`,
  'Reuters of 1996, as it was copied': `
    BRUSSELS 1996-08-22 | Brussels/BE | 1996-08-22 | -
    LAS CRUCES , N.M. 1996-08-22 | Las Cruces, New Mexico/US | 1996-08-22 | -
    ABIDJAN, Ivory Coast 1996-12-06 | Abidjan/CI | 1996-12-06 | -`,
  'Associated Press and its elders': `
    CHATHAM, Mass. (AP) _ | Chatham, Massachusetts/US | - | Associated Press
    HAYWARD, Calif. (AP) — | Hayward, California/US | - | Associated Press
    MOUNT GILEAD (AP) -- | Mount Gilead/US | - | Associated Press
    KYIV, Ukraine (AP) — | Kyiv/UA | - | Associated Press
    ABOARD AIR FORCE ONE (AP) — | Air Force One/- | - | Associated Press
    JERUSALEM (AP) – | Jerusalem/IL | - | Associated Press
    DEIR AL-BALAH, Gaza Strip (AP) — | Deir al-Balah/PS | - | Associated Press
    ST. LOUIS (AP) — | St. Louis, Missouri/US | - | Associated Press
    WINSTON-SALEM, N.C. (AP) -- | Winston-Salem, North Carolina/US | - | Associated Press
    BOISE, Idaho (AP) - | Boise, Idaho/US | - | Associated Press
    WASHINGTON (AP): | Washington/US | - | Associated Press
    SPRINGFIELD, Ill. (AP) — | Springfield, Illinois/US | - | Associated Press
    SPRINGFIELD, Mo. (AP) — | Springfield, Missouri/US | - | Associated Press
    MOSCOW, Idaho (AP) — | Moscow, Idaho/US | - | Associated Press
    KYIV, Ukraine, and WARSAW, Poland (AP) — | Kyiv/UA + Warsaw/PL | - | Associated Press
    RAMALLAH, West Bank (AP) — | Ramallah/PS | - | Associated Press
    LONDON (AP), May 7 — | London/GB | --05-07 | Associated Press
    LONDON, May 7 (AP)— | London/GB | --05-07 | Associated Press
    NEW YORK, Dec. 8 (UP) -- | New York/US | --12-08 | United Press
    HONOLULU, Dec. 8 (INS)— | Honolulu, Hawaii/US | --12-08 | International News Service
    CLEVELAND, July 19 (UPI) — | Cleveland, Ohio/US | --07-19 | United Press International
    Nov. 3 (UPI) -- | - | --11-03 | United Press International
    (AP) — | - | - | Associated Press`,
  'Agence France-Presse': `
    STOCKHOLM, Aug 29, 2014 (AFP) - | Stockholm/SE | 2014-08-29 | Agence France-Presse
    Paris (AFP) – | Paris/FR | - | Agence France-Presse
    Gaza City, Palestinian Territories, May 16, 2021 (AFP) - | Gaza/PS | 2021-05-16 | Agence France-Presse
    Manchester (United Kingdom) (AFP) – | Manchester/GB | - | Agence France-Presse
    Paris, 10 juil 2019 (AFP) - | Paris/FR | 2019-07-10 | Agence France-Presse
    Berlin, 5. Mai 2023 (AFP) - | Berlin/DE | 2023-05-05 | Agence France-Presse
    Washington, Oct 4, 2018 (AFP) - | Washington/US | 2018-10-04 | Agence France-Presse
    Beit Hanun (Palestinian Territories) (AFP) – | Beit Hanoun/PS | - | Agence France-Presse
    Aboard the Ocean Viking (AFP) – | Ocean Viking/- | - | Agence France-Presse
    Kyiv (Ukraine) (AFP) – | Kyiv/UA | - | Agence France-Presse`,
  'Bloomberg and Dow Jones': `
    (Bloomberg) -- | - | - | Bloomberg
    Dec. 23 (Bloomberg) -- | - | --12-23 | Bloomberg
    LONDON (Dow Jones)-- | London/GB | - | Dow Jones Newswires
    SAN FRANCISCO (MarketWatch) -- | San Francisco, California/US | - | MarketWatch`,
  'agencies of Europe': `
    Berlin (dpa) - | Berlin/DE | - | dpa
    Hamburg (tca/dpa) - | Hamburg/DE | - | dpa
    Köln/Hamburg (dpa) - | Cologne/DE + Hamburg/DE | - | dpa
    Frankfurt/Main (dpa-AFX) - | Frankfurt/DE | - | dpa
    Wien (APA) - | Vienna/AT | - | Austria Press Agency
    Bern, 5. Mai (SDA) - | Bern/CH | --05-05 | Keystone-SDA
    BRUSSELS (BELGA) - | Brussels/BE | - | Belga
    WARSAW, March 3 (PAP) - | Warsaw/PL | --03-03 | PAP
    Prague, March 3 (CTK) - | Prague/CZ | --03-03 | CTK
    BUDAPEST, March 3 (MTI) - | Budapest/HU | --03-03 | MTI
    BELGRADE, March 3 (Tanjug) - | Belgrade/RS | --03-03 | Tanjug
    SOFIA, March 3 (BTA) - | Sofia/BG | --03-03 | BTA
    (ANSA) - Rome, October 11 - | Rome/IT | --10-11 | ANSA
    (ANSA) - MONOPOLI (BARI), 6 LUG - | Monopoli/IT | --07-06 | ANSA
    MILANO, 29 GEN (ANSA) - | Milan/IT | --01-29 | ANSA
    Tegucigalpa, Jan 2 (EFE).- | Tegucigalpa/HN | --01-02 | EFE
    Madrid, 21 ene (EFE).- | Madrid/ES | --01-21 | EFE
    MADRID, 5 Mar. (EUROPA PRESS) - | Madrid/ES | --03-05 | Europa Press
    Sevilla, 5 de marzo de 2024 (EFE).- | Seville/ES | 2024-03-05 | EFE
    Lisboa, 14 set 2022 (Lusa) – | Lisbon/PT | 2022-09-14 | Lusa
    ATHENS (ANA-MPA) - | Athens/GR | - | ANA-MPA
    YEKATERINBURG, June 27. /TASS/. | Yekaterinburg/RU | --06-27 | TASS
    MOSCOW, January 9. /TASS/. | Moscow/RU | --01-09 | TASS
    MOSCOW, June 27 (Itar-Tass) - | Moscow/RU | --06-27 | TASS
    Minsk. (Interfax) - | Minsk/BY | - | Interfax
    MOSCOW. Jan 30 (Interfax) - | Moscow/RU | --01-30 | Interfax
    MOSCOW, November 30 (RIA Novosti) - | Moscow/RU | --11-30 | RIA Novosti
    ANKARA (AA) - | Ankara/TR | - | Anadolu
    Frankfurt (Oder) (dpa) - | Frankfurt (Oder), Brandenburg/DE | - | dpa
    Halle (Saale) (dpa) - | Halle, Saxony-Anhalt/DE | - | dpa
    Den Haag (ANP) - | The Hague/NL | - | ANP
    København (Ritzau) - | Copenhagen/DK | - | Ritzau
    ROMA, 5 MAG - | Rome/IT | --05-05 | -
    YEREVAN, MARCH 3, ARMENPRESS. | Yerevan/AM | --03-03 | Armenpress`,
  'agencies of Asia and the Pacific': `
    BRISBANE, Australia, Jan. 1(Xinhua) -- | Brisbane, Queensland/AU | --01-01 | Xinhua
    NAIROBI, June 2 (Xinhua) -- | Nairobi/KE | --06-02 | Xinhua
    YILAN, Taiwan (Kyodo) -- | Yilan/TW | - | Kyodo
    OSAKA, Japan, Nov. 3, 2024 (Kyodo) -- | Osaka/JP | 2024-11-03 | Kyodo
    SEOUL, Nov. 24 (Yonhap) -- | Seoul/KR | --11-24 | Yonhap
    Tokyo, Nov. 24 (Jiji Press)-- | Tokyo/JP | --11-24 | Jiji Press
    Pyongyang, March 3 (KCNA) -- | Pyongyang/KP | --03-03 | KCNA
    Panama City, Sept. 8 (CNA) -- | Panama City/PA | --09-08 | Central News Agency
    Taipei, Sept. 8 (CNA) | Taipei/TW | --09-08 | Central News Agency
    Mumbai, Dec 9 (PTI) | Mumbai/IN | --12-09 | Press Trust of India
    New Delhi, July 26 (IANS) | New Delhi/IN | --07-26 | IANS
    Damascus [Syria], June 9 (ANI): | Damascus/SY | --06-09 | ANI
    Jaipur (Rajasthan) [India], June 9 (ANI): | Jaipur, Rajasthan/IN | --06-09 | ANI
    SRINAGAR, May 5 (KNO): | Srinagar/IN | --05-05 | KNO
    ISLAMABAD, Dec 11 (APP): | Islamabad/PK | --12-11 | Associated Press of Pakistan
    DHAKA, March 3, 2024 (BSS) - | Dhaka/BD | 2024-03-03 | BSS
    KABUL (Pajhwok): | Kabul/AF | - | Pajhwok
    MELBOURNE, June 15 (Bernama) -- | Melbourne, Victoria/AU | --06-15 | Bernama
    Jakarta (ANTARA) - | Jakarta/ID | - | ANTARA
    Hanoi (VNA) – | Hanoi/VN | - | Vietnam News Agency
    MANILA, March 3 (PNA) -- | Manila/PH | --03-03 | Philippine News Agency
    SYDNEY, March 3 (AAP) - | Sydney, New South Wales/AU | --03-03 | Australian Associated Press
    Wellington, March 3 (NZPA) - | Wellington/NZ | --03-03 | NZPA`,
  'agencies of the Middle East and Africa': `
    KUWAIT, March 1 (KUNA) -- | Kuwait City/KW | --03-01 | KUNA
    SHARJAH, 17th April, 2026 (WAM) -- | Sharjah/AE | 2026-04-17 | WAM
    Riyadh, February 20, 2025, SPA -- | Riyadh/SA | 2025-02-20 | SPA
    DOHA, March 3 (QNA) - | Doha/QA | --03-03 | QNA
    Amman, March 3 (Petra) -- | Amman/JO | --03-03 | Petra
    TEHRAN (Tasnim) – | Tehran/IR | - | Tasnim
    TEHRAN, March 3 (MNA) – | Tehran/IR | --03-03 | Mehr
    RAMALLAH, March 3 (WAFA) - | Ramallah/PS | --03-03 | WAFA
    CAIRO, March 3 (MENA) - | Cairo/EG | --03-03 | MENA
    Lagos, March 3, 2023 (NAN) | Lagos/NG | 2023-03-03 | NAN
    ACCRA, March 3, GNA - | Accra/GH | --03-03 | GNA
    CAPE TOWN, March 3 (SAPA) - | Cape Town/ZA | --03-03 | SAPA
    HARARE (New Ziana) – | Harare/ZW | - | New Ziana`,
  'the Americas': `
    HAVANA (Prensa Latina) - | Havana/CU | - | Prensa Latina
    BRIDGETOWN, Barbados, March 3 (CMC) – | Bridgetown/BB | --03-03 | Caribbean Media Corporation
    KINGSTON, March 3 (JIS): | Kingston/JM | --03-03 | Jamaica Information Service
    MEXICO CITY, March 3 (Notimex) - | Mexico City/MX | --03-03 | Notimex
    OTTAWA (CP) - | Ottawa, Ontario/CA | - | The Canadian Press
    HALIFAX — | Halifax, Nova Scotia/CA | - | -
    ST. JOHN'S, N.L. — | St. John's, Newfoundland and Labrador/CA | - | -`,
  'stations and networks': `
    LONDON, England (CNN) -- | London/GB | - | CNN
    DURBAN, South Africa (CNN) - | Durban/ZA | - | CNN
    (CNN) -- | - | - | CNN
    FRESNO, Calif. (KFSN) -- | Fresno, California/US | - | KFSN
    NAPA COUNTY, Calif. (KGO) -- | Napa County, California/US | - | KGO
    HORRY COUNTY, SC (WMBF) - | Horry County, South Carolina/US | - | WMBF
    HOUSTON (KTRK) -- | Houston, Texas/US | - | KTRK
    SACRAMENTO, Calif. (KTXL) — | Sacramento, California/US | - | KTXL
    TAMPA, Fla. (WFLA) — | Tampa, Florida/US | - | WFLA
    AUSTIN (KXAN) — | Austin, Texas/US | - | KXAN
    (NEXSTAR) – | - | - | Nexstar
    CHICAGO (CBS) -- | Chicago, Illinois/US | - | CBS News`,
  'wires of press releases': `
    NEEDHAM, Mass., Sept. 19, 2025 /PRNewswire/ -- | Needham, Massachusetts/US | 2025-09-19 | PR Newswire
    MUMBAI, India, July 25, 2018/PRNewswire-AsiaNet/ -- | Mumbai/IN | 2018-07-25 | PR Newswire
    DUBAI, UAE, May 5, 2020 /PRNewswire/ | Dubai/AE | 2020-05-05 | PR Newswire
    DALLAS, May 5 /PRNewswire-FirstCall/ -- | Dallas, Texas/US | --05-05 | PR Newswire
    TAMPA, Fla., May 5, 2009 -- /PRNewswire/ -- | Tampa, Florida/US | 2009-05-05 | PR Newswire
    SAN FRANCISCO & TEL AVIV, Israel--(BUSINESS WIRE)-- | San Francisco/US + Tel Aviv/IL | - | Business Wire
    MINNEAPOLIS--(BUSINESS WIRE)-- | Minneapolis, Minnesota/US | - | Business Wire
    NEW YORK--(BUSINESS WIRE)--May 5, 2008-- | New York/US | 2008-05-05 | Business Wire
    CALGARY, Alberta, Dec.  03, 2019  (GLOBE NEWSWIRE) -- | Calgary, Alberta/CA | 2019-12-03 | GlobeNewswire
    SAN DIEGO, May 05, 2022 (GLOBE NEWSWIRE) -- | San Diego, California/US | 2022-05-05 | GlobeNewswire
    ESQUIMALT, BC, July 6, 2022 /CNW/ - | Esquimalt, British Columbia/CA | 2022-07-06 | CNW
    UNIONDALE, NY / ACCESS Newswire / February 19, 2026 / | Uniondale, New York/US | 2026-02-19 | ACCESS Newswire
    VANCOUVER, BC / ACCESSWIRE / May 5, 2021 / | Vancouver, British Columbia/CA | 2021-05-05 | ACCESS Newswire
    Tallinn, Estonia--(Newsfile Corp. - February 9, 2022) - | Tallinn/EE | 2022-02-09 | Newsfile
    LOUISVILLE, KY--(Marketwire - December 23, 2010) - | Louisville, Kentucky/US | 2010-12-23 | Marketwired
    TORONTO, ON--(Marketwired - May 5, 2014) - | Toronto, Ontario/CA | 2014-05-05 | Marketwired
    LONDON, ENGLAND - May 5, 2021 (NEWMEDIAWIRE) - | London/GB | 2021-05-05 | NewMediaWire
    Vancouver, BC, Canada - TheNewswire - May 5, 2021 - | Vancouver, British Columbia/CA | 2021-05-05 | TheNewswire
    HONG KONG SAR - Media OutReach Newswire - 5 May 2023 - | Hong Kong/HK | 2023-05-05 | Media OutReach`,
  'armed forces': `
    PACIFIC OCEAN (NNS) -- | Pacific Ocean/- | - | Navy News Service
    JOINT BASE ANDREWS, Md. (AFNS) -- | Joint Base Andrews, Maryland/US | - | Air Force News Service
    WASHINGTON (DOD NEWS) — | Washington/US | - | DOD News
    ABOARD USS BATAAN, Jan. 5, 2003 (NNS) — | USS Bataan/- | 2003-01-05 | Navy News Service`,
  'papers, with no credit': `
    LA CROSSE, Wisc. — | La Crosse, Wisconsin/US | - | -
    KOBE – | Kobe/JP | - | -
    ST CATHERINE, Jamaica — | St Catherine/JM | - | -
    WINNIPEG — | Winnipeg, Manitoba/CA | - | -
    TALLAHASSEE — | Tallahassee, Florida/US | - | -
    BOCA RATON, Fla. -- | Boca Raton, Florida/US | - | -
    JERUSALEM - | Jerusalem/IL | - | -
    BEIJING - | Beijing/CN | - | -
    ISLAMABAD: | Islamabad/PK | - | -
    KARACHI: | Karachi/PK | - | -
    Lahore: | Lahore/PK | - | -
    Mumbai: | Mumbai/IN | - | -
    SRINAGAR, May 5: | Srinagar/IN | --05-05 | -
    PARIS, Dec. 5 — | Paris/FR | --12-05 | -
    WASHINGTON, Dec. 5.— | Washington/US | --12-05 | -
    UNITED NATIONS — | United Nations/- | - | -
    (Red Oak) -- | Red Oak/US | - | -
    London – | London/GB | - | -
    SAN JUAN, Puerto Rico — | San Juan/PR | - | -
    BELFAST, Northern Ireland — | Belfast/GB | - | -`,
  'credits without brackets': `
    CANBERRA, March 3 AAP - | Canberra/AU | --03-03 | Australian Associated Press
    PARIS, AFP – | Paris/FR | - | Agence France-Presse
    MOSCOW, May 5 – RIA Novosti. | Moscow/RU | --05-05 | RIA Novosti
    ASTANA. KAZINFORM - | Astana/KZ | - | Kazinform
    NEW YORK — (AP) — | New York/US | - | Associated Press
    KYIV, May 5 /Ukrinform/. | Kyiv/UA | --05-05 | Ukrinform
    CNN — | - | - | CNN
    WASHINGTON, May 3.—(AP)— | Washington/US | --05-03 | Associated Press
    LONDON, Dec. 5--(UP)-- | London/GB | --12-05 | United Press`,
  'sources that no table has': `
    BEIJING, May 5 (China Daily) -- | Beijing/CN | --05-05 | China Daily
    CHARLOTTE, N.C. (QUEEN CITY NEWS) — | Charlotte, North Carolina/US | - | QUEEN CITY NEWS
    DETROIT (FOX 2) - | Detroit, Michigan/US | - | FOX 2
    NEW YORK (PIX11) — | New York/US | - | PIX11
    SALT LAKE CITY (ABC4) — | Salt Lake City, Utah/US | - | ABC4
    CLARKSBURG, W.Va. (WDTV/WBOY) - | Clarksburg, West Virginia/US | - | WDTV/WBOY
    (WJW) — | - | - | WJW`,
  'places of several kinds': `
    ROCKVILLE, Md. and SUZHOU, China, May 5, 2022 /PRNewswire/ -- | Rockville, Maryland/US + Suzhou/CN | 2022-05-05 | PR Newswire
    NEW YORK, NY, UNITED STATES, May 5, 2022 /EINPresswire.com/ -- | New York/US | 2022-05-05 | EIN Presswire
    LONDON, Ontario, Canada, May 5 (Reuters) - | London, Ontario/CA | --05-05 | Reuters
    BAGUIO CITY, Philippines (PNA) – | Baguio/PH | - | Philippine News Agency
    HAMILTON, Bermuda, May 5 (Reuters) - | Hamilton/BM | --05-05 | Reuters
    TRUTH OR CONSEQUENCES, N.M. (AP) — | Truth or Consequences, New Mexico/US | - | Associated Press
    COEUR D'ALENE, Idaho (AP) — | Coeur d'Alene, Idaho/US | - | Associated Press
    MEXICO CITY, MEXICO (AP) — | Mexico City/MX | - | Associated Press
    LUXEMBOURG, May 5 (Reuters) - | Luxembourg/LU | --05-05 | Reuters
    WASHINGTON/SEATTLE, Washington, May 5 (Reuters) - | Washington, District of Columbia/US + Seattle, Washington/US | --05-05 | Reuters
    CAMBRIDGE, England (AP) — | Cambridge/GB | - | Associated Press
    CAMBRIDGE, Mass. (AP) — | Cambridge, Massachusetts/US | - | Associated Press
    VALLETTA, Malta (AP) — | Valletta/MT | - | Associated Press
    EN ROUTE TO BEIJING (AP) — | En Route to Beijing/- | - | Associated Press
    ALONG THE U.S.-MEXICO BORDER (AP) — | Along the U.S.-Mexico Border/- | - | Associated Press
    QAMISHLI, northern Syria (AP) — | Qamishli/SY | - | Associated Press
    SREBRENICA, Bosnia-Herzegovina (AP) — | Srebrenica/BA | - | Associated Press
    MOSTAR, Bosnia and Herzegovina (AP) — | Mostar/BA | - | Associated Press
    PORT OF SPAIN, Trinidad and Tobago, May 5 (Reuters) - | Port of Spain/TT | --05-05 | Reuters
    BRNO, Czechoslovakia, May 5 (AP) — | Brno/CZ | --05-05 | Associated Press
    DETROIT/TORONTO, May 5 (Reuters) - | Detroit, Michigan/US + Toronto, Ontario/CA | --05-05 | Reuters
    CAPE TOWN, Western Cape, South Africa (AP) — | Cape Town/ZA | - | Associated Press
    BIRMINGHAM, Ala. (AP) — | Birmingham, Alabama/US | - | Associated Press
    BIRMINGHAM, England (AP) — | Birmingham/GB | - | Associated Press
    HONG KONG, China, May 5 (Reuters) - | Hong Kong/HK | --05-05 | Reuters
    SAN JUAN, Puerto Rico, May 5 (Reuters) - | San Juan/PR | --05-05 | Reuters
    BROOKFIELD, News (AP) — | Brookfield/US | - | Associated Press
    VALENCIA, Spain (AP) — | Valencia/ES | - | Associated Press
    VALENCIA, Venezuela (AP) — | Valencia/VE | - | Associated Press
    SAN JOSE, Calif. (AP) — | San Jose, California/US | - | Associated Press
    SAN JOSE, Costa Rica (AP) — | San Jose/CR | - | Associated Press
    MONTRÉAL, le 5 mai 2022 /CNW Telbec/ - | Montreal, Quebec/CA | 2022-05-05 | CNW`,
};
