import type { Range } from '../span.ts';
import { type Mark, type Side, segmentMarks } from './quotation-marks.ts';

/** One passage between quotation marks, within one paragraph; the range holds the marks, `inner` the words alone. */
export interface Quotation extends Range {
  readonly inner: Range;
  /** Index of its paragraph among those given. */
  readonly paragraph: number;
  /** Never closed: it ends with its paragraph, or where the next one opens. */
  readonly open: boolean;
  /** Goes on from the passage that the paragraph before left open. */
  readonly continued: boolean;
  /** 0, or 1 where it stands within another passage. */
  readonly depth: number;
}

/** Where a text has more than this many single-quoted passages to one double-quoted, singles are its outer marks. */
const BRITISH_SHARE = 2;

/** The passages between quotation marks of any style, in the order of the text; `paragraphs` must be in that order too. */
export function segmentQuotations(text: string, paragraphs: readonly Range[]): Quotation[] {
  const marked = paragraphs.map((paragraph) => segmentMarks(text, paragraph));
  const double = pairAll(text, paragraphs, marked, 'double');
  const single = pairAll(text, paragraphs, marked, 'single');
  if (single.length === 0) return double;
  const lone = notWithin(single, double).filter((one) => !one.open);
  const singlesLead = double.length === 0 || lone.length > BRITISH_SHARE * notWithin(double, single).length;
  return singlesLead ? merged(single, double) : merged(double, single);
}

/** The outer passages with those of the other style that lie inside them; what lies astride or outside is dropped. */
function merged(outer: readonly Quotation[], other: readonly Quotation[]): Quotation[] {
  const out: Quotation[] = [];
  let at = 0;
  for (const passage of outer) {
    out.push(passage);
    while (at < other.length && other[at]!.start < passage.start) at++;
    for (; at < other.length && other[at]!.start < passage.end; at++)
      if (other[at]!.end <= passage.end) out.push({ ...other[at]!, depth: 1 });
  }
  return out;
}

function notWithin(passages: readonly Quotation[], others: readonly Quotation[]): Quotation[] {
  let at = 0;
  return passages.filter((passage) => {
    while (at < others.length && others[at]!.end <= passage.start) at++;
    const other = others[at];
    return !other || other.start > passage.start;
  });
}

function pairAll(
  text: string,
  paragraphs: readonly Range[],
  marked: readonly (readonly Mark[])[],
  side: Side,
): Quotation[] {
  const out: Quotation[] = [];
  let leftOpen = false;
  paragraphs.forEach((paragraph, index) => {
    const here = marked[index]!;
    const marks = here.length === 0 ? here : here.filter((mark) => mark.side === side);
    if (marks.length === 0) {
      leftOpen = false;
      return;
    }
    const runsOn = leftOpen && marks[0]?.start === paragraph.start && marks[0].role !== 'closes';
    const pairs = pairUp(marks, paragraph)
      .filter((pair) => hasWords(text, pair.inner))
      .map(({ start, end, inner, open }, i) => {
        const continued = runsOn && i === 0;
        return { start, end, inner, open, paragraph: index, continued, depth: 0 };
      });
    leftOpen = pairs.at(-1)?.open === true && pairs.at(-1)!.end === paragraph.end;
    for (const pair of pairs) out.push(pair);
  });
  return out;
}

interface Pair extends Range {
  readonly inner: Range;
  readonly open: boolean;
}

/** Each opening mark with the next that can close it; one that meets another opening mark first stays open. */
function pairUp(marks: readonly Mark[], paragraph: Range): Pair[] {
  const pairs: Pair[] = [];
  let opener: Mark | null = null;
  const end = (from: Mark, to: number, close: Mark | null) =>
    pairs.push({ start: from.start, end: close?.end ?? to, inner: { start: from.end, end: to }, open: close === null });
  for (const mark of marks) {
    if (opener === null) {
      if (mark.role !== 'closes') opener = mark;
    } else if (mark.role === 'opens') {
      end(opener, mark.start, null);
      opener = mark;
    } else if (closesOf(opener, mark)) {
      end(opener, mark.start, mark);
      opener = null;
    }
  }
  if (opener) end(opener, paragraph.end, null);
  return pairs;
}

/** A straight mark within a curly passage closes it only where nothing is glued to it on the right. */
function closesOf(opener: Mark, mark: Mark): boolean {
  return opener.shape === mark.shape || mark.role === 'closes' || mark.looseRight;
}

function hasWords(text: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return true;
    if (code >= 0xc0 && code < 0x2000) return true;
  }
  return false;
}
