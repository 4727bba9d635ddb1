import { describe, expect, test } from 'vitest';
import { DATELINE_OPENINGS, opensWithDateline, readsLikeDateline } from '../../src/read/dateline-words.ts';
import { marked } from '../marked.ts';

test.each(DATELINE_OPENINGS)('a paragraph brings its own dateline: $example', ({ example, pattern }) => {
  const { text, wanted } = marked(example);
  expect(wanted[0]!.startsWith(pattern.exec(text)![0].trim())).toBe(true);
});

test.each([
  ['The mayor – who was born in Lima – resigned on Monday.', 'LIMA'],
  ['Oslo police said on Monday that a tram had left its rails.', 'Oslo'],
  ['A lighthouse was saved (again) on Monday.', 'Whitby'],
  ['NASA said on Monday that it would wait.', 'Houston'],
])('%s brings none', (paragraph, stated) => {
  expect(opensWithDateline([paragraph], stated)).toBe(false);
});

test('the place that the file gives opens the paragraph', () => {
  expect(opensWithDateline(['Oslo – A tram left its rails.'], 'OSLO')).toBe(true);
  expect(opensWithDateline(['Whitby: a lighthouse was saved.'], 'Whitby, England')).toBe(true);
});

describe('what files call a dateline', () => {
  test.each([
    'NEW YORK',
    'Oslo',
    'London (dpa) - ',
    'Strasbourg, 10 juil 2024 (AFP)',
    '(ANSA) - Rome',
    'Jan 30 (Reuters)',
  ])('%s reads like one', (words) => {
    expect(readsLikeDateline(words)).toBe(true);
  });

  test.each([
    '2017-01-31T03:47:29.000Z',
    '20170102T222800+0000',
    '4/4/2018',
    'January 5, 2018',
    'Friday',
    'Mon, 5 May 2014 10:00 GMT',
    'at home',
  ])('%s does not', (words) => {
    expect(readsLikeDateline(words)).toBe(false);
  });
});
