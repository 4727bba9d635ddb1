import { expect, test } from 'vitest';
import { REFUSALS } from '../../../src/find/quotes/attributions/refusals.ts';
import { ATTRIBUTION_RULES } from '../../../src/find/quotes/attributions/rules.ts';
import { END_RULES } from '../../../src/find/quotes/reports/ends/rules.ts';
import { REPORT_RULES } from '../../../src/find/quotes/reports/reported-speech.ts';
import { SILENT_CUES } from '../../../src/find/quotes/reports/silent-cues.ts';
import { NOUN_FRAMES } from '../../../src/lexicon/speech/noun-cues.ts';
import { marked } from '../../marked.ts';
import { markedIn, reportedIn } from './story.ts';

test.each(ATTRIBUTION_RULES)('$name: $example', ({ name, example }) => {
  const { text, wanted } = marked(example);
  const found = markedIn(text).find(({ passage }) => passage.rule === name);
  expect(found?.quote.speaker?.text).toBe(wanted[0]);
});

test.each(REFUSALS)('$name is no speech: $example', ({ example }) => {
  const { text, wanted } = marked(example);
  expect(text).toContain(`“${wanted[0]}`);
  expect(markedIn(text)).toEqual([]);
});

test.each(REPORT_RULES)('$name: $example', ({ name, example }) => {
  const { text, wanted } = marked(example);
  const found = reportedIn(text).filter(({ passage }) => passage.rule === name);
  expect(found.map(({ quote }) => quote.text)).toEqual(wanted);
});

test.each(END_RULES)('reported words end at $name: $example', ({ example }) => {
  const { text, wanted } = marked(example);
  expect(reportedIn(text).map(({ quote }) => quote.text)).toContain(wanted[0]);
});

test.each(SILENT_CUES)('$name reports nothing: $example', ({ example }) => {
  expect(reportedIn(example)).toEqual([]);
});

test.each(NOUN_FRAMES)('a noun of speech and “$opener”: $example', ({ example }) => {
  const { text, wanted } = marked(example);
  expect(reportedIn(text).map(({ quote }) => quote.text)).toEqual(wanted);
});
