import { paragraphsOf } from '../body.ts';
import type { Piece, Unpacked } from '../compose.ts';
import { loadMarkup, type MarkupNode } from '../markup.ts';
import { treeOf } from '../tree.ts';
import { bodyLines, withoutFurniture, withoutHead } from './body.ts';
import { bylineOf, shownByline } from './byline.ts';
import { aboveLines } from './deck.ts';
import { agree, findTitle } from './headline.ts';
import { heldAgainst, paragraphsIn } from './heard.ts';
import { inkOf } from './ink.ts';
import { type Described, describedStories } from './json-ld.ts';
import type { Page, Sight } from './page.ts';
import { readPage } from './read-page.ts';
import { type Meta, readMeta, statedBy } from './stated.ts';

const COMMENTS = String.raw`(?:<!--[^>]*>\s*)*`;
const PAGE = new RegExp(
  String.raw`^[\ufeff\s]*${COMMENTS}(?:<\?xml[^>]*>\s*)?${COMMENTS}(?:<!doctype\s+html\b|<html\b|<head\b|<body\b)`,
  'i',
);

/** Whether a file begins like a page of the web. */
export function recognisesHtml(head: string): boolean {
  return PAGE.test(head);
}

/** The story of a page; what stands around it is left out. */
export function unpackHtml(text: string): readonly Unpacked[] {
  const $ = loadMarkup(text, { xml: false });
  const root: MarkupNode = $.root()[0]!;
  const meta = readMeta($);
  const described = mainStory(describedStories($), meta);
  const found = fullest(root, meta, described);
  const stated = statedBy(meta, described);
  const byline = bylineOf(described?.authors ?? []) ?? found.byline ?? (meta.author ? bylineOf([meta.author]) : null);
  const pieces: Piece[] = [
    { part: 'headline', text: found.headline ?? '' },
    ...found.summary.map((point): Piece => ({ part: 'summary', text: point })),
    { part: 'byline', text: byline ?? '' },
    ...found.paragraphs.map((paragraph): Piece => ({ part: 'paragraph', text: paragraph })),
  ];
  if (pieces.every((piece) => piece.text === '')) return [];
  return [{ pieces, stated: { ...stated, byline: stated.byline ?? byline }, warnings: warningsOf(found) }];
}

/** Of several stories that a page describes, the one that it is about. */
function mainStory(stories: readonly Described[], meta: Meta): Described | null {
  const title = meta.headline ?? meta.title;
  const titled = stories.filter(({ headline }) => headline && title && agree(headline, title));
  const told = titled.length > 0 ? titled : stories;
  return told.find(({ body }) => body !== null) ?? told[0] ?? null;
}

interface Found {
  readonly headline: string | null;
  readonly summary: readonly string[];
  readonly byline: string | null;
  readonly paragraphs: readonly string[];
}

/** With fewer characters than this a page shows no story, and it is looked for where a browser would not show it. */
const FEWEST = 250;
/** What is hidden must be so many times longer than what is shown. */
const MUCH_MORE = 2;
const SIGHTS: readonly Sight[] = [{ noscript: true }, { hidden: true }, { noscript: true, hidden: true }];

/** The story as the page shows it; where it hardly shows one, as it would without scripts, or as it states it for machines. */
function fullest(root: MarkupNode, meta: Meta, described: Described | null): Found {
  const shown = storyOf(root, meta, described, {});
  const said = described?.body ?? '';
  if (lengthOf(shown) >= FEWEST && said.length < lengthOf(shown) * MUCH_MORE) return shown;
  let best = shown;
  for (const sight of lengthOf(shown) < FEWEST ? SIGHTS : []) {
    const other = storyOf(root, meta, described, sight);
    if (lengthOf(other) > lengthOf(best) * MUCH_MORE) best = other;
  }
  if (said.length <= lengthOf(best) * MUCH_MORE) return best;
  const paragraphs = /<(?:p|br|div)\b/i.test(said) ? paragraphsOf(treeOf(said, { xml: false })) : paragraphsIn(said);
  return { ...best, paragraphs };
}

function lengthOf({ paragraphs }: Found): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

function storyOf(root: MarkupNode, meta: Meta, described: Described | null, sight: Sight): Found {
  const page: Page = readPage(root, sight);
  const ink = inkOf(page);
  const title = findTitle(page, ink, meta, described);
  const at = title?.line ?? -1;
  const own = withoutFurniture(page, bodyLines(page, ink, at), title?.text ?? '');
  const body = withoutHead(page, heldAgainst(page, own, described?.body ?? null));
  return {
    headline: title?.text ?? described?.headline ?? null,
    summary: aboveLines(page, at, body),
    byline: shownByline(page, body[0] ?? page.lines.length),
    paragraphs: body.map((i) => page.lines[i]!.text),
  };
}

function warningsOf({ paragraphs }: Found): readonly string[] {
  return paragraphs.length > 0 ? [] : ['The page shows no story; its headline is all that was read.'];
}
