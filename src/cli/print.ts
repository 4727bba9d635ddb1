import type { Article } from '../article.ts';
import { type OutputFormat, RENDERERS } from '../render/index.ts';
import { type Page, PLAIN_PAINTER } from '../render/page.ts';
import { renderRuleLine } from '../render/rule-line.ts';
import type { Order } from './command-line.ts';
import { shown } from './input-name.ts';
import type { Output } from './output.ts';
import { openPage } from './page.ts';

/** The text to print for the articles of the input with that name, in pieces; most inputs hold one. */
export type Print = (articles: readonly Article[], name: string) => Iterable<string>;

/** Whether an order is for several stories, or may be. */
export function isMany({ lists, inputFormat }: Order, names: readonly string[]): boolean {
  return names.length > 1 || lists.length > 0 || inputFormat === 'ndjson';
}

/** In which form the articles of an order are printed: as it says, else a summary on a terminal and JSON elsewhere. */
export function formatOf(order: Order, names: readonly string[], output: Output): OutputFormat {
  if (order.form === 'pretty' || (order.form === null && output.isTerminal())) return 'summary';
  return order.form === 'ndjson' || isMany(order, names) ? 'ndjson' : 'json';
}

/** Summaries for a terminal's width and colours. */
export async function printSummaries(
  order: Order,
  names: readonly string[],
  { stdout, env }: NodeJS.Process,
): Promise<Print> {
  return ruledSummaries(await openPage(stdout, env, order.colour), isMany(order, names));
}

/** JSON: one document, or one line for each article where there are several. */
export function printAs(format: Exclude<OutputFormat, 'summary'>): Print {
  return (articles) => {
    const render = RENDERERS[articles.length > 1 ? 'ndjson' : format];
    return oneByOne(articles.map((article) => render(article, { width: 0, paint: PLAIN_PAINTER })));
  };
}

/** Summaries one below the other, each under a line with its name where there are several. */
function ruledSummaries(page: Page, manyInputs: boolean): Print {
  let gap = '';
  const ruled = (article: Article, name: string) => {
    const { item } = article.source;
    const title = item === null ? shown(name) : `${shown(name)} (${item})`;
    const rule = `${gap}${renderRuleLine(title, page)}\n`;
    gap = '\n';
    return [rule, ...RENDERERS.summary(article, page)];
  };
  return (articles, name) => {
    const isRuled = manyInputs || articles.length > 1;
    return oneByOne(articles.map((article) => (isRuled ? ruled(article, name) : RENDERERS.summary(article, page))));
  };
}

function* oneByOne(texts: readonly Iterable<string>[]): Generator<string> {
  for (const pieces of texts) yield* pieces;
}
