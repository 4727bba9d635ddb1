import type { Article } from '../article.ts';
import { renderJson } from './json.ts';
import { renderNdjson } from './ndjson.ts';
import type { Page } from './page.ts';
import { renderSummary } from './summary/summary.ts';

/** The forms that an article can be printed in. */
export type OutputFormat = 'json' | 'ndjson' | 'summary';

/** The article as text that ends with a line break. */
export type Renderer = (article: Article, page: Page) => string;

/** One renderer for each form. */
export const RENDERERS: Readonly<Record<OutputFormat, Renderer>> = {
  json: renderJson,
  ndjson: renderNdjson,
  summary: renderSummary,
};
