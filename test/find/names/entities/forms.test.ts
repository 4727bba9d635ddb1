import { describe, expect, test } from 'vitest';
import { claimForPeople } from '../../../../src/find/names/entities/claims.ts';
import { addMissedNames } from '../../../../src/find/names/entities/missed-names.ts';
import { organizationNameOf, organizationWordsOf } from '../../../../src/find/names/entities/organization-name.ts';
import { personNameOf } from '../../../../src/find/names/entities/person-name.ts';
import { ORGANIZATION_FORM_RULES, organizationKinship } from '../../../../src/find/names/entities/same-organization.ts';
import { FORM_RULES, kinshipOf } from '../../../../src/find/names/entities/same-person.ts';
import {
  extendOverDoubleSurnames,
  extendOverParticles,
  joinSplitNames,
} from '../../../../src/find/names/entities/split-names.ts';
import { NEARNESS_RULES } from '../../../../src/find/names/entities/which-person.ts';
import type { NameMention } from '../../../../src/find/names/name-mention.ts';
import { entitiesOf, mentionsOf } from './story.ts';

const FULL_NAME = /^((?:the |The )?)(.+?)(?= spoke\b| met\b| fell\b| \()/;

/** The example's full name and its short form as two mentions. */
function pair(example: string, open: string, close: string) {
  const marked = example.replace('[', open).replace(']', close).replace(FULL_NAME, `$1${open}$2${close}`);
  const { all } = mentionsOf(marked);
  return { full: all[0]!, form: all.at(-1)! };
}

describe('each way of writing a person again holds for its example', () => {
  test.each(FORM_RULES.map(({ name, example }, i) => [name, example, i] as const))('%s', (_name, example, i) => {
    const { full, form } = pair(example, '[', ']');
    expect(kinshipOf(personNameOf(form), personNameOf(full))).toBe(i);
  });
});

describe('each way of writing an organization again holds for its example', () => {
  test.each(ORGANIZATION_FORM_RULES.map(({ name, example }, i) => [name, example, i] as const))(
    '%s',
    (_name, example, i) => {
      const { full, form } = pair(example, '<', '>');
      const nameOf = (mention: NameMention) => organizationNameOf(organizationWordsOf(mention));
      expect(organizationKinship(nameOf(form), nameOf(full))).toBe(i);
    },
  );
});

describe('who of one surname is meant', () => {
  test.each(NEARNESS_RULES.map(({ name, example, means }) => [name, example, means] as const))(
    '%s',
    (_name, example, means) => {
      const story = example.replace(/\[?((?:(?:Ann|Ben|Tom) )?Hale)\]?/g, '[$1]');
      const at = example.indexOf('[');
      const meant = entitiesOf(story).people.find(({ mentions }) => mentions.some(({ start }) => start === at));
      expect(meant!.name).toBe(means);
    },
  );
});

/** The kinds and words of a story's names after they have been read anew. */
function claimed(story: string): string[] {
  const { text, all } = mentionsOf(story);
  return claimForPeople(extendOverDoubleSurnames(joinSplitNames(all))).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

describe('names that the people named in full explain', () => {
  test.each([
    ['[Ana Ruiz] spoke. <Ruiz> left.', 'person Ruiz'],
    ['[Abdel al-Sisri] spoke. <Sisri> left.', 'person Sisri'],
    ['[Mohammed bin Salem] spoke. <MBS> left.', 'person MBS'],
    ['[Ana Ruiz] spoke. [Stop Ruiz] left.', 'person Ruiz'],
    ['[Ana Ruiz] spoke. [Then-Sen. Ruiz] left.', 'person Ruiz'],
    ['[Vasco] da [Gamba] left.', 'person Vasco da Gamba'],
    ['[Vega Obrero] spoke. [Juan Vega] Obrero left.', 'person Juan Vega Obrero'],
    ['[Tom Hale] spoke. The <Hales> left.', 'person Tom Hale'],
    ['[Donald J.] [Hale] left.', 'person Donald J. Hale'],
    ['[Maria] <van der Berg> left.', 'person Maria van der Berg'],
  ])('%s', (story, last) => {
    expect(claimed(story).at(-1)).toBe(last);
  });

  test.each([
    ['[Ana Ruiz] of the <Ruiz Foundation> spoke. <Ruiz> gave.', 'organization Ruiz'],
    ['[Tom Paris] spoke in {Paris}.', 'place Paris'],
    ['[Ana Ruiz] spoke. <LGB> left.', 'organization LGB'],
    ['[Ana Ruiz] spoke. [Eva Ruiz] left.', 'person Eva Ruiz'],
    ['[Ana Ruiz], [Tom] left.', 'person Tom'],
  ])('but not in: %s', (story, last) => {
    expect(claimed(story).at(-1)).toBe(last);
  });
});

/** The people of a story, those that were taken for nothing included. */
function completed(story: string): string[] {
  const { text, lines, all } = mentionsOf(story);
  return extendOverParticles(addMissedNames(all, lines)).map(({ start, end }) => text.slice(start, end));
}

describe('names that were taken for nothing', () => {
  test.each([
    ['[Tom Ruiz] spoke. Ruiz left.', ['Tom Ruiz', 'Ruiz']],
    ['[Tom Hale] spoke. Hale said no.', ['Tom Hale', 'Hale']],
    ['[Maria Santos] spoke. Maria left.', ['Maria Santos', 'Maria']],
    ['Bill and [Ann Hale] spoke.', ['Bill', 'Ann Hale']],
    ['[Pedro Soler Lugo] spoke. Soler left.', ['Pedro Soler Lugo', 'Soler']],
    ['[Loyola de Palanca] spoke. De [Palanca] left.', ['Loyola de Palanca', 'De Palanca']],
    ['[Maria van der Berg] spoke. Van der [Berg] left.', ['Maria van der Berg', 'Van der Berg']],
  ])('%s', (story, expected) => {
    expect(completed(story)).toEqual(expected);
  });

  test.each([
    '[Tom Young] spoke. Young people left.',
    '[Ana Ruiz] spoke. Ruiz Street was shut.',
    '[Ana Ruiz] spoke. The Old Ruiz was shut.',
    '[George I] ruled. “What shall I do?” they asked.',
    'Bill was passed. [Ann Hale] spoke.',
    '[Ana Palanca] spoke. De [Palanca] left.',
  ])('but not: %s', (story) => {
    const { text, all } = mentionsOf(story);
    expect(completed(story)).toEqual(all.map(({ start, end }) => text.slice(start, end)));
  });
});
