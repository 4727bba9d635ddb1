import { expect, test } from 'vitest';
import { segmentTokens } from '../../src/segment/tokens.ts';

function words(text: string): string {
  return segmentTokens(text, { start: 0, end: text.length })
    .map((token) => token.text)
    .join(' | ');
}

test.each([
  ['Gen. Ruiz left the U.S.', 'Gen. | Ruiz | left | the | U.S.'],
  ['Ukraine’s army', 'Ukraine | ’s | army'],
  ["the officials' plan won't work", "the | officials | ' | plan | won't | work"],
  ['U.S.-backed talks', 'U.S.-backed | talks'],
  ['U.S.–Ukraine initiatives', 'U.S. | – | Ukraine | initiatives'],
  ['AT&T Inc. paid $1.5 million (1,000 euros)', 'AT&T | Inc. | paid | $ | 1.5 | million | ( | 1,000 | euros | )'],
  ['J.B. Moore of St. Petersburg, Fla.', 'J.B. | Moore | of | St. | Petersburg | , | Fla.'],
  ['Kim Jong-un, 45-year-old', 'Kim | Jong-un | , | 45-year-old'],
  ['see example.com today.Tomorrow', 'see | example.com | today | . | Tomorrow'],
  ['OPEC+ met, OPEC+’s oil; an A+ in C++', 'OPEC+ | met | , | OPEC+ | ’s | oil | ; | an | A | + | in | C | + | +'],
  ['No. 5 said no. 6', 'No. | 5 | said | no | . | 6'],
  ['a mass. A Mass. town', 'a | mass | . | A | Mass. | town'],
  ['a Ph.D. from Lima. An Ed.D. too', 'a | Ph.D. | from | Lima | . | An | Ed.D. | too'],
  ['Hale (HLEb.CO) bought Torvel (TVL.N).', 'Hale | ( | HLEb.CO | ) | bought | Torvel | ( | TVL.N | ) | .'],
  ['PeÃ±a met FranÃ§ois', 'PeÃ±a | met | FranÃ§ois'],
  ['Juan MartÃ\u00adnez met LidÃ\u00a0ce', 'Juan | MartÃ\u00adnez | met | LidÃ\u00a0ce'],
  ["``Yes,'' he said -- no...", "`` | Yes | , | '' | he | said | -- | no | ..."],
  ['Émile’s naïve 👍 plan', 'Émile | ’s | naïve | 👍 | plan'],
])('%s', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test('every token is the text at its place, in order and without overlap', () => {
  const text = 'The U.S. “held” talks\r\nin St. Petersburg -- 5 p.m. e\u0301lan 👩‍🚒 said.';
  let end = 0;
  for (const token of segmentTokens(text, { start: 0, end: text.length })) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.start).toBeGreaterThanOrEqual(end);
    end = token.end;
  }
  expect(end).toBe(text.length);
});

test('nothing outside the range is read', () => {
  expect(segmentTokens('one two-three four', { start: 4, end: 7 }).map((token) => token.text)).toEqual(['two']);
});

test('the tokens of one spelling share its record, those of another have another', () => {
  const [said, ruiz, then, other] = segmentTokens('said Ruiz said ruiz', { start: 0, end: 19 });
  expect(then!.spelling).toBe(said!.spelling);
  expect(new Set([said, ruiz, other].map((token) => token!.spelling)).size).toBe(3);
});

test('more spellings than are kept are read all the same', () => {
  const letters = Array.from({ length: 70_000 }, (_, i) => `w${i.toString(36)}`);
  const text = `Ruiz ${letters.join(' ')} Ruiz`;
  expect(words(text)).toBe(['Ruiz', ...letters, 'Ruiz'].join(' | '));
});
