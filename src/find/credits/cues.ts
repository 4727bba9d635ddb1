import type { CreditRole } from '../../article.ts';
import { onDemand } from '../../on-demand.ts';
import { inSmallLetters, oneOf } from '../../pattern.ts';
import type { Rule } from '../../rule.ts';

/** Words that say what the people named after them did. */
export interface CreditCue extends Rule {
  readonly role: CreditRole;
  /** Small letters of which the line must hold some: a cheap look before the pattern. */
  readonly stems: readonly string[];
  /** Tried on the line in small letters. */
  readonly pattern: () => RegExp;
}

const MORE = String.raw`(?:with )?(?:additional |further |other )?`;
const AND_MORE = String.raw`(?:(?: and|,| &) (?:additional )?(?:reporting|writing|editing|photography|photos|research|photographs|video))?`;
const WHERE = String.raw`(?: (?:in|from) [a-z][\w. ]{2,30})?`;
const BY = String.raw` by\b:?`;

/** The openings of a credit; where two begin together the earlier row counts. */
export const CREDIT_CUES: readonly CreditCue[] = [
  row(
    'reporting',
    'reporting by',
    'report',
    '[Additional reporting by] Ana Ruiz in Lima',
    `${MORE}report(?:ing|ed)${AND_MORE}${WHERE}${BY}`,
  ),
  row('writing', 'writing by', 'writ', '[Writing by] Ana Ruiz', `${MORE}(?:re)?(?:writing|written)${AND_MORE}${BY}`),
  row(
    'writing',
    'compiled by',
    'compil|story|words|text',
    '[Compiled by] Ana Ruiz',
    `(?:compiled|compiling|compilation|story|words|text)${BY}`,
  ),
  row('editing', 'editing by', 'edit', '[Editing by] Tom Hale', `${MORE}(?:copy ?)?edit(?:ing|ed)${AND_MORE}${BY}`),
  row(
    'photo',
    'photos by',
    'photo|picture|image',
    '[Photographs by] Ana Ruiz',
    `${MORE}${oneOf(['photo', 'photos', 'photograph', 'photographs', 'photography', 'pictures', 'images'])}${BY}`,
  ),
  row(
    'contributor',
    'other work by',
    'contribution|research|graphic|video|cinematography|translat|produc|fact-checking|interviews|polling|assistance|data|illustrations|design',
    '[Graphics by] Ana Ruiz',
    `${MORE}${oneOf([
      'contributions',
      'research',
      'graphic',
      'graphics',
      'video',
      'videos',
      'cinematography',
      'translation',
      'translated',
      'production',
      'produced',
      'fact-checking',
      'interviews',
      'polling',
      'assistance',
      'data',
      'illustrations',
      'design',
    ])}(?: produced| editing| production)?${BY}`,
  ),
  row(
    'contributor',
    'with files from',
    'with ',
    'By Ana Ruiz in Halifax, [with files from] Tom Hale',
    String.raw`with (?:additional )?${oneOf(['files', 'reporting', 'contributions', 'assistance', 'input', 'inputs', 'help', 'reports'])} (?:from|by)\b:?`,
  ),
  row(
    'contributor',
    'contributing were',
    'contributing',
    '[Contributing to this report were] Ana Ruiz and Tom Hale.',
    String.raw`(?:also )?contributing(?: to (?:this|the) (?:report|story|article))?(?: (?:was|were)\b:?|:)`,
  ),
  row(
    'reporting',
    'contact the reporter',
    'to contact',
    '[To contact the reporter on this story:] Ana Ruiz in Lima at aruiz@example.com',
    String.raw`to contact the (?:reporters?|authors?)\b[^:.]{0,40}:`,
  ),
  row(
    'editing',
    'contact the editor',
    'to contact',
    '[To contact the editors responsible for this story:] Tom Hale at thale@example.com',
    String.raw`to contact the editors?\b[^:.]{0,40}:`,
  ),
];

function row(role: CreditRole, name: string, stems: string, example: string, pattern: string): CreditCue {
  return { name, role, example, stems: stems.split('|'), pattern: onDemand(() => new RegExp(pattern, 'g')) };
}

/** Where a cue stands in a line of credits; offsets are those of the line. */
export interface FoundCue {
  readonly start: number;
  readonly end: number;
  readonly role: CreditRole;
}

const BYLINE = /^(?:\W{0,4})by:?\s+/;

/** The cues of one line of credits, in order; a line that opens with "By" has that as its first. */
export function findCues(line: string): FoundCue[] {
  const small = inSmallLetters(line);
  const byline = BYLINE.exec(small);
  const found: FoundCue[] = byline ? [{ start: 0, end: byline[0].length, role: 'byline' }] : [];
  for (const { role, stems, pattern } of CREDIT_CUES) {
    if (!stems.some((stem) => small.includes(stem))) continue;
    for (const match of small.matchAll(pattern())) {
      found.push({ start: match.index, end: match.index + match[0].length, role });
    }
  }
  return withoutOverlaps(found);
}

/** Of two cues that share a word the one that begins first counts, and of those the longer one. */
function withoutOverlaps(found: readonly FoundCue[]): FoundCue[] {
  const kept: FoundCue[] = [];
  for (const cue of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (cue.start >= (kept.at(-1)?.end ?? 0)) kept.push(cue);
  }
  return kept;
}
