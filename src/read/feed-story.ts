import type { Stated } from '../story.ts';
import { NOTHING_STATED, type Piece, type Unpacked } from './compose.ts';
import { opensWithDateline, readsLikeDateline } from './dateline-words.ts';

/** A story as a feed file holds it: what stands above it, its paragraphs, and what the file says about it. */
export interface FeedStory {
  readonly stated: Partial<Stated>;
  readonly summary?: readonly string[];
  readonly paragraphs: readonly string[];
  /** What the file calls a picture, a package or a video; its words, if any, are no story. */
  readonly isOther?: boolean;
}

const NO_TEXT = 'The file holds no text for this story.';

/**
 * The stories of a file; what holds no words is left out, and so is what is no text where there are stories beside it.
 * @param warnings what is odd about the file as a whole
 */
export function unpackedAll(stories: readonly FeedStory[], warnings: readonly string[] = []): Unpacked[] {
  const texts = stories.filter(
    ({ paragraphs, isOther, stated }) => paragraphs.length > 0 || (!isOther && stated.headline),
  );
  const told = texts.length > 0 ? texts : stories.filter(({ stated }) => stated.headline);
  const left = stories.length - told.length;
  const leftOut =
    left > 0 ? [`${left} of the ${stories.length} items in the file ${left > 1 ? 'hold' : 'holds'} no story.`] : [];
  return told.map((story, i) => unpackedOf(story, i === 0 ? [...warnings, ...leftOut] : warnings));
}

/** How many paragraphs of a story may repeat what the file says of it: headline, byline, notes, key points, dateline. */
const HEAD = 8;
/** Running text has at least this many words. */
const FEWEST_WORDS = 6;
/** A byline or a headline that is repeated in the story stands in a line of its own. */
const LONGEST_LINE = 250;

/** The pieces of a story, each once, also where the file says it twice: the words of the body come first. */
function unpackedOf({ stated, summary = [], paragraphs }: FeedStory, warnings: readonly string[]): Unpacked {
  const { headline = null, byline = null } = stated;
  const dateline = stated.dateline && readsLikeDateline(stated.dateline) ? stated.dateline : null;
  const story = withoutHeadline(paragraphs, headline);
  const head = story.slice(0, HEAD);
  const apart = dateline !== null && story.length > 0 && !opensWithDateline(head, dateline);
  const opening = apart ? Math.max(0, head.findIndex(isSentence)) : 0;
  const pieces: Piece[] = [
    ...piece('headline', headline),
    ...summary
      .filter((point) => !repeats([...head, headline ?? ''], point))
      .flatMap((point) => piece('summary', point)),
    ...(byline !== null && !isDeskMark(byline) && !names(head, byline) ? piece('byline', byline) : []),
    ...story.slice(0, opening).flatMap((paragraph) => piece('paragraph', paragraph)),
    ...(apart ? piece('dateline', dateline) : []),
    ...story.slice(opening).flatMap((paragraph) => piece('paragraph', paragraph)),
  ];
  return {
    pieces,
    stated: { ...NOTHING_STATED, ...stated, dateline },
    warnings: story.length > 0 ? warnings : [...warnings, NO_TEXT],
  };
}

/** A dateline opens the first paragraph of running text, not the subhead above it. */
function isSentence(paragraph: string): boolean {
  return paragraph.split(' ', FEWEST_WORDS).length === FEWEST_WORDS && /[.!?:][”"’')\]]{0,2}$/.test(paragraph);
}

function piece(part: Piece['part'], text: string | null): Piece[] {
  return text === null ? [] : [{ part, text }];
}

/** Letters and figures alone, so that marks, blanks and case make no difference. */
function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function withoutHeadline(paragraphs: readonly string[], headline: string | null): readonly string[] {
  const first = paragraphs[0];
  return first !== undefined && headline !== null && bare(first) === bare(headline) ? paragraphs.slice(1) : paragraphs;
}

function repeats(head: readonly string[], point: string): boolean {
  const words = bare(point);
  return head.some(
    (paragraph) => bare(paragraph).startsWith(words) || (bare(paragraph) !== '' && words.startsWith(bare(paragraph))),
  );
}

/** Whether a line above the story already names whom the byline names. */
function names(head: readonly string[], byline: string): boolean {
  const words = bare(byline.replace(/^by\s+/i, ''));
  return head.some((paragraph) => paragraph.length < LONGEST_LINE && bare(paragraph).includes(words));
}

/** "gr/bp", "mj": the marks of desks, which name nobody. */
function isDeskMark(byline: string): boolean {
  return /^[a-z\d]{1,6}(?:[/-][a-z\d]{1,6})*$/.test(byline);
}
