import { expect, test } from 'vitest';
import { unwrapped } from '../../src/read/wire-lines.ts';

const WRAPPED = `The harbour of Lima was shut on Monday after a storm sank two
ferries and threw a crane across the quay, the navy said in a
statement.`;
const JOINED = WRAPPED.replaceAll('\n', ' ');

test.each<[string, string, string[]]>([
  ['blank lines part paragraphs', `${WRAPPED}\n\nIt opens on Friday.`, [JOINED, 'It opens on Friday.']],
  ['indents part paragraphs', `    ${WRAPPED}\n    It opens on Friday.`, [JOINED, 'It opens on Friday.']],
  [
    'lines that are all indented are paragraphs',
    `    ${WRAPPED}\n    It is shut.\n    AAP kb/mw`,
    [JOINED, 'It is shut.', 'AAP kb/mw'],
  ],
  ['a line that is not full ends a paragraph', `${WRAPPED}\nIt opens on Friday.`, [JOINED, 'It opens on Friday.']],
  ['items of a list stay apart', `${WRAPPED}\n* Two ships\n* One crane`, [JOINED, '* Two ships', '* One crane']],
  ['long lines are paragraphs', `${JOINED}\n${JOINED}`, [JOINED, JOINED]],
  ['short lines are no wrapped text', 'Lima 2\nQuito 1', ['Lima 2', 'Quito 1']],
  ['carriage returns break lines', `${WRAPPED.replaceAll('\n', '\r\n')}\r\n\r\nIt opens.`, [JOINED, 'It opens.']],
  [
    'a word that is broken at its hyphen is joined',
    'The two parties in the parliament of Peru agreed on a left-\nright coalition on Monday.',
    ['The two parties in the parliament of Peru agreed on a left-right coalition on Monday.'],
  ],
])('%s', (_name, text, paragraphs) => {
  expect(unwrapped(text)).toEqual(paragraphs);
});
