import { describe, expect, test } from 'vitest';
import { entitiesOf } from './story.ts';

/** What the first person of the sentence is said to be. */
const ROLES: readonly (readonly [sentence: string, roles: readonly string[]])[] = [
  ['Police met President [Ana Ruiz] on Monday.', ['President']],
  ['The talks bored |Peruvian| President [Ana Ruiz].', ['Peruvian President']],
  ['He scolded [Tom Hale] and |Peruvian| President [Ana Ruiz].', []],
  ['<U.S.> Treasury Secretary [Ana Ruiz] spoke.', ['U.S. Treasury Secretary']],
  ['Trade and Industry Minister [Ana Ruiz] spoke.', ['Trade and Industry Minister']],
  ['Minister of Trade and Industry [Ana Ruiz] spoke.', ['Minister of Trade and Industry']],
  ['<U.S.> Secretary of State [Ana Ruiz] spoke.', ['U.S. Secretary of State']],
  ['The mayor’s chief of staff [Ana Ruiz] spoke.', ['The mayor’s chief of staff']],
  ['{Peru}’s senior negotiator [Ana Ruiz] spoke.', ['Peru’s senior negotiator']],
  ['<U.S.> President [Tom Hale]’s special envoy [Ana Ruiz] spoke.', ['U.S. President']],
  ['The bank’s new governor, [Ana Ruiz], spoke.', ['The bank’s new governor']],
  ['{Peru}’s chief negotiator, [Ana Ruiz], spoke.', ['Peru’s chief negotiator']],
  ['{Northern Ireland} First Minister [Ana Ruiz] spoke.', ['Northern Ireland First Minister']],
  ['[Ana Ruiz], who became the mayor of {Lima} in November, spoke.', ['the mayor of Lima']],
  ['[Ana Ruiz], mayor of {Lima} from 1998 to 2004, spoke.', ['mayor of Lima']],
  ['The bank’s new governor [Ana Ruiz] spoke.', ['The bank’s new governor']],
  ['The president of the cantonal government, [Ana Ruiz], said so.', ['The president of the cantonal government']],
  ['The bank’s chief operating officer [Ana Ruiz] spoke.', ['The bank’s chief operating officer']],
  ['Former mayor [Ana Ruiz] spoke.', ['Former mayor']],
  ['He thanked former {Lima} mayor [Ana Ruiz].', ['former Lima mayor']],
  ['He thanked former {New York} governor [Ana Ruiz].', ['former New York governor']],
  ['He thanked the late president [Ana Ruiz].', ['the late president']],
  ['They remembered the late Chancellor [Ana Ruiz].', ['the late Chancellor']],
  ['He thanked then-Prime Minister [Ana Ruiz].', ['then-Prime Minister']],
  ['She was a guest of ex-West German Chancellor [Tom Hale].', ['ex-West German Chancellor']],
  ['{Covington} Mayor [Ana Ruiz] spoke.', ['Covington Mayor']],
  ['{Ohio} Gov. [Ana Ruiz] spoke.', ['Ohio Gov.']],
  ['He quoted former {Ohio} Gov. [Ana Ruiz].', ['former Ohio Gov.']],
  ['It went to <U.S.> District Judge [Ana Ruiz].', ['U.S. District Judge']],
  ['He met retired Gen. [Tom Hale] in Lima.', ['retired Gen.']],
  ['[Hale] spokeswoman [Ana Ruiz] spoke.', []],
  ['Police chief [Maria van der Berg] spoke.', ['Police chief']],
  ['It fell to cantonal geologist [Ana Ruiz] to explain.', ['cantonal geologist']],
  ['She lost to second seed [Ana Ruiz].', ['second seed']],
  ['He beat top-seeded defending champion [Tom Hale].', ['top-seeded defending champion']],
  ['His wife [Ana Ruiz] smiled.', ['His wife']],
  ['The man whose daughter [Ana Ruiz] left smiled.', ['daughter']],
  ['The president’s son-in-law [Tom Hale] came.', ['The president’s son-in-law']],
  ['[Ana Ruiz], the |Peruvian| envoy to {Chile}, spoke.', ['the Peruvian envoy to Chile']],
  ['[Tom Hale], {Peru}’s military chief of general staff, spoke.', ['Peru’s military chief of general staff']],
  ['[Tom Hale], 61, a retired welder, watched.', ['a retired welder']],
  ['[Tom Hale], a 74-year-old farmer, watched.', ['a 74-year-old farmer']],
  ['So said [Ana Ruiz], a teacher from {Dublin}, {Ireland}.', ['a teacher from Dublin, Ireland']],
  ['So said [Ana Ruiz], mayor of {Lima}.', ['mayor of Lima']],
  ['So said [Ana Ruiz], a spokeswoman for the <Ports Authority>.', ['a spokeswoman for the Ports Authority']],
  [
    'So said [Ana Ruiz], President and Chief Executive Officer of <Hale Valve>.',
    ['President and Chief Executive Officer of Hale Valve'],
  ],
  ['[Ana Ruiz], an independent from {Vermont}, spoke.', ['an independent from Vermont']],
  ['[Ana Ruiz], one of the founders of the club, spoke.', ['one of the founders of the club']],
  ['[Ana Ruiz], widow of the poet [Tom Hale], spoke.', ['widow of the poet Tom Hale']],
  ['[Ana Ruiz], Senator [Tom Hale]’s wife, spoke.', ['Senator Tom Hale’s wife']],
  ['[Ana Ruiz], who is the mayor of {Lima}, spoke.', ['the mayor of Lima']],
  ['[Ana Ruiz], who was deputy chief of the fire service, spoke.', ['deputy chief of the fire service']],
  ['[Ana Ruiz], a lawyer who once taught chemistry, spoke.', ['a lawyer']],
  ['The coach, [Ana Ruiz], spoke.', ['The coach']],
  ['It was up to chief executive [Ana Ruiz] to answer.', ['chief executive']],
  ['The fall of |Chilean| strongman [Tom Hale] came early.', ['Chilean strongman']],
  ['[Ana Ruiz], then head of the port, signed it.', ['then head of the port']],
  ['[Ana Ruiz], the <Kremlin>’s top foreign policy adviser, spoke.', ['the Kremlin’s top foreign policy adviser']],
  ['<Green Party> candidate [Ana Ruiz] spoke.', ['Green Party candidate']],
  ['Dissident rebel leader [Tom Hale] fled.', ['Dissident rebel leader']],
  ['{Milan}’s new |Uruguayan| coach [Tom Hale] smiled.', ['Milan’s new Uruguayan coach']],
];

/** Words beside a name that say nothing of what that person is. */
const NO_ROLES: readonly string[] = [
  '[Ana Ruiz], speaking in {Lima}, said so.',
  '[Tom Hale], 45, said so.',
  'They met [Ana Ruiz] in Lima.',
  '[Ana Ruiz], {Lima}, wrote to the paper.',
  '[Ana Ruiz], [Tom Hale] and [Eva Brandt] came.',
  'The council thanked [Ana Ruiz], Mayor [Tom Hale] and the choir.',
  '[Ana Ruiz], whose father was a judge, left.',
  '[Ana Ruiz], who leads the council’s finance committee, left.',
  '[Ana Ruiz], in the mayor’s office since May, left.',
  '[Ana Ruiz], the spokesman said, had left.',
  'It was too early to judge [Ana Ruiz] by that.',
  'On Friday, [Ana Ruiz] left.',
  'In the city, [Ana Ruiz], too, was seen.',
  'The storm hit [Ana Ruiz] hard.',
  'The council of presidents, [Ana Ruiz] said, had met.',
  'Gen. [Tom Hale] left.',
  'Mr. [Tom Hale] left.',
  '[Ana Ruiz], however, said that the mayor was ill.',
  '[Ana Ruiz], after meeting the mayor, left.',
  'According to [Ana Ruiz], the mayor had gone home by then to see the children, the neighbours and the dog.',
  '[Ana Ruiz], Monday’s winner, left.',
];

describe('what a person is', () => {
  test.each(ROLES)('%s', (sentence, roles) => {
    expect(entitiesOf(sentence).people[0]!.roles.map(({ text }) => text)).toEqual(roles);
  });

  test.each(NO_ROLES)('no role in: %s', (sentence) => {
    expect(entitiesOf(sentence).people[0]!.roles).toEqual([]);
  });

  test('a name after another person’s name takes only its own title', () => {
    const { people } = entitiesOf('He scolded [Tom Hale] and |Peruvian| President [Ana Ruiz].');
    expect(people[1]!.roles.map(({ text }) => text)).toEqual(['Peruvian President']);
  });

  test('a person before the noun stands in the title', () => {
    const { people } = entitiesOf('[Hale] spokeswoman [Ana Ruiz] spoke.');
    expect(people[1]!.roles.map(({ text }) => text)).toEqual(['Hale spokeswoman']);
  });

  test('the title of an owner stands in the title of his envoy', () => {
    const { people } = entitiesOf('<U.S.> President [Tom Hale]’s special envoy [Ana Ruiz] spoke.');
    expect(people[1]!.roles.map(({ text }) => text)).toEqual(['U.S. President Tom Hale’s special envoy']);
  });
});

describe('how a person is styled', () => {
  test.each([
    ['General [Tom Hale] spoke.', 'General'],
    ['Sen. [Ana Ruiz] spoke.', 'Sen.'],
    ['Lt. Col. [Tom Hale] spoke.', 'Lt. Col.'],
    ['Chief Justice [Ana Ruiz] spoke.', 'Chief Justice'],
    ['Crown Prince [Karim] spoke.', 'Crown Prince'],
    ['Pope [Clement] spoke.', 'Pope'],
    ['Mr. [Hale] spoke. General [Hale] left.', 'General'],
    ['[Tom Hale] spoke. Letters reached Mr. and Mrs. [Hale] there.', null],
    ['President [Ana Ruiz] spoke.', null],
    ['The general [Tom Hale] spoke.', null],
  ])('%s', (sentence, honorific) => {
    expect(entitiesOf(sentence).people[0]!.honorific).toBe(honorific);
  });
});
