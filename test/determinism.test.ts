import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STORIES, sourceOf } from './fixtures.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = STORIES.map(sourceOf);

/** Makes every clock of the process stand still at the given moment. */
function stopClock(moment: string): string {
  const code = `const Real = Date; const at = Real.parse('${moment}');
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length > 0 ? given : [at])); }
      static now() { return at; }
    };`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function parsedIn(env: Readonly<Record<string, string>>, moment: string): string {
  const args = ['--import', stopClock(moment), 'bin/parse-article.js', ...SOURCES];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}

/** Every story is parsed three times; a busy machine takes its time, in milliseconds. */
const LONGEST = 60_000;

test(
  'the same stories give the same bytes in every time zone, language and year',
  () => {
    const here = parsedIn({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, '2024-02-29T12:00:00Z');
    const paths = here
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.path);
    expect([...new Set(paths)]).toEqual(SOURCES);
    expect(
      parsedIn({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, '1999-12-31T23:59:59Z'),
    ).toBe(here);
    expect(
      parsedIn({ TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }, '2031-07-01T00:00:00Z'),
    ).toBe(here);
  },
  LONGEST,
);
