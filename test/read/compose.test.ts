import { expect, test } from 'vitest';
import { compose, type Piece } from '../../src/read/compose.ts';

const PIECES: readonly Piece[] = [
  { part: 'headline', text: ' Storm closes Lima harbour ' },
  { part: 'summary', text: 'Two ships adrift' },
  { part: 'byline', text: 'By Ana Ruiz' },
  { part: 'dateline', text: 'LIMA, May 4 (AP)' },
  { part: 'paragraph', text: 'The harbour is shut.' },
  { part: 'paragraph', text: '  ' },
  { part: 'paragraph', text: 'It opens\n\n on Friday.' },
];

test('pieces stand in their order with a blank line between two, the dateline in front of its paragraph', () => {
  expect(compose(PIECES).text).toBe(
    'Storm closes Lima harbour\n\nTwo ships adrift\n\nBy Ana Ruiz\n\nLIMA, May 4 (AP) — The harbour is shut.\n\nIt opens\non Friday.',
  );
});

test('the layout says where each part stands', () => {
  const { text, layout } = compose(PIECES);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(words(layout.headline!)).toBe('Storm closes Lima harbour');
  expect(layout.summary.map(words)).toEqual(['Two ships adrift']);
  expect(layout.bylines.map(words)).toEqual(['By Ana Ruiz']);
  expect(words(layout.dateline!)).toBe('LIMA, May 4 (AP) —');
  expect(layout.body).toBe(text.indexOf('LIMA'));
});

test('a dateline keeps the dash it has', () => {
  const pieces: readonly Piece[] = [
    { part: 'dateline', text: 'London (dpa) -' },
    { part: 'paragraph', text: 'The harbour is shut.' },
  ];
  expect(compose(pieces).text).toBe('London (dpa) - The harbour is shut.');
});

test('a story of nothing but a headline has an empty body', () => {
  const { text, layout } = compose([{ part: 'headline', text: 'Storm closes harbour' }]);
  expect(layout.body).toBe(text.length);
});
