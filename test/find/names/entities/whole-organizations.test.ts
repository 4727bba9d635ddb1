import { describe, expect, test } from 'vitest';
import { WHOLE_RULES } from '../../../../src/find/names/entities/whole-organizations.ts';
import { parseArticle } from '../../../../src/parse-article.ts';
import { marked } from '../../../marked.ts';

function organizationsIn(text: string): readonly string[] {
  return parseArticle(text).organizations.flatMap(({ mentions }) => mentions.map((mention) => mention.text));
}

describe('an organization in full', () => {
  test.each(WHOLE_RULES.map(({ name, example }) => [name, example] as const))('%s', (_name, example) => {
    const { text, wanted } = marked(example);
    expect(organizationsIn(text)).toContain(wanted[0]);
  });

  test.each([
    'They went to the [Bureau of Alcohol, Tobacco, Firearms and Explosives] in May.',
    'The [Senate Committee on Health, Education, Labor, and Pensions] met.',
    'The [House Committee on Ways and Means] met.',
    'The [Ministry of Culture, Sports and Tourism] paid.',
    'The [Peruvian Astronomical, Geophysical and Services Administration] (Pagsa) met.',
  ])('%s', (sentence) => {
    const { text, wanted } = marked(sentence);
    expect(organizationsIn(text).filter((name) => name !== 'Pagsa')).toEqual([wanted[0]]);
  });
});

describe('what stands behind an organization and is none of it', () => {
  test.each([
    ['The Department of Justice, Congress and Microsoft met.', ['Department of Justice', 'Congress', 'Microsoft']],
    ['The Ministry of Health, Reuters and AP said so.', ['Ministry of Health', 'Reuters', 'AP']],
    ['The Senate Committee on Friday met the mayor.', ['Senate Committee']],
    ['The Bank of Lima, its owners and Peru (TPN) met.', ['Bank of Lima']],
  ])('%s', (text, organizations) => {
    expect(organizationsIn(text).filter((name) => name !== 'TPN')).toEqual(organizations);
  });
});
