import { expect, test } from 'vitest';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { type Quotation, segmentQuotations } from '../../src/segment/quotations.ts';
import { marked } from '../marked.ts';

/** The quotations of a text whose lines are paragraphs. */
function quotationsIn(text: string): Quotation[] {
  return segmentQuotations(text, segmentParagraphs(text));
}

test.each([
  ['straight', '"[We wait,]" said Ruiz. "[We hope.]"'],
  ['curly', '“[We wait,]” said Ruiz. “[We hope.]”'],
  ['doubled apostrophes', "''[We wait,]'' said Ruiz."],
  ['TeX', "``[We wait,]'' said Ruiz."],
  ['guillemets', 'Ruiz said «[We wait]» and left.'],
  ['low and high', 'Ruiz said „[We wait]“ and „[we hope]”.'],
  ['British singles', '‘[We wait,]’ said Ruiz. ‘[It’s the voters’ choice.]’'],
  ['straight British singles', "'[We don't wait,]' said Ruiz."],
  ['a curly mark closed by a straight one', '“[We wait,]" said Ruiz.'],
  ['opened twice', '“[We wait, ]“[we hope,]” said Ruiz.'],
  ['unclosed', 'Ruiz said: “[We wait.]'],
  ['measurements', 'At 6\'2" and 210 pounds, he is "[big]" now.'],
  ['apostrophes', 'Ruiz’s plan and the voters’ choice: “[no.]”'],
  ['a tag left in the text', '<p class="lead">"[We wait,]" said Ruiz.'],
  ['marks around nothing', 'An empty “” pair, then “[a word.]”'],
])('%s: %s', (_style, example) => {
  const { text, ranges } = marked(example);
  expect(quotationsIn(text).map(({ inner }) => inner)).toEqual(ranges);
});

test('a passage within another lies deeper', () => {
  const inner = quotationsIn('“He told me ‘run’ and I ran,” said Ruiz.').map(({ depth }) => depth);
  expect(inner).toEqual([0, 1]);
});

test('a passage left open is continued by the mark that opens the next paragraph', () => {
  const quotations = quotationsIn('“We wait.\n\n“We hope,” said Ruiz.\n\n“We rest.”');
  expect(quotations.map(({ open, continued }) => [open, continued])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});

test('an unclosed passage ends with its paragraph and takes no other along', () => {
  const quotations = quotationsIn('Ruiz said: “We wait.\n\nIt rained. “We hope,” said Hale.');
  expect(quotations.map(({ open }) => open)).toEqual([true, false]);
});

test('100,000 marks are paired', () => {
  const text = '"a" '.repeat(50_000);
  expect(quotationsIn(text)).toHaveLength(50_000);
});
