/** Half-open UTF-16 offsets into one text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range together with the words that stand there: `text.slice(start, end) === span.text`. */
export interface Span extends Range {
  readonly text: string;
}

/** The span of `text` from `start` up to, not including, `end` (UTF-16 offsets). */
export function spanOf(text: string, start: number, end: number): Span {
  return { text: text.slice(start, end), start, end };
}

/** The range without the white space at its two ends; an all-blank range shrinks to its start. */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}

/** Whether the two ranges share a character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `range` begins within `outer`. */
export function beginsIn(outer: Range, range: Range): boolean {
  return outer.start <= range.start && range.start < outer.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isBlank(text: string, at: number): boolean {
  return /\s|\u200b|\ufeff/.test(text[at]!);
}
