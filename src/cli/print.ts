import type { Article } from '../article.ts';
import { type OutputFormat, RENDERERS } from '../render/index.ts';
import { type Page, PLAIN_PAINTER } from '../render/page.ts';
import { renderRuleLine } from '../render/rule-line.ts';
import type { Order } from './command-line.ts';
import { shown } from './input-name.ts';
import { openPage } from './page.ts';

/** The text to print for an article that was read under that name. */
export type Print = (article: Article, name: string) => string;

/** How the articles of an order are printed: as it says, else a summary on a terminal and JSON elsewhere. */
export async function choosePrint(order: Order, names: readonly string[], process: NodeJS.Process): Promise<Print> {
  const many = names.length > 1 || order.lists.length > 0;
  const format = formatOf(order, many, process.stdout.isTTY);
  if (format !== 'summary') return (article) => RENDERERS[format](article, { width: 0, paint: PLAIN_PAINTER });
  const page = await openPage(process.stdout, process.env, order.colour);
  return many ? ruledSummaries(page) : (article) => RENDERERS.summary(article, page);
}

function formatOf({ form }: Order, many: boolean, terminal: boolean): OutputFormat {
  if (form === 'pretty' || (form === null && terminal)) return 'summary';
  return form === 'ndjson' || many ? 'ndjson' : 'json';
}

/** Summaries one below the other, each under a line with its name. */
function ruledSummaries(page: Page): Print {
  let gap = '';
  return (article, name) => {
    const text = `${gap}${renderRuleLine(shown(name), page)}\n${RENDERERS.summary(article, page)}`;
    gap = '\n';
    return text;
  };
}
