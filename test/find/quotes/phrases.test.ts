import { describe, expect, test } from 'vitest';
import { clauseSubject, mainSubject } from '../../../src/find/quotes/cues/subjects.ts';
import { leftPhrase } from '../../../src/find/quotes/phrases/left.ts';
import { rightPhrase } from '../../../src/find/quotes/phrases/right.ts';
import { marked } from '../../marked.ts';
import { frameIn, itemAt } from './frames.ts';

describe('the phrase to the left of "said"', () => {
  test.each([
    '[Ruiz] said it rained.',
    '[The deputy mayor of Lima] said it rained.',
    '[Ana Ruiz], 61, said it rained.',
    '[Ana Ruiz], who runs the dam, said it rained.',
    '[Ana Ruiz], a delegate from Houston, Texas, said it rained.',
    '[Ana Ruiz] (D-Ohio) said it rained.',
    '[Ruiz] on Monday said it rained.',
    '[The minister] last week said it rained.',
    '[The minister] had last week said it rained.',
    '[The head of the dam], Ana Ruiz, had last week said it rained.',
    'Meanwhile, [the chief of the harbour], Tom Hale, said it rained.',
    '[A person with knowledge of the talks] said it rained.',
    '[Ruiz and three other members] said it rained.',
    '[Ruiz and other officials] said it rained.',
    '[Ana Ruiz of Sheffield], Ohio, whose dog died, said it rained.',
    '[Ana Ruiz], a driver from Ava, Ohio, who left, said it rained.',
    'It was all [Ruiz] said.',
    '[The company] building the dam in Peru said it rained.',
    '[Health workers] battling the flood in eastern Peru said it rained.',
    'In Lima, [a lawyer] representing Hale in the case said it rained.',
    '[Residents] displaced by the flood in Lima said it rained.',
    '[A man] accused of the theft in Lima said it rained.',
    '[The State Department] less than two weeks ago said it rained.',
    '[His top aide], Tom Hale, said it rained.',
    '[The head of the Northern Fire Bureau], Tom Hale, said it rained.',
    '[A spokesman for the navy] said it rained.',
    '[Ruiz and Hale] said it rained.',
    'When it rained, [officials] said nothing.',
    'But [he] said it rained.',
    '[A source familiar with the matter] said it rained.',
    '[Ana Ruiz], D-Ohio, said it rained.',
    '[Ana Ruiz], D-Ohio, who runs the dam, said it rained.',
    '[The governor of Mato Grosso do Sul] said it rained.',
    'It was a plan [Ruiz] said it rained.',
    'It was a goal [coach Ana Ruiz] said it rained.',
    '[An aide to Ruiz] said it rained.',
    'Hale wept after [Ana Ruiz] said it rained.',
    'Tom Hale, head of the dam, fell ill, but [port engineers], led by Ana Ruiz, said it rained.',
  ])('%s', (example) => {
    const { text, wanted } = marked(example);
    const frame = frameIn(text);
    const phrase = leftPhrase(frame.items, 0, itemAt(frame, 'said') - 1);
    expect(phrase && text.slice(phrase.start, phrase.end)).toBe(wanted[0]);
  });
});

describe('the phrase to the right of "said"', () => {
  test.each([
    '“It rained,” said [Ruiz].',
    '“It rained,” said [the mayor of Lima], who left.',
    '“It rained,” said [Ana Ruiz of the Harbor Office] on Monday.',
    '“It rained,” said [residents].',
    '“It rained,” said [lobbyist and strategist Tom Hale].',
  ])('%s', (example) => {
    const { text, wanted } = marked(example);
    const frame = frameIn(text);
    const phrase = rightPhrase(frame.items, frame.items.length, itemAt(frame, 'said') + 1);
    expect(phrase && text.slice(phrase.start, phrase.end)).toBe(wanted[0]);
  });

  test.each(['It rained, she said Monday.', 'It rained, she said that day.', 'She said “no” to it.'])(
    'there is none in: %s',
    (text) => {
      const frame = frameIn(text);
      expect(rightPhrase(frame.items, frame.items.length, itemAt(frame, 'said') + 1)).toBeNull();
    },
  );
});

describe('the subject of the sentence', () => {
  test.each([
    '[Ruiz] closed the dam.',
    'But on Monday, [Ruiz] closed the dam.',
    'After the storm, [the mayor] closed the dam.',
    'Hours later, [Ruiz] closed the dam.',
    'Speaking in Lima, [she] closed the talks.',
    'Then [she] closed the dam.',
    'Walking on, [Ebeling] closed the dam.',
    'Like Hale, the former mayor of Lima, [Ruiz] closed the dam.',
  ])('%s', (example) => {
    const { text, wanted } = marked(example);
    const frame = frameIn(text);
    const phrase = mainSubject(frame.items, frame.sentences[0]!);
    expect(phrase && text.slice(phrase.start, phrase.end)).toBe(wanted[0]);
  });
});

describe('the subject of the last clause', () => {
  test.each([
    'Ruiz waited while [Hale] closed the dam',
    '[Ruiz] had never closed the dam',
    'Because it rained, [some protesters] gathered there',
  ])('%s', (example) => {
    const { text, wanted } = marked(example);
    const { items } = frameIn(text);
    const phrase = clauseSubject(items, 0, items.length - 1);
    expect(phrase && text.slice(phrase.start, phrase.end)).toBe(wanted[0]);
  });
});
