import { words } from '../word-list.ts';

/** Words that end the names of events, works, laws, prizes and other things that are no person, place or organization. */
export const EVENT_HEADS = words(`
  cup open championship championships games olympics paralympics series prix prize award awards trophy medal bowl tour tournament war wars battle revolution uprising
  intifada act treaty agreement accord accords pact convention protocol index average day week month year festival fair expo carnival oscar oscars grammy grammys
  emmy emmys tony tonys masters classic derby stakes division league conference premiership marathon rally test super bundesliga serie
  holocaust genocide bible koran quran torah internet web amendment constitution declaration resolution plan law code bill covid hurricane typhoon
  cyclone storm earthquake tsunami operation summit crisis deal doctrine policy programme program project spring
  symphony concerto sonata one-day express flight gate
`);

/** Words that begin the names of storms, and of what armies and the police carry out. */
export const STORMS: ReadonlySet<string> = new Set(['storm', 'hurricane', 'typhoon', 'cyclone', 'operation']);

/** Creeds, parties' followers and peoples without a country: written with a capital, no person, place or organization. */
export const CREEDS = words(`
  republican republicans democrat democrats democratic communist communists socialist socialists liberal liberals conservative conservatives
  labourite labourites tory tories islamist islamists islamic islamism islam muslim muslims moslem moslems christian christians christianity
  catholic catholics catholicism protestant protestants presbyterian baptist baptists methodist methodists lutheran evangelical evangelicals
  pentecostal mormon mormons orthodox anglican anglicans jewish jews jew judaism hindu hindus hinduism buddhist buddhists buddhism sikh sikhs
  sunni sunnis shiite shiites shi'ite shi'ites shia shi'a alawite alawites druze yazidi yazidis salafi salafist wahhabi sufi baha'i
  arab arabs arabic kurd kurds kurdish serb serbs serbo-croat croat croats tutsi tutsis hutu hutus tamil tamils palestinian palestinians bedouin
  pashtun pashtuns hazara hazaras uighur uighurs uyghur uyghurs tibetan tibetans rohingya zulu zulus xhosa yoruba igbo hausa maori inuit
  aboriginal aborigines roma gypsy gypsies romani sami navajo cherokee apache sioux mapuche maya mayan inca aztec african-american
  african-americans latino latinos latina hispanic hispanics asian asians asian-american european europeans african africans black blacks
  white whites western westerner westerners nazi nazis neo-nazi neo-nazis fascist fascists marxist marxists leninist maoist maoists
  trotskyist stalinist soviet soviets bolshevik anglo-saxon celtic gaelic slavic nordic latin caucasian english-speaking french-speaking
  chechen chechens cossack cossacks bosnian bosnians olympic olympian covid-19 covid coronavirus ebola zika mpox chikungunya aids hiv
  islamophobia islamophobic islamophobe homophobia homophobic transphobic antisemitic antisemitism anti-semitic anti-semitism
  obamacare medicare medicaid bidenomics trumpism brexit brexiteer brexiteers covid-era biblical gothic victorian renaissance medieval kremlinologist reaganomics thatcherite blairite peronist chavista zionist zionists
`);

/** Initials that stand for common nouns, measures and offices: no organizations. */
export const INITIALISMS = words(`
  gdp gnp cpi ppi pmi vat ipo etf lng lpg cng gmo ufo suv atv rv dvd cd tv pc gps sms usb wmd ied icbm slbm uav ngo pow vip vp mvp ceo cfo coo cto cio
  evp svp pm mp mps mep meps td msp am fm pr hr it ai ict pdf ip url api gop's dna rna pcr hiv aids sars mers covid bse ms adhd ptsd icu er mri ct iv iq
  id ok sos rsvp eta etd fob cif ytd yoy bpd mmbtu rbi era hp mph kph km kg mw gw kwh ppm bn mn tn aaa bbb jpy usd gbp eur chf cad aud cny inr rub
  lgbt lgbtq lgbtq+ lgbti dui dwi tko ko nda faq diy bbq phd mba ba ma llb bsc msc md jd rn esq ad bc ce bce est edt pst pdt cst cdt gmt utc bst cet
  q1 q2 q3 q4 h1 h2 fy update factbox exclusive correction rpt refile wrapup text advisory snap brief table analysis interview
  ph.d m.d j.d m.b.a b.a b.s m.a m.s abs rpi cpa erm emu sdr npa bis's roi roe ebit ebitda eps dps nav ltv apr libor sofr euribor mibor hibor wti opex capex m1 m2 m3 cds cdo mbs
`);

/** Goods, coins, indexes and software that news writes with a capital: no person, place or organization. */
export const PRODUCTS = words(`
  bitcoin ether ethereum solana dogecoin chatgpt brent iphone ipad android playstation xbox windows grok cac dax smi mib nse sensex nifty kospi kosdaq topix
  bovespa shahed shaheds patriots himars tomahawk tomahawks starship ozempic wegovy mounjaro zepbound
`);
