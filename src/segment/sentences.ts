import { TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Sentence, Token } from './prose.ts';

const DOT = 0x2e;
const TERMINAL: ReadonlySet<string> = new Set(['.', '!', '?', '…', '..', '...', '....']);
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')', ']', '»', "''"]);
const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '(', '[', '«', '``']);
const DASHES: ReadonlySet<string> = new Set(['--', '•', '–', '—', '-']);

/** Words that begin sentences and no names: after "the U.S." or "Acme Inc." a capital one says that a new sentence begins. */
const STARTERS: ReadonlySet<string> = new Set(
  `a after although an and as at both but by despite during each for from he her his however if in instead it its
  meanwhile many more most no not on one or other police she since so some such that the their then there these they this
  those to under until we what when where which while who why with would you`.split(/\s+/),
);

/** The sentences of one paragraph's tokens, in order and without gaps. */
export function segmentSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const end = sentenceEnd(tokens, at);
    if (end === null) continue;
    sentences.push(sentenceOf(tokens, first, end));
    first = end;
    at = end - 1;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens, first, tokens.length));
  return sentences;
}

function sentenceOf(tokens: readonly Token[], first: number, last: number): Sentence {
  return { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** The index after the sentence's last token where one ends at `at`, closing quotes and brackets included; else null. */
function sentenceEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]!;
  if (token.kind === 'mark') return TERMINAL.has(token.text) ? markEnd(tokens, at) : null;
  const { text } = token;
  return text.charCodeAt(text.length - 1) === DOT && dotEndsSentence(tokens, at) ? at + 1 : null;
}

function markEnd(tokens: readonly Token[], at: number): number | null {
  let next = at + 1;
  while (next < tokens.length && closes(tokens, next)) next++;
  const after = tokens[next];
  if (!after) return next;
  if (after.kind === 'mark') return opensSentence(after) ? next : null;
  return after.capital || after.kind === 'number' ? next : null;
}

/** Straight marks close where they touch what stands before them. */
function closes(tokens: readonly Token[], at: number): boolean {
  return CLOSING.has(tokens[at]!.text) && tokens[at]!.start === tokens[at - 1]!.end;
}

function opensSentence({ text }: Token): boolean {
  return OPENING.has(text) || DASHES.has(text);
}

/** "He left the U.S. The president stayed": the dot of an abbreviation ends a sentence before a word that starts one. */
function dotEndsSentence(tokens: readonly Token[], at: number): boolean {
  const bare = tokens[at]!.lower.slice(0, -1);
  const next = tokens[at + 1];
  if (!next || TITLE_ABBREVIATIONS.has(bare)) return false;
  if (next.kind === 'mark') return OPENING.has(next.text) && next.text !== '(' && next.text !== "'";
  if (bare.length === 1 && !/^[a-z]\.[a-z]/.test(bare)) return false;
  return next.capital && STARTERS.has(next.lower);
}
