import { expect, test } from 'vitest';
import { foldPlaceName } from '../../src/gazetteer/gazetteer.ts';

test.each([
  ['Kyiv', 'kyiv'],
  ['New York', 'new york'],
  ['São Paulo', 'sao paulo'],
  ['Zürich', 'zurich'],
  ['Łódź', 'lodz'],
  ['Tórshavn', 'torshavn'],
  ['Diyarbakır', 'diyarbakir'],
  ['Dar‘ā', 'dara'],
  ['St. Louis', 'saint louis'],
  ['St Louis', 'saint louis'],
  ['Saint Louis', 'saint louis'],
  ['Sault Ste. Marie', 'sault sainte marie'],
  ['Ft. Worth', 'fort worth'],
  ['Mt. Everest', 'mount everest'],
  ['Port St. Lucie', 'port saint lucie'],
  ['First Street', 'first street'],
  ['U.S.', 'us'],
  ['N.Y.', 'ny'],
  ['W. Va.', 'w va'],
  ['Washington, D.C.', 'washington dc'],
  ['the Netherlands', 'netherlands'],
  ['The Hague', 'hague'],
  ['Thessaloniki', 'thessaloniki'],
  ['Ivano-Frankivsk', 'ivano frankivsk'],
  ['Trinidad & Tobago', 'trinidad and tobago'],
  ['Coeur d’Alene', 'coeur dalene'],
  ['New\nYork', 'new york'],
  [' Paris  ', 'paris'],
  ['', ''],
])('%j is looked up as %j', (written, key) => {
  expect(foldPlaceName(written)).toBe(key);
});
