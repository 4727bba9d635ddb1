import {
  BYLINE_CLASSES,
  CAPTION_CLASSES,
  COMMENT_CLASSES,
  DECK_CLASSES,
  FURNITURE_CLASSES,
  HIDDEN_CLASSES,
  KEY_POINT_CLASSES,
  STAMP_CLASSES,
  STORY_CLASSES,
} from '../../lexicon/page-words.ts';
import type { MarkupNode } from '../markup.ts';

/** What an element is on its page, as far as its name, its class and its attributes tell. */
export type Role =
  | 'story'
  | 'article'
  | 'comments'
  | 'furniture'
  | 'caption'
  | 'byline'
  | 'stamp'
  | 'deck'
  | 'points'
  | 'dateline';

/** Where a class has words of several roles, the first role decides. */
const BY_CLASS: readonly (readonly [Role, readonly string[]])[] = [
  ['comments', COMMENT_CLASSES],
  ['dateline', ['dateline']],
  ['points', KEY_POINT_CLASSES],
  ['furniture', FURNITURE_CLASSES],
  ['caption', CAPTION_CLASSES],
  ['story', STORY_CLASSES],
  ['deck', DECK_CLASSES],
  ['byline', BYLINE_CLASSES],
  ['stamp', STAMP_CLASSES],
];
const ROLES: ReadonlyMap<string, Role> = new Map(
  BY_CLASS.toReversed().flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);
const RANKS: readonly Role[] = BY_CLASS.map(([role]) => role);
const BY_NAME: ReadonlyMap<string, Role> = new Map([
  ['nav', 'furniture'],
  ['footer', 'furniture'],
  ['aside', 'furniture'],
  ['menu', 'furniture'],
  ['form', 'furniture'],
  ['dialog', 'furniture'],
  ['figure', 'caption'],
  ['figcaption', 'caption'],
  ['time', 'stamp'],
  ['address', 'byline'],
  ['article', 'article'],
]);
const BY_ARIA: ReadonlyMap<string, Role> = new Map([
  ['navigation', 'furniture'],
  ['complementary', 'furniture'],
  ['contentinfo', 'furniture'],
  ['search', 'furniture'],
  ['banner', 'furniture'],
  ['dialog', 'furniture'],
  ['alertdialog', 'furniture'],
  ['article', 'article'],
]);
const BY_PROPERTY: ReadonlyMap<string, Role> = new Map([
  ['articlebody', 'story'],
  ['author', 'byline'],
  ['datepublished', 'stamp'],
  ['datemodified', 'stamp'],
  ['comment', 'comments'],
  ['caption', 'caption'],
]);
const ARTICLE_TYPE = /schema\.org\/(?:\w*Article|BlogPosting|Report)$/;

/** What the element is; null where nothing tells. */
export function roleOf(node: MarkupNode): Role | null {
  const { name = '', attribs = {} } = node;
  if (name === 'figure' && holdsWords(node)) return null;
  const property = BY_PROPERTY.get((attribs.itemprop ?? attribs.property ?? '').trim().toLowerCase());
  if (property) return property;
  const named = BY_ARIA.get(attribs.role ?? '') ?? BY_NAME.get(name) ?? null;
  const classed = name === 'html' || name === 'body' ? null : roleOfClasses(attribs);
  if (named === 'furniture' || named === 'caption') return classed === 'comments' ? classed : named;
  if (classed === 'stamp' && named === 'article') return named;
  return classed ?? named ?? (ARTICLE_TYPE.test(attribs.itemtype ?? '') ? 'article' : null);
}

const WORDED: ReadonlySet<string> = new Set(['blockquote', 'table', 'pre']);

/** A figure may also hold a quotation or a table. */
function holdsWords({ children = [] }: MarkupNode): boolean {
  return children.some(
    (child) => WORDED.has(child.name ?? '') || child.children?.some(({ name }) => WORDED.has(name ?? '')),
  );
}

/** Whether a style or attribute keeps the element from the eye. */
export function isHidden({ name, attribs = {} }: MarkupNode): boolean {
  if ('hidden' in attribs && attribs.hidden !== 'until-found') return true;
  if (attribs.style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs.style)) return true;
  if (name === 'input' || name === 'body' || name === 'html') return false;
  return namesIn(attribs.class ?? '').some((name) => phrasesOf(name).some((phrase) => HIDDEN.has(phrase)));
}

const HIDDEN: ReadonlySet<string> = new Set(HIDDEN_CLASSES);
/** A class says what it says within its first letters; what is longer was made by a machine. */
const LONGEST_CLASSES = 1000;
/** Where pages say what their elements are. */
const NAMING = ['class', 'id', 'data-component', 'data-testid', 'data-qa'] as const;
/** No class in the lists has more words. */
const MOST_WORDS = 4;

function roleOfClasses(attribs: Readonly<Record<string, string>>): Role | null {
  const names = namesIn(NAMING.map((attribute) => attribs[attribute] ?? '').join(' '));
  const roles = new Set(
    (names.includes('hentry') ? names.filter((name) => !FILED.test(name)) : names).map(roleOfClass),
  );
  // "article-body has-sidebar": what one class says of the story, another says only of its surroundings
  if (roles.has('story') && !roles.has('comments')) return 'story';
  return RANKS.find((role) => roles.has(role)) ?? null;
}

/** What a story is about, which a class of its box may say: "category-newsletter". */
const FILED = /^(?:category|tag|topic|section)-/;

/** What a class says is or is not somewhere on the page: "has-sidebar", "comments-open". */
const ELSEWHERE =
  /^(?:has|no|with|without|show|hide|enable|disable)-|-(?:open|closed|enabled|disabled|visible|on|off)$/i;

function roleOfClass(name: string): Role | null {
  if (ELSEWHERE.test(name)) return null;
  const found = new Set(phrasesOf(name).map((phrase) => ROLES.get(phrase)));
  return RANKS.find((role) => found.has(role)) ?? null;
}

function namesIn(classes: string): string[] {
  return classes.slice(0, LONGEST_CLASSES).split(/\s+/).filter(Boolean);
}

/** The words of a class, and what they say together: "ArticleBody__lead" is "article", "article-body", "body-lead" … */
function phrasesOf(name: string): string[] {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-zà-ÿ]+/)
    .filter(Boolean);
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(MOST_WORDS, words.length - from) }, (_, more) =>
      words.slice(from, from + more + 1).join('-'),
    ),
  );
}
