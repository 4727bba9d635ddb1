import type { Ink } from './ink.ts';
import type { Described } from './json-ld.ts';
import type { Line, Page } from './page.ts';
import { headingLevel } from './prose.ts';
import type { Meta } from './stated.ts';

/** A headline as the page shows it, and on which line; -1 where only the page's head says it. */
export interface Title {
  readonly text: string;
  readonly line: number;
}

/** A title holds its page's name behind one of these. */
const SEAM = /\s+[|•·»›~]+\s+|\s+[-–—]{1,2}\s+|\s*::\s*/;
const LONGEST_HEADLINE = 300;
const LONGEST_TITLE = 500;
/** A headline has so many letters. */
const FEWEST_LETTERS = 8;

/** The headline: what a heading of the page and what its head says have in common. */
export function findTitle(page: Page, ink: Ink, meta: Meta, described: Described | null): Title | null {
  const said = [described?.headline, meta.headline, meta.title].flatMap((one) => one?.slice(0, LONGEST_TITLE) || []);
  const headings = page.lines.flatMap((line, i) => (isTitle(line) ? [i] : []));
  const agreed = bestHeading(page, headings, said);
  const first = headings.find(
    (i) =>
      headingLevel(page.lines[i]!.box) === 1 && !ink.isOut(i) && letters(page.lines[i]!.text).length >= FEWEST_LETTERS,
  );
  const any = said.length === 0 ? first : undefined;
  const line = agreed ?? any;
  if (line !== undefined) return { text: page.lines[line]!.text.replace(/\s+/g, ' '), line };
  const shown = page.lines.findIndex((one) => said.some((title) => isShown(one, title)));
  if (shown >= 0) return { text: page.lines[shown]!.text, line: shown };
  const headline = said[0] === undefined ? null : withoutSite(said[0], meta);
  if (first !== undefined && (headline === null || said.length === 1))
    return { text: page.lines[first]!.text, line: first };
  return headline ? { text: headline, line: -1 } : null;
}

/** Titles mostly begin with the headline: at their end a heading counts for less, it may be the name of the site. */
const AT_START = 1.5;

/** The heading that says most of what the titles say. */
function bestHeading({ lines }: Page, headings: readonly number[], said: readonly string[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const i of headings) {
    const { text } = lines[i]!;
    const words = letters(text);
    const agreed = said.filter((title) => agree(text, title));
    const starts = agreed.some((title) => letters(title).startsWith(words));
    const weight = agreed.length === 0 ? 0 : words.length * (starts ? AT_START : 1);
    if (weight > most) [best, most] = [i, weight];
  }
  return best;
}

function isTitle({ box, text }: Line): boolean {
  const level = headingLevel(box);
  return level > 0 && level <= 3 && text.length <= LONGEST_HEADLINE;
}

/** Whether a heading and a stated title are the same headline, give or take the name of the site. */
export function agree(heading: string, title: string): boolean {
  const a = letters(heading);
  const b = letters(title);
  if (a.length < FEWEST_LETTERS) return a !== '' && a === b;
  return (
    a === b ||
    (b.startsWith(a) && a.length >= b.length / 3) ||
    (a.startsWith(b) && b.length >= a.length / 2) ||
    (b.endsWith(a) && a.length >= b.length / 2)
  );
}

/** Whether a line that is no heading shows a stated title. */
function isShown({ text }: Line, title: string): boolean {
  return text.length <= LONGEST_HEADLINE && letters(text).length >= FEWEST_LETTERS && agree(text, title);
}

/** The letters and figures of a text, small. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** "Storm closes harbour - The Herald" without the paper's name. */
function withoutSite(title: string, { publisher }: Meta): string {
  const parts = title.split(SEAM);
  if (parts.length < 2) return title;
  const site = publisher === null ? '' : letters(publisher);
  const own = parts.filter((part) => letters(part) !== site);
  if (site !== '' && own.length < parts.length) return own.join(' - ');
  const [first = title, ...others] = parts;
  const last = others.at(-1) ?? '';
  if (letters(first).length >= letters(last).length)
    return title.slice(0, title.length - last.length).replace(/[\s|•·»›~:–—-]+$/, '');
  return first.split(/\s+/).length <= 3 ? last : title;
}
