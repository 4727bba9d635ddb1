import type { Article, Mention, Quote } from '../../src/article.ts';
import type { GoldName, GoldStory } from './corpus.ts';
import { canonicalSpeakers, KEPT_OUT_SPEAKERS, TUNED_SPEAKERS } from './speakers.ts';
import { covered, likeness, type Stretch, shared, touch } from './stretch.ts';
import { uniquePeople } from './unique-people.ts';

/** How often something was right, found at all, and there to be found. */
export interface Tally {
  hits: number;
  found: number;
  gold: number;
}

/** F1 in per cent, to so many decimals. */
export function f1({ hits, found, gold }: Tally, decimals = 1): number {
  const scale = 10 ** decimals;
  return Math.round((200 * scale * hits) / Math.max(1, found + gold)) / scale;
}

interface Measure {
  readonly name: string;
  readonly corpus: string;
  /** Which stories of the corpus count. */
  readonly counts: (story: GoldStory) => boolean;
  readonly tally: (story: GoldStory, article: Article) => Tally;
}

const everyStory = () => true;

/** Every figure of the README, in its order; offsets of article and gold are code points. */
export const MEASURES = (isKeptOut: (id: string) => boolean): readonly Measure[] => {
  const keptOutProse = (story: GoldStory) => story.prose && isKeptOut(story.id);
  const conll = 'conll2003/dev-train';
  return [
    {
      name: 'people',
      corpus: conll,
      counts: keptOutProse,
      tally: (story, article) => exactNames(story.people, withCredits(article)),
    },
    { name: 'people, each once', corpus: conll, counts: keptOutProse, tally: uniquePeople },
    {
      name: 'places',
      corpus: conll,
      counts: keptOutProse,
      tally: (story, article) => exactNames(story.places, namesOf(article.places)),
    },
    {
      name: 'organizations',
      corpus: conll,
      counts: keptOutProse,
      tally: (story, article) => exactNames(story.organizations, namesOf(article.organizations)),
    },
    { name: 'toponyms', corpus: 'trnews/dev', counts: everyStory, tally: toponyms },
    { name: 'datelines 1987', corpus: 'reuters21578/dev', counts: everyStory, tally: datelines },
    { name: 'datelines 2016', corpus: 'polnear/dev-train', counts: everyStory, tally: datelines },
    {
      name: 'quotes',
      corpus: 'polnear/dev-train',
      counts: everyStory,
      tally: (story, article) => quotes(story, article, false),
    },
    {
      name: 'quotes with their speaker',
      corpus: 'polnear/dev-train',
      counts: everyStory,
      tally: (story, article) => quotes(story, article, true),
    },
    { name: 'reported passages', corpus: 'polnear/dev-train', counts: everyStory, tally: reported },
    {
      name: 'speakers by name',
      corpus: 'polnear/dev-train',
      counts: everyStory,
      tally: canonicalSpeakers(KEPT_OUT_SPEAKERS),
    },
    {
      name: 'speakers by name (tuned)',
      corpus: 'polnear/dev-train',
      counts: everyStory,
      tally: canonicalSpeakers(TUNED_SPEAKERS),
    },
  ];
};

function namesOf(entities: readonly { readonly mentions: readonly Mention[] }[]): readonly Stretch[] {
  return entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'));
}

/** The corpus marks the writers of a story, too. */
function withCredits(article: Article): readonly Stretch[] {
  return [...namesOf(article.people), ...article.credits];
}

function exactNames(gold: readonly GoldName[], found: readonly Stretch[]): Tally {
  const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  return {
    hits: found.filter(({ start, end }) => keys.has(`${start}-${end}`)).length,
    found: found.length,
    gold: keys.size,
  };
}

/** Nationalities and adjectives are neither wanted nor wrong. */
function toponyms({ toponyms: gold = [] }: GoldStory, article: Article): Tally {
  const core = gold.filter(({ scope }) => scope === 'core');
  const free = gold.filter(({ scope }) => scope !== 'core');
  const found = namesOf(article.places).filter((place) => !free.some((adjective) => touch(adjective, place)));
  return exactNames(core, found);
}

function datelines({ dateline: gold }: GoldStory, { dateline }: Article): Tally {
  if (!gold || gold.present === undefined || gold.skip) return { hits: 0, found: 0, gold: 0 };
  const right = gold.present && dateline !== null && touch(gold as Stretch, dateline);
  return { hits: Number(right), found: Number(dateline !== null), gold: Number(gold.present) };
}

/** A quote is found where one in the article covers half of it; its speaker is right where the two share a character. */
export function quotes(
  { quotes: gold = [] }: GoldStory,
  article: Pick<Article, 'quotes'>,
  withSpeaker: boolean,
): Tally {
  const found = article.quotes.filter(({ type }) => type !== 'indirect');
  const wanted = withSpeaker ? gold.filter(({ speaker }) => speaker.length > 0) : gold;
  const hits = wanted.filter(({ inner: [start, end], speaker }) => {
    const best = found.find((quote) => shared(quote, { start, end }) >= (end - start) / 2);
    return best && (!withSpeaker || isSpeaker(best, speaker));
  });
  const unmarked = withSpeaker ? gold.length - wanted.length : 0;
  return { hits: hits.length, found: found.length - unmarked, gold: wanted.length };
}

/** Reported words are found where a passage shares half of the characters that it and they have together. */
export function reported(story: GoldStory, article: Pick<Article, 'quotes'>): Tally {
  const free = [...(story.content_other ?? []), ...(story.quotes ?? []).map(({ inner }) => inner)];
  const left = new Set(article.quotes.filter(({ type }) => type === 'indirect'));
  const gold = story.indirect ?? [];
  const hits = gold.filter(({ spans }) => {
    const match = [...left].find((passage) => likeness(passage, spans) >= 0.5);
    return match && left.delete(match);
  });
  const wrong = [...left].filter((passage) => covered(passage, free) < (passage.end - passage.start) / 2);
  return { hits: hits.length, found: hits.length + wrong.length, gold: gold.length };
}

function isSpeaker({ speaker }: Quote, gold: readonly (readonly [number, number])[]): boolean {
  return speaker !== null && gold.some(([start, end]) => touch({ start, end }, speaker));
}
