import { describe, expect, test } from 'vitest';
import { joinNames } from '../src/find/names/joined.ts';
import type { Names } from '../src/find/names/names.ts';
import { articleOf, type ParseOptions } from '../src/parse-article.ts';
import { readStories } from '../src/read/read.ts';
import { segmentParagraphs } from '../src/segment/paragraphs.ts';
import { segmentParts } from '../src/segment/parts.ts';
import { cutEndless, segmentStretches } from '../src/segment/stretches.ts';
import { entitiesOf } from './find/names/entities/story.ts';

const STORY = `Lima port shut for a week after a crane falls

LIMA, Dec 5, 2025 (Reuters) - The port of Lima was shut on Friday after a crane fell into the harbour, Mayor Ana Ruiz said.

“Nobody was hurt, and for that we are grateful,” Ruiz told reporters in Lima. “But the crane is gone.”

Gen. Otto Brandt, who leads the coast guard of Peru, said the harbour would be searched by divers until Monday.

The crane belonged to Northern Grain Terminals Corp, which ships wheat from Peru to Chile and Ecuador.

Northern Grain Terminals said it had tested the crane in November. “We are shocked,” it said in a statement.

Ruiz said the city would not wait for the company.

“We have asked them for years to replace it,” she said. “They have not answered one letter.”

Brandt said two ships from Ecuador were waiting outside the port.

“They have water and food for ten days,” he said.

Lena Hart, a crane driver, said the wind had been strong since Thursday night.

“You could hear it sing,” Hart said. “My brother Tom Hart heard it in Callao.”

Callao, north of Lima, has a port of its own, but its cranes are small, according to Brandt.

In Santiago the government of Chile said it had wheat for a month.

“Nobody will go without bread,” said Trade Minister Pablo Vela, who spoke in Santiago on Friday.

Vela said Chile would send engineers to Lima if Peru asked for them.

The World Bank paid for the crane in 1987, Northern Grain Terminals said.

The World Bank had no comment in Washington.

Ruiz, who was elected in 2022, said the port would open again next week.

(Reporting by Eva Moll in Lima; Editing by Jan Stone)
`;

const found = (options: ParseOptions, longest?: number) => articleOf(readStories(STORY, null)[0]!, options, longest);

/** How often a story of that length is cut. */
function stretchesOf(text: string, longest: number) {
  const blocks = cutEndless(text, segmentParagraphs(text), longest);
  return segmentStretches(segmentParts(text, blocks, null), longest);
}

describe('a long story that is looked through in stretches', () => {
  test.each([1500, 1000, 500, 250])(
    'comes to the same as one that is not cut, in stretches of %d characters',
    (longest) => {
      expect(stretchesOf(STORY, longest).length).toBeGreaterThan(1);
      expect(found({}, longest)).toEqual(found({}));
    },
  );

  test('gives people their pronouns all the same', () => {
    const options = { pronouns: true };
    const [cut, whole] = [found(options, 1000), found(options)];
    expect(cut.people).toEqual(whole.people);
    expect(cut.quotes).toEqual(whole.quotes);
  });
});

describe('the stretches of a story', () => {
  const paragraph = (words: number) => `${'The harbour was shut again on Friday. '.repeat(words / 7).trim()}\n\n`;
  const own = (text: string, longest: number) =>
    stretchesOf(text, longest).map(({ own: { start, end } }) => text.slice(start, Math.min(end, text.length)));

  test('are the story itself where it is short', () => {
    expect(own(paragraph(70), 1000)).toEqual([paragraph(70)]);
  });

  test('are cut between paragraphs, and leave nothing out', () => {
    const text = paragraph(70).repeat(40);
    const stretches = own(text, 5000);
    expect(stretches.join('')).toBe(text);
    expect(stretches.every((words) => words.startsWith('The harbour') && words.length <= 5000)).toBe(true);
  });

  test('are cut behind a blank where a paragraph is longer', () => {
    const text = paragraph(7000);
    const stretches = own(text, 5000);
    expect(stretches.join('')).toBe(text);
    expect(stretches.slice(0, -1).every((words) => words.length <= 5000 && words.endsWith(' '))).toBe(true);
  });

  test('are cut anywhere but within a character where nothing is blank', () => {
    const text = '😀'.repeat(9999);
    const pieces = cutEndless(text, segmentParagraphs(text), 5001).map(({ start, end }) => text.slice(start, end));
    expect(pieces.join('')).toBe(text);
    expect(pieces.map((words) => words.length)).toEqual([5000, 5000, 5000, 4998]);
  });

  test('begin with what stands before them, for the pronouns', () => {
    const text = paragraph(70).repeat(40);
    const [, second] = stretchesOf(text, 10_000);
    const runUp = second!.own.start - second!.parts.story[0]!.start;
    expect(runUp).toBeGreaterThan(2000);
    expect(runUp).toBeLessThanOrEqual(3000);
  });
});

/** The names of stretches whose names are marked, joined: "name (mentions)". */
function joined(...marked: readonly string[]): readonly string[] {
  let start = 0;
  const stretches = marked.map((story) => {
    const { text, ...names } = entitiesOf(story);
    const own = { start, end: start + text.length };
    start += text.length;
    return { ...shifted(names, own.start), own };
  });
  const { people, organizations, places } = joinNames(stretches).names;
  return [...people, ...organizations, ...places].map(
    ({ name, mentions }) => `${name} (${mentions.map(({ text }) => text).join(', ')})`,
  );
}

function shifted({ people, organizations, places }: Names, by: number): Names {
  const shift = <Of extends Names[keyof Names][number]>(entity: Of): Of => ({
    ...entity,
    mentions: entity.mentions.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
  });
  return { people: people.map(shift), organizations: organizations.map(shift), places: places.map(shift) };
}

describe('the names of two stretches', () => {
  test.each<[string, string, readonly string[]]>([
    ['[Ana Ruiz] spoke.', '[Ruiz] left.', ['Ana Ruiz (Ana Ruiz, Ruiz)']],
    ['[Ruiz] spoke.', '[Ana Ruiz] left. [Ruiz] slept.', ['Ana Ruiz (Ruiz, Ana Ruiz, Ruiz)']],
    ['[Ana Ruiz] spoke.', '[Tom Ruiz] left.', ['Ana Ruiz (Ana Ruiz)', 'Tom Ruiz (Tom Ruiz)']],
    [
      'Gen. [Tom Hale] spoke. Mrs. [Ann Hale] left.',
      'Gen. [Hale] slept.',
      ['Tom Hale (Tom Hale, Hale)', 'Ann Hale (Ann Hale)'],
    ],
    ['Mr. [Tom Hale] spoke.', 'Mrs. [Hale] left.', ['Tom Hale (Tom Hale)', 'Hale (Hale)']],
    ['[Donald J. Hale] spoke.', '[Donald Hale] left.', ['Donald J. Hale (Donald J. Hale, Donald Hale)']],
    [
      'The <Lima Grain Board> met.',
      'The <LGB> rose. The <Grain Board> slept.',
      ['Lima Grain Board (Lima Grain Board, LGB, Grain Board)'],
    ],
    [
      'The <Peruvian Ports Union> (<SPP>) met.',
      '<SPP> rose.',
      ['Peruvian Ports Union (Peruvian Ports Union, SPP, SPP)'],
    ],
    ['<Hale Valve> fell.', '<Hale Valve Corp.> rose.', ['Hale Valve Corp. (Hale Valve, Hale Valve Corp.)']],
    ['<Hale Valve> fell.', '<Otto Valve> rose.', ['Hale Valve (Hale Valve)', 'Otto Valve (Otto Valve)']],
    ['In {Lima} it rained.', 'In {Peru}’s {Lima} it did not.', ['Lima (Lima, Lima)', 'Peru (Peru)']],
    [
      'In {Sandcastle Bay} it rained.',
      'In {Sandcastle Bay} it did not.',
      ['Sandcastle Bay (Sandcastle Bay, Sandcastle Bay)'],
    ],
  ])('%s | %s', (one, other, names) => {
    expect(joined(one, other)).toEqual(names);
  });
});
