import type { Article, Quote } from '../../src/article.ts';
import { foldWord } from '../../src/wordbook/fold.ts';
import type { GoldStory } from './corpus.ts';
import type { Tally } from './measures.ts';
import labelled from './speaker-labels.json' with { type: 'json' };
import tuned from './speaker-labels-tuned.json' with { type: 'json' };
import { likeness } from './stretch.ts';

/**
 * Who speaks where the words beside a quote are a pronoun or a noun, by story and by where the quote begins: the fullest name of
 * the story, or "unnamed". Told by reading the stories, without a look at what is found; they stand at the odd places of the corpus
 * in the order of their ids, and no rule was made by looking at those.
 */
export const KEPT_OUT_SPEAKERS: SpeakerLabels = labelled;

/** The same of stories at the even places, by which the rules were made. */
export const TUNED_SPEAKERS: SpeakerLabels = tuned;

/** Names by where their quotes begin, by story. */
type SpeakerLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

const UNNAMED = 'unnamed';

/** Initials and what tells father from son make nobody another person. */
const NO_MATTER = /^(?:\p{L}\.?|the|jr|sr|ii|iii)$/u;

/** Whether the speakers of the labelled quotes are told by name; a quote that is not found is not counted. */
export function canonicalSpeakers(
  labels: SpeakerLabels,
): (story: GoldStory, article: Pick<Article, 'quotes'>) => Tally {
  return (story, article) => {
    const found = Object.entries(labels[story.id] ?? {}).flatMap(([at, name]) => {
      const quote = quoteAt(Number(at), story, article.quotes);
      return quote ? [{ quote, name }] : [];
    });
    const hits = found.filter(({ quote, name }) => isNamed(quote, name)).length;
    return { hits, found: found.length, gold: found.length };
  };
}

/** The quote most like the marked one that begins at `at`; null where none shares half of it. */
export function quoteAt(at: number, story: GoldStory, quotes: readonly Quote[]): Quote | null {
  const passages = [
    ...(story.quotes ?? []).map(({ inner }) => [inner]),
    ...(story.indirect ?? []).map(({ spans }) => spans),
  ];
  const spans = passages.find((passage) => passage[0]![0] === at);
  if (!spans) return null;
  const best = [...quotes].sort((a, b) => likeness(b, spans) - likeness(a, spans))[0];
  return best && likeness(best, spans) >= 0.5 ? best : null;
}

/** Whether the quote's speaker has that name, or none where that is "unnamed". */
export function isNamed({ speaker }: Quote, name: string): boolean {
  if (!speaker) return false;
  return name === UNNAMED ? speaker.kind === 'unnamed' : keyOf(speaker.name) === keyOf(name);
}

function keyOf(name: string): string {
  const words = name.split(/[\s,]+/).map(foldWord);
  return words.filter((word) => word !== '' && !NO_MATTER.test(word)).join(' ');
}
