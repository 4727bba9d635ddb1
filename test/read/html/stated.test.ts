import { describe, expect, test } from 'vitest';
import { storyIn } from '../packed.ts';
import { A, B, C, D } from './structures.ts';

const STORY = `<p>${A}</p><p>${B}</p><p>${C}</p><p>${D}</p>`;
const page = (head: string, body: string, html = '') =>
  storyIn(`<!DOCTYPE html><html${html}><head>${head}</head><body>${body}</body></html>`, 'html');
const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('the headline is what the page shows and its head says', () => {
  test.each<[string, string, string, string]>([
    ['a heading', '', `<h1>Ferry to stop</h1>${STORY}`, 'Ferry to stop'],
    ['a title with the name of the site', '<title>Ferry to stop - The Herald</title>', STORY, 'Ferry to stop'],
    [
      'a title with the name of the site before it',
      '<title>The Herald | Ferry to stop in May</title>',
      STORY,
      'Ferry to stop in May',
    ],
    [
      'a title with a dash of its own',
      '<title>Ferry to stop - for good - The Herald</title><meta property="og:site_name" content="The Herald">',
      STORY,
      'Ferry to stop - for good',
    ],
    [
      'the heading that the title repeats, not the name of the site',
      '<title>Ferry to stop in May | The Herald of Orrin</title>',
      `<h1>The Herald of Orrin</h1><h2>Ferry to stop in May</h2>${STORY}`,
      'Ferry to stop in May',
    ],
    [
      'words in bold',
      '<title>Herald: Ferry to stop in May</title>',
      `<font size=5><b>Ferry to stop in May</b></font><br>${STORY}`,
      'Ferry to stop in May',
    ],
    ['what is said for other sites', '<meta property="og:title" content="Ferry to stop">', STORY, 'Ferry to stop'],
    ['what is said for machines', ld({ '@type': 'NewsArticle', headline: 'Ferry to stop' }), STORY, 'Ferry to stop'],
  ])('%s', (_name, head, body, headline) => {
    const { text, layout } = page(head, body);
    expect(text.slice(layout!.headline!.start, layout!.headline!.end)).toBe(headline);
  });
});

describe('the byline is read as a reader sees it', () => {
  test.each<[string, string, string, string | null]>([
    ['a line', '', `<h1>Ferry to stop</h1><p>By Ana Ruiz</p>${STORY}`, 'By Ana Ruiz'],
    [
      'a link',
      '',
      `<h1>Ferry to stop</h1><div class="author"><a rel="author">Ana Ruiz</a></div>${STORY}`,
      'By Ana Ruiz',
    ],
    [
      'names and a date',
      '',
      `<h1>Ferry to stop</h1><p>By Ana Ruiz and Tom Hale | May 4, 2025</p>${STORY}`,
      'By Ana Ruiz and Tom Hale',
    ],
    [
      'for machines',
      ld({ '@type': 'NewsArticle', author: [{ name: 'Ana Ruiz' }, { name: 'Tom Hale' }] }),
      STORY,
      'By Ana Ruiz and Tom Hale',
    ],
    ['in the head', '<meta name="author" content="Ana Ruiz">', STORY, 'By Ana Ruiz'],
    ['of nobody', '<meta name="author" content="admin">', STORY, null],
    ['an address', '<meta property="article:author" content="https://example.com/ana">', STORY, null],
  ])('%s', (_name, head, body, byline) => {
    const { text, layout } = page(head, body);
    const [found] = layout!.bylines.map(({ start, end }) => text.slice(start, end));
    expect(found ?? null).toBe(byline);
    expect(text.slice(layout!.body)).not.toContain('Ana Ruiz |');
  });
});

describe('what the page states', () => {
  test.each<[string, string, string, object]>([
    [
      'in a graph for machines',
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'The Herald' },
          {
            '@type': ['NewsArticle'],
            headline: 'Ferry to stop',
            datePublished: '2025-05-04T10:15:00Z',
            dateModified: '2025-05-04T12:00:00Z',
            inLanguage: 'en_GB',
            publisher: { '@type': 'Organization', name: 'The Herald' },
            mainEntityOfPage: { '@id': 'https://herald.example/ferry' },
          },
        ],
      }),
      '',
      {
        headline: 'Ferry to stop',
        date: '2025-05-04T10:15:00Z',
        updated: '2025-05-04T12:00:00Z',
        language: 'en-GB',
        publisher: 'The Herald',
        url: 'https://herald.example/ferry',
      },
    ],
    [
      'in its head',
      '<meta property="article:published_time" content="2025-05-04"><meta property="og:site_name" content="The Herald"><link rel="canonical" href="https://herald.example/ferry">',
      '',
      { date: '2025-05-04', publisher: 'The Herald', url: 'https://herald.example/ferry' },
    ],
    [
      'in an element',
      '',
      '<time datetime="2025-05-04T10:15:00+01:00">May 4</time>',
      { date: '2025-05-04T10:15:00+01:00' },
    ],
    ['in figures that are none', '<meta name="date" content="last Tuesday">', '', { date: null }],
    [
      'in JSON that is none',
      '<script type="application/ld+json">{"@type":"NewsArticle",</script>',
      '',
      { headline: null },
    ],
  ])('%s', (_name, head, body, stated) => {
    expect(page(head, `<h1>Ferry to stop</h1>${body}${STORY}`).stated).toMatchObject(stated);
  });

  test('is the language of the page, where nothing else says it', () => {
    expect(page('', STORY, ' lang="en"').stated!.language).toBe('en');
  });

  test('of several stories is that of the one which the page is about', () => {
    const other = ld({ '@type': 'NewsArticle', headline: 'Storm closes harbour', datePublished: '2024-01-01' });
    const own = ld({ '@type': 'NewsArticle', headline: 'Ferry to stop', datePublished: '2025-05-04' });
    const { stated } = page(
      `<title>Ferry to stop - The Herald</title>${other}${own}`,
      `<h1>Ferry to stop</h1>${STORY}`,
    );
    expect(stated!.date).toBe('2025-05-04');
  });
});

describe('what stands above the story to sum it up', () => {
  const points = (body: string) => {
    const { text, layout } = page('', `<h1>Ferry to stop</h1>${body}${STORY}`);
    return layout!.summary.map(({ start, end }) => text.slice(start, end));
  };

  test.each<[string, string, readonly string[]]>([
    [
      'a deck',
      '<p class="standfirst">Three hundred people cut off from May.</p>',
      ['Three hundred people cut off from May.'],
    ],
    ['key points', '<ul class="key-points"><li>No crew</li><li>No doctor</li></ul>', ['No crew', 'No doctor']],
    ['a list without a name', '<ul><li>The ferry stops running in May</li></ul>', ['The ferry stops running in May']],
    ['no links', '<ul><li><a href="/1">Storm closes the harbour at Lima</a></li></ul>', []],
    ['nothing that the story says again', `<p class="summary">${A}</p>`, []],
  ])('%s', (_name, body, summary) => {
    expect(points(body)).toEqual(summary);
  });
});

test('a page without a story says so', () => {
  const { warnings, layout, text } = page('<title>Ferry to stop</title>', '<ul><li><a href="/">Home</a></li></ul>');
  expect(warnings).toEqual(['The page shows no story; its headline is all that was read.']);
  expect(layout!.body).toBe(text.length);
});
