import { describe, expect, test } from 'vitest';
import { marked } from '../../marked.ts';
import { reportedIn } from './story.ts';

function reportedTexts(text: string): readonly string[] {
  return reportedIn(text).map(({ quote }) => quote.text);
}

describe('reported words', () => {
  test.each([
    ['before an attribution, a quotation behind it', '[The dam had held], Ruiz said. “It is full,” he added.'],
    ['a clause whose verb no list knows', '[The dam leaks], Ruiz said.'],
    ['behind “as” and a comma', 'As the Lima Herald revealed, [the dam leaked for years].'],
    ['behind “as” of time', 'The crowd wept as Ruiz described [their losses].'],
    ['behind “as” and “that”', 'Rents rose, as Hale warned [that the dam was old].'],
    ['a clause behind a side clause', 'Hale said [that, though it leaked, a new dam would cost the town far more].'],
    ['an object with “her”', 'Voters have long called for [her removal].'],
    ['an object with “further”', 'Ruiz called for [further repairs].'],
    ['a self', 'Ruiz described [himself as a gardener].'],
    ['behind an evening', 'The mayor’s aide on Monday evening said [the dam had held].'],
    ['a clause of its own behind a quotation', 'Of the “great dam,” Ruiz said [repairs can be slow].'],
    ['written', 'Ruiz wrote [the dam was known to leak].'],
    ['a clitic', 'Ruiz claims [he’s the best judge of it].'],
    ['not yet', 'Ruiz has not yet responded to [the findings].'],
    ['first reported', 'As the Lima Herald first reported, [the dam leaked for years].'],
    [
      'behind a long circumstance',
      'Ruiz insisted in an interview with a radio station of the port of Callao [that it held].',
    ],
    ['behind “like” and a name', 'Engineers like Ruiz urged [the city to act].'],
    ['called upon', 'Ruiz called upon [the city to mend the dam].'],
    ['a list', 'Ruiz called for [lower rents, higher wages and free buses].'],
    ['adjectives of one noun', 'Ruiz called Hale [a kind, patient and fair mayor].'.replace('Hale [', '[Hale ')],
    ['two participles', 'Ruiz criticized [Hale for raising rents and cutting wages].'],
    ['but and a name', 'Ruiz said [the dam held], but Hale knew it had not.'],
    ['and another participle', 'Ruiz spoke, warning [that the dam leaks] and calling for [calm].'],
    ['a past tense behind an infinitive', 'Ruiz urged [the city to mend it] and took his hat.'],
    ['a number out of a number', 'About three in 10 said [they would stay].'],
    ['a passive with a charge', 'Hale was accused by Ruiz [of hiding the leak].'],
    ['a passive with a name for it', 'Hale was declared [the winner of the race].'],
    ['on condition', '[The dam was old], he said, on condition that his name be left out.'],
    ['that figure', 'Ruiz repeated [that figure in Lima], smiling as he had for years.'],
    ['about half', 'Ruiz said [about half of the dam had leaked].'],
    ['renewed', 'Ruiz talked about [renewed fears of a flood].'],
    ['and behind a comma', 'Ruiz mentioned [the former mayor], and at one point the crowd laughed.'],
    ['a thing before a quotation', 'Ruiz acknowledged [the heavy losses], his “darkest hour,” and left.'],
    ['at least', 'On Friday morning, the Lima Herald reported [at least six boats were lost].'],
    ['and another subject', 'Ruiz criticized [the plan] and his aides did not answer her.'],
    ['but that', 'Ruiz left without mentioning [Hale], but that has changed since the vote.'],
    ['brackets', 'Ruiz announced [a dam (an old one, rebuilt) that would hold].'],
    ['a side clause with “as”', 'But as voters call on [Ruiz to quit], Hale waits.'],
    ['yes', 'Half of the voters said [yes].'],
    ['no one', 'Ruiz said [no one was hurt].'],
    ['complained of', 'Hale complained of [the noise in the port].'],
    ['an adverb and a gerund', 'Ruiz has proposed [briefly closing the port].'],
    ['a thing and when', 'Ruiz talked about [her plans for the dam] when she met Hale in the harbor on Sunday.'],
    ['a thing and its month', 'Ruiz announced [her candidacy] in June 2015.'],
    ['two speakers', '[The dam had held], he and Ms. Ruiz said.'],
    ['current and former', '[The dam had held for years], current and former aides said.'],
    ['a speaker and others', '[The cost], said Ruiz and others, [would be borne by the port].'],
    ['behind a side clause', 'As the tide rose, Ruiz pledged [to mend the dam].'],
    ['both', 'Ruiz said [both boats had sunk].'],
    ['a subject with a clause of its own', 'Officials say [the dam that Ruiz built was old].'],
    ['a subject that does something of its own', 'The port said [sales in the quarter that ended in June rose].'],
    ['what a court ruled', 'The court ruled [that the dam was unsafe].'],
    ['an insertion', 'Ruiz says, [win or lose on Tuesday, she will stay].'],
    [
      'a thing announced',
      '[Ruiz also announced a plan for ports, rail and buses], the mayor’s office said in a statement.',
    ],
    ['a charge denied', '[The mayor denied the charges], Hale said.'],
    ['a time of day', '[The boat sank at 1:40 a.m. in the port], according to Ruiz.'],
    ['a thing, then a clause', 'Ruiz declared [seven days of mourning] and said [Hale was a friend].'],
    ['spoke kindly of', 'Ruiz spoke kindly of [the old harbor].'],
    ['a claim made on an occasion', 'Ruiz mocked his claim in an interview on Sunday [that the dam held].'],
    ['a call by somebody', 'The town heard a call by Ruiz for [calm].'],
    ['a call that is made', 'Ruiz made an angry call for [calm].'],
    ['a claim in a lead-in', 'Despite his claim [that the dam held], the town was empty.'],
    ['a subject', 'Her comments about [the harbor] may have hurt Hale.'],
    ['a verb and a noun', 'Ruiz stressed in her remarks [that the dam held].'],
    ['a thing with a relative clause', 'Some recalled [other dams that had burst].'],
    ['asked about', 'Ruiz was asked about [the dam], and she left at once.'],
    ['both and another speaker', 'Ruiz said [both he and Hale promised to mend the dam].'],
    ['two participles of one verb', 'Ruiz said [the dam is old, cracked and battered by storms].'],
    ['rather than', 'Ruiz said [it hurt, rather than giving them all the help that they had asked for].'],
    ['a lead-in with an apposition', 'Asked [whether Hale, the mayor, would stay], Ruiz nodded.'],
    ['a lead-in with a list', 'After Ruiz asked [Hale, Tate and Beck to leave], the hall was empty.'],
    [
      'a side clause within a side clause',
      'Hale left after he told the Lima Herald [that despite the rain, the dam had held].',
    ],
    ['considering', 'Ruiz said [the dam did well, considering its age].'],
    ['a list with semicolons', 'Some said [they had sung in the hall; helped the mayor; and swum in the lake].'],
    ['a time before the subject', 'Ruiz recalled [that the last time she saw it, one night in 1969, she wept].'],
    ['called on a day', 'Ruiz called Wednesday for [a new dam].'],
    ['warned on a day', 'Ruiz warned Monday of [more rain].'],
    ['a list with a last comma', 'Ruiz called for [lower rents, higher wages, and free buses].'],
    ['a list of gerunds', 'Ruiz accused [Hale of hiding, delaying, and halting the repairs].'],
    ['participles before one noun', 'Ruiz called [Hale a kind, loving and patient man].'],
    ['lost things in a list', 'Ruiz demanded [a new dam, payment of lost wages and lower rents].'],
    ['a lead-in before a bare subject', 'As Ruiz spoke about [how the dam had leaked], rents had begun to fall.'],
    ['a lead-in before a number', 'When Ruiz asked [voters to stay], at least 50 left.'],
    ['a lead-in with a gerund', 'With his aides denying [claims of a leak], Hale left.'],
    ['a lead-in with a relative clause', 'Among those who said [they would stay], most had seen it.'],
    ['those who say', 'Voters who say [rents are too high] were few on Monday.'],
    ['a petition', 'A petition calling on [Hale to leave the town] has reached the mayor.'],
    ['a film', 'A film of Ruiz talking about [the dam] went to every voter.'],
    ['one who asks', 'A voter who had been asking about [the cost of the dam] got an answer.'],
    ['one who also bragged', 'The mayor who made enemies and bragged about [it to voters] now wants peace.'],
    ['a clause within', 'Voters who say [the dam was old when it failed] were few.'],
    ['told them in the middle', '[The way out], the mayor told them, [was simple].'],
    ['a time in the middle', '[The dam], she said last week, [had held].'],
    ['a time, then another clause', '[The dam was old], she said on Tuesday, [and the town knew it].'],
    ['a speaker behind the verb, then another clause', '[The dam was old], said Ruiz, [but it held].'],
    ['a subject with “that”', '[That leak], many argue, [could cost the town].'],
    ['a pronoun and a reason', 'Ruiz is suggesting [she won because she had begun far behind all others].'],
    ['a participle and its time', 'Ruiz criticized [the rules adopted after two weeks of talks in Lima].'],
    ['two adjectives', 'Ruiz called for [full-blown, lasting cuts].'],
    ['a speaker behind the verb and what he is', '[The dam], said Ruiz, who had built it, [will hold].'],
    [
      'a long time and place in the middle',
      '[The dam], Ruiz said in a talk with the Lima Herald on Monday, [will hold].',
    ],
    ['two participles beside each other', 'Ruiz won by admitting [her mistakes] and mending them.'],
    ['what another would say', 'Ruiz told voters [that if it rained, she would urge Hale to leave].'],
    ['two infinitives', 'Voters call on [the mayor to mend the dam and explain its cost].'],
    ['what may have come of it', 'Ruiz said [the dam burst, possibly prompting a flood in Lima].'],
    ['among others', 'Ruiz mentioned [her ties to the port, among others].'],
    ['a thing and its own year', 'Ruiz criticized [repairs in 2015 that had not mended the dam at all].'],
    ['some of them', 'Ruiz described [a town full of strangers, some of them armed].'],
    ['told them', '[The repair], Ruiz told them, [was simple].'],
    ['at a time of the day', '[The dam had held], he said Monday morning on the radio.'],
    ['“that” behind a preposition', 'They are saying [his vote for that plan is a ruse].'],
    ['“that” behind a comma', 'Ruiz wrote the town paper, the Lima Herald, [that the dam leaked].'],
    ['a verb behind “to” behind “was”', 'Hale, who was free to talk about [the leak], stayed away.'],
    ['“claims” and a verb', 'The court, which he claims [was unfair to him], has closed.'],
    ['an inside source', '[The plan], an inside source said, [is to mend the dam].'],
    ['both and a verb', 'It rained, and both vowed [to mend the dam].'],
    ['neither', 'Neither Ruiz nor Hale responded to [the findings].'],
    [
      'a verb that takes no marks, and a circumstance',
      '[The two had left the port], their school confirmed on Facebook.',
    ],
    ['a subject that stands before its clause', 'The court, which Hale claims [was unfair], has closed.'],
    ['maintained at the end', '[Hale will do it well], Ruiz maintains.'],
    ['claims by agencies', 'The town heard claims by city agencies [that the dam leaked].'],
    ['“it” behind a circumstance', 'Ruiz said in Lima [it takes years to mend a dam].'],
    ['as reported by', 'As reported by the Lima Herald, [the dam leaked for years].'],
    ['as first reported by', '[The port kept its cranes], as first reported by the Lima Herald.'],
    ['that is according to', '[That is] according to early counts of the port.'],
    ['for certain', 'Ruiz would not say for certain [who would mend it].'],
    ['a role without an article behind the verb', '[The two had left the port], wrote film director Ana Ruiz.'],
    [
      'a speaker in apposition to his office',
      'The mayor’s former aide, Tom Hale, said [the woman who built the dam should mend it].',
    ],
    ['papers of a day', '[The port is in debt], papers filed on Sunday night revealed.'],
    ['a comma behind the verb', 'Ruiz said yesterday, [the dam is old].'],
    ['a progressive', 'While aides have been promising [a larger port for months], though, that has yet to come.'],
    ['an afterthought', '[The port is in debt], papers revealed, even after years of cuts.'],
    ['a passive without anybody', '[The sale of the port] was announced in June.'],
    ['about, further on', 'Hale complained to the mayor on Sunday in the port about [the noise].'],
    ['a call to do', 'Hale mocked her call [to mend the dam].'],
    ['statements on', 'Ruiz has made several harsh statements on [the dam].'],
    ['it and its verb', 'Ruiz said [it rains in the port].'],
    ['“that” behind dashes', 'Ruiz argued - pointing at the harbor - [that the dam was old].'],
    ['an outcry', 'The crews said, [hey, the dam leaks].'],
    ['two roles and a name', '[The firm built the dam], said pilot and engineer Ana Ruiz, a friend of Hale.'],
    ['a tale', 'Her book tells [a tale of two ports].'],
    ['stated behind dashes', 'Hale - who was born in Lima - states [that the dam is old].'],
    ['a noun and its verb behind a circumstance', 'Ruiz said again on Sunday [the dam was old].'],
  ])('%s: %s', (_what, example) => {
    const { text, wanted } = marked(example);
    expect(reportedTexts(text)).toEqual(wanted);
  });
});

describe('nothing is reported', () => {
  test.each([
    'Ruiz criticized her on Monday.',
    'The rule, as written, binds nobody.',
    'Ruiz said otherwise.',
    'Ruiz added a hat, which was red.',
    'A petition for Hale to leave was signed.',
    'The leak underscored the need for a new dam that was safe.',
    'Ruiz said Wednesday morning in Lima.',
    'The Lima reports drew crowds.',
    'The plan proposed by Ruiz failed.',
    'Of course, as Ruiz observed, the rain won.',
    'Ruiz would have to tell Hale, who would have to leave.',
    'Calls for calm were heard in the town.',
    'Her remarks on Monday drew a crowd.',
    'Her claim that the dam held was widely mocked.',
    'Ruiz has called a vote on the dam.',
    'The crews called a dozen voters that night.',
    'The crews drew up a recommended list of repairs.',
    'The Lima jobs report has cleared the way for a rise in rents.',
    'The port came under repeated attack by gulls.',
    'A requested search of the harbor found nothing.',
    'Ruiz kept a telling silence that lasted a year.',
    'Ruiz won bragging rights that lasted a year.',
    'Ruiz sold her writing that nobody had read.',
    'Ruiz bore the added burden that nobody had foreseen.',
    'The dry spring helps explain why the lake fell.',
    'The crews had to contend with a leak that nobody had seen.',
    'It was one of the party’s most promising paths to a majority.',
    'Rents fell in May, Lima reports show.',
    'The firm relies on user reports that came at night.',
    'It is too soon to say whether the dam will hold.',
    'The storm threatens to drown the port.',
    'Ruiz requested an absentee ballot.',
    'Ruiz was recommended for the job by Hale.',
    'The judge was confirmed in June.',
    'Hale, of whom the town had been told the truth about the dam, left.',
    'The crew was accused of, and sued for, the leak.',
    'Ruiz was known to have said little.',
    'Hale said it best when the dam broke.',
    'The pilot said nothing in Lima.',
    'Aides met to organize a party called Harvest at a pier in Lima.',
    'Ruiz told the truth about the dam.',
    'The town voted on a recall of three judges who had left.',
    'Hale kept two boats that he cheered and cursed - remarks that were soon forgotten.',
  ])('%s', (text) => {
    expect(reportedTexts(text)).toEqual([]);
  });
});

test('who speaks after a verb that tells of those who say is none of their words', () => {
  const spoken = reportedIn('A company that promised to sail the sea has asked for help.').map(({ quote }) => quote);
  expect(spoken.map(({ speaker, text }) => [speaker?.name, text])).toEqual([
    ['A company', 'to sail the sea'],
    ['A company', 'help'],
  ]);
});

test.each([
  'Hale was asked whether it had rained.',
  'Hale is accused of hiding the leak.',
  'Hale was urged to resign.',
])('who is spoken to is not the speaker: %s', (text) => {
  expect(reportedIn(text).map(({ quote }) => quote.speaker)).toEqual([null]);
});

test('whoever owns the noun of speech is the speaker, and the noun is the cue', () => {
  const [claim] = reportedIn('Ruiz mocked Hale’s claim that the dam held.').map(({ quote }) => quote);
  expect([claim?.speaker?.text, claim?.cue?.text]).toEqual(['Hale’s', 'claim']);
});

test('nobody is known to say what is said in the passive without “by”', () => {
  const speakers = reportedIn('Hale was told to leave. The sale was announced on Monday.').map(
    ({ quote }) => quote.speaker,
  );
  expect(speakers).toEqual([null, null]);
});
