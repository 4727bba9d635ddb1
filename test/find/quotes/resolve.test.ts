import { expect, test } from 'vitest';
import type { Mention, Organization, Person, Place } from '../../../src/article.ts';
import { decideQuotes, type Names } from '../../../src/find/quotes/quotes.ts';
import { spanOf } from '../../../src/span.ts';
import { storyOf } from './story.ts';

/** The names of a story: each is found wherever one of its forms stands. */
function namesIn(
  text: string,
  people: readonly (readonly string[])[],
  organizations: readonly (readonly string[])[] = [],
  places: readonly (readonly string[])[] = [],
): Names {
  const mentions = (forms: readonly string[]): Mention[] =>
    forms
      .flatMap((form) => [...text.matchAll(new RegExp(form, 'g'))])
      .map((match) => ({ ...spanOf(text, match.index, match.index + match[0].length), kind: 'name' }));
  return {
    people: people.map(
      ([name = '', honorific = '', ...forms], i): Person => ({
        id: `p${i + 1}`,
        name,
        honorific: honorific || null,
        roles: [],
        mentions: mentions([name, ...forms]),
      }),
    ),
    organizations: organizations.map(
      ([name = '', ...forms], i): Organization => ({
        id: `o${i + 1}`,
        name,
        acronym: null,
        mentions: mentions([name, ...forms]),
      }),
    ),
    places: places.map(
      ([name = ''], i): Place => ({
        id: `l${i + 1}`,
        name,
        kind: 'city',
        country: null,
        region: null,
        latitude: null,
        longitude: null,
        geonameId: null,
        mentions: mentions([name]),
      }),
    ),
  };
}

const PEOPLE = [
  ['Maria Ruiz', 'Sen.', '(?<!Maria )Ruiz'],
  ['Tom Hale', '', '(?<!Tom )Hale'],
  ['Ben Cole', '', '(?<!Ben )Cole'],
  ['Rosa Diaz', 'Pres.', '(?<!Rosa )Diaz'],
  ['Ann Lee', 'Democratic Rep.', '(?<!Ann )Lee'],
  ['Zorvel Quane', '', '(?<!Zorvel )Quane'],
  ['Lena Bauer', 'Adm.', '(?<!Lena )Bauer'],
  ['Peter Bauer', ''],
];
const ORGANIZATIONS = [['Harbor Bank'], ['Ministry of Works'], ['Coast Tribune'], ['FHB']];
const PLACES = [['Lima']];

test.each([
  ['her full name', 'Maria Ruiz spoke. “It rained,” Ruiz said.', 'Maria Ruiz'],
  ['a pronoun', 'Maria Ruiz met Tom Hale. “It rained,” she said.', 'Maria Ruiz'],
  ['the other pronoun', 'Maria Ruiz met Tom Hale. “It rained,” he said.', 'Tom Hale'],
  ['a pronoun after a cue', 'Tom Hale said it rained. “It poured,” he added.', 'Tom Hale'],
  ['a title', 'Sen. Maria Ruiz spoke. “It rained,” the senator said.', 'Maria Ruiz'],
  ['an apposition', '“It rained,” the mayor, Tom Hale, said.', 'Tom Hale'],
  ['an apposition with a former office', 'The other guest, former Mayor Tom Hale, said “it rained.”', 'Tom Hale'],
  ['a relative', 'Maria Ruiz, who said “it rained,” left.', 'Maria Ruiz'],
  ['an organization', '“Rates fell,” Harbor Bank said.', 'Harbor Bank'],
  ['the bank', 'Harbor Bank cut its rate. “Rates fell,” the bank said.', 'Harbor Bank'],
  ['the ministry', 'The Ministry of Works shut the dam. “It rained,” the ministry said.', 'Ministry of Works'],
  ['the lender, no paper', 'Harbor Bank paid. The Coast Tribune asked. “It rained,” the lender said.', 'Harbor Bank'],
  ['the newspaper', 'The Coast Tribune asked. Harbor Bank paid. “It rained,” the newspaper said.', 'Coast Tribune'],
  ['a board of editors', 'The Coast Tribune asked. “It rained,” the editorial board wrote.', 'Coast Tribune'],
  ['initials', 'The FHB met. “It rained,” the board said.', 'FHB'],
  ['it', 'Harbor Bank cut its rate on Monday. “Rates fell,” it said.', 'Harbor Bank'],
  ['an owner', 'Tom Hale spoke. His warning that “it rained” was late.', 'Tom Hale'],
  ['an organization that owns', 'Harbor Bank cut its rate. Its claim that “rates fell” was true.', 'Harbor Bank'],
  ['a possessive', 'Tom Hale spoke. Hale’s warning that “it rained” was late.', 'Tom Hale'],
  ['a new paragraph', 'Maria Ruiz waited.\n\nFor Tom Hale, it was late.\n\n“It rained,” he said.', 'Tom Hale'],
  [
    'the subject of the sentence, not of its clause',
    'Tom Hale was not sure when Ben Cole asked whether it rained.\n\n“It poured,” he said.',
    'Tom Hale',
  ],
  ['who said it behind it', 'The roof, Tom Hale said, leaked, and Ben Cole paid. “It rained,” he said.', 'Tom Hale'],
  ['the subject of a lead-in', 'Zorvel Quane spoke. While Ann Lee slept, she called it “rain.”', 'Ann Lee'],
  ['a lead-in with an apposition', 'For Maria Ruiz, a retiree, paying was hard. “It rained,” she said.', 'Maria Ruiz'],
  ['nobody in a question', 'Tom Hale sang.\n\nWhat if Ben Cole was late?\n\n“It rained,” he said.', 'Tom Hale'],
  ['a lead-in with an owner', 'Tom Hale sang.\n\nAfter Cole’s song it was late.\n\n“It rained,” he said.', 'Tom Hale'],
  ['the owner of a subject', 'Tom Hale sang.\n\nCole’s song was late.\n\n“It rained,” he said.', 'Ben Cole'],
  ['nobody ruled out', 'Tom Hale sang. No other mayor was there. “It rained,” he said.', 'Tom Hale'],
  ['an owner without a name', 'Tom Hale sang. The mayor’s bus was late. “It rained,” he said.', 'Tom Hale'],
  ['an apposition that is not crossed', 'Tom Hale, 52, a driver from Lima, Ohio, said it was “rain.”', 'Tom Hale'],
  ['an apposition with a state', 'One senator, Sen. Maria Ruiz of Ohio, called it “rain.”', 'Maria Ruiz'],
  [
    'a lead-in that ends with a quotation',
    'When Ben Cole called it “rain,” Tom Hale laughed.\n\n“It poured,” he said.',
    'Tom Hale',
  ],
  ['nobody whom he names', 'Ben Cole sang. Tom Hale spoke. “Hale rained on us,” he said.', 'Ben Cole'],
  ['nobody to whom he speaks', 'Tom Hale sang. Ben Cole heard it. “It rained,” he told Cole.', 'Tom Hale'],
  ['himself, where nobody else was named', 'Tom Hale sang. “Hale is wet,” he said.', 'Tom Hale'],
  [
    'the one of whom the story tells',
    'Tom Hale sang. Hale ate. Hale slept. Hale rose. Ben Cole left. “It rained,” the businessman said.',
    'Tom Hale',
  ],
  ['a former office of state', 'Tom Hale sang. “It rained,” the former secretary of state said.', 'Tom Hale'],
  ['a member of the other party', 'Tom Hale sang. Ann Lee heard it. “It rained,” the GOP candidate said.', 'Tom Hale'],
  ['a holder of another seat', 'Tom Hale sang. Maria Ruiz heard it. “It rained,” the Ohio governor said.', 'Tom Hale'],
  ['him beside both halves', 'Ben Cole sang. Tom Hale spoke. “Hale is late,” he said. “It rained.”', 'Ben Cole'],
  ['who is named in a report of his own', 'Ben Cole sang. Tom Hale spoke. Hale would win, he said.', 'Tom Hale'],
  [
    'no owner behind the sentence',
    'Tom Hale sang. His driver, Ben Cole, said he was late. “It rained,” he said.',
    'Ben Cole',
  ],
  [
    'one whose owner was meant by the pronoun before',
    'Ann Lee sang. Tom Hale heard it. Her driver, Zorvel Quane, said she would appeal for help. “It rained,” he said.',
    'Zorvel Quane',
  ],
  ['a name given', 'Her neighbor, a baker from Lima named Tom Hale, said it was “rain.”', 'Tom Hale'],
  [
    'her husband',
    'Lena Bauer met Peter Bauer. Tom Hale spoke. She sang. “It rained,” her husband said.',
    'Peter Bauer',
  ],
  ['Bauer’s husband', 'Lena Bauer met Peter Bauer. “It rained,” Lena Bauer’s husband said.', 'Peter Bauer'],
  ['an office with its department', 'The former secretary of state Tom Hale said it was “rain.”', 'Tom Hale'],
  ['an admiral', 'Adm. Lena Bauer spoke. “It rained,” the admiral said.', 'Lena Bauer'],
  [
    'a party and a state',
    'Ben Cole (R-Ohio) sang. Tom Hale heard it. “It rained,” the Ohio Republican said.',
    'Ben Cole',
  ],
  ['a state alone', 'Ben Cole of Ohio sang. Tom Hale heard it. “It rained,” the Ohio native said.', 'Ben Cole'],
  [
    'who has a campaign',
    'The Cole campaign paid. Cole sang. Tom Hale heard it. “It rained,” the candidate said.',
    'Ben Cole',
  ],
  [
    'the senator of the paragraph',
    'Sen. Maria Ruiz sang.\n\nTom Hale spoke of rain. It fell. “It rained,” the senator said.',
    'Tom Hale',
  ],
  ['the subject of a participle', 'Maria Ruiz sang.\n\nAsked about Ann Lee, she called it “rain.”', 'Maria Ruiz'],
  ['the subject of another participle', 'Maria Ruiz sang.\n\nStunned by Ann Lee, she called it “rain.”', 'Maria Ruiz'],
  [
    'an official who is far off',
    'Tom Hale sang. A driver spoke.\n\nIt fell.\n\nIt rose.\n\n“It rained,” he said.',
    'Tom Hale',
  ],
  ['a bare word', 'Tom Hale sang. Star singer hopes rose. “It rained,” he said.', 'Tom Hale'],
  ['no president in general', 'Tom Hale sang. A president should listen. “It rained,” he said.', 'Tom Hale'],
  ['a former first lady', 'Maria Ruiz sang. Tom Hale heard it. “It rained,” the former first lady said.', 'Maria Ruiz'],
  [
    'somebody by the way, by his age',
    'Tom Hale sang. Hale ate. Hale slept. Hale rose. Ben Cole spoke. “It rained,” the 45-year-old welder said.',
    'Ben Cole',
  ],
  [
    'whose gender his clause tells',
    'Ann Lee sang. Tom Hale heard it. The candidate called her poll “rain.”',
    'Ann Lee',
  ],
  ['a title cut short', 'Pres. Rosa Diaz spoke. Ben Cole heard it. “It rained,” the president said.', 'Rosa Diaz'],
  ['the city', 'Streets in Lima were dry. “It rained,” the city said.', 'Lima'],
])('%s: %s', (_what, text, name) => {
  const speaker = decideQuotes(storyOf(text), namesIn(text, PEOPLE, ORGANIZATIONS, PLACES)).at(-1)?.quote.speaker;
  expect(speaker?.name).toBe(name);
  expect(speaker?.ref).not.toBeNull();
});

test.each([
  ['a spokesman', '“It rained,” said a spokesman for Tom Hale.', 'a spokesman for Tom Hale'],
  ['an aide', 'Tom Hale spoke. “It rained,” his lawyer said.', 'his lawyer'],
  ['an official', '“It rained,” a Harbor Bank official said.', 'a Harbor Bank official'],
  ['a campaign', 'Harbor Bank paid. “It rained,” the Hale campaign said.', 'the Hale campaign'],
  [
    'the official',
    'Tom Hale spoke. A senior official said it rained. “It poured,” the official said.',
    'A senior official',
  ],
  ['a man without a name', 'Guards led one man out after he shouted that it was “a trick.”', 'one man'],
  ['a girl without a name', 'Maria Ruiz sang. One girl reads a letter. “It rained,” she began.', 'One girl'],
  [
    'a woman without a name',
    'Maria Ruiz sang. A young woman rose as Ben Cole left. “It rained,” the woman said.',
    'A young woman',
  ],
  ['the banker', 'Maria Ruiz said the banker had called it “rain.”', 'the banker'],
  ['who is no owner', 'Hale’s lawyer challenged the claim that it “rained,” and said it was “dry.”', 'Hale’s lawyer'],
  ['two of them', 'Maria Ruiz sang. Ben Cole and Tom Hale spoke. “It rained,” they said.', 'Ben Cole and Tom Hale'],
  ['a group of several', 'Harbor Bank paid. A group of drivers slept. “It rained,” it said.', 'A group of drivers'],
  ['a superlative', 'Tom Hale sang. The most able candidate called it “rain.”', 'The most able candidate'],
  ['an official', 'Tom Hale sang. A driver spoke. “It rained,” he said.', 'A driver'],
  ['a campaign of nobody', 'Harbor Bank paid. “It rained,” the campaign said.', 'the campaign'],
  ['a government', 'Harbor Bank paid. “It rained,” the government said.', 'the government'],
  ['a health body', '“It rained,” the WHO said.', 'the WHO'],
])('%s stays unnamed: %s', (_what, text, name) => {
  const decisions = decideQuotes(storyOf(text), namesIn(text, PEOPLE, ORGANIZATIONS, PLACES));
  const speaker = decisions.at(-1)?.quote.speaker;
  expect([speaker?.name, speaker?.kind, speaker?.ref]).toEqual([name, 'unnamed', null]);
});

test('whoever alone holds an office is meant however far back he was named', () => {
  const text = `Sen. Maria Ruiz spoke. ${'Rain fell on the dam. '.repeat(150)}“It rained,” the senator said.`;
  expect(decideQuotes(storyOf(text), namesIn(text, PEOPLE)).at(-1)?.quote.speaker?.name).toBe('Maria Ruiz');
});
