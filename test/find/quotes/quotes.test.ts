import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/find/quotes/quotes.ts';
import { marked } from '../../marked.ts';
import { markedIn, NOBODY, reportedIn, storyOf } from './story.ts';

/** Who said the last passage in marks. */
function lastSpeaker(text: string): string | undefined {
  return markedIn(text).at(-1)?.quote.speaker?.text;
}

describe('who said it', () => {
  test.each([
    ['inversion with a title', '“It rained,” said [Deputy Mayor Ana Ruiz].'],
    ['an insertion with marks of its own', '[Ana Ruiz], citing “a storm,” said the dam was “full.”'],
    ['quoted by another', 'State media quoted [Ruiz] as saying the dam was “quite full.”'],
    ['an owner in a relative', '[The woman] whose son drowned said the dam was “quite full.”'],
    ['passive', 'The plan was called “a mess” by [Tom Hale].'],
    ['an infinitive behind a noun', '[Gray] used the speech to offer “a fresh start for us all.”'],
    ['an infinitive for somebody', 'It is common for [critics] to call it “a mess.”'],
    ['an absolute', 'Both men issued notes, [Hale] calling it “a good day.”'],
    ['an absolute with "with"', 'The vote passed, with [the Harbor Union] calling it “a good day.”'],
    ['an absolute with an owner', 'The party left, [its leader Bernd Kosch] saying the tram was “a toy.”'],
    ['an absolute with an office', 'Ruiz and Hale shook hands, [the pastor] joking that they would “see to it.”'],
    ['an absolute that is no name', 'Farms were lost, Ruiz said, with [the government] asking for “help in days.”'],
    ['an absolute with its day', 'Lima waits, with [minister Ana Ruiz] on Monday saying the road “may bend.”'],
    ['a comment of the main clause', '[The mayor] left no doubt of his wish to help Hale, saying “it will rain.”'],
    ['a lead-in with a state', 'Speaking in Salem, Oregon, [Ruiz] went after Hale, calling him “a total bore.”'],
    ['a lead-in with an adverb', 'Back in Lima, [Ruiz] went after Hale, calling him “a total bore.”'],
    ['a lead-in with an infinitive', 'Continuing to explain it, [Ruiz] went after Hale, saying “it was rain.”'],
    ['a passive before', '[He] was denounced by Hale; praised the dam; and declared that rain “works.”'],
    ['what he called them', 'Hale admitted the flaws - his “cracks,” [he] called them - but stayed.'],
    ['a surname like a verb', '“On the risk, we have looked at it,” [Read] said.'],
    ['a comma behind the party', 'On Tuesday in Berea, Ohio, [Gov. John Hale] (R-OH), said, “It rained.”'],
    ['a noun in the plural', '[Joe Hale] said that such over-the-top comments made him wish for “the old dam.”'],
    ['a free relative', 'The dam is what [Ruiz] said was “a mess.”'],
    ['a verb that reaches no further', '[Hale] began the talk on Monday with a list of what is “in need of paint.”'],
    ['who is told', 'Ruiz met Kim, [Hale] telling her, “Stay well!” She replied that she would.'],
    ['words without a comma', 'They gave out a sheet. “Ruiz thanks you all” said [the printed card].'],
    ['a voice that states', 'They met. “It will rain,” [a voice in the advertisement] states.'],
    ['a class called', '[Hale] shared notes for a class called “Ruins” in Lima, writing “it never was.”'],
    ['a source close to it', 'In short, Hale has been “worked up about it,” said [a source] close to the campaign.'],
    ['what he described as', '[Hale] mocked Kim by describing her claim that it rained as “a tale.”'],
    ['a sharp verb', '[Hale] sniped that Kim was “in need of rain.”'],
    ['a weak verb within', '[Lopez] said the plan appeals to “the worst in us.”'],
    ['a modal within', '[Lopez] said the mayor should repeat his “apology to all.”'],
    ['what he called', '[The president] denounced what he called “a mess.”'],
    ['what she calls within what he offered', 'Hale has offered to keep it in what [she] describes as “a good home.”'],
    ['a thing promised', '[Ruiz] said the mayor had promised “the same dam every winter.”'],
    ['a thing asked for', '[Ruiz] said the union had at first asked for “the moon.”'],
    ['words that the mayor said', 'Ruiz said [the mayor] had called it “a mess.”'],
    ['a clause of her own', '[She] said the mayor had promised a dam in 2021, but “it went with him.”'],
    ['a clause of the writer’s', 'Neither would give way, Hale says, and [he] has begun to call it “the long war.”'],
    ['a source between', 'Another [aide] speaking to Harbor News said: “It rained.”'],
    ['a source with its maker', 'According to [a survey commissioned by Hale], the dam is “full.”'],
    ['a relative without commas', '[An aide] who spoke to discuss strategy said: “It rained.”'],
    ['a sign', 'Hale held up [a sign] saying “No more dams.”'],
    ['after a side clause', 'Although Ruiz thanked him, [he] sounded a warning, saying, “It may rain.”'],
    ['in the words of', 'It was, in the words of [the mayor], “a mess.”'],
    ['a relative clause', '[A builder] who was “fed up with the noise” left.'],
    ['colon behind a dash', 'TURNOUT WAS HIGH - [Tom Hale]: “It surprised us all.”'],
  ])('%s: %s', (_what, example) => {
    const { text, wanted } = marked(example);
    expect(wanted[0] === undefined ? '' : lastSpeaker(text)).toContain(wanted[0]);
  });

  test('an inner speaker and an outer one', () => {
    const speakers = markedIn('Reed says the man she called “a bully” would “ruin us.”').map(
      ({ quote }) => quote.speaker?.text,
    );
    expect(speakers).toEqual(['she', 'Reed']);
  });

  test('the paragraph before', () => {
    expect(lastSpeaker('“It rained,” Ruiz said.\n\n“It rained a lot, and then it rained more.”')).toBe('Ruiz');
  });

  test('who reported in the paragraph before, not who was reported', () => {
    expect(lastSpeaker('Ruiz said Hale had claimed it rained.\n\n“It rained a lot, and then it rained more.”')).toBe(
      'Ruiz',
    );
  });

  test('nobody, where a question stands alone before its answer', () => {
    const speakers = markedIn('“It rained,” Ruiz said.\n\n“And one island?”\n\n“It stands,” she replied.').map(
      ({ quote }) => quote.speaker?.text,
    );
    expect(speakers).toEqual(['Ruiz', undefined, 'she']);
  });

  test('an attribution that stands as a sentence of its own', () => {
    expect(lastSpeaker('“Russia is welcome.” Hale said.')).toBe('Hale');
  });
});

describe('the words that attribute it', () => {
  test.each([
    'Ruiz [said]: “It rained.”',
    '“It rained,” [according to] Ruiz.',
    'Its [claim] that the strike “broke contracts” was false.',
    'To the mayor’s [warning] that it would be “a mess,” nobody spoke.',
    'Her [advice] to visitors: “Watch it on TV.”',
    'To that she had a short [answer]: “Never.”',
  ])('%s', (example) => {
    const { text, wanted } = marked(example);
    expect(markedIn(text).at(-1)?.quote.cue?.text).toBe(wanted[0]);
  });
});

describe('what kind of quote it is', () => {
  test.each([
    ['direct', '“It rained,” Ruiz said.'],
    ['direct', 'Ruiz said: “It rained.”'],
    ['direct', 'Ruiz said: “we wait.”'],
    ['partial', 'Ruiz said the dam was “full.”'],
    ['partial', 'The talks were “useful,” Hale said.'],
    ['partial', 'The operator, Harbor Pipes, “has heard us,” he said.'],
    ['partial', 'Hale put up a sign reading “Free Chairs.”'],
    ['partial', 'Hale termed the ban “a farce” and left.'],
  ])('%s: %s', (type, text) => {
    expect(markedIn(text).map(({ quote }) => quote.type)).toEqual([type]);
  });
});

describe('one utterance', () => {
  test.each([
    ['split by its attribution', '“The dam,” Ruiz said, “is full.”', [false, true]],
    ['a second sentence', '“It rained,” Ruiz said. “It poured.”', [false, true]],
    ['a new paragraph', 'Ruiz said: “It rained.\n\n“It poured.”', [false, true]],
    ['two halves around a gesture', '“I have nothing to say of him.” Hale paused. “Nothing to print.”', [false, true]],
    ['two fragments', 'Ruiz called it “a mess” and “a farce.”', [false, false]],
    ['two speakers', '“It rained,” Ruiz said. “It did not,” Hale said.', [false, false]],
  ])('%s: %s', (_what, text, continues) => {
    expect(markedIn(text).map(({ quote }) => quote.continues)).toEqual(continues);
  });

  test('reported words parted by their attribution', () => {
    const found = reportedIn('The dam, Ruiz said, had held for years.').map(({ quote }) => [
      quote.text,
      quote.continues,
    ]);
    expect(found).toEqual([
      ['The dam', false],
      ['had held for years', true],
    ]);
  });
});

describe('quoted, though written like a title', () => {
  test.each([
    'Ruiz called Hale “Little Boss” twice that day.',
    'Ruiz kept referring to the port as the “Great Mistake.”',
    'Hale dismissed the port as the “Great Mistake.”',
    'A crowd broke into chants of “Ana! Ana! Ana!”',
    'Hale said he liked the “Mend The Old Dam” slogan.',
  ])('%s', (text) => {
    expect(markedIn(text)).toHaveLength(1);
  });
});

describe('nobody is quoted', () => {
  test.each([
    'He starred in “The Last Harbor” for years.',
    '“One Harbor After Another,” Tom Hale’s long comedy, won a prize.',
    'Tom Hale’s “Sinners,” Ana Ruiz’s “Hamlet” and Otto Hinch’s “Rain” won prizes.',
    'Ana Ruiz won a prize for “Sinners,” made from a novel by Tom Hale. It was shot in Lima.',
    'The so-called “summit of hope” ended.',
    'Juan “Chico” Manriquez won.',
    'A rapper known as “Lil Harbor” sued.',
    'At 6\'2" he is tall.',
    'Sales of the “Dawn Report” fell.',
    'He told “Dawn Report” that rain fell.',
    'The clock is known in town as “Big Otto.”',
    'Words such as “expects,” “anticipates” and “will” identify them.',
    'The church’s book, which the congregation calls the “Long Book,” burned.',
    'Ruiz visited NBC’s “Sunrise” to discuss it.',
    'On the channel’s “Sunday Morning Tides,” Hale said it rained.',
    'The angry spot, “Raincare,” links them.',
    'Hale’s rise was shown in the documentary “Deckhand.”',
    'The campaign began with a radio ad, “Meet The Mayor,” in which Ruiz sang.',
    'A blog called “Tidewatch” said the dam held.',
    'Hale, who sang in “The Last Harbor” and “High Water,” said the dam held.',
    'The dam held, according to Ana Ruiz’s “The Keepers: Men, Women and Water in the History of Lima Harbor.”',
  ])('%s', (text) => {
    expect(markedIn(text)).toEqual([]);
  });
});

describe('nothing is reported', () => {
  test.each([
    'A party called Harvest was founded.',
    'Ten people were admitted to the hospital in Lima.',
    'Crews were called to a fire in the port.',
    'Hale added 25 points in the game.',
    'Hale conceded 14 points.',
    'She won 40 pledged delegates.',
    'They called off the race.',
    'The strike added to the delays.',
    'Ruiz announced Friday.',
    'Ruiz explained it at length.',
    'The report was long.',
    'He won the contest, claiming his third title.',
  ])('%s', (text) => {
    expect(reportedIn(text)).toEqual([]);
  });
});

describe('reported words', () => {
  test.each([
    [
      'a long insertion',
      'An aide said [the talks, which were held in a hotel in Lima, were useful], adding they would go on.',
    ],
    ['a source for the whole', '[The two parties said peace was far], it added.'],
    ['a side clause', 'When Ruiz said [it was great to be home], a man laughed.'],
    ['a lead-in', 'Asked [whether it had rained], Ruiz nodded.'],
    ['a relative', 'Ruiz, who said [the dam held], closed the session.'],
    ['a comparison', 'Half of voters said [they would stay], compared with a third last year.'],
    ['a passive with its agent', 'Hale was asked by a caller [why it had rained].'],
    ['a time between', 'Ruiz vowed last month [to mend the dam].'],
    ['a promise', 'Ruiz promises [to mend the dam].'],
    ['not to', 'Ruiz told [residents not to drink the water].'],
    ['this', 'Others say [this is a rough patch].'],
  ])('%s: %s', (_what, example) => {
    const { text, wanted } = marked(example);
    expect(reportedIn(text).map(({ quote }) => quote.text)).toContain(wanted[0]);
  });

  test('words in marks within reported words are an entry of their own', () => {
    const found = findQuotes(storyOf('Ruiz said the state would “rebuild it” by May.'), NOBODY);
    expect(found.map(({ type, text }) => [type, text])).toEqual([
      ['indirect', 'the state would “rebuild it” by May'],
      ['partial', 'rebuild it'],
    ]);
  });
});

describe('known gaps', () => {
  test.fails.each([
    ['a trailing clause', 'Kim said [taxes would fall] as she began her tour.'],
    ['coordination', 'She said [she has no plans and would not rule it out], and left.'],
    ['a restrictive relative', 'Voters who say [they are worried] split evenly.'],
  ])('%s: %s', (_what, example) => {
    const { text, wanted } = marked(example);
    expect(reportedIn(text).map(({ quote }) => quote.text)).toContain(wanted[0]);
  });
});

test('every span is the text where it stands', () => {
  const text = '“It rained,” said Ruiz. She said the dam was “full” 🎏, and “the city is dry.”';
  for (const quote of findQuotes(storyOf(text), NOBODY))
    for (const span of [quote, quote.speaker, quote.cue])
      if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
});

test('odd text yields less, and no error', () => {
  for (const text of ['”', '“', '““””', 'said', ', said ,', 'said “', '"said" said', ': “', '— said —', '’s said'])
    expect(() => findQuotes(storyOf(text), NOBODY)).not.toThrow();
});
