import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/parse-article.ts';
import { pronounsOf } from './story.ts';

describe('whom a pronoun means', () => {
  test.each([
    ['[Ana Ruiz] said she would stay.', ['she = Ana Ruiz']],
    ['[Ana Ruiz] left. She took her coat.', ['She = Ana Ruiz', 'her = Ana Ruiz']],
    ['[Ana Ruiz] met [Tom Hale]. He thanked her.', ['He = Tom Hale', 'her = Ana Ruiz']],
    ['[Ana Ruiz] left. She slept. Then she rose.', ['She = Ana Ruiz', 'she = Ana Ruiz']],
    ['[Zorvel] said he would stay.', ['he = Zorvel']],
    ['Mrs. [Zorvel] met Mr. [Kolvar]. She left.', ['She = Zorvel']],
    ['[Kolvar], a spokeswoman, smiled. “No,” she said.', ['she = Kolvar']],
    ['[Tom Hale], mayor of Lima, said he would stay.', ['he = Tom Hale']],
    ['[Tom Hale] hurt himself.', ['himself = Tom Hale']],
    ['[Ana Ruiz] left.\n\n[Tom Hale] came.\n\nHe slept.', ['He = Tom Hale']],
    ['When she arrived, [Ana Ruiz] slept.', ['she = Ana Ruiz']],
  ])('%s', (story, expected) => {
    expect(pronounsOf(story)).toEqual(expected);
  });

  test.each([
    ['two men', '[Tom Hale] met [Ben Kahn]. He left.'],
    ['two people of unknown gender', '[Zorvel] met [Kolvar]. He left.'],
    ['a woman and one of unknown gender', 'Mrs. [Zorvel] met [Kolvar]. She left.'],
    ['a man without a name', '[Tom Hale] met a policeman. He left.'],
    ['someone without a name', '[Tom Hale] met the driver. He left.'],
    ['nobody of that gender', '[Ana Ruiz] left. He slept.'],
    ['too far away', '[Tom Hale] left. It rained. It was cold. He slept.'],
    ['quoted words', '[Tom Hale] spoke. “He is ill.”'],
    ['who comes later in the sentence', '[Tom Hale] left. When he arrived, [Ben Kahn] slept.'],
    ['one who is meant by nothing before', '[Tom Hale] met a policeman. He left. He slept.'],
    ['who is named in quoted words', 'The note read “[Tom Hale] is ill.” He left.'],
    ['a headline', '[Tom Hale] says he will stay\n\nIt rained.'],
    ['a thing', '[Tom Hale] left. It slept.'],
  ])('nobody is meant for sure: %s', (_why, story) => {
    expect(pronounsOf(story)).toEqual([]);
  });
});

describe('in an article', () => {
  const STORY =
    'LIMA, Dec 5 (Reuters) - President Ana Ruiz met Mayor Eva Hale on Friday.\n\n“It rained,” Hale said. “It was cold,” she added. “We all slept.”';
  const pronouns = (explain: boolean) =>
    parseArticle(STORY, { pronouns: true, explain }).people.flatMap(({ name, mentions }) =>
      mentions.filter(({ kind }) => kind === 'pronoun').map(({ text, why }) => ({ name, text, why })),
    );

  test('the speaker of a quote has the pronoun that names him there', () => {
    expect(pronouns(false)).toEqual([{ name: 'Eva Hale', text: 'she', why: undefined }]);
  });

  test('--explain says why', () => {
    expect(pronouns(true)).toEqual([{ name: 'Eva Hale', text: 'she', why: ['who says the words beside it'] }]);
  });
});
