import { inSmallLetters } from '../../pattern.ts';
import type { Rule } from '../../rule.ts';

/** A line that may stand below the last paragraph of a story and is no part of it. */
export interface TailLine extends Rule {
  readonly pattern: RegExp;
  /** The pattern is tried on the line as it is written, not in small letters. */
  readonly asWritten?: true;
}

const NAME = String.raw`(?:[A-Z][\w.'’-]+ ){2,4}`;
const POST = String.raw`(?:reporter|writer|editor|columnist|author|journalist|correspondent|professor|lecturer|fellow|contributor|director|producer|freelancer|blogger)`;

/** Lines below a story, told by their words; they are tried from the last line up. */
export const TAIL_LINES: readonly TailLine[] = [
  {
    name: 'who the writer is',
    example: '[Ana Ruiz is a reporter who covers harbours.]',
    pattern: new RegExp(`^${NAME}is (?:an?|the|our)\\b.{0,80}\\b${POST}\\b`),
    asWritten: true,
  },
  {
    name: 'what the writer covers',
    example: '[Ana Ruiz covers harbours for the Herald.]',
    pattern: new RegExp(`^${NAME}(?:covers|writes about|reports on|can be reached)\\b`),
    asWritten: true,
  },
  {
    name: 'how to reach the writer',
    example: '[Email Ana Ruiz at ana@example.com.]',
    pattern: /^(?:e-?mail|contact|reach|follow|write to|twitter|questions)\b.{0,120}@/,
  },
  {
    name: 'tags',
    example: '[Tags: harbours, storms]',
    pattern: /^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|keywords|source|via|more)\s*:/,
  },
  { name: 'rights', example: '[© 2025 The Herald]', pattern: /^(?:©|\(c\)|copyright\b)/ },
  {
    name: 'where it was printed',
    example: '[A version of this article appeared in print on May 4.]',
    pattern:
      /^an? (?:earlier |shorter |longer )?version of this (?:article|story|post) (?:appear|was (?:first |originally )?(?:published|posted))/,
  },
  {
    name: 'how to report a fault',
    example: '[Do you have a tip? Write to tips@example.com.]',
    pattern:
      /^(?:do you have|have|got|know|see|spotted?) (?:an?|any|something)?\b.{0,60}\b(?:tip|story|typo|error|mistake|news|correction)\b.{0,10}\?/,
  },
  {
    name: 'who took the picture',
    example: '[Image: The harbour by Tom Hale (CC BY 2.0)]',
    pattern:
      /^(?:(?:featured|cover|header|lead|top|main|hero) )?(?:image|photo(?:graph)?|picture|illustration)s?(?: credits?| source)?(?::| by\b| courtesy\b).{0,160}$/,
  },
  {
    name: 'the number of the writer',
    example: '[Ana Ruiz: 555-0147, @anaruiz]',
    pattern: /^[A-Z][\w.’'-]+ [^.!?]{2,60}(?:\d{3}[-.]\d{4}|\s@\w{2,})[^.!?]{0,40}$/,
    asWritten: true,
  },
];

/** Whether the rule holds for the line. */
export function isTailLine({ pattern, asWritten }: TailLine, line: string): boolean {
  return pattern.test(asWritten ? line : inSmallLetters(line));
}
