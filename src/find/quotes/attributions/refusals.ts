import { NETWORKS, SMALL_TITLE_WORDS, TITLED_THINGS } from '../../../lexicon/speech/works.ts';
import type { Rule } from '../../../rule.ts';
import type { Query } from '../attribution.ts';
import { isSpeechNoun } from '../cues/noun-cue.ts';
import { cuesOfForm } from '../frame/cue-forms.ts';
import { type Item, is, isWord } from '../frame/frame.ts';
import { CUE_FORM, DETERMINER, OWNER, PREPOSITION } from '../frame/word-class.ts';
import { CARRIED_OVER } from './question.ts';

/** Words in marks that nobody is quoted with: in the example they stand in [brackets]. */
export interface Refusal extends Rule {
  readonly refuses: (passage: Passage) => boolean;
}

interface Passage {
  readonly query: Query;
  /** The rule by which a speaker was found. */
  readonly rule: string | null;
  readonly inner: string;
  readonly words: readonly string[];
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** Whether it is written like a title: "The Last Harbor". */
  readonly titleCase: boolean;
  /** Whether a comma, colon or verb of speech leads up to it. */
  readonly introduced: boolean;
}

/** Longer passages are quoted, whatever they look like. */
const LONGEST_REFUSED = 14;
/** A nickname has one word or two. */
const LONGEST_NICKNAME = 2;
/** Words in marks for effect are few. */
const LONGEST_SCARE = 3;

/** A slogan or caption without a full stop is no longer. */
const LONGEST_CAPTION = 10;
/** Rules that find no verb of speech. */
const PART_OF_CLAUSE = new Set(['subject of the clause', 'subject of the sentence', 'second half of a split quote']);
/** Words between "known" and "as": "known to locals and sailors". */
const LONGEST_AUDIENCE = 6;
/** Rules that take the speaker from what stands around. */
const UNSPOKEN = new Set([
  ...PART_OF_CLAUSE,
  'subject before',
  'speaker of the paragraph',
  'last speaker',
  'sentence before',
]);
const RATINGS = /^(?:ratings?|recommendations?)$/;
const CHANTS = /^(?:chants?|cry|cries|shouts?|slogans?|calls?|strains)$/;
/** Nouns behind what people say again and again: "the “Mend the Dam” slogan". */
const SAYINGS = /^(?:slogan|motto|mantra|chant|rallying|moniker|catchphrase|refrain)$/;
/** Nouns behind the title of what they are known for. */
const MAKERS =
  /^(?:star|stars|host|hosts|co-host|creator|actor|actress|director|author|producer|singer|franchise|sequel)$/;
/** Verbs that say what they name something: "referred to it as". */
const NAMES_AS = /^(?:refer to|dismiss|deride|denounce|mock|portray)$/;
/** Words between such a verb and the name: "called the former mayor of Lima". */
const LONGEST_OBJECT = 8;
const THINGS = new Set(TITLED_THINGS.split(/\s+/));
const OWNERS = new Set(NETWORKS.split(/\s+/));
const SMALL = new Set(SMALL_TITLE_WORDS.split(/\s+/));
const BEFORE_PARTIAL = new Set(['as', 'a', 'an', 'be', 'is', 'was', 'that', 'than', 'him', 'her', 'it']);

/** What nobody is quoted with; the first that fits gives its name. */
export const REFUSALS: readonly Refusal[] = [
  { name: 'nickname', example: 'Juan “[Chico]” Manriquez won.', refuses: isNickname },
  {
    name: 'so-called',
    example: 'They met at the so-called “[summit of hope]” in Lima.',
    refuses: ({ before }) => before?.lower === 'so-called',
  },
  {
    name: 'goes by',
    example: 'A rapper who goes by “[Lil Harbor]” sued.',
    refuses: ({ before, query }) =>
      before?.lower === 'goes' ||
      (before?.lower === 'by' && itemBefore(query, 2)?.lower === 'goes') ||
      (before?.lower === 'as' && itemBefore(query, 2)?.lower === 'known'),
  },
  {
    name: 'known as',
    example: 'The anchorage, known to sailors as “[the car park],” was empty.',
    refuses: ({ query }) => isKnownAs(query),
  },
  {
    name: 'words as words',
    example: 'Ruiz looked for words such as “[expects]” in the filing.',
    refuses: ({ query }) => isWordAsWord(query),
  },
  {
    name: 'rating',
    example: 'Ruiz called it dull and kept a “[hold]” rating on the stock.',
    refuses: ({ after, words }) => words.length <= LONGEST_SCARE && RATINGS.test(after?.lower ?? ''),
  },
  {
    name: 'product',
    example: 'Hale will supply its “[SteadyHand]” software to Lima.',
    refuses: ({ inner, before, after, words }) =>
      words.length === 1 &&
      /^[A-Z]/.test(inner) &&
      (before?.possessive === true || is(before, OWNER)) &&
      after?.kind === 'word' &&
      !after.capital &&
      !isSpeechNoun(after),
  },
  {
    name: 'what people call it',
    example: 'The chair, which the children call “[Ruiz’s throne],” must stay.',
    refuses: ({ query, inner }) => /^[A-Z]/.test(inner) && isPopularName(query),
  },
  { name: 'title of a work', example: 'He starred in “[The Last Harbor]” and left.', refuses: isTitle },
  {
    name: 'named thing',
    example: 'Her memoir “[A Life at Sea]” sold well.',
    refuses: ({ query, titleCase, before, words, inner }) =>
      before !== undefined &&
      !isChant(query) &&
      (titleCase
        ? THINGS.has(before.lower) || (before.possessive && OWNERS.has(before.lower))
        : isOneName(words, inner) && THINGS.has(before.lower) && !is(before, PREPOSITION)),
  },
  {
    name: 'named thing and comma',
    example: 'Her first novel, “[A Life at Sea],” sold well.',
    refuses: ({ words, inner, titleCase, before, query }) =>
      (titleCase || isOneName(words, inner)) && before?.text === ',' && THINGS.has(itemBefore(query, 2)?.lower ?? ''),
  },
  {
    name: 'another title',
    example: 'He sang in “The Last Harbor” and “[High Water],” then left.',
    refuses: (passage) => passage.titleCase && isListedTitle(passage.query),
  },
  {
    name: 'whose work',
    example: 'Ana Ruiz’s “[Sinners]” and Tom Hale’s “[High Water]” won prizes.',
    refuses: ({ rule, words, inner, titleCase, before }) =>
      isUnspoken(rule) && (titleCase || isOneName(words, inner)) && before?.capital === true && before.possessive,
  },
  {
    name: 'work that opens the sentence',
    example: '“[One Harbor After Another],” Tom Hale’s comedy, won five prizes.',
    refuses: ({ rule, inner, titleCase, before, query }) =>
      isUnspoken(rule) && titleCase && !/[.?!]$/.test(inner) && (!before || query.at === query.setting.sentence.first),
  },
  {
    name: 'work behind a preposition',
    example: 'Ana Ruiz won a prize for “[Sinners],” made from a novel.',
    refuses: ({ rule, words, inner, before }) =>
      isUnspoken(rule) && isOneName(words, inner) && is(before, PREPOSITION) && before!.lower !== 'as',
  },
  {
    name: 'whose star',
    example: '“[Harbor Lights]” star Ana Ruiz said the dam held.',
    refuses: ({ titleCase, after }) => titleCase && MAKERS.test(after?.lower ?? ''),
  },
  {
    name: 'word for effect',
    example: 'The storm made “[landfall]” when Ruiz said it would.',
    refuses: ({ rule, words, introduced, inner, after }) =>
      words.length === 1 &&
      !introduced &&
      PART_OF_CLAUSE.has(rule ?? '') &&
      !/[,.!?]$/.test(inner) &&
      !isSpeechNoun(after),
  },
  {
    name: 'show that was told',
    example: 'He told “[Dawn Report]” that rain fell.',
    refuses: ({ titleCase, before, after }) =>
      titleCase && /^(?:told|tells|telling)$/.test(before?.lower ?? '') && isWord(after) && !is(after, CUE_FORM),
  },
  {
    name: 'caption',
    example: '“[No more bridges for us]” (2015)',
    refuses: ({ rule, words, inner }) =>
      rule === 'speaker of the paragraph before' && words.length < LONGEST_CAPTION && !/[,.?!…]['’)]?$/.test(inner),
  },
  {
    name: 'words for effect',
    example: 'The “[freedom]” ships sailed.',
    refuses: ({ rule, words, introduced, inner, query }) =>
      words.length <= LONGEST_SCARE &&
      !introduced &&
      rule !== 'noun of speech' &&
      !/[,.!?]$/.test(inner) &&
      query.setting.cues.every((cue) => cue.row.strength === 'thought'),
  },
];

/** Whether no verb of speech told whose words they are. */
function isUnspoken(rule: string | null): boolean {
  return rule === null || rule === CARRIED_OVER || UNSPOKEN.has(rule);
}

/** The name of the rule that says these words are not speech, or null; `rule` is that which found their speaker. */
export function refusalOf(query: Query, rule: string | null): string | null {
  const { quotation, setting } = query;
  const inner = setting.frame.text.slice(quotation.inner.start, quotation.inner.end);
  const words = inner.trim().split(/\s+/, LONGEST_REFUSED + 1);
  if (words.length > LONGEST_REFUSED) return null;
  const passage = passageOf(query, rule, inner, words);
  return REFUSALS.find((rule) => rule.refuses(passage))?.name ?? null;
}

function passageOf(query: Query, rule: string | null, inner: string, words: readonly string[]): Passage {
  const { setting, at } = query;
  const { items } = setting.frame;
  const before = items[at - 1];
  const introduced = before !== undefined && (before.text === ',' || before.text === ':' || leadsToQuote(before));
  return { query, rule, inner, words, before, after: items[at + 1], titleCase: isTitleCase(words), introduced };
}

function leadsToQuote(item: Item): boolean {
  return is(item, CUE_FORM) && cuesOfForm(item.lower)?.some((form) => form.row.frames.includes('quote')) === true;
}

function itemBefore({ setting, at }: Query, steps: number): Item | undefined {
  return setting.frame.items[at - steps];
}

/** Whether words are written like a title: two or more capitals, and nothing small but what titles keep small. */
export function isTitleCase(words: readonly string[]): boolean {
  let capitals = 0;
  const fits = words.every((word, i) => {
    if (/^[A-Z\d]/.test(word)) {
      capitals++;
      return true;
    }
    return i > 0 && SMALL.has(word.replace(/,$/, ''));
  });
  return fits && capitals >= 2;
}

function isOneName(words: readonly string[], inner: string): boolean {
  return words.length === 1 && /^[A-Z]/.test(inner);
}

/** "chants of “Lock the gates”": what a crowd calls is no title. */
function isChant(query: Query): boolean {
  return CHANTS.test(itemBefore(query, 2)?.lower ?? '');
}

/** "called Hale “Little Boss”", "referring to the port as the “Great Mistake”": what someone is called is no title. */
function isEpithet({ setting, at }: Query): boolean {
  const { items } = setting.frame;
  const lead = is(items[at - 1], DETERMINER) ? at - 2 : at - 1;
  const behindAs = items[lead]?.lower === 'as';
  return setting.live.some(
    ({ last, row }) =>
      last < lead &&
      lead - last <= LONGEST_OBJECT &&
      (behindAs
        ? row.frames.includes('complement') || NAMES_AS.test(row.lemma)
        : row.frames.includes('complement') && lead === at - 1) &&
      items.slice(last + 1, lead + 1).every(isWord),
  );
}

/** "in “The Last Harbor” and “High Water”": a title right before makes a title of it. */
function isListedTitle(query: Query): boolean {
  const { at } = query;
  const { items, text } = query.setting.frame;
  let here = at - 1;
  while (/^(?:,|and|or)$/.test(items[here]?.text ?? '')) here--;
  const quotation = items[here]?.quotation;
  if (here === at - 1 || !quotation || !isWord(items[here - 1])) return false;
  const { start, end } = quotation.inner;
  return (
    isTitleCase(text.slice(start, end).trim().split(/\s+/)) &&
    !leadsToQuote(items[here - 1]!) &&
    !isChant({ ...query, at: here })
  );
}

/** "known to sailors as “the car park”": no mark stands between. */
function isKnownAs({ setting, at }: Query): boolean {
  const { items } = setting.frame;
  if (items[at - 1]?.lower !== 'as') return false;
  const lead = items.slice(Math.max(setting.sentence.first, at - 1 - LONGEST_AUDIENCE), at - 1);
  const known = lead.findLastIndex(({ lower }) => lower === 'known');
  return known >= 0 && lead.slice(known).every(isWord);
}

/** "words such as “expects,” “anticipates” and “will”". */
function isWordAsWord({ setting, at }: Query): boolean {
  const { items } = setting.frame;
  const { first } = setting.sentence;
  let here = at - 1;
  while (here >= first && (items[here]!.kind === 'quote' || /^(?:,|and|or)$/.test(items[here]!.text))) here--;
  if (items[here]?.lower === 'as' && items[here - 1]?.lower === 'such') here--;
  else if (items[here]?.lower !== 'like') return false;
  return here > first && /^(?:words?|terms?|phrases?)$/.test(items[here - 1]!.lower);
}

/** "which the children call “Ruiz’s throne”": the cue right before the marks tells what people in general say. */
function isPopularName({ setting, at }: Query): boolean {
  const { items } = setting.frame;
  const lead = is(items[at - 1], DETERMINER) ? at - 2 : at - 1;
  const cue = setting.live.find(({ last, row }) => last === lead && row.lemma === 'call');
  if (!cue?.subject || cue.subject.pronoun !== null || cue.subject.capital || cue.inflection === 'past') return false;
  return /^(?:which|that)$/.test(items[cue.subject.first - 1]?.lower ?? '');
}

function isNickname({ words, before, after, inner, query }: Passage): boolean {
  if (!before?.capital || !after?.capital || words.length > LONGEST_NICKNAME) return false;
  return query.quotation.end < after.start && !/[,.!?]$/.test(inner) && /^[A-Z]/.test(inner);
}

function isTitle({ query, titleCase, introduced, inner, before, after }: Passage): boolean {
  if (!titleCase || introduced || is(after, CUE_FORM) || /[?!]$/.test(inner)) return false;
  if (isChant(query) || isEpithet(query) || SAYINGS.test(after?.lower ?? '')) return false;
  return isWord(before) && !BEFORE_PARTIAL.has(before!.lower);
}
