import { expect, test } from 'vitest';
import { segmentSentences } from '../../src/segment/sentences.ts';
import { segmentTokens } from '../../src/segment/tokens.ts';

/** Sentences are parted by a bar. */
test.each([
  'He left the U.S. | The president stayed.',
  'The U.S. Treasury paid.',
  'Gen. Ruiz met Mr. Hale on Dec. 5. | They spoke.',
  '“Progress was made.” | A source agreed.',
  '"Why?" asked Ruiz. | "Because," said Hale.',
  'She wrote so on X. | It rained.',
  'Prices rose 1.5 percent to $3.20. | Sales fell.',
  'J. B. Moore of Acme Inc. said so. | He did not.',
  'It closed at 5 p.m. | The next day it opened.',
  'Was it true? | Nobody knew! | (Police did.) | So what.',
  'They waited... and waited.',
  '“Wait,” she said. | “Stop.”',
])('%s', (barred) => {
  const text = barred.replaceAll(' | ', ' ');
  const sentences = segmentSentences(segmentTokens(text, { start: 0, end: text.length }));
  expect(sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join(' | ')).toBe(barred);
});

test('every token belongs to exactly one sentence', () => {
  const text = 'One. Two "three." Four, five! ... six';
  const tokens = segmentTokens(text, { start: 0, end: text.length });
  const sentences = segmentSentences(tokens);
  expect(sentences[0]?.first).toBe(0);
  expect(sentences.at(-1)?.last).toBe(tokens.length);
  sentences.slice(1).forEach((sentence, i) => {
    expect(sentence.first).toBe(sentences[i]?.last);
  });
});
