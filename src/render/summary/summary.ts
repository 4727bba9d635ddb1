import type { Article } from '../../article.ts';
import type { Page } from '../page.ts';
import { layOut } from '../wrap.ts';
import { renderDates } from './dates.ts';
import { renderHead } from './head.ts';
import { renderOrganizations } from './organizations.ts';
import { renderPeople } from './people.ts';
import { renderPlaces } from './places.ts';
import { renderQuotes } from './quotes.ts';

/** What an editor wants at a glance, as text for a terminal; nothing in it can act on the terminal but the painter's colours. */
export function renderSummary(article: Article, page: Page): string {
  const lines = [
    ...renderHead(article, page),
    ...section('People', renderPeople(article, page), page),
    ...section('Organizations', renderOrganizations(article, page), page),
    ...section('Places', renderPlaces(article, page), page),
    ...section('Quotes', renderQuotes(article, page), page),
    ...section('Dates', renderDates(article, page), page),
    ...renderWarnings(article, page),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[], page: Page): string[] {
  return lines.length > 0 ? ['', page.paint(title, 'heading'), ...lines] : [];
}

function renderWarnings({ warnings }: Article, page: Page): string[] {
  if (warnings.length === 0) return [];
  const lead = [{ text: '! ', style: 'warning' as const }];
  return ['', ...warnings.flatMap((warning) => layOut([{ text: warning, style: 'warning' }], { lead }, page))];
}
