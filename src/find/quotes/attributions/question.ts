import { cueName } from '../cues/cue.ts';
import { type Passage, spokenBy } from '../passage.ts';

/** The rule of words that nobody is named for: whoever spoke last goes on. */
export const CARRIED_OVER = 'speaker of the paragraph before';

/** "“And one island?” … “When it stands still,” she replied": a question that nobody is known to ask, and its answer. */
export function isAnswered(text: string, question: Passage, answer: Passage | undefined): boolean {
  if (question.rule !== CARRIED_OVER || question.continues || !answer?.cue) return false;
  return text[question.end - 1] === '?' && ANSWERS.has(cueName(answer.cue));
}

const ANSWERS = new Set(['reply', 'answer', 'respond', 'retort']);

/** The passage without a speaker. */
export function askedByNobody(passage: Passage): Passage {
  return spokenBy(passage, null, null);
}
