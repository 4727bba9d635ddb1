import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../../src/find/names/candidates.ts';
import { describeEvidence, EVIDENCE_KEYS, type EvidenceKey } from '../../../src/find/names/evidence/table.ts';
import { readLine } from '../../../src/find/names/line.ts';
import type { ParagraphKind } from '../../../src/segment/prose.ts';
import { segmentSentences } from '../../../src/segment/sentences.ts';
import { segmentTokens } from '../../../src/segment/tokens.ts';
import { marked } from '../../marked.ts';

/** Keys of the evidence that the line gives about the words in brackets. */
function evidenceAbout(sentence: string, kind: ParagraphKind = 'body', sport = false): readonly EvidenceKey[] {
  const { text, ranges } = marked(sentence);
  const tokens = segmentTokens(text, { start: 0, end: text.length });
  const line = readLine({ kind, start: 0, end: text.length, tokens, sentences: segmentSentences(tokens) });
  const candidates = line.runs.flatMap((run) => candidatesOf(line, run, sport, () => 0).candidates);
  const [wanted] = ranges;
  const about = candidates.find(
    ({ from, to }) => tokens[from]!.start === wanted!.start && tokens[to - 1]!.end === wanted!.end,
  );
  return about?.evidence.map((id) => EVIDENCE_KEYS[id]!) ?? [];
}

/** What the rest of the story says is shown by stories, in the test of decisions. */
const OF_THE_LINE = [...describeEvidence()].filter(([, { example }]) => example !== '');

describe('each piece of evidence is seen in its example', () => {
  test.each(OF_THE_LINE.map(([key, { family, name, example }]) => [`${family}: ${name}`, example, key] as const))(
    '%s: %s',
    (_name, example, key) => {
      expect(evidenceAbout(example)).toContain(key);
    },
  );
});

describe('evidence that is not there', () => {
  test.each<[string, EvidenceKey]>([
    ['They left [Friday] then.', 'givenAlone'],
    ['They saw [Torvel] there.', 'country'],
    ['There [Torvel], a retired teacher, left.', 'placeApposition'],
    ['They sold us [Torvel] there.', 'acronym'],
    ['They live in [Torvel] now.', 'afterAt'],
    ['There [May] Torvel left.', 'day'],
    ['They flew to [Peru] then.', 'placeOrWord'],
    ['the [Office of Trade and Customs] said', 'andWithoutHead'],
    ['It told [us] so.', 'country'],
  ])('%s: no %s', (sentence, key) => {
    expect(evidenceAbout(sentence)).not.toContain(key);
  });
});

describe('in a story of sport', () => {
  test.each<[string, EvidenceKey]>([
    ['They beat [Lima] then.', 'sportCity'],
    ['They beat [Lima] then.', 'sportRival'],
    ['They beat [Peru] then.', 'sportCountry'],
    ['They beat [Bavaria] then.', 'sportRegion'],
    ['They met in [Lima] then.', 'sportWhere'],
    ['There [Lima] was ahead.', 'sportSubject'],
    ["There [Lima]'s defence slept.", 'sportOwner'],
    ['There [Lima] striker Ruiz slept.', 'sportStaff'],
    ['They beat [Torvel] then.', 'sportUnlisted'],
    ['They beat [Torvel] 3 times.', 'sportFigure'],
    ['[Lima] 3 2 1 4', 'sportTable'],
  ])('%s: %s', (sentence, key) => {
    expect(evidenceAbout(sentence, 'body', true)).toContain(key);
    expect(evidenceAbout(sentence)).not.toContain(key);
  });
});

test('a headline is told from the body', () => {
  expect(evidenceAbout('[Torvel] leaves', 'headline')).toContain('headline');
  expect(evidenceAbout('[Torvel] leaves')).not.toContain('headline');
});
