import type { Rule } from '../../../rule.ts';
import type { Query } from '../attribution.ts';
import { cueBefore, nounOfSpeech } from './before.ts';
import { behindQuote, introduced, unlistedVerb } from './beside.ts';
import {
  attributionFurtherOn,
  colon,
  cueFurtherOn,
  dash,
  floating,
  labelBehindDash,
  sentenceBefore,
  source,
  subjectBefore,
  subjectOfClause,
  subjectOfSentence,
} from './far.ts';
import type { Found } from './found.ts';

/** A way in which news copy says who spoke. In the example the speaker stands in [brackets]; earlier rules go first. */
export interface AttributionRule extends Rule {
  readonly find: (query: Query) => Found | null;
}

/** The ways of attributing a quotation, surest first. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  { name: 'introduced', example: 'Hale asked and [Ruiz] replied, “No.” She left.', find: introduced },
  {
    name: 'behind the quote',
    example: '“The dam held,” [engineer Ana Ruiz] said.',
    find: behindQuote,
  },
  { name: 'unlisted verb behind the quote', example: '“What a day,” beamed [the mayor].', find: unlistedVerb },
  { name: 'label behind a dash', example: 'Voters agree it rained - [Tom Hale]: “It did.”', find: labelBehindDash },
  { name: 'noun of speech', example: 'Hale mocked [her] remark that the dam was “a joke.”', find: nounOfSpeech },
  { name: 'cue before the quote', example: '[Ruiz] said the plan was “dead on arrival.”', find: cueBefore },
  {
    name: 'source',
    example: 'The roof, “beyond repair” in places, leaks, according to [a city report].',
    find: source,
  },
  {
    name: 'attribution further on',
    example: 'The talks were “brief but useful,” as talks go, [Hale] said.',
    find: attributionFurtherOn,
  },
  { name: 'colon', example: '[Ruiz] had one wish: “Let it rain.”', find: colon },
  { name: 'label and dash', example: '[RUIZ] — “We are ready.”', find: dash },
  {
    name: 'second half of a split quote',
    example: '“We wait,” beamed [Ruiz], “and hope.”',
    find: ({ memory }) => (memory.sentenceSpeaker ? { speaker: memory.sentenceSpeaker, cue: null } : null),
  },
  { name: 'sentence before', example: '[Ruiz] said the dam held. “We were lucky.”', find: sentenceBefore },
  { name: 'speaker of the paragraph', example: '“We wait,” said [Ruiz]. It rained. “We hope.”', find: floating },
  { name: 'subject before', example: '[Ruiz] stood up. “Who knows?”', find: subjectBefore },
  {
    name: 'subject of the clause',
    example: '[Ruiz] drew the line at a “reckless and needless budget.”',
    find: subjectOfClause,
  },
  {
    name: 'subject of the sentence',
    example: 'In a “most reckless and needless” mood, [Ruiz] resigned.',
    find: subjectOfSentence,
  },
  {
    name: 'cue further on',
    example: '“We must do better” was all that [Ruiz] said.',
    find: cueFurtherOn,
  },
  {
    name: 'last speaker',
    example: '“We wait,” said [Ruiz]. And on the wall, “We hope for rain.”',
    find: ({ memory }) => (memory.paragraphSpeaker ? { speaker: memory.paragraphSpeaker, cue: null } : null),
  },
];
