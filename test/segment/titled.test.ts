import { expect, test } from 'vitest';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { segmentParts } from '../../src/segment/parts.ts';
import { isTitled } from '../../src/segment/titled.ts';

test.each([
  'Will the Lima Harbour Bridge Reopen Before the Storm?',
  'Harbour Master: ‘We Will Never Close This Port Again!’',
  'PORT WORKERS WALK OUT: WHAT HAPPENS NEXT?',
])('written as a title: %s', (line) => {
  expect(isTitled(line)).toBe(true);
});

test.each([
  'Will the harbour of Lima reopen before the storm comes back?',
  'Ana Ruiz, Tom Hale and Lena Horvat met on Friday?',
  'The Harbour Master Of Lima Closed The Port On Friday.',
  'Ana Ruiz!',
])('not a title: %s', (line) => {
  expect(isTitled(line)).toBe(false);
});

test('a title that ends like a sentence stands above the story', () => {
  const text = `Will the Lima Harbour Bridge Reopen Before the Storm?

The bridge over the harbour of Lima may open on Friday, its master said.`;
  expect(segmentParts(text, segmentParagraphs(text), null).headline?.text).toBe(
    'Will the Lima Harbour Bridge Reopen Before the Storm?',
  );
});
