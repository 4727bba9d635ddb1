import type { Range } from '../span.ts';
import type { Layout, Stated } from '../story.ts';

/** What a piece of a packed story is; lists, subheads and quoted blocks are paragraphs. */
export type Part = 'headline' | 'summary' | 'byline' | 'dateline' | 'paragraph';

/** One piece of a packed story in words as a reader sees them; a blank one is left out. */
export interface Piece {
  readonly part: Part;
  readonly text: string;
}

/** One story as its packing holds it: its pieces in reading order, and what the packing says about it. */
export interface Unpacked {
  readonly pieces: readonly Piece[];
  readonly stated: Stated;
  readonly warnings: readonly string[];
}

/** A text made of pieces, and where its parts stand in it. */
export interface Composed {
  readonly text: string;
  readonly layout: Layout;
}

/** What a packing that says nothing states. */
export const NOTHING_STATED: Stated = {
  id: null,
  headline: null,
  slug: null,
  byline: null,
  dateline: null,
  date: null,
  updated: null,
  embargo: null,
  urgency: null,
  language: null,
  publisher: null,
  url: null,
};

const BETWEEN = '\n\n';
/** Stands between a dateline and its story where the packing keeps the two apart. */
const DASH = ' —';
/** A dateline that already ends as datelines do. */
const DASHED = /[-–—―:_]$/;
/** Blank lines part paragraphs, so none may stand inside a piece. */
const BLANK_LINES = /[ \t]*\n\s*/g;

/** The text of a packed story: its pieces in order, a blank line between two; a dateline opens the paragraph below it. */
export function compose(pieces: readonly Piece[]): Composed {
  const placed: { part: Part; range: Range }[] = [];
  const words: string[] = [];
  let length = 0;
  let gap = '';
  for (const { part, text: raw } of pieces) {
    const shown = raw.trim().replace(BLANK_LINES, '\n');
    if (shown === '') continue;
    const dash = part === 'dateline' && !DASHED.test(shown) ? DASH : '';
    const start = length + gap.length;
    words.push(gap, shown, dash);
    length = start + shown.length + dash.length;
    placed.push({ part, range: { start, end: length } });
    gap = part === 'dateline' ? ' ' : BETWEEN;
  }
  const text = words.join('');
  const rangesOf = (wanted: Part) => placed.filter(({ part }) => part === wanted).map(({ range }) => range);
  const body = placed.find(({ part }) => part === 'dateline' || part === 'paragraph');
  return {
    text,
    layout: {
      headline: rangesOf('headline')[0] ?? null,
      summary: rangesOf('summary'),
      bylines: rangesOf('byline'),
      dateline: rangesOf('dateline')[0] ?? null,
      body: body?.range.start ?? text.length,
    },
  };
}
