/** How names of GeoNames are written in English news: each rule has the name that made it necessary. */

/** A way in which copy spells names otherwise than GeoNames. */
export interface SpellingRule {
  /** "GeoNames' name → the name added". */
  readonly example: string;
  readonly countries: ReadonlySet<string>;
  readonly pattern: RegExp;
  readonly replacement: string;
}

const countries = (list: string) => new Set(list.split(' '));

const ARABIC = countries('AE BH EG IQ JO KW LB LY OM PS QA SA SD SY YE');
const CYRILLIC = countries('BY RU UA');
const ARTICLE = String.raw`^(?:A[dlnrstz]|Ash|Ath|El) (?=[A-Z])`;

/** Other spellings that a reader may meet; a name may need two rules, one after the other. */
export const SPELLINGS: readonly SpellingRule[] = [
  { example: 'Al Qusayr → Qusayr', countries: ARABIC, pattern: new RegExp(ARTICLE), replacement: '' },
  { example: 'Manbijah → Manbija', countries: ARABIC, pattern: /ah$/, replacement: 'a' },
  { example: 'Nizhniy Tagil → Nizhny Tagil', countries: CYRILLIC, pattern: /(?:iy|yy)(?= |$)/g, replacement: 'y' },
  { example: 'Bilohirya → Bilohiria', countries: countries('UA'), pattern: /ya$/, replacement: 'ia' },
  { example: 'Ansan-si → Ansan', countries: countries('KR'), pattern: /-(?:si|gun)$/, replacement: '' },
  { example: 'Fukui-shi → Fukui', countries: countries('JP'), pattern: /-shi$/, replacement: '' },
  { example: 'Tarlac City → Tarlac', countries: countries('AE CN MY PH TW ID'), pattern: / City$/, replacement: '' },
  {
    example: 'Märkisch Buchholz → Maerkisch Buchholz',
    countries: countries('AT CH DE'),
    pattern: /ä/g,
    replacement: 'ae',
  },
  { example: 'Göttingen → Goettingen', countries: countries('AT CH DE SE'), pattern: /ö/g, replacement: 'oe' },
  { example: 'Tübingen → Tuebingen', countries: countries('AT CH DE'), pattern: /ü/g, replacement: 'ue' },
  { example: 'Ålesund → Aalesund', countries: countries('DK NO SE'), pattern: /Å/g, replacement: 'Aa' },
  { example: 'Biel/Bienne → Biel', countries: countries('CH ES'), pattern: / ?\/.*$/, replacement: '' },
];

/** Countries whose names GeoNames writes in learned transcriptions: "Ţūlkarm". */
const TRANSCRIBED = countries(
  `
AE AF AM AZ BD BG BH BT BY CN EG ER ET GE GR IL IN IQ IR JO JP KG KP KR KW KZ LB LK LY MM MN NP OM PK PS QA RU SA SD SY TH TJ TM UA UZ YE`.trim(),
);
const LEARNED = /[\u0300-\u036f\u02bb-\u02bf‘’'ʼʻ]/g;

/** The name as news writes it, without learned marks and suffixes: "Ţūlkarm" → "Tulkarm", "Nara-shi" → "Nara"; others stay: "São Paulo". */
export function plainName(name: string, country: string): string {
  const plain = TRANSCRIBED.has(country) ? name.normalize('NFD').replace(LEARNED, '').normalize('NFC') : name;
  const suffix = CITY_SUFFIXES[country];
  return suffix ? plain.replace(suffix, '') : plain;
}

/** What an address adds to the name of a city and news leaves out: "Nara-shi", "Ansan-si". */
const CITY_SUFFIXES: Readonly<Record<string, RegExp>> = { JP: /-shi$/, KR: /-(?:si|gun)$/ };

/** Other spellings of a city's name in English copy. */
export function spellingsOf(name: string, country: string): string[] {
  const found: string[] = [];
  let last = name;
  for (const rule of SPELLINGS) {
    if (!rule.countries.has(country)) continue;
    const next = last.replace(rule.pattern, rule.replacement);
    if (next !== last) found.push(next);
    last = next;
  }
  return found;
}
