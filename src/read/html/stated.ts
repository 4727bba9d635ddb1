import type { Stated } from '../../story.ts';
import { NOTHING_STATED } from '../compose.ts';
import type { Markup } from '../markup.ts';
import { language, timestamp } from '../stated.ts';
import { seen } from '../words.ts';
import type { Described } from './json-ld.ts';

/** The names under which pages state a fact in <meta>, the most trusted first. */
const META = {
  headline: ['og:title', 'twitter:title', 'headline', 'dc.title', 'title', 'parsely-title', 'sailthru.title'],
  author: ['author', 'article:author', 'byl', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author'],
  date: [
    'article:published_time',
    'datepublished',
    'og:published_time',
    'article:published',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'date',
  ],
  updated: ['article:modified_time', 'datemodified', 'og:updated_time', 'lastmod', 'dcterms.modified'],
  language: ['content-language', 'inlanguage', 'language', 'dc.language', 'og:locale'],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'application-name'],
  url: ['og:url'],
} as const;

/** What the head of a page states in <meta>, <title> and the page's language, to the letter. */
export interface Meta {
  readonly title: string | null;
  readonly headline: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** What the page says of itself outside its story. */
export function readMeta($: Markup): Meta {
  const stated = new Map<string, string>();
  for (const element of $('meta').toArray()) {
    const { name, property, itemprop, content, 'http-equiv': equivalent } = element.attribs;
    const key = (property ?? name ?? itemprop ?? equivalent ?? '').trim().toLowerCase();
    const words = seen(content ?? '');
    if (key !== '' && words !== '' && !stated.has(key)) stated.set(key, words);
  }
  const first = (names: readonly string[]) => names.map((name) => stated.get(name)).find(Boolean) ?? null;
  return {
    title: seen($('title').first().text()) || null,
    headline: first(META.headline),
    author: first(META.author),
    date: first(META.date) ?? shownDate($),
    updated: first(META.updated),
    language: $('html').attr('lang') || $('html').attr('xml:lang') || first(META.language),
    publisher: first(META.publisher),
    url: $('link[rel="canonical"]').attr('href') || first(META.url),
  };
}

/** The date of publication that an element of the page carries. */
function shownDate($: Markup): string | null {
  const element = ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]']
    .map((query) => $(query).first())
    .find((found) => found.length > 0);
  return element?.attr('datetime') || element?.attr('content') || null;
}

/** What a page states about its story, JSON-LD before <meta>. */
export function statedBy(meta: Meta, described: Described | null): Stated {
  return {
    ...NOTHING_STATED,
    id: described?.id ?? null,
    headline: described?.headline ?? meta.headline,
    byline: described?.authors.join(', ') || (meta.author && !/^https?:/.test(meta.author) ? meta.author : null),
    date: timestamp(described?.published) ?? timestamp(meta.date),
    updated: timestamp(described?.modified) ?? timestamp(meta.updated),
    language: language(described?.language ?? meta.language),
    publisher: described?.publisher ?? meta.publisher,
    url: webAddress(meta.url) ?? described?.url ?? null,
  };
}

function webAddress(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url.trim()) ? url.trim() : null;
}
