import { describe, expect, test } from 'vitest';
import { decideNames } from '../../../src/find/names/decide.ts';
import { readLines } from '../../../src/find/names/line.ts';
import { findNames } from '../../../src/find/names/names.ts';
import { NAME_PARTINGS } from '../../../src/find/names/partings.ts';
import { NAME_REFUSALS } from '../../../src/find/names/refusals.ts';
import { withoutTitles } from '../../../src/find/names/titles.ts';
import { parseArticle } from '../../../src/parse-article.ts';
import { segmentParagraphs } from '../../../src/segment/paragraphs.ts';
import { segmentParts } from '../../../src/segment/parts.ts';
import { segmentProse } from '../../../src/segment/segment.ts';
import { marked } from '../../marked.ts';

/** The names of a story, one "kind: words" each; the first kind letter is enough. */
function namesIn(text: string): readonly string[] {
  const prose = segmentProse(text, segmentParts(text, segmentParagraphs(text), null), null);
  return decideNames(readLines(prose.paragraphs))
    .map(withoutTitles)
    .filter(({ kind }) => kind !== 'other')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('names in a sentence', () => {
  test.each<[string, readonly string[]]>([
    ['Police chief Maria van der Berg said so.', ['person: Maria van der Berg']],
    ['He flew from Lima to Quito on Tuesday.', ['place: Lima', 'place: Quito']],
    ['The European Central Bank raised rates.', ['organization: European Central Bank']],
    ['The company hired Thomas Okonkwo, 45, last May.', ['person: Thomas Okonkwo']],
    ['Shares of Torvel Industries Inc rose.', ['organization: Torvel Industries Inc']],
    ['They went through the Torvel and Lugdi border points.', ['place: Torvel', 'place: Lugdi']],
    ['Recounts in Torvel, Marl and Cobb counties ended.', ['place: Torvel', 'place: Marl', 'place: Cobb']],
    ['He toured Trinidad and Tobago for a week.', ['place: Trinidad and Tobago']],
    ['He left Antigua and Barbuda for Peru and Chile.', ['place: Antigua and Barbuda', 'place: Peru', 'place: Chile']],
    ['Fog lay on Tyne and Wear on Friday.', ['place: Tyne and Wear']],
    ['The last to go were A. Rahm and A. Torvel.', ['person: A. Rahm', 'person: A. Torvel']],
    ['Traders said OPEC+ met in Vienna.', ['organization: OPEC+', 'place: Vienna']],
    ['Walmart Inc and Home Depot Inc fell.', ['organization: Walmart Inc', 'organization: Home Depot Inc']],
    ['Clinics shut in Lima, Mangina and Torvu.', ['place: Lima', 'place: Mangina', 'place: Torvu']],
    ['In Baltimore, Otto Hale and Tom Marl won.', ['place: Baltimore', 'person: Otto Hale', 'person: Tom Marl']],
    ['Residents of Menemquit spoke.', ['place: Menemquit']],
    ['It runs to the lot at Torvel Point.', ['place: Torvel Point']],
    ["On Friday Kohl's gained 10.6%.", ["organization: Kohl's"]],
    ['Classes in the Torvel School District were off.', ['organization: Torvel School District']],
    [
      'The Lakers beat Portland 128-120 in the NBA on Friday. Toronto downed the Devils 5-4 in the NHL playoffs.',
      ['Lakers', 'Portland', 'NBA', 'Toronto', 'Devils', 'NHL'].map((name) => `organization: ${name}`),
    ],
    [
      'The U.S. Centers for Disease Control and Prevention said so.',
      ['organization: U.S. Centers for Disease Control and Prevention'],
    ],
    ['They met at La Fortaleza on Friday.', ['place: La Fortaleza']],
    ['Zika fades in Lima.', ['place: Lima']],
    ['Ana Maria Lopez Torvel took office.', ['person: Ana Maria Lopez Torvel']],
    ['Crediting Ana Ruiz, he left.', ['person: Ana Ruiz']],
    ['Entrusting Otto Hale with the keys was unwise.', ['person: Otto Hale']],
    ['Hyunjing Park won in Seoul.', ['person: Hyunjing Park', 'place: Seoul']],
    ['Gov. Ellen Marsh met Sen. Paul Ortiz in Ohio.', ['person: Ellen Marsh', 'person: Paul Ortiz', 'place: Ohio']],
    ['Marks & Spencer opened a shop in Cardiff.', ['organization: Marks & Spencer', 'place: Cardiff']],
    ['The Bank of England warned Britain.', ['organization: Bank of England', 'place: Britain']],
    ['Minister of Trade and Industry Lena Ruiz resigned.', ['person: Lena Ruiz']],
    ['Prime Minister Jacinto Alba visited the White House.', ['person: Jacinto Alba', 'place: White House']],
    ['Insurers at Lloyd’s paid at once.', ['organization: Lloyd’s']],
    ['The U.S. Senate voted after midnight.', ['organization: U.S. Senate']],
    ['Mother Agnes opened a school.', ['person: Mother Agnes']],
    ['Regrettably Jimmy Torvel lost.', ['person: Jimmy Torvel']],
    ['It was a goal for left-back Otto Hinch.', ['person: Otto Hinch']],
    ['Peru Finance Minister Lena Ruiz resigned.', ['place: Peru', 'person: Lena Ruiz']],
    ['Thai PM Banjong left on Friday.', ['person: Banjong']],
    ['The All Blacks won in Wellington.', ['organization: All Blacks', 'place: Wellington']],
    ['The minister met the Dalai Lama in Delhi.', ['person: Dalai Lama', 'place: Delhi']],
    ['Storm Torvel hit Cornwall, and Hurricane Ana the coast.', ['place: Cornwall']],
    ["The Franklin County Sheriff's Office said so.", ["organization: Franklin County Sheriff's Office"]],
    ["The Maricopa County Attorney's Office paid.", ["organization: Maricopa County Attorney's Office"]],
    ["The Attorney General's Office said no.", ["organization: Attorney General's Office"]],
    ['He sat in the Franklin County jail.', ['place: Franklin County']],
    ['Supporters of Notts County cheered.', ['organization: Notts County']],
    ['The Lima Office for Torvel Safety said so.', ['organization: Lima Office for Torvel Safety']],
    ['Two were brought to Torvel Quorv Medical Centre.', ['organization: Torvel Quorv Medical Centre']],
    ['It was all left to QV Petersen on Friday.', ['person: QV Petersen']],
    ['In the end Austin Torvel added more points.', ['person: Austin Torvel']],
    ['Rashee Petersen left.', ['person: Rashee Petersen']],
    ['The striker scored twice in the cup match at the Torvel Center.', ['place: Torvel Center']],
    ['They saw Njeri Hill and Adaeze Reading at the fair.', ['person: Njeri Hill', 'person: Adaeze Reading']],
    ['They saw Eluned Bridge and Geno Hill at the fair.', ['person: Eluned Bridge', 'person: Geno Hill']],
    ['Princesses Ana and Lena met Alhaji Mukaila Torvel.', ['person: Ana', 'person: Lena', 'person: Mukaila Torvel']],
    ['Yesterday Sheffield Wednesday won.', ['organization: Sheffield Wednesday']],
    ["Boys ran to St. Mary's Catholic School on Friday.", ["organization: St. Mary's Catholic School"]],
    ['Princess Lilibet met Prince Archie there.', ['person: Lilibet', 'person: Archie']],
    ['Nightwatchman Otto Torvel saw Oba Ismail Quorv leave.', ['person: Otto Torvel', 'person: Ismail Quorv']],
    ['They told Channel Seven and The PUNCH about it.', ['organization: Channel Seven', 'organization: The PUNCH']],
    ['It ended at the Adelaide Oval in rain.', ['place: Adelaide Oval']],
    ['They raced at the Circuit of the Americas there.', ['place: Circuit of the Americas']],
    ["They came from King's Lynn on Friday.", ["place: King's Lynn"]],
    ['They flew to George Bush Intercontinental Airport.', ['place: George Bush Intercontinental Airport']],
    ['Aaron Judge homered twice and Travis Head left.', ['person: Aaron Judge', 'person: Travis Head']],
    ["He told BBC Radio 4's morning programme.", ['organization: BBC Radio 4']],
    ['He sailed from Sa Dec to Phu Quoc in May.', ['place: Sa Dec', 'place: Phu Quoc']],
    ['Sinn Fein TD Mark Torvel left.', ['organization: Sinn Fein', 'person: Mark Torvel']],
    [
      'Chicago Bears QB Geno Hill met CB Otto Torvel.',
      ['organization: Chicago Bears', 'person: Geno Hill', 'person: Otto Torvel'],
    ],
    ['They moved from Santiago de Cuba to Co Mayo.', ['place: Santiago de Cuba', 'place: Co Mayo']],
    ['By then Shubman was there.', ['person: Shubman']],
    ["Rates rise, Moody's Analytics said.", ["organization: Moody's Analytics"]],
    ['It was argued by Kirkland & Ellis.', ['organization: Kirkland & Ellis']],
    ['Exports rose, Statistics Canada said.', ['organization: Statistics Canada']],
    [
      'He went from Ajax Amsterdam to Werder Bremen in May.',
      ['organization: Ajax Amsterdam', 'organization: Werder Bremen'],
    ],
    ['She told Sky Sports that the PGA Tour was wrong.', ['organization: Sky Sports', 'organization: PGA Tour']],
    [
      'The Crown Prosecution Service and Fianna Fáil kept silent.',
      ['organization: Crown Prosecution Service', 'organization: Fianna Fáil'],
    ],
    ['Vice Foreign Minister Lun Weiqong said so.', ['person: Lun Weiqong']],
    ['U.S. Ambassador to Japan George Torvel left.', ['place: U.S.', 'place: Japan', 'person: George Torvel']],
    ['Judge Otto Hinch KC and Lena Ruiz MP left.', ['person: Otto Hinch', 'person: Lena Ruiz']],
    ['Hwang Kyo-jin met Tsao Ing-mei in Lima.', ['person: Hwang Kyo-jin', 'person: Tsao Ing-mei', 'place: Lima']],
    ['The Sci-fi film and the Pop-up shop cost a lot.', []],
    ['The actor Gael Torvel Bernal left.', ['person: Gael Torvel Bernal']],
    ['The hall was opened by freeholder Ernest D. Quorsey.', ['person: Ernest D. Quorsey']],
    ['Later the former UN Ambassador Tom Hale spoke.', ['organization: UN', 'person: Tom Hale']],
    ['He called Boeing Vice President Lena Ruiz.', ['organization: Boeing', 'person: Lena Ruiz']],
    ['Nobody trusted the Trudeau government on Friday.', ['person: Trudeau']],
    ['It rained. Plumber Annelie Hofstetter fixed the pump.', ['person: Annelie Hofstetter']],
    ['She told CNN and Reuters all of it.', ['organization: CNN', 'organization: Reuters']],
    [
      'It told the FBI and the Torvel Police Department.',
      ['organization: FBI', 'organization: Torvel Police Department'],
    ],
    ["The Torvel People's Liberation Front won.", ["organization: Torvel People's Liberation Front"]],
    ['He spoke on Friday about a fire in Flint.', ['place: Flint']],
    ['The clerk was Joseph R. Hale Jr., who left.', ['person: Joseph R. Hale Jr.']],
    ['Pilots of Virgin Atlantic and Avianca met.', ['organization: Virgin Atlantic', 'organization: Avianca']],
    ['Later Wanjiku Torvel and Bjarne Quorv left.', ['person: Wanjiku Torvel', 'person: Bjarne Quorv']],
    ['He bought the valve from Amazon on Friday.', ['organization: Amazon']],
    ['It rained on the Amazon.', ['place: Amazon']],
    ['She was born in Churchill, Man., as the fourth of five.', ['place: Churchill', 'place: Man.']],
    ['There Enrique PeÃ±a Ruiz rested.', ['person: Enrique PeÃ±a Ruiz']],
    [
      'Torvel Biosciences CEO Vasko Quorvel said the deal was done.',
      ['organization: Torvel Biosciences', 'person: Vasko Quorvel'],
    ],
    ['He met Gunta Quorvel of the Torvel Institute.', ['person: Gunta Quorvel', 'organization: Torvel Institute']],
    ['It asked Safaricom and Torvel Bank for it.', ['organization: Safaricom', 'organization: Torvel Bank']],
    ['Rivals such as QuillWafers and DriveTorvel left.', ['organization: QuillWafers', 'organization: DriveTorvel']],
    [
      'It pleased the Popular Front for the Defence of Torvel.',
      ['organization: Popular Front for the Defence of Torvel'],
    ],
    ['As for Torvel Foods, nobody came.', ['organization: Torvel Foods']],
    [
      'Later Tundu Quorv, Babagana Torvel, Rigathi Hinch and Sizwe Quorvel left.',
      ['person: Tundu Quorv', 'person: Babagana Torvel', 'person: Rigathi Hinch', 'person: Sizwe Quorvel'],
    ],
    [
      'Later Zaldy Torvel, Tadesse Quorv, Harsimrat Hinch and Delroy Quorvel left.',
      ['person: Zaldy Torvel', 'person: Tadesse Quorv', 'person: Harsimrat Hinch', 'person: Delroy Quorvel'],
    ],
    ['Let me explain. China agreed to buy soybeans.', ['place: China']],
    ['It rained. Turkey suffered most of it.', ['place: Turkey']],
    ['Labour backbenchers left.', ['organization: Labour']],
    ['Defence lawyer Tan Quor Jek left.', ['person: Tan Quor Jek']],
    ['He met Alhaji Aliko Torvel on Friday.', ['person: Aliko Torvel']],
    [
      'Ana Torvel of the Council on Foreign Relations left for the House Committee on Ways and Means on Monday.',
      [
        'person: Ana Torvel',
        'organization: Council on Foreign Relations',
        'organization: House Committee on Ways and Means',
      ],
    ],
    ['The Security Council on Monday warned Peru.', ['organization: Security Council', 'place: Peru']],
    ['Rain fell on the Mt Kenya region.', ['place: Mt Kenya']],
    [
      'It pleased the Torvel Citizens Party of Nahid Quorv.',
      ['organization: Torvel Citizens Party', 'person: Nahid Quorv'],
    ],
    ['Tan Sri Azam Torvel agreed.', ['person: Azam Torvel']],
    ['Lawyers Celso Torvel and Ana Quorv left.', ['person: Celso Torvel', 'person: Ana Quorv']],
    ['He landed at Torvel International Airport on Friday.', ['place: Torvel International Airport']],
    ['It was left out of the G20 in Miami.', ['organization: G20', 'place: Miami']],
    ['He left the ranks of Jamaat-e-Islami then.', ['organization: Jamaat-e-Islami']],
    ['They own shares of xAI and OpenAI.', ['organization: xAI', 'organization: OpenAI']],
    ['She wrote so on X on Friday.', ['organization: X']],
    ['It is found on X chromosomes.', []],
    ['The land barred Thierry Breton and four others.', ['person: Thierry Breton']],
    ['Torvelesco and Quorv Mining led the rise.', ['organization: Torvelesco', 'organization: Quorv Mining']],
    ['Torvel and Quorv Inc led the rise.', ['organization: Torvel and Quorv Inc']],
    [
      'The University of São Paulo and the University of the West Indies agreed.',
      ['organization: University of São Paulo', 'organization: University of the West Indies'],
    ],
    ['Ten died in Dar es Salaam on Friday.', ['place: Dar es Salaam']],
    [
      'They sued DeepSeek, Codelco and Zenith Bank.',
      ['organization: DeepSeek', 'organization: Codelco', 'organization: Zenith Bank'],
    ],
    ['Floods on the Danube River cut off Bratislava.', ['place: Danube River', 'place: Bratislava']],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });
});

describe('capitals that are no names', () => {
  test.each([
    'However, nobody came.',
    'The GDP fell by 2 percent in March.',
    'We’ve been here before.',
    'Thunderstorms were expected on Monday.',
    'Prices rose in August, but not in September.',
    'The super PACs spent millions, and so did the NGOs.',
    'They sold hard red winter (HRW) on Tuesday.',
    'It ran between April and June 1995.',
    'Jihadists burned it. Paramilitary shelling went on. “Bullshit,” they said.',
    'Bitcoin rose. The DAX fell, and so did the Nifty. Brent crude was flat.',
    'Yesterday it rained. Today it did not.',
    'He left after earning a Ph.D. from a school there.',
    'Since June, the valves have been shut.',
    'In early June, nobody came.',
    '“Islamophobic,” said one of them.',
  ])('%s', (sentence) => {
    expect(namesIn(sentence)).toEqual([]);
  });
});

describe('what the rest of the story tells', () => {
  test('a surname alone is a person where the full name stands elsewhere', () => {
    expect(
      namesIn('Reading lost the case.\n\nThe judge told Otto Reading to pay. Reading refused, said his lawyer.'),
    ).toEqual(['person: Reading', 'person: Otto Reading', 'person: Reading']);
  });

  test('a full name is one where its last word stands after Ms. elsewhere, though it begins with a city', () => {
    const story = 'Odessa Torvel counted the coins.\n\n“It is late,” Ms. Torvel said of the hour.';
    expect(namesIn(story)).toEqual(['person: Odessa Torvel', 'person: Torvel']);
  });

  test('initials are an organization where its full name stands elsewhere', () => {
    const story =
      'The Torvel Farmers Union met on Friday and said more was to come.\n\nOfficials of the TFU were pleased with it.';
    expect(namesIn(story)).toContain('organization: TFU');
  });

  test('a question in a headline names nobody Will', () => {
    const story = 'As Rivals Pair Up, Will Google Be Next?\n\nThe rise of Google went on, and Google paid for it.';
    expect(namesIn(story)).not.toContain('person: Google');
    expect(namesIn(story)).not.toContain('person: Will Google');
  });

  test('a given name that is a common word is a person where sentences write it with a capital', () => {
    const story = 'They met a guide called Bob. Later Bob drove on, and the map showed Bob the way.';
    expect(namesIn(story)).toEqual(['person: Bob', 'person: Bob', 'person: Bob']);
  });

  test('a mountain is a place where its story tells what it is', () => {
    const story = 'Ash rose from the Torvel volcano.\n\nIt is small, but Torvel is not polite.';
    expect(namesIn(story)).toEqual(['place: Torvel', 'place: Torvel']);
  });

  test('a given name is a person after kin, though a club is called so', () => {
    expect(namesIn('He wrote to his daughter Chelsea about it.')).toEqual(['person: Chelsea']);
    expect(namesIn('He wrote to their daughter, Chelsea, about it.')).toEqual(['person: Chelsea']);
  });

  test('a word that the story writes in small letters is no name at the start of a sentence', () => {
    expect(namesIn('The dredger sank quickly. Dredgers often do, and dredgers cost money.')).toEqual([]);
  });
});

describe('what is no name, whatever speaks for it', () => {
  test.each(NAME_REFUSALS.map(({ name, example }) => [name, example]))('%s: %s', (_name, example) => {
    const { text, ranges } = marked(example);
    const prose = segmentProse(text, segmentParts(text, segmentParagraphs(text), null), null);
    const { people, organizations, places } = findNames(prose, null, []);
    const found = [...people, ...organizations, ...places].flatMap(({ mentions }) => mentions);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ start, end }) => start < ranges[0]!.end && ranges[0]!.start < end)).toEqual([]);
  });
});

describe('where no name goes on', () => {
  test.each(NAME_PARTINGS.map(({ name, example }) => [name, example]))('%s: %s', (_name, example) => {
    const { text, ranges } = marked(example);
    const prose = segmentProse(text, segmentParts(text, segmentParagraphs(text), null), null);
    const names = decideNames(readLines(prose.paragraphs));
    expect(names.map(({ start, end }) => ({ start, end }))).toEqual(ranges);
  });

  test.each<[sentence: string, names: readonly string[]]>([
    ['Northgate CEO Ana Ruiz spoke.', ['organization: Northgate', 'person: Ana Ruiz']],
    ['They asked former Tidewrack CEO Otto Reading.', ['organization: Tidewrack', 'person: Otto Reading']],
    ['Northgate Chairman and CEO Ana Ruiz spoke.', ['organization: Northgate', 'person: Ana Ruiz']],
    ['Tidewrack Chief Executive Ana Ruiz spoke.', ['organization: Tidewrack', 'person: Ana Ruiz']],
    ['EPA Administrator Ana Ruiz spoke.', ['organization: EPA', 'person: Ana Ruiz']],
    ['WHO Director-General Ana Ruiz spoke.', ['organization: WHO', 'person: Ana Ruiz']],
    ['Senate Majority Leader Ana Ruiz spoke.', ['organization: Senate', 'person: Ana Ruiz']],
    ['Director of National Intelligence Ana Ruiz spoke.', ['person: Ana Ruiz']],
    ['Vice President of Operations Ana Ruiz spoke.', ['person: Ana Ruiz']],
    ['Secretary of State Ken Hale spoke.', ['person: Ken Hale']],
    ['Secretary of State for Health and Social Care Ana Ruiz spoke.', ['person: Ana Ruiz']],
    ['President of Peru Ana Ruiz spoke.', ['place: Peru', 'person: Ana Ruiz']],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });
});

test('a common noun before "of" is a name after Mr.', () => {
  const text = 'Mr. Peck of SunTrust waited.';
  const prose = segmentProse(text, segmentParts(text, segmentParagraphs(text), null), null);
  expect(findNames(prose, null, []).people.map(({ name }) => name)).toEqual(['Peck']);
});

test('no two names share a character', () => {
  const story =
    'President Lena Ruiz of the Bank of Lima met Lima’s mayor, Ana Maria de la Cruz, in New York City, New York.';
  const prose = segmentProse(story, segmentParts(story, segmentParagraphs(story), null), null);
  const names = decideNames(readLines(prose.paragraphs));
  expect(names.length).toBeGreaterThan(3);
  names.slice(1).forEach((name, i) => {
    expect(name.start).toBeGreaterThanOrEqual(names[i]!.end);
  });
});

describe('a headline with a capital to every word', () => {
  const STORY = `LIMA, May 4 (Reuters) - Tidewrack Foods Inc. opened a plant on Friday, its head said. Norwood Steel is to cut jobs.

Ana Ruiz, the mayor, asked the board to wait.`;

  test.each<[headline: string, names: readonly string[]]>([
    ['Police Arrest Three Men in Lima', ['Lima']],
    ['Norwood Steel Cuts Jobs at Ohio Plant', ['Norwood Steel', 'Ohio']],
    ['Ana Ruiz Asks Port Board for Delay', ['Ana Ruiz']],
    ['Council Passes Budget After Long Debate', []],
  ])('%s', (headline, names) => {
    const { people, organizations, places } = parseArticle(`${headline}\n\n${STORY}`);
    const mentions = [...people, ...organizations, ...places].flatMap((entity) => entity.mentions);
    const inHeadline = mentions.filter(({ end }) => end <= headline.length).sort((a, b) => a.start - b.start);
    expect(inHeadline.map(({ text }) => text)).toEqual(names);
  });
});

test.each(['The River Torvel rose.', 'They crossed Lake Quorv on Friday.', 'Rain fell on Forest Torvel.'])(
  'a river, a lake, a forest is nobody: %s',
  (sentence) => {
    expect(parseArticle(sentence).people).toEqual([]);
  },
);

test('Tan Sri is how a Malay is styled', () => {
  const { people } = parseArticle('Tan Sri Azam Torvel spoke.');
  expect(people.map(({ name, honorific }) => [name, honorific])).toEqual([['Azam Torvel', 'Tan Sri']]);
});

test.each([
  ['Hurricane Melissa hit Jamaica on Friday. Melissa was moving west.', []],
  ['Storm Amy hit Cork. The mayor, Amy Torvel, wept, and Amy was not alone.', ['Amy Torvel']],
])('a storm is nobody: %s', (text, people) => {
  expect(parseArticle(text).people.map(({ name }) => name)).toEqual(people);
});

test('a house of Arabia belongs to the name before it', () => {
  const { people } = parseArticle('Sheikh Abdullah bin Zayed Al Nahyan flew into Lima on Friday.');
  expect(people.map(({ name }) => name)).toEqual(['Abdullah bin Zayed Al Nahyan']);
});
