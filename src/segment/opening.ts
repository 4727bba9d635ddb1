import { isDigit, isPlainLetter } from '../pattern.ts';

const BRACKETS: ReadonlySet<string> = new Set(['[', '(', '/']);
const JOINERS: ReadonlySet<string> = new Set(['-', "'", '’']);

/** The first word in small letters; "#" for a number, "*" for a mark other than a bracket or slash before a word. */
export function openingOf(paragraph: string): string {
  let start = 0;
  while (BRACKETS.has(paragraph[start]!)) start++;
  if (paragraph[start] === '©') return '©';
  let end = wordEnd(paragraph, start);
  if (end === start) return isDigit(paragraph.charCodeAt(start)) ? '#' : '*';
  if (JOINERS.has(paragraph[end]!)) {
    const second = wordEnd(paragraph, end + 1);
    if (second > end + 1) end = second;
  }
  return paragraph.slice(start, end).toLowerCase().replace('’', "'");
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  return end;
}
