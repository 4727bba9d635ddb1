import { expect, test } from 'vitest';
import { entitiesOf } from './story.ts';

/** Stories with the organizations that they name: "name (mentions)". */
const STORIES: readonly (readonly [story: string, organizations: readonly string[]])[] = [
  [
    'The <European Central Bank> (<ECB>) met. The <ECB> cut rates.',
    ['European Central Bank (European Central Bank, ECB, ECB) = ECB'],
  ],
  ['The <Lima Grain Board> met. <LGB> officials left.', ['Lima Grain Board (Lima Grain Board, LGB) = LGB']],
  [
    'The <Sindicato del Puerto> (<SPP>) struck. <SPP> won.',
    ['Sindicato del Puerto (Sindicato del Puerto, SPP, SPP) = SPP'],
  ],
  [
    '<Northgate Valve> grew. <Northgate Valve Corp.> said so.',
    ['Northgate Valve Corp. (Northgate Valve, Northgate Valve Corp.)'],
  ],
  ['<Hale Valve Inc> grew. <Hale> said so.', ['Hale Valve Inc (Hale Valve Inc, Hale)']],
  ['<Hale & Co.> fell. <Hale> rose.', ['Hale & Co. (Hale & Co., Hale)']],
  ['The <Deutsche Bundesbank> met. The <Bundesbank> spoke.', ['Deutsche Bundesbank (Deutsche Bundesbank, Bundesbank)']],
  ['The <European Commission> met. The <Commission> spoke.', ['European Commission (European Commission, Commission)']],
  ['The <Bank of England> met. The <Bank> spoke.', ['Bank of England (Bank of England, Bank)']],
  [
    'The <Bank of England> met the <Bank of Japan>.',
    ['Bank of England (Bank of England)', 'Bank of Japan (Bank of Japan)'],
  ],
  [
    'The <Bank of England> met. Then the <Bank of Japan> spoke. The <Bank> held rates.',
    ['Bank of England (Bank of England)', 'Bank of Japan (Bank of Japan, Bank)'],
  ],
  ['The <U.S. Treasury> rose. The <Treasury> sold.', ['U.S. Treasury (U.S. Treasury, Treasury)']],
  ['The <U.N.> met. The <UN> spoke.', ['U.N. (U.N., UN)']],
  ['The <United Nations> met. The <U.N.> spoke.', ['United Nations (United Nations, U.N.) = U.N.']],
  [
    'The <Ministry of Health> met. The <Health Ministry> spoke.',
    ['Ministry of Health (Ministry of Health, Health Ministry)'],
  ],
  [
    'The <Peruvian Health Ministry> met. The <Health Ministry> spoke.',
    ['Peruvian Health Ministry (Peruvian Health Ministry, Health Ministry)'],
  ],
  [
    'The <Peruvian Health Ministry> met. The <Chilean Health Ministry> spoke. The <Health Ministry> left.',
    [
      'Peruvian Health Ministry (Peruvian Health Ministry)',
      'Chilean Health Ministry (Chilean Health Ministry, Health Ministry)',
    ],
  ],
  ['<Harvard> met. The <Harvard Law School> spoke.', ['Harvard (Harvard)', 'Harvard Law School (Harvard Law School)']],
  [
    'The <Senate> met. The <Senate Judiciary Committee> spoke. The <Senate> left.',
    ['Senate (Senate, Senate)', 'Senate Judiciary Committee (Senate Judiciary Committee)'],
  ],
  [
    '<National Grid> met. <National Express> spoke.',
    ['National Grid (National Grid)', 'National Express (National Express)'],
  ],
  ['<HALE VALVE> GROWS AGAIN IN PERU\n\n<Hale Valve Ltd> grew.', ['Hale Valve Ltd (HALE VALVE, Hale Valve Ltd)']],
  ['<Inca Gold Mining Corp> fell. <IGM> rose.', ['Inca Gold Mining Corp (Inca Gold Mining Corp, IGM) = IGM']],
  ['The <Al-Nahda> party met. <Al Nahda> spoke.', ['Al Nahda (Al-Nahda, Al Nahda)']],
  ['<Torvel United> won. <Karsk United> lost.', ['Torvel United (Torvel United)', 'Karsk United (Karsk United)']],
];

test.each(STORIES)('%s', (story, expected) => {
  const { organizations } = entitiesOf(story);
  const listed = organizations.map(({ name, acronym, mentions }) => {
    const names = mentions.map(({ text }) => text).join(', ');
    return acronym ? `${name} (${names}) = ${acronym}` : `${name} (${names})`;
  });
  expect(listed).toEqual(expected);
});
