import type { Quote } from '../../article.ts';
import type { Prose } from '../../segment/prose.ts';
import { segmentQuotations } from '../../segment/quotations.ts';
import { type Range, spanOf } from '../../span.ts';
import { type Carry, markedSpeech } from './attributions/marked-speech.ts';
import { askedByNobody, isAnswered } from './attributions/question.ts';
import { cueName } from './cues/cue.ts';
import { frameOf } from './frame/sentences.ts';
import type { Passage } from './passage.ts';
import { reportedSpeech } from './reports/reported-speech.ts';
import { settingOf } from './setting.ts';
import { type Names, namingsOf } from './speakers/entities.ts';
import { emptyFocus } from './speakers/focus.ts';
import { noteSubject, type Resolved, resolveSpeaker } from './speakers/resolve.ts';
import { type Subject, subjectsOf } from './speakers/subjects-noted.ts';

export type { Names } from './speakers/entities.ts';

/** Who said what, in story order, every quoted and reported passage of the body; with `explain` each says why. UTF-16. */
export function findQuotes(prose: Prose, names: Names, explain = false): readonly Quote[] {
  const decisions = decideQuotes(prose, names);
  if (explain) return decisions.map(({ quote, passage, by }) => ({ ...quote, why: reasonsOf(passage, by) }));
  return decisions.map(({ quote }) => quote);
}

/** A quote with the passage that it was, and how its speaker's name was told. */
export interface QuoteDecision {
  readonly quote: Quote;
  readonly passage: Passage;
  readonly by: string | null;
}

/** The quotes of `findQuotes`, each with what decided. */
export function decideQuotes(prose: Prose, names: Names): readonly QuoteDecision[] {
  const { passages, subjects, quotations } = readSpeech(prose);
  if (passages.length === 0) return [];
  const focus = emptyFocus(prose.text, namingsOf(prose.text, names), prose.paragraphs, quotations);
  let next = 0;
  return passages.map((passage) => {
    for (; next < subjects.length && subjects[next]!.speaker.phrase.start < passage.start; next++)
      noteSubject(prose.text, subjects[next]!, focus);
    const inMarks = passage.type === 'indirect' ? null : passage;
    const resolved = passage.speaker && resolveSpeaker(prose.text, passage.speaker, inMarks, focus);
    return { quote: quoteOf(prose.text, passage, resolved), passage, by: resolved?.by ?? null };
  });
}

/** The rule of attribution, the row of the cue, and how the name was told: what decided a quote. */
function reasonsOf({ type, rule, cue }: Passage, by: string | null): string[] {
  const reasons = rule === null ? [] : [`${type === 'indirect' ? 'report' : 'attribution'}: ${rule}`];
  if (cue) reasons.push(`cue: ${cueName(cue)}`);
  if (by !== null) reasons.push(`name: ${by}`);
  return reasons;
}

interface Speech {
  /** In the order of the text. */
  readonly passages: readonly Passage[];
  /** The subjects of sentences and of their cues, in the order of the text. */
  readonly subjects: readonly Subject[];
  readonly quotations: readonly Range[];
}

function readSpeech(prose: Prose): Speech {
  const body = prose.paragraphs.filter((paragraph) => paragraph.kind === 'body');
  const quotations = segmentQuotations(prose.text, body).filter((quotation) => quotation.depth === 0);
  const passages: Passage[] = [];
  const subjects: Subject[] = [];
  let carry: Carry = { speaker: null };
  let next = 0;
  body.forEach((paragraph, index) => {
    const from = next;
    while (next < quotations.length && quotations[next]!.paragraph === index) next++;
    const frame = frameOf(prose.text, paragraph, quotations.slice(from, next));
    const settings = frame.sentences.map((sentence) => settingOf(frame, sentence));
    const marked = markedSpeech(settings, carry);
    carry = marked.carry;
    const asked = passages.at(-1);
    if (asked && isAnswered(prose.text, asked, marked.passages[0])) passages.push(askedByNobody(passages.pop()!));
    for (const passage of marked.passages) passages.push(passage);
    for (const setting of settings) {
      for (const passage of reportedSpeech(setting)) passages.push(passage);
      for (const subject of subjectsOf(setting)) subjects.push(subject);
    }
  });
  passages.sort((a, b) => a.start - b.start || a.end - b.end);
  subjects.sort((a, b) => a.speaker.phrase.start - b.speaker.phrase.start);
  return { passages, subjects, quotations };
}

function quoteOf(text: string, passage: Passage, resolved: Resolved | null): Quote {
  const { start, end, type, cue, continues } = passage;
  return {
    text: text.slice(start, end),
    start,
    end,
    type,
    speaker: resolved?.speaker ?? null,
    cue: cue && spanOf(text, cue.start, cue.end),
    continues,
  };
}
