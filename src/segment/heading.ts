import { CREDIT_BEATS } from '../lexicon/credits.ts';
import type { Rule } from '../rule.ts';
import { type Range, type Span, spanOf, trimRange } from '../span.ts';
import { furnitureRule } from './furniture.ts';
import { segmentGlued } from './glued.ts';
import { openingOf } from './opening.ts';
import { belongsTo, type Follow } from './sweep.ts';

/** What stands above the first paragraph of a story. */
export interface Heading {
  readonly headline: Span | null;
  readonly summary: readonly Span[];
  readonly slug: string | null;
  readonly bylines: readonly Range[];
  readonly boilerplate: readonly Span[];
}

interface HeadRule extends Rule {
  /** The words with which such a line opens; without them it may open with any. */
  readonly opens?: ReadonlySet<string>;
  readonly pattern: RegExp;
}

const opening = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Lines above a story that are neither its headline nor a key point. */
const SLUGS: readonly HeadRule[] = [
  {
    name: 'slash slug',
    example: '[HARBOUR-STORM/CLOSURE (UPDATE 2)]',
    pattern: /^[A-Z][A-Z\d]+(?:-[A-Z\d]+)*\/[A-Z\d-]*(?:\s\([A-Z\d ,]{1,30}\))?(?:\s\(PIX(?:, TV)?\))?$/,
  },
  {
    name: 'BC slug',
    example: '[BC-LT--Harbour-Storm,466]',
    pattern: /^(?:[A-Z]{2}-){1,2}-?[A-Z][\w .'’&-]{1,60}(?:,\s?\w[\w ]{0,20}){0,3}$/,
  },
];

const ADVISORIES: readonly HeadRule[] = [
  {
    name: 'bracketed advisory',
    opens: opening(
      'add adds recast recasts update updates updating correct corrects corrected rewrite rewrites refile refiles repeat repeats write writes new attn clarifies remove removes fixes changes deletes relead releads insert inserts combines wraps trims edits eds',
    ),
    example: '[(Adds minister’s comment, background)]',
    pattern:
      /^\((?:adds?|recasts?|updates?|updating|corrects?|corrected|rewrites?|refiles?|repeats?|writes? through|new (?:throughout|lead|headline)|attn|clarifies|removes?|fixes|changes|deletes|releads?|inserts?|combines|wraps|trims|edits|eds)\b.{0,300}\)$/i,
  },
  {
    name: 'bare advisory',
    opens: opening('* adds recasts updates corrects refiles repeats'),
    example: '[* Adds minister’s comment, background]',
    pattern:
      /^(?:\*\s*(?:adds|recasts|updates with|corrects|refiles|repeats)\b.{0,200}|(?:adds|recasts|updates with)\b.{0,200}\b(?:details?|background|comments?|quotes?|byline|graphic|reaction|context|link|analysts?|paragraphs?|shares|throughout))$/i,
  },
  {
    name: 'note to editors',
    opens: opening("editor's editors editors' editor eds eds' note attention advisory"),
    example: '[EDITOR’S NOTE _ This story contains graphic details.]',
    pattern:
      /^(?:editor[’']?s[’']? note|eds|note to (?:editors|readers)|eds[’']? note|attention editors|advisory)\b\s*[:_–—-]/i,
  },
  {
    name: 'desk flag',
    opens: opening(
      'urgent bulletin flash alert breaking exclusive # st writethru extra update refile correction embargo embargoed',
    ),
    example: '[URGENT]',
    pattern:
      /^(?:urgent|bulletin|flash|alert|breaking(?: news)?|exclusive|\d(?:st|nd|rd|th) lead|1st ld-writethru|writethru|extra|update|refile|correction|embargoed? .{0,60})$/i,
  },
  {
    name: 'date line',
    opens: opening(
      'mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december #',
    ),
    example: '[Friday, December 5, 2025 10:15 AM EST]',
    pattern:
      /^(?:(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?),?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s*)?\d{4}(?:\b|\d{1,2}:\d\d).{0,60}$/i,
  },
  {
    name: 'numeric date line',
    opens: opening('#'),
    example: '[2025-12-05 17:30]',
    pattern: /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T,]+\d{1,2}:\d{2}.{0,12})?$/,
  },
  { name: 'wire number', example: '[a0123]', pattern: /^[a-z]\d{3,5}$/ },
];

const STORY_TAG =
  /^(?:UPDATE \d+|WRAPUP \d+|RPT|CORRECTED|REFILE|INTERVIEW|FACTBOX|EXCLUSIVE|ANALYSIS|FEATURE|INSIGHT|BREAKINGVIEWS|TIMELINE|NEWSMAKER|PREVIEW|POLL|BRIEF|SPECIAL REPORT|EXPLAINER|OFFICIAL CORRECTION|CORRECTION|DIARY|TABLE|TEXT|SCENARIOS|Q&A|LIVE|RECAST|ADVISORY|FOCUS|Soccer|Tennis|Golf|Cricket|Rugby|Basketball|Baseball|Ice hockey|Athletics|Cycling|Swimming|Boxing|Motor racing|Olympics|NFL|NBA|NHL|MLB)(?: \d+)?(?:-(?:UPDATE \d+|WRAPUP \d+))?-(?=\S)/;

const BYLINE =
  /^(?:(?:Story|Written|Reported|Words|Text|STORY) )?(?:By|BY|by):?\s+(?=\p{Lu})(?<names>.{2,200}?)\s*=?$/u;
const BYLINE_OPENINGS = opening('by story written reported words text');
/** Small words that stand between the names, titles and newsrooms of a byline. */
const BYLINE_WORDS: ReadonlySet<string> = new Set(
  `a ab abu al and ap at bin afp dpa pti upi correspondent da de del der di du editor el en for from in la le of on photographer reporter reporters
  staff ter the van von with writer writers y`.split(/\s+/),
);
const STAFF_OPENINGS = opening('the associated reuters bloomberg agence afp canadian staff ap');
const STAFF_LINE =
  /^(?:the )?(?:associated press|reuters|bloomberg(?: news)?|agence france-presse|afp|canadian press|staff (?:writer|reporter)|(?:associated press|ap|reuters) (?:writers?|(?:\w+ ){1,3}(?:writer|reporter|editor|correspondent)s?))\s*=?$/i;
/** Written by nobody in particular: "Harbour Times staff", "Lima Herald newsroom". */
const NEWSROOM_LINE =
  /^(?:[A-Z][\w.’'&-]*\s){1,4}(?:staff(?: and agencies)?|(?:staff )?(?:reporters?|writers?)|newsroom)$/;
/** How such lines end: a cheap look before the pattern. */
const NEWSROOM_ENDS = ['staff', 'agencies', 'reporter', 'reporters', 'writer', 'writers', 'newsroom'];

function isNewsroomLine(words: string): boolean {
  return NEWSROOM_ENDS.some((end) => words.endsWith(end)) && NEWSROOM_LINE.test(words);
}

/** Words a byline has at most, names, newsroom and place together. */
const LONGEST_BYLINE = 30;

/** The parts of the lines above a story, given as ranges in the order of the text. */
export function segmentHeading(text: string, lines: readonly Range[]): Heading {
  const headings: Span[] = [];
  const bylines: Range[] = [];
  const boilerplate: Span[] = [];
  let slug: string | null = null;
  let follow: Follow = null;
  for (const line of lines) {
    const span = spanOf(text, line.start, line.end);
    const words = span.text;
    const rule = furnitureRule(words);
    if (isByline(words) || (headings.length > 0 && isDispatch(words))) bylines.push(line);
    else if (slug === null && matches(SLUGS, words)) slug = words;
    else if (isAdvisory(words) || rule || belongsTo(follow, words)) boilerplate.push(span);
    else if (headings.length > 0 && isNameLine(words, headings[0]!.text)) bylines.push(line);
    else if (isNewsroomLine(words) || (bylines.length > 0 && isWritersPost(words))) boilerplate.push(span);
    else headings.push(...segmentGlued(text, line));
    follow = rule ? rule.follow : null;
  }
  const [first, ...summary] = headings;
  const { headline = null, tag = [] } = first ? untagged(text, first) : {};
  return {
    headline,
    summary: summary.map((point) => withoutBullet(text, point)),
    slug,
    bylines,
    boilerplate: [...boilerplate, ...tag],
  };
}

/** A headline, and the tag that a wire sets before it: "UPDATE 1-", "FACTBOX-". */
export function untagged(text: string, { start, end, text: words }: Span): { headline: Span; tag: readonly Span[] } {
  const length = words.includes('-') ? (STORY_TAG.exec(words)?.[0].length ?? 0) : 0;
  return { headline: spanOf(text, start + length, end), tag: length > 0 ? [spanOf(text, start, start + length)] : [] };
}

/** Whether the line names the writers: "By Ana Ruiz and Tom Hale", "Associated Press=". */
export function isByline(line: string): boolean {
  if (STAFF_OPENINGS.has(openingOf(line)) && STAFF_LINE.test(line)) return true;
  const names = BYLINE_OPENINGS.has(openingOf(line)) ? BYLINE.exec(line)?.groups?.names : undefined;
  if (names === undefined || /[a-z]{3}[.!?]$/.test(names.replace(/\b[JS]r\.$/, ''))) return false;
  const words = names.split(/[\s,;|/]+/);
  return (
    words.length <= LONGEST_BYLINE &&
    words.every((word) => /^[^\p{Ll}]/u.test(word) || BYLINE_WORDS.has(word) || word === '')
  );
}

/** Two to four words, each with a capital, and perhaps a place: "Lenka Horvat in Soteska". */
const NAME_LINE = /^(?=.*\p{Ll})(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]+(?: in \p{Lu}[\p{L} -]{2,30})?$/u;
/** Below a headline: "From Ana Ruiz, Abuja". */
function isDispatch(words: string): boolean {
  return /^from /i.test(words) && DISPATCH.test(words);
}

const DISPATCH = /^(?:From|FROM) (?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]+(?:, ?| in )\p{Lu}[\p{L} -]{2,30}$/u;
const SMALL_WORDS = /(?:^|\s)[a-z]{3,}/g;
/** A headline with so many small words is no title in which every word has a capital. */
const FEWEST_SMALL = 2;

/** Whether the line is nothing but names, or a name with its post, under a headline that writes its words small. */
function isNameLine(line: string, headline: string): boolean {
  return (NAME_LINE.test(line) || isNameWithPost(line)) && (headline.match(SMALL_WORDS)?.length ?? 0) >= FEWEST_SMALL;
}

const POST = /^(?:editor|correspondent|reporter|columnist|writer)$/;

/** "Lenka Horvat North of Soteska editor" */
function isNameWithPost(line: string): boolean {
  const words = line.split(' ');
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  const isBeat = (word: string) => isCapital(word) || CREDIT_BEATS.has(word) || /^(?:of|and|for|the|&)$/.test(word);
  return words.slice(0, 2).every(isCapital) && POST.test(words.at(-1)!) && words.slice(2, -1).every(isBeat);
}

/** A newsroom or the writer's post in it, in a few words: "BBC News, Cornwall", "Political editor". */
const POST_LINE =
  /^\p{Lu}[\p{L}.&’'-]*(?:,? (?:\p{Lu}[\p{L}.&’'-]*|and|of|for|in|at|the|political|affairs|news|editor|correspondent|reporters?|columnist|writer)){0,6}$/u;
const POST_WORD = /\b(?:News|[Ee]ditor|[Cc]orrespondent|[Rr]eporters?|[Cc]olumnist|[Ww]riter|Radio|TV|newsroom)\b/;

/** Whether the line below a byline says where its writer works, or as what. */
function isWritersPost(line: string): boolean {
  return POST_WORD.test(line) && POST_LINE.test(line);
}

/** Whether the line speaks to editors, not to readers. */
export function isAdvisory(line: string): boolean {
  return matches(ADVISORIES, line);
}

/** Whether the line is the wire's own header. */
export function isSlug(line: string): boolean {
  return matches(SLUGS, line);
}

/** Every rule with its example, for the tests. */
export const HEAD_RULES: readonly Rule[] = [...SLUGS, ...ADVISORIES];

function matches(rules: readonly HeadRule[], line: string): boolean {
  const first = openingOf(line);
  return rules.some(({ opens, pattern }) => (opens?.has(first) ?? true) && pattern.test(line));
}

/** A key point without the bullet before it. */
export function withoutBullet(text: string, point: Span): Span {
  const bullet = /^[*•·–—-]\s*/.exec(point.text);
  const { start, end } = trimRange(text, { start: point.start + (bullet?.[0].length ?? 0), end: point.end });
  return spanOf(text, start, end);
}
