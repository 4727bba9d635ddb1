import { describe, expect, test } from 'vitest';
import { gatherWords } from '../../src/wordbook/build/gather.ts';
import { learnLikeness } from '../../src/wordbook/build/likeness.ts';
import { writeWordbook } from '../../src/wordbook/build/write.ts';
import { foldWord } from '../../src/wordbook/fold.ts';
import { genderOfGivenName } from '../../src/wordbook/gender.ts';
import { likenessOf } from '../../src/wordbook/likeness.ts';
import { BESIDE, type BesideList, IN_NAME, type InNameList } from '../../src/wordbook/lists.ts';
import { lookUpWord } from '../../src/wordbook/wordbook.ts';

describe('which lists a word stands on', () => {
  test.each<[string, InNameList]>([
    ['maria', 'given'],
    ['maria', 'female'],
    ['wolfgang', 'male'],
    ['petersen', 'surname'],
    ['harbour', 'common'],
    ['peruvian', 'demonym'],
    ['sen', 'abbreviatedTitle'],
    ['president', 'office'],
    ['ministry', 'organizationHead'],
    ['european central bank', 'organization'],
    ['rovers', 'club'],
    ['gdp', 'initialism'],
    ['gorbachev', 'famousSurname'],
    ['friday', 'day'],
  ])('%s: %s', (word, list) => {
    expect(lookUpWord(word).inName & IN_NAME[list]).not.toBe(0);
  });

  test.each<[string, BesideList]>([
    ['said', 'speechVerb'],
    ['unveiled', 'companyVerb'],
    ['outside', 'preposition'],
    ['visited', 'travelVerb'],
    ['subsidiary', 'organizationNounOf'],
  ])('%s: %s', (word, list) => {
    expect(lookUpWord(word).beside & BESIDE[list]).not.toBe(0);
  });

  test.each<[string, InNameList]>([
    ['harbour', 'given'],
    ['maria', 'organization'],
    ['gmbh', 'common'],
  ])('%s: not %s', (word, list) => {
    expect(lookUpWord(word).inName & IN_NAME[list]).toBe(0);
  });

  test.each(['', 'qzxv', 'torvel quorv'])('%j stands on none', (word) => {
    expect(lookUpWord(word)).toEqual({ inName: 0, beside: 0 });
  });
});

test.each([
  ['Núñez', 'nunez'],
  ['O’Neill', "o'neill"],
  ['Corp.', 'corp'],
  ['U.N.', 'u.n'],
  ['YouTube', 'youtube'],
])('%s is listed under %s', (word, key) => {
  expect(foldWord(word)).toBe(key);
});

describe('what an unlisted word is spelled like', () => {
  test.each<[string, 'person' | 'place' | 'word']>([
    ['rodriquez', 'person'],
    ['dravenko', 'person'],
    ['wollingstedt', 'place'],
    ['quillville', 'place'],
    ['unforecasting', 'word'],
    ['thunderstorms', 'word'],
  ])('%s: %s', (word, kind) => {
    const likeness = likenessOf(word);
    expect(likeness[kind]).toBe(Math.max(likeness.person, likeness.place, likeness.word));
  });

  test('the three sum to one', () => {
    const { person, place, word } = likenessOf('torvel');
    expect(person + place + word).toBeCloseTo(1);
  });

  test('two letters tell nothing', () => {
    expect(likenessOf('qu')).toEqual({ person: 0, place: 0, word: 1 });
  });
});

test.each([
  ['hannah', 'female'],
  ['wolfgang', 'male'],
  ['harbour', null],
  ['torvel', null],
])('%s is the name of: %s', (given, gender) => {
  expect(genderOfGivenName(given)).toBe(gender);
});

test.each(['', 'torvelquorv', 'a'.repeat(4000)])('a word on no list, of whatever length, stands on none', (word) => {
  expect(lookUpWord(word)).toEqual({ inName: 0, beside: 0 });
});

test('the same words give the same bytes', () => {
  expect(writeWordbook(gatherWords(['peruvian'])).equals(writeWordbook(gatherWords(['peruvian'])))).toBe(true);
  const classes = [['ana'], ['lima'], ['storm']];
  expect(learnLikeness(classes).equals(learnLikeness(classes))).toBe(true);
});

test('more words than the wordbook can number are refused when it is built', () => {
  const words = new Map(Array.from({ length: 0xffff }, (_, i) => [`w${i}`, { inName: 1, beside: 0 }]));
  expect(() => writeWordbook(words)).toThrow('too many words');
});
