import { describe, expect, test } from 'vitest';
import { findCredits } from '../../../src/find/credits/credits.ts';
import { CREDIT_CUES, findCues } from '../../../src/find/credits/cues.ts';
import { printedName } from '../../../src/find/credits/names.ts';
import { marked } from '../../marked.ts';
import { creditsOf } from './line.ts';

describe('sign-offs', () => {
  test.each([
    ['Reporting by Ana Ruiz', 'reporting: Ana Ruiz'],
    ['(Reporting by Ana Ruiz; Editing by Tom Hale)', 'reporting: Ana Ruiz | editing: Tom Hale'],
    ['(Reporting by Ana Ruiz; Editing by Tom Hale.)', 'reporting: Ana Ruiz | editing: Tom Hale'],
    [
      'Reporting by Ana Ruiz and Tom Hale Editing by Li Wei',
      'reporting: Ana Ruiz | reporting: Tom Hale | editing: Li Wei',
    ],
    ['(Reporting By Ana Ruiz, editing by Tom Hale)', 'reporting: Ana Ruiz | editing: Tom Hale'],
    [
      'Reporting by Ana Ruiz in Lima, Tom Hale in Quito and Li Wei in Beijing',
      'reporting: Ana Ruiz @ Lima | reporting: Tom Hale @ Quito | reporting: Li Wei @ Beijing',
    ],
    [
      'Reporting by Ana Ruiz and Tom Hale in Washington',
      'reporting: Ana Ruiz @ Washington | reporting: Tom Hale @ Washington',
    ],
    [
      'Reporting by Ana Ruiz in Jackson, Mississippi, Marilyn Hurst and Tom Hale; Editing by Li Wei',
      'reporting: Ana Ruiz @ Jackson, Mississippi | reporting: Marilyn Hurst | reporting: Tom Hale | editing: Li Wei',
    ],
    ['(Additional reporting by Ana Ruiz aboard Air Force One)', 'reporting: Ana Ruiz @ Air Force One'],
    [
      'Reporting by Ana Ruiz; Additional reporting by Tom Hale; Writing by Li Wei; Editing by Joan de la Cruz and Sean O’Neill',
      'reporting: Ana Ruiz | reporting: Tom Hale | writing: Li Wei | editing: Joan de la Cruz | editing: Sean O’Neill',
    ],
    ['Reporting and writing by Ana Ruiz; editing by Tom Hale', 'reporting: Ana Ruiz | editing: Tom Hale'],
    ['Writing and additional reporting by Ana Ruiz', 'writing: Ana Ruiz'],
    [
      'Writing by Ana Ruiz and Tom Hale; Editing by Li Wei, Jan van der Berg',
      'writing: Ana Ruiz | writing: Tom Hale | editing: Li Wei | editing: Jan van der Berg',
    ],
    ['(Compiled by Ana Ruiz; Edited by Tom Hale)', 'writing: Ana Ruiz | editing: Tom Hale'],
    ['Reporting by Ana Ruiz\nEditing by Tom Hale', 'reporting: Ana Ruiz | editing: Tom Hale'],
    [
      'Reporting by Ana Ruiz in New York\nand Tom Hale in Rio de Janeiro',
      'reporting: Ana Ruiz @ New York | reporting: Tom Hale @ Rio de Janeiro',
    ],
    ['Reporting by Ana Ruiz, with additional reporting by Tom Hale', 'reporting: Ana Ruiz | reporting: Tom Hale'],
    [
      'Reporting by Ana Ruiz with reporting by Tom Hale in St. Louis',
      'reporting: Ana Ruiz | reporting: Tom Hale @ St. Louis',
    ],
    ['-- Additional reporting by Ana Ruiz.', 'reporting: Ana Ruiz'],
    ['(Reporting by Reuters bureaus; Writing by Ana Ruiz)', 'writing: Ana Ruiz'],
    ['Reporting by Ana Ruiz, Beijing newsroom; Editing by Tom Hale', 'reporting: Ana Ruiz | editing: Tom Hale'],
    ['Additional reporting by Ana Ruiz, Tom Hale and BBC Verify', 'reporting: Ana Ruiz | reporting: Tom Hale'],
    [
      'Reporting by Ana Ruiz ((ana.ruiz@example.com; +1 202 555 0142; Reuters Messaging: ana.ruiz@example.net))',
      'reporting: Ana Ruiz',
    ],
    ['Graphics by Ana Ruiz', 'contributor: Ana Ruiz'],
    ['Photos by Ana Ruiz', 'photo: Ana Ruiz'],
    [
      'Story by Ana Ruiz. Photographs by Tom Hale. Video by Li Wei.',
      'writing: Ana Ruiz | photo: Tom Hale | contributor: Li Wei',
    ],
    ['Translated by Ana Ruiz', 'contributor: Ana Ruiz'],
    ['Associated Press writer Ana Ruiz contributed to this report.', 'contributor: Ana Ruiz'],
    [
      'Associated Press writers Ana Ruiz in Lima, Peru, Tom Hale in Springfield, Ill., and Li Wei in Beijing contributed to this report.',
      'contributor: Ana Ruiz @ Lima, Peru | contributor: Tom Hale @ Springfield, Ill. | contributor: Li Wei @ Beijing',
    ],
    ['AP Business Writer Ana Ruiz in New York contributed to this report.', 'contributor: Ana Ruiz @ New York'],
    ['AP writers Ana Ruiz and Tom Hale contributed.', 'contributor: Ana Ruiz | contributor: Tom Hale'],
    [
      'Associated Press writer Dana Whitcomb reported from Cincinnati and Luis Ortega from Covington, Ky. AP writer Priya Nair in Columbus, Ohio, contributed to this report.',
      'reporting: Dana Whitcomb @ Cincinnati | reporting: Luis Ortega @ Covington, Ky. | contributor: Priya Nair @ Columbus, Ohio',
    ],
    [
      'Contributing to this report were Ana Ruiz in Lima and Tom Hale.',
      'contributor: Ana Ruiz @ Lima | contributor: Tom Hale',
    ],
    ['Ruiz reported from Lima.', 'reporting: Ruiz @ Lima'],
    ['Ruiz reported from Lima and Hale from Quito.', 'reporting: Ruiz @ Lima | reporting: Hale @ Quito'],
    [
      'Ruiz reported from Oakland, Calif.; Hale, from Washington.',
      'reporting: Ruiz @ Oakland, Calif. | reporting: Hale @ Washington',
    ],
    [
      'Ana Ruiz reported from Lima, and Tom Hale from Quito. Li Wei contributed research.',
      'reporting: Ana Ruiz @ Lima | reporting: Tom Hale @ Quito | contributor: Li Wei',
    ],
    ['Ana Ruiz contributed reporting from Lima.', 'contributor: Ana Ruiz @ Lima'],
    [
      'Ana Ruiz, Tom Hale and Li Wei contributed reporting.',
      'contributor: Ana Ruiz | contributor: Tom Hale | contributor: Li Wei',
    ],
    ['CNN’s Ana Ruiz and Tom Hale contributed to this report.', 'contributor: Ana Ruiz | contributor: Tom Hale'],
    ["CNN's Ana Ruiz in Lima contributed to this report.", 'contributor: Ana Ruiz @ Lima'],
    ['Bloomberg News reporter Ana Ruiz contributed to this story.', 'contributor: Ana Ruiz'],
    ['Washington Post staff writer Ana Ruiz contributed to this report.', 'contributor: Ana Ruiz'],
    [
      'To contact the reporters on this story: Ana Ruiz in Lima at aruiz@example.com; Tom Hale in Quito at thale@example.com To contact the editors responsible for this story: Li Wei at lwei@example.com, Jan Berg',
      'reporting: Ana Ruiz @ Lima | reporting: Tom Hale @ Quito | editing: Li Wei | editing: Jan Berg',
    ],
    ['--With assistance from Ana Ruiz and Tom Hale.', 'contributor: Ana Ruiz | contributor: Tom Hale'],
    [
      '— By Ana Ruiz in Halifax, with files from Tom Hale in Fredericton.',
      'byline: Ana Ruiz @ Halifax | contributor: Tom Hale @ Fredericton',
    ],
    ['With files from Ana Ruiz', 'contributor: Ana Ruiz'],
    [
      '- Reporting by: Ana Ruiz in Vienna, Tom Hale in Geneva',
      'reporting: Ana Ruiz @ Vienna | reporting: Tom Hale @ Geneva',
    ],
    ['- Editing by: Ana Ruiz, +49 30 555 01, <ruiz.ana@example.com>', 'editing: Ana Ruiz'],
    ['Reporting by Ana RuizEditing by Tom Hale', 'reporting: Ana Ruiz | editing: Tom Hale'],
    ['Edited by Ana Ruiz and Tom Hale, Jr.', 'editing: Ana Ruiz | editing: Tom Hale, Jr.'],
    [
      'Reporting by Mohammed al-Rashid, Abd el Karim and Carlos dos Santos',
      'reporting: Mohammed al-Rashid | reporting: Abd el Karim | reporting: Carlos dos Santos',
    ],
    [
      'Reporting by J.B. Moore, R. Sean Mac Giolla and Zoë Müller-Lüdenscheidt',
      'reporting: J.B. Moore | reporting: R. Sean Mac Giolla | reporting: Zoë Müller-Lüdenscheidt',
    ],
    ['REPORTING BY ANA RUIZ; EDITING BY TOM McHALE', 'reporting: Ana Ruiz | editing: Tom McHale'],
    [
      '(Xinhua correspondents Ana Ruiz and Tom Hale contributed to the story.)',
      'contributor: Ana Ruiz | contributor: Tom Hale',
    ],
    ['Reuters’ Ana Ruiz contributed to this report.', 'contributor: Ana Ruiz'],
    ['Contributing: Ana Ruiz, USA TODAY', 'contributor: Ana Ruiz'],
    ['Ana Ruiz, a staff writer based in Lima, contributed to this report.', 'contributor: Ana Ruiz @ Lima'],
    [
      'Reporting by Ana Ruiz, Tom Hale in Paris, France, and Jan Berg in Tbilisi, Georgia',
      'reporting: Ana Ruiz | reporting: Tom Hale @ Paris, France | reporting: Jan Berg @ Tbilisi, Georgia',
    ],
    [
      'Reporting by Ana Ruiz, Tom Hale and Jan Berg in WASHINGTON',
      'reporting: Ana Ruiz @ Washington | reporting: Tom Hale @ Washington | reporting: Jan Berg @ Washington',
    ],
    [
      'Reporting by Ana Ruiz Editing by Li Wei Our Standards: The Example Principles.',
      'reporting: Ana Ruiz | editing: Li Wei',
    ],
    ['Additional reporting by Ana Ruiz on Air Force One', 'reporting: Ana Ruiz @ Air Force One'],
    ['Photographs by Ana Ruiz/AFP', 'photo: Ana Ruiz'],
    [
      'Ana Ruiz reported from New York; Tom Hale reported from London.',
      'reporting: Ana Ruiz @ New York | reporting: Tom Hale @ London',
    ],
    ['Reporting in Kyiv by Ana Ruiz; Editing by Tom Hale', 'reporting: Ana Ruiz | editing: Tom Hale'],
  ])('%s', (line, expected) => {
    expect(creditsOf(line, 'sign-off').join(' | ')).toBe(expected);
  });
});

describe('bylines', () => {
  test.each([
    ['By Ana Ruiz', 'Ana Ruiz'],
    ['By Ana Ruiz and Tom Hale', 'Ana Ruiz | Tom Hale'],
    ['By Ana Ruiz, Tom Hale & Li Wei', 'Ana Ruiz | Tom Hale | Li Wei'],
    ['By DANA WHITCOMB and LUIS ORTEGA', 'Dana Whitcomb | Luis Ortega'],
    ['By CHAD BROOK and JANE McGILL=', 'Chad Brook | Jane McGill'],
    ['by Jane Garbett, Reuters', 'Jane Garbett'],
    ['By PHIL MERCHANT, REUTERS', 'Phil Merchant'],
    ['By Manuel Schwarte, dpa =', 'Manuel Schwarte'],
    ['By Ana Ruiz | AP', 'Ana Ruiz'],
    ['By Ana Ruiz, Associated Press', 'Ana Ruiz'],
    ['By ANA RUIZ, AP Economics Writer', 'Ana Ruiz'],
    ["By ANA O'RUIZ AP Technology Writer", "Ana O'Ruiz"],
    ['By Ana Ruiz North of England editor', 'Ana Ruiz'],
    ['By Ana Ruiz, CNN', 'Ana Ruiz'],
    ['By Ana Ruiz and Tom Hale, CNN Business', 'Ana Ruiz | Tom Hale'],
    ['By Juan de la Cruz Jr.', 'Juan de la Cruz Jr.'],
    ['By Ana Ruiz in Lima', 'Ana Ruiz @ Lima'],
    ['From Ana Ruiz in Lima', 'Ana Ruiz @ Lima'],
    ['From Ana Ruiz, Abuja', 'Ana Ruiz'],
    ['By Ana Ruiz for Reuters', 'Ana Ruiz'],
    ['By Ana Ruiz, Health Editor', 'Ana Ruiz'],
    ['By MARY-JANE O’NEILL', 'Mary-Jane O’Neill'],
    ['By ANA DE LA CRUZ', 'Ana de la Cruz'],
    ['By J.B. MOORE III', 'J.B. Moore III'],
    ['By MARY MacDONALD', 'Mary MacDonald'],
    ['By Ana Ruiz, BBC News, Lima', 'Ana Ruiz'],
    ['By Ana Ruiz and The Associated Press', 'Ana Ruiz'],
    ['By Ana Ruiz Special to The Times', 'Ana Ruiz'],
    ['By Ana Ruiz Economics Correspondent', 'Ana Ruiz'],
    ['By Dr. Ana Ruiz', 'Ana Ruiz'],
    ['By Ana Ruiz in Washington and Tom Hale in Brussels', 'Ana Ruiz @ Washington | Tom Hale @ Brussels'],
  ])('%s', (line, expected) => {
    expect(
      creditsOf(line, 'byline')
        .map((credit) => credit.replace('byline: ', ''))
        .join(' | '),
    ).toBe(expected);
  });
});

describe('no persons', () => {
  test.each([
    'Reporting by Reuters',
    'Reporting by Reuters staff',
    'Reporting by Beijing newsroom',
    'Reporting by the Bengaluru Newsroom',
    'Additional reporting by BBC Verify',
    'Reporting by Agence France-Presse',
    'Reporting by Dubai bureau; Editing by Reuters',
    'Editing by Moscow Newsroom',
    'bur-mj/kl',
    'MJ/KL',
    'The Associated Press contributed to this report.',
    'Reuters contributed to this report.',
    'Agencies contributed to this report.',
    'AP Sports Writers contributed to this report.',
    'Associated Press writers contributed to this report.',
    'This report by The Canadian Press was first published March 27, 2020.',
    'With files from The Canadian Press',
    '(With inputs from PTI)',
    'Compiled by staff',
    '# dpa NOTEBOOK',
    'The following information is not intended for publication',
  ])('in the sign-off %s', (line) => {
    expect(creditsOf(line, 'sign-off')).toEqual([]);
  });

  test.each([
    'By The Associated Press',
    'By Reuters Staff',
    'By STAFF WRITER',
    'Associated Press=',
    'By Our Correspondent in Lima',
    'The Associated Press',
    'By AFP',
    'Staff Writer',
  ])('in the byline %s', (line) => {
    expect(creditsOf(line, 'byline')).toEqual([]);
  });
});

test.each(CREDIT_CUES.map((cue) => [cue.name, cue] as const))('the cue "%s" is found in its example', (_name, cue) => {
  const { text, ranges } = marked(cue.example);
  expect(findCues(text)).toContainEqual({ ...ranges[0], role: cue.role });
});

test.each([
  ['CHET BROKAW', 'Chet Brokaw'],
  ['SEAN O’NEILL', 'Sean O’Neill'],
  ["SEAN O'NEILL", "Sean O'Neill"],
  ['IAN McDONALD', 'Ian McDonald'],
  ['IAN MCDONALD', 'Ian McDonald'],
  ['LUDWIG VAN DER BERG', 'Ludwig van der Berg'],
  ['J.B. MOORE', 'J.B. Moore'],
  ['Ana Ruiz', 'Ana Ruiz'],
  ['Ana\n  Ruiz', 'Ana Ruiz'],
])('%s is printed as %s', (written, printed) => {
  expect(printedName(written)).toBe(printed);
});

test('a credit spans the name as it is written', () => {
  const text = 'Reporting by CHET\n BROKAW';
  const prose = {
    text,
    bylines: [],
    signOffs: [{ start: 0, end: text.length }],
    boilerplate: [],
  } as unknown as Parameters<typeof findCredits>[0];
  expect(findCredits(prose).map(({ text: words, start, end }) => [words, text.slice(start, end)])).toEqual([
    ['CHET\n BROKAW', 'CHET\n BROKAW'],
  ]);
});
