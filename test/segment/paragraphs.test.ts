import { expect, test } from 'vitest';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';

function paragraphs(text: string): string[] {
  return segmentParagraphs(text).map((block) => block.lines.map((line) => text.slice(line.start, line.end)).join(' '));
}

test('a blank line parts two paragraphs, whatever the line ends are', () => {
  expect(paragraphs('One line.\r\n\r\nAnother line.\r\rA third.\n \u00a0\nA fourth.')).toEqual([
    'One line.',
    'Another line.',
    'A third.',
    'A fourth.',
  ]);
});

test('in a text that is not wrapped every line is a paragraph, short ones too', () => {
  const long =
    `${'The harbour was closed on Friday while the storm went by, and the ships waited outside it. '.repeat(2)}`.trim();
  expect(paragraphs(`${long}\nNo ship was lost.\n${long}\nYes.`)).toEqual([long, 'No ship was lost.', long, 'Yes.']);
});

test('lines that were hard-wrapped at a column are one paragraph; an indented line begins the next', () => {
  const text = [
    'HARBOUR CLOSES FOR STORM',
    '',
    '    LIMA, March 3 - The harbour of Callao was closed on Tuesday',
    'while a storm passed along the coast, the port authority said',
    'in a statement.',
    '    Ships waited outside.',
    '    The harbour is expected to open again on Wednesday, when the',
    'wind is forecast to fall.',
    ' Reuter',
    '\u0003',
  ].join('\n');
  expect(paragraphs(text)).toEqual([
    'HARBOUR CLOSES FOR STORM',
    'LIMA, March 3 - The harbour of Callao was closed on Tuesday while a storm passed along the coast, the port authority said in a statement.',
    'Ships waited outside.',
    'The harbour is expected to open again on Wednesday, when the wind is forecast to fall.',
    'Reuter',
  ]);
});

test('a page that indents every line but the first is unwrapped at its own column', () => {
  const text = [
    'The member for the harbour ward stood up in the assembly on Tuesday and asked',
    '            her colleagues to vote for the breakwater of the port.',
    '            They did.',
    '            The breakwater will be built by a firm from the north of the country, which the',
    '            assembly chose last year.',
  ].join('\n');
  expect(paragraphs(text).map((paragraph) => paragraph.split(' ').length)).toEqual([25, 2, 20]);
});

test('a line that stops in mid-sentence runs on in lower case', () => {
  expect(paragraphs('The report by the\nharbour office\nwas late.\nIt was long.')).toEqual([
    'The report by the harbour office was late.',
    'It was long.',
  ]);
});

test('a block spans its lines in the original text', () => {
  const text = '  One line.  \n';
  expect(segmentParagraphs(text)).toEqual([{ start: 2, end: 11, lines: [{ start: 2, end: 11 }] }]);
});
