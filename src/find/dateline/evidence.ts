import type { GazetteerEntry } from '../../gazetteer/entry.ts';
import { foldPlaceName } from '../../gazetteer/fold.ts';
import { CITY_COMPLETIONS, RUBRICS } from '../../lexicon/dateline-words.ts';
import { COMMON_WORD_PLACES, PERSON_NAME_PLACES } from '../../lexicon/places/ambiguous.ts';
import { holdsName } from '../../lexicon/word-list.ts';
import type { Element } from './elements.ts';
import type { Form } from './forms.ts';
import { isProseLead, opensSentence } from './lead.ts';
import type { Located } from './locations.ts';
import { isRefused } from './refusals.ts';

/** A form that fits, with what it was found in. */
export interface Candidate {
  readonly form: Form;
  /** The elements of the dateline itself. */
  readonly elements: readonly Element[];
  readonly located: readonly Located[];
  /** The words of the dateline. */
  readonly words: string;
  /** What follows it: the rest of its paragraph, or the next paragraph where nothing does. */
  readonly lead: string;
  /** The paragraph after the lead; empty where there is none. */
  readonly next: string;
  /** Whether it stands in the first line of a text that has more. */
  readonly topLine: boolean;
}

/** A city that nobody mistakes for a person of its name: Paris, Houston. */
const GREAT_CITY = 1_000_000;
/** A city that a sentence may follow with no mark between has at least this many people. */
const LARGE_CITY = 400_000;
/** A city with small letters in its name, and nothing but a dash or colon behind it, has at least this many. */
const TITLE_CITY = 100_000;
/** A city in capitals with nothing but a dash or colon behind it has at least this many. */
const TOWN = 2_000;
/** A place that nobody knows has no more words than this. */
const MOST_UNKNOWN_WORDS = 5;
/** Without a credit it has no more than this. */
const MOST_UNCREDITED_WORDS = 2;
/** "US", "LA", "EU" before a sentence are no cities. */
const SHORTEST_CITY = 4;
/** A first line shorter than this is the headline. */
const LONGEST_HEADLINE = 120;

/** Whether enough speaks for a dateline. */
export function isConvincing(candidate: Candidate): boolean {
  const { form, located, lead } = candidate;
  if (form.open && !opensSentence(lead)) return false;
  const place = located[0];
  if (!place) return form.needs === 'nothing';
  if (isRubric(place)) return false;
  switch (form.needs) {
    case 'nothing':
      return true;
    case 'case':
      return place.evidence !== 'none' || isUnknownPlace(candidate, place);
    case 'known':
      return place.evidence !== 'none';
    case 'sentence':
      return isCityOfNews(candidate, place) && opensStory(candidate);
    case 'city':
      return isLost(candidate, place);
  }
}

/** "BREAKING", "STOCKS NEWS": a rubric's word, and no place is called so. */
function isRubric({ location, evidence }: Located): boolean {
  const words = location.text.toLowerCase().split(/[^\p{L}]+/u);
  if (words.length === 1) return RUBRICS.has(words[0]!);
  return evidence === 'none' && words.some((word) => RUBRICS.has(word));
}

/** Ships, planes and borders, which no gazetteer has. */
const ON_THE_WAY =
  /^(?:ABOARD|ON ?BOARD|OFF|OFFSHORE|NEAR|OUTSIDE|AT SEA|ALONG THE|ON THE|EN ROUTE|WITH THE|WITH U\.S\.|Aboard|On ?board|En route)\b/;

/** A name in capitals is taken for a place on the form's word, where it is short; others need a credit, and a date or an agency's. */
function isUnknownPlace(candidate: Candidate, { location }: Located): boolean {
  const { elements, lead } = candidate;
  const words = location.text.split(/\s+/).length;
  const codes = new Set(elements.map(({ code }) => code));
  const credited = codes.has('C') || codes.has('K') || codes.has('Y');
  if (ON_THE_WAY.test(candidate.words)) return true;
  if (codes.has('U'))
    return words <= (credited ? MOST_UNKNOWN_WORDS : MOST_UNCREDITED_WORDS) && !isHeadline(candidate, location.text);
  if (!codes.has('T') || !credited) return false;
  if (codes.has('D') || codes.has('K')) return words < MOST_UNKNOWN_WORDS;
  return words === 1 && isOfAgency(elements) && opensSentence(lead) && isProseLead(lead);
}

/** "OIL FALLS, MAY 5 -", "THE TIMES, May 5 -": the month is in capitals, too, or an article begins the name. */
function isHeadline({ elements, words }: Candidate, name: string): boolean {
  if (elements.some(({ code }) => code === 'C' || code === 'K')) return false;
  const date = elements.find(({ code }) => code === 'D');
  return /^(?:THE|A) /.test(name) || (date !== undefined && !/\p{Ll}/u.test(words.slice(date.start, date.end)));
}

/** Papers and stations stand in brackets behind people, too; agencies hardly do. */
function isOfAgency(elements: readonly Element[]): boolean {
  return elements.some(({ agency }) => typeof agency === 'object' && agency.kind === 'agency');
}

/** A city large enough for the way it is written, or a place that names its region or country; lands alone are headings. */
function isCityOfNews(candidate: Candidate, { evidence, entry, location }: Located): boolean {
  const first = candidate.elements[0]!.code;
  const capitals = first !== 'T' && first !== 'l';
  if (evidence === 'qualified') return capitals || entry !== null;
  if (location.text.toUpperCase() === 'UNITED NATIONS') return capitals;
  if (!entry || isOrdinaryName(candidate, entry, location.text)) return false;
  if (entry.kind === 'country' || entry.kind === 'continent') return false;
  if (entry.kind !== 'city') return capitals;
  return entry.capital || entry.population >= (capitals ? TOWN : TITLE_CITY);
}

/** "READING —", "Jackson –", "JORDAN:": ordinary words in any case, and the names of people but for capitals before a dash. */
function isOrdinaryName(
  { elements, words }: Candidate,
  { population, capital }: GazetteerEntry,
  name: string,
): boolean {
  const key = foldPlaceName(name);
  if (holdsName(COMMON_WORD_PLACES, key)) return true;
  const certain = capital || population >= GREAT_CITY || (elements[0]!.code === 'U' && !words.endsWith(':'));
  return !certain && holdsName(PERSON_NAME_PLACES, key);
}

/** Whether the mark stands as a dateline's does and a story begins behind it. */
function opensStory({ elements, words, lead, next, topLine }: Candidate): boolean {
  if (topLine && words.length + lead.length < LONGEST_HEADLINE) return false;
  if (!opensSentence(lead) || !isProseLead(lead) || isRefused('story', lead)) return false;
  if (words.endsWith(':')) return !isRefused('speech', `${lead}\n${next}`);
  const long = /(?:--|[–—―_])$/.test(words);
  const apart = /^\s/.test(lead) && /\s\S+$/.test(words);
  if (elements[0]!.code === 'U' || elements[0]!.code === 'B') return long || apart;
  return apart && /\s(?:-|--|[–—―_])$/.test(words) && !isRefused('aside', lead);
}

/** "WASHINGTON Maria Cole said …", "ORLANDO, Fla. A storm …": the dash was lost when the page was copied. */
function isLost({ lead, topLine }: Candidate, { entry, evidence, location }: Located): boolean {
  if (entry?.kind !== 'city' || location.text.length < SHORTEST_CITY) return false;
  const next = /^\s(?<word>\p{Lu}\p{L}*)(?=[\s,]|\.\p{Lu})/u.exec(lead)?.groups?.word;
  if (next === undefined || CITY_COMPLETIONS.has(next.toLowerCase()) || !isProseLead(lead)) return false;
  if (topLine && lead.length < LONGEST_HEADLINE) return false;
  return evidence === 'qualified' || entry.capital || entry.population >= LARGE_CITY;
}
