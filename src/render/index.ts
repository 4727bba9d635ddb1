import type { Article } from '../article.ts';
import { INDENT, renderJson } from './json.ts';
import { isLong, longJson } from './long-json.ts';
import { renderNdjson } from './ndjson.ts';
import type { Page } from './page.ts';
import { renderSummary } from './summary/summary.ts';

/** The forms that an article can be printed in. */
export type OutputFormat = 'json' | 'ndjson' | 'summary';

/** The article as text that ends with a line break, in pieces: a long one has more text than a string can hold. */
export type Renderer = (article: Article, page: Page) => Iterable<string>;

/** One renderer for each form. */
export const RENDERERS: Readonly<Record<OutputFormat, Renderer>> = {
  json: (article) => (isLong(article) ? longJson(article, INDENT) : [renderJson(article)]),
  ndjson: (article) => (isLong(article) ? longJson(article, 0) : [renderNdjson(article)]),
  summary: (article, page) => [renderSummary(article, page)],
};
