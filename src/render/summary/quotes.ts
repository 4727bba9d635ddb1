import type { Article, Quote, Speaker } from '../../article.ts';
import { dim, type Page, plain, type Run } from '../page.ts';
import { layOut, wrap } from '../wrap.ts';

const LEAD: Run = plain('  ');
const INDENT = 4;
/** Reported passages can be long and are the writer's words: they are cut after so many lines. Quoted words never are. */
const MOST_REPORTED_LINES = 3;
const CUT: Run = plain(' …');

/** Each utterance with whoever said it; parts of one utterance stand together. */
export function renderQuotes({ quotes }: Article, page: Page): string[] {
  return utterances(quotes).flatMap((parts) => {
    const words = parts.flatMap((part) => [...wordsOf(part, page), plain(' ')]);
    return layOut([...words, dim(attribution(parts))], { lead: [LEAD], indent: INDENT }, page);
  });
}

/** Quotes and what continues them. */
function utterances(quotes: readonly Quote[]): Quote[][] {
  const groups: Quote[][] = [];
  for (const quote of quotes) {
    const before = groups.at(-1);
    if (quote.continues && before) before.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

function wordsOf(quote: Quote, page: Page): Run[] {
  if (quote.type !== 'indirect') return [plain(`“${quote.text.trim()}”`)];
  return shortened([dim('reported: '), plain(quote.text)], page.width - INDENT);
}

function shortened(words: Run[], room: number): Run[] {
  if (wrap(words, room).length <= MOST_REPORTED_LINES) return words;
  const kept = wrap(words, room - CUT.text.length).slice(0, MOST_REPORTED_LINES);
  return [...kept.flatMap((line) => [...line, plain(' ')]).slice(0, -1), CUT];
}

function attribution(parts: readonly Quote[]): string {
  const speaker = parts.find((part) => part.speaker)?.speaker;
  const cue = parts.find((part) => part.cue)?.cue;
  return `— ${speaker ? speakerName(speaker) : 'speaker not told'}${cue ? ` (${cue.text})` : ''}`;
}

function speakerName(speaker: Speaker): string {
  return speaker.name || speaker.text;
}
