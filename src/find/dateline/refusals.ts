import { MONTHS } from '../../lexicon/calendar.ts';
import { inSmallLetters, oneOf } from '../../pattern.ts';
import type { Rule } from '../../rule.ts';

/** What a refusal is tried on, each from its first character on. */
export type RefusedIn =
  /** The line, whatever the form. */
  | 'line'
  /** The words after a lone dash or colon. */
  | 'story'
  /** The words after a lone colon, to the end of the next paragraph. */
  | 'speech'
  /** The words after a name with small letters and a lone dash. */
  | 'aside';

/** Words that open like a dateline and are none. */
export interface Refusal extends Rule {
  readonly in: RefusedIn;
  readonly pattern: RegExp;
  /** The pattern is tried on small letters. */
  readonly small?: true;
  /** A cheap look before the pattern: the words that it is tried on hold this, or need not be looked at. */
  readonly holds?: RegExp;
}

/** How far into a sentence somebody who speaks says "I", or a second dash closes an aside. */
const SOON = '{0,80}';

/** A number at a colon or dash. */
const FIGURE = /\d\s?[-–—:]|[-:]\s?[-+]?\d/;

const MONTH = oneOf(MONTHS.keys());
const PLACE_LIKE = String.raw`[a-z\u00c0-\u024f .,'’/()-]{2,80}`;

/** Each row says what such a line is; the bracketed words are what might be taken for a dateline. */
export const REFUSALS: readonly Refusal[] = [
  {
    name: 'photo caption with its date',
    example: '[LONDON, ENGLAND - MARCH 05:] A general view of the harbour.',
    in: 'line',
    holds: FIGURE,
    pattern: new RegExp(String.raw`^${PLACE_LIKE}\s?[-–—]\s?(?:${MONTH})\.? \d{1,2}(?:, \d{4})?\s?:`),
    small: true,
  },
  {
    name: 'credit of a picture',
    example: '[LIMA, Peru (AP Photo/Ana Ruiz) —] Ships wait outside the harbour.',
    in: 'line',
    pattern:
      /^[^()\n]{0,80}\((?:ap|afp|reuters|epa|efe|getty|[a-z ]{2,20})(?: photo| images?| pictures?| via )[^()\n]{0,60}\)/,
    small: true,
  },
  {
    name: 'file picture',
    example: '[FILE -] The harbour of Lima, Peru, in May 2019.',
    in: 'line',
    pattern: /^\(?(?:FILE|PHOTO|PHOTOS|VIDEO|IMAGE)\b/u,
  },
  {
    name: 'byline',
    example: '[By Ana Ruiz (Reuters) -] LIMA',
    in: 'line',
    pattern: /^(?:By|BY|by|Story by|Reporting by|Edited by|Editing by|Written by)\s/u,
  },
  {
    name: 'story tag of a desk',
    example: '[UPDATE 2-]Peru closes harbour',
    in: 'line',
    pattern:
      /^(?:UPDATE|WRAPUP|RPT|CORRECTED|REFILE|FACTBOX|BREAKINGVIEWS|INTERVIEW|EXCLUSIVE|ANALYSIS|FEATURE|POLL|PREVIEW|TIMELINE|NEWSMAKER|SCENARIOS)(?:\s\d+)?-/u,
  },
  {
    name: 'list of cities with figures',
    example: '[LONDON:] 12 C, cloudy',
    in: 'line',
    holds: FIGURE,
    pattern: new RegExp(String.raw`^${PLACE_LIKE}[:-]\s?[-+]?\d[\d.,]*\s?(?:°|c\b|f\b|%|pct|percent)`),
    small: true,
  },
  {
    name: 'score',
    example: '[LIVERPOOL -] ARSENAL 2-1',
    in: 'line',
    holds: FIGURE,
    pattern: /^[\p{L} .'’]{2,40}\s?[-–—]\s?[\p{L} .'’]{2,40}\s\(?\d{1,3}\s?[-–:]\s?\d{1,3}\)?(?:\s|$)/u,
  },
  {
    name: 'heading behind the dash',
    example: '[TOKYO -] Nikkei: shares down 1.5 percent on the day after the storm that sank two ferries.',
    in: 'story',
    pattern: /^\s*(?:\p{Lu}[\p{L}’'-]*\s){0,2}\p{Lu}[\p{L}’'-]*:/u,
  },
  {
    name: 'score behind the dash',
    example: '[ATLANTA -] 12, Boston - 10, and so the game was over before it had begun, officials said.',
    in: 'story',
    pattern: /^\s*\d{1,3},/u,
  },
  {
    name: 'first or second person',
    example: '[HOUSTON:] The harbour was closed too late, and we told them so on the day of the storm.',
    in: 'speech',
    pattern: new RegExp(
      String.raw`^[^\n]${SOON}?(?<![\p{L}’'])(?:I|I[’']\p{Ll}+|we|my|you|your|our|us|We|My|You|Your|Our)(?=[\s,])`,
      'u',
    ),
  },
  {
    name: 'word that begins an answer',
    example: '[LIMA:] Well, the harbour was closed on Tuesday after a storm sank two ferries, they said.',
    in: 'speech',
    pattern: /^\s*(?:Well|Yes|Yeah|No|So|And|But|Thanks|Thank|Right|Okay|OK|Hello|Hi|Oh)(?=[\s,.])/u,
  },
  {
    name: 'question',
    example: '[MADRID:] Has the harbour been closed since the storm that sank two of the old ferries?',
    in: 'speech',
    pattern: /^[^.!\n]{0,160}\?/u,
  },
  {
    name: 'second speaker',
    example: '[LONDON:] The harbour was closed on Tuesday after the storm, they said.\nPARIS: The port was open then.',
    in: 'speech',
    pattern: /\n\p{Lu}[\p{L} .'’-]{1,40}:\s/u,
  },
  {
    name: 'aside between two dashes',
    example: '[Vienna -] Austria’s old capital - was closed on Tuesday after a storm sank two ferries, officials said.',
    in: 'aside',
    pattern: /^[^\n]{0,160}?\s(?:-{1,2}|[–—―])\s/u,
  },
];

/** Whether the row holds for the words; `lower` are the same in small letters. */
export function refuses({ pattern, small, holds }: Refusal, words: string, lower = inSmallLetters(words)): boolean {
  return (holds?.test(words) ?? true) && pattern.test(small ? lower : words);
}

/** Whether one of the rows for such words refuses them. */
export function isRefused(kind: RefusedIn, words: string): boolean {
  const lower = inSmallLetters(words);
  return REFUSALS.some((refusal) => refusal.in === kind && refuses(refusal, words, lower));
}
