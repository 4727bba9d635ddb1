import type { Article, CreditRole, Dateline } from '../../article.ts';
import { dim, type Page, plain, type Run } from '../page.ts';
import { layOut } from '../wrap.ts';
import { writtenDay } from './calendar.ts';
import { inWords } from './phrases.ts';

const BETWEEN = ' · ';
/** Who wrote it: the first of these roles that anybody has. */
const WRITERS: readonly CreditRole[] = ['byline', 'reporting', 'writing', 'contributor'];

/** Headline, key points, and one line of where, when, which agency and who wrote it. */
export function renderHead(article: Article, page: Page): string[] {
  const origin = originOf(article);
  return [
    ...layOut([headlineOf(article)], { lead: [], indent: 0 }, page),
    ...article.summary.flatMap((point) => layOut([plain(point.text)], { lead: [plain('  • ')] }, page)),
    ...(origin.length > 0 ? ['', ...layOut(origin, { lead: [] }, page)] : []),
  ];
}

function headlineOf({ headline }: Article): Run {
  return headline ? { text: headline.text, style: 'strong' } : dim('(no headline)');
}

function originOf(article: Article): Run[] {
  const writers = writersOf(article);
  const byline = writers.length > 0 ? `by ${inWords(writers)}` : null;
  return [...filedOf(article.dateline), byline]
    .filter((part) => part !== null)
    .flatMap((part, at) => (at === 0 ? [plain(part)] : [dim(BETWEEN), plain(part)]));
}

function filedOf(dateline: Dateline | null): (string | null)[] {
  if (!dateline) return [];
  const places = dateline.locations.map((location) => location.text).join(' / ');
  return [places || null, dateline.date ? writtenDay(dateline.date.iso) : null, dateline.agency];
}

function writersOf({ credits }: Article): string[] {
  for (const role of WRITERS) {
    const names = credits.filter((credit) => credit.role === role).map((credit) => credit.name);
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}
