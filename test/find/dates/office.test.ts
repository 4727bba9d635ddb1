import { expect, test } from 'vitest';
import { officeHolders, officeOdds } from '../../../src/find/dates/office.ts';
import { proseOf } from './prose.ts';

const named = (text: string) => officeHolders(proseOf(text).paragraphs).map((holder) => holder.name);

test.each([
  ['U.S. President Donald Trump spoke.', ['Trump']],
  ['Prime Minister Margaret Thatcher met President Reagan.', ['Thatcher', 'Reagan']],
  ['Secretary of State John Kerry flew to Lima.', ['Kerry']],
  ['European Commission President Ursula von der Leyen spoke.', ['Leyen']],
  ['Pope Francis prayed.', ['Francis']],
])('in office: %s', (text, names) => {
  expect(named(text)).toEqual(names);
});

test.each([
  'Former President Barack Obama spoke.',
  'Former U.S. President Bill Clinton spoke.',
  'Vice President Joe Biden spoke.',
  'The then President George W. Bush spoke.',
  'The president of the club, Ana Ford, spoke.',
  'Donald Trump, who wants to be president, spoke.',
  'Club president Roy Carter spoke.',
])('not in office: %s', (text) => {
  expect(named(text)).toEqual([]);
});

test('a year within a term is likelier than one in which it ends, and that than one outside', () => {
  const [obama] = officeHolders(proseOf('President Barack Obama spoke.').paragraphs);
  const odds = [2012, 2017, 2019].map((year) => officeOdds(obama!, year));
  expect(odds).toEqual([...odds].sort((a, b) => b - a));
  expect(new Set(odds).size).toBe(3);
});
