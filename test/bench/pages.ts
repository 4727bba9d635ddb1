import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Article } from '../../src/index.ts';
import { FIXTURES } from '../fixtures.ts';
import { agreement } from '../shingles.ts';
import type { Figure } from './figures.ts';
import { builtLibrary } from './stories.ts';

interface Reader {
  parse(): { readonly textContent?: string | null; readonly content?: string | null } | null;
}
interface Dom {
  parseHTML(html: string): { readonly document: unknown };
}

/** The saved pages whose story is marked by hand. */
export const PAGES: readonly string[] = readdirSync(FIXTURES).filter((story) => story.startsWith('page-'));

/** How well a page's story was found, by us and by readability. */
export interface PageScore {
  readonly page: string;
  readonly ours: number;
  readonly readability: number;
}

/** Both readers on every page, each against the story marked by hand. */
export function comparedPages(parse: (input: Uint8Array) => Article): readonly PageScore[] {
  return PAGES.map((page) => {
    const wanted = readFileSync(join(FIXTURES, page, 'story.txt'), 'utf8');
    const bytes = readFileSync(join(FIXTURES, page, 'source.html'));
    return {
      page,
      ours: agreement(bodyIn(parse(bytes)), wanted),
      readability: agreement(readable(textOf(bytes)), wanted),
    };
  });
}

/** The words of an article's body, without the furniture that was found in it. */
function bodyIn({ text, body, boilerplate }: Article): string {
  const parts: string[] = [];
  let from = body.start;
  for (const { start, end } of boilerplate) {
    if (start < from || end > body.end) continue;
    parts.push(text.slice(from, start));
    from = end;
  }
  return [...parts, text.slice(from, body.end)].join('\n');
}

/** The page in the encoding that it declares, for a reader that takes no bytes. */
function textOf(bytes: Uint8Array): string {
  const charset = /charset=["']?([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1];
  return new TextDecoder(charset ?? 'utf-8').decode(bytes);
}

/** What readability takes for the story, its blocks parted. */
function readable(html: string): string {
  const require = createRequire(import.meta.url);
  const { Readability } = require('@mozilla/readability') as { Readability: new (document: unknown) => Reader };
  const { parseHTML } = require('linkedom') as Dom;
  const content = new Readability(parseHTML(html).document).parse()?.content ?? '';
  const { document } = parseHTML(
    `<!doctype html><html><body>${content.replace(/<(?=[/a-z])/gi, ' <')}</body></html>`,
  ) as {
    readonly document: { readonly body: { readonly textContent: string } };
  };
  return document.body.textContent;
}

/** How well the story is found in saved pages, against readability on the same pages. */
export async function benchPages(): Promise<readonly Figure[]> {
  const { parseArticle } = await builtLibrary();
  const scores = comparedPages(parseArticle);
  const mean = (of: (score: PageScore) => number) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const row = (what: string, ours: number, theirs: number): Figure => ({
    what,
    value: `F1 ${ours.toFixed(3)}`,
    ratio: theirs > 0 ? ours / theirs : null,
    against: `× readability’s ${theirs.toFixed(3)}`,
    more: 'better',
  });
  return [
    ...scores.map(({ page, ours, readability }) => row(page, ours, readability)),
    row(
      `${scores.length} saved pages`,
      mean(({ ours }) => ours),
      mean(({ readability }) => readability),
    ),
  ];
}
