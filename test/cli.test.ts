import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { COMMAND, parse, ROOT, shell, withFiles } from './cli/command.ts';

const BRIDGE = 'fixtures/ap-bridge-collapse/source.txt';
const FLASH = 'fixtures/one-line-flash/source.txt';
const STORY = 'LISBON, Dec 5 (Reuters) - The harbour stayed shut on Friday.\n';

const lines = (text: string) => text.split('\n').slice(0, -1);
const pathsOf = (ndjson: string) => lines(ndjson).map((line) => JSON.parse(line).source.path);

describe('what goes in', () => {
  test('one file gives one indented JSON document', () => {
    const { code, stdout, stderr } = parse([BRIDGE]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\{\n {2}"version": 1,/);
    expect(JSON.parse(stdout).source.path).toBe(BRIDGE);
  });

  test.each([[[]], [['-']], [['--json', '-']]])('standard input, asked for by %j', (args) => {
    const { code, stdout } = parse(args, { input: STORY });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ text: STORY, source: { path: null } });
  });

  test('several files give one line each, in the order given', () => {
    const { code, stdout } = parse([FLASH, BRIDGE, '-'], { input: STORY });
    expect(code).toBe(0);
    expect(pathsOf(stdout)).toEqual([FLASH, BRIDGE, null]);
  });

  test('a file may be asked for twice', () => {
    expect(pathsOf(parse([FLASH, FLASH]).stdout)).toEqual([FLASH, FLASH]);
  });

  test('a file whose name begins with a dash follows "--"', async () => {
    await withFiles({ '-n.txt': STORY }, (cwd) => {
      expect(JSON.parse(parse(['--', '-n.txt'], { cwd }).stdout).text).toBe(STORY);
    });
  });

  test('a list of files is read after the files given, blank lines and all', async () => {
    await withFiles(
      { 'a.txt': STORY, 'b c.txt': STORY, 'd.txt': STORY, list: '\ufeffb c.txt\r\n\n  \nd.txt' },
      (cwd) => {
        const { code, stdout } = parse(['a.txt', '--files-from', 'list'], { cwd });
        expect(code).toBe(0);
        expect(pathsOf(stdout)).toEqual(['a.txt', 'b c.txt', 'd.txt']);
      },
    );
  });

  test('a list may come from standard input', () => {
    const { stdout } = parse(['--files-from', '-'], { input: `${BRIDGE}\n${FLASH}\n` });
    expect(pathsOf(stdout)).toEqual([BRIDGE, FLASH]);
  });

  test('a list of one file gives a line, as any list', () => {
    expect(lines(parse(['--files-from', '-'], { input: FLASH }).stdout)).toHaveLength(1);
  });

  test('an empty list gives nothing', () => {
    expect(parse(['--files-from', '-'], { input: '\n' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('a story a line', () => {
  const record = (fields: object) => `${JSON.stringify(fields)}\n`;

  test('gives an article a line, with what stands beside its text', () => {
    const input = `${record({ id: 'w7', text: STORY, desk: 'world', tags: [1] })}\n${record({ text: STORY })}`;
    const { code, stdout, stderr } = parse(['--input-format', 'ndjson'], { input });
    expect([code, stderr]).toEqual([0, '']);
    const sources = lines(stdout).map((line) => JSON.parse(line).source);
    expect(sources[0]).toMatchObject({ path: null, item: 1, id: 'w7', meta: { desk: 'world', tags: [1] } });
    expect(sources[1]).toMatchObject({ path: null, item: 3, id: null, meta: {} });
  });

  test('may stand in files, one after the other', async () => {
    await withFiles({ 'a.ndjson': record({ text: STORY }), 'b.ndjson': record({ text: STORY }) }, (cwd) => {
      const { code, stdout } = parse(['--input-format', 'ndjson', 'a.ndjson', 'none.ndjson', 'b.ndjson'], { cwd });
      expect(code).toBe(1);
      expect(pathsOf(stdout)).toEqual(['a.ndjson', 'b.ndjson']);
    });
  });

  test.each([
    ['nope', 'no JSON'],
    ['[1]', 'a list'],
    ['null', 'null'],
    ['{"id": 3}', 'no "text"'],
    ['{"text": 3}', 'a number as "text"'],
    ['{"text": "LIMA", "id": {}}', 'an object as "id"'],
  ])('a line like %s costs only itself', (line, found) => {
    const { code, stdout, stderr } = parse(['--input-format', 'ndjson'], {
      input: `${line}\n${record({ text: STORY })}`,
    });
    expect(code).toBe(1);
    expect(lines(stdout)).toHaveLength(1);
    expect(lines(stderr)).toEqual([
      expect.stringMatching(/^parse-article: standard input line 1: expected a JSON object with "text"/),
    ]);
    expect(stderr).toContain(`found ${found}\n`);
  });

  test('a line with a blank text costs only itself', () => {
    const { code, stderr } = parse(['--input-format', 'ndjson'], { input: record({ text: ' ' }) });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^parse-article: standard input line 1: expected a story, found no text/);
  });
});

describe('several threads', () => {
  test('print the same bytes in the same order as one, and the same complaints', async () => {
    const good = Array.from({ length: 40 }, (_, i) => [`${i}.txt`, `${STORY}Story ${i} ends here.\n`] as const);
    await withFiles({ ...Object.fromEntries(good), 'empty.txt': '' }, (cwd) => {
      const names = [
        ...good.slice(0, 25).map(([name]) => name),
        'empty.txt',
        'none.txt',
        ...good.slice(25).map(([name]) => name),
      ];
      const alone = parse(['--jobs', '1', ...names], { cwd });
      expect(parse(['--jobs', '3', ...names], { cwd })).toEqual(alone);
      expect(lines(alone.stdout)).toHaveLength(40);
      expect(lines(alone.stderr)).toHaveLength(2);
    });
  });

  test('read a story a line, and standard input', () => {
    const input = Array.from({ length: 50 }, (_, i) => `${JSON.stringify({ id: i, text: STORY })}\n`).join('');
    const args = ['--input-format', 'ndjson'];
    expect(parse([...args, '--jobs', '2'], { input })).toEqual(parse(args, { input }));
    expect(pathsOf(parse(['--jobs', '2', FLASH, '-'], { input: STORY }).stdout)).toEqual([FLASH, null]);
  });

  test.skipIf(process.platform === 'win32')('end quietly when nobody reads any more', () => {
    const { code, stdout, stderr } = shell(
      `(for i in $(seq 300); do echo ${FLASH}; done) | ${COMMAND} --jobs 2 --files-from - | head -c 10`,
    );
    expect([code, stdout.length, stderr]).toEqual([0, 10, '']);
  });
});

describe('what comes out', () => {
  test.each(['--json', '--ndjson'])('several files give lines with %s', (flag) => {
    expect(pathsOf(parse([flag, FLASH, BRIDGE]).stdout)).toEqual([FLASH, BRIDGE]);
  });

  test('one file gives a line with --ndjson', () => {
    const { stdout } = parse(['--ndjson', FLASH]);
    expect(lines(stdout)).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(parse([FLASH]).stdout));
  });

  test('--pretty gives the summary, without colour in a pipe', () => {
    const { stdout } = parse(['--pretty', BRIDGE]);
    expect(lines(stdout)[0]).toBe('Span of Ohio River bridge falls; no one hurt');
    expect(stdout).not.toContain('\x1b');
  });

  test('--pretty gives several summaries, each under its name', () => {
    const rules = lines(parse(['--pretty', BRIDGE, '-', FLASH], { input: STORY }).stdout).filter((line) =>
      line.startsWith('──'),
    );
    expect(rules.map((line) => line.replaceAll('─', '').trim())).toEqual([BRIDGE, 'standard input', FLASH]);
  });

  test.each([
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
    ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    ['an empty NO_COLOR, which says nothing', { NO_COLOR: '', FORCE_COLOR: '1' }, [], true],
    ['--no-color before FORCE_COLOR', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ] as const)('obeys %s', (_name, env, args, coloured) => {
    const { stdout, stderr } = parse(['--pretty', ...args, BRIDGE], { env });
    expect(stdout.includes('\x1b[1m')).toBe(coloured);
    expect(stderr).toBe('');
  });

  test('JSON is never coloured', () => {
    expect(parse([FLASH], { env: { FORCE_COLOR: '3' } }).stdout).not.toContain('\x1b');
  });

  test('--schema describes it', () => {
    const { code, stdout } = parse(['--schema']);
    const accepts = new Ajv2020().compile(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(accepts(JSON.parse(parse([BRIDGE]).stdout))).toBe(true);
  });

  test('--pronouns lists the pronouns that can mean only one person', () => {
    const input =
      'LIMA, Dec 5 (Reuters) - President Ana Ruiz left Lima on Friday. She flew to Quito with three ministers.';
    const mentions = (args: readonly string[]) =>
      JSON.parse(parse(args, { input }).stdout).people[0].mentions.map((mention: { text: string }) => mention.text);
    expect(mentions([])).toEqual(['Ana Ruiz']);
    expect(mentions(['--pronouns'])).toEqual(['Ana Ruiz', 'She']);
  });

  test('--explain says what decided each mention', () => {
    const input = 'LIMA, Dec 5 (Reuters) - President Ana Ruiz left Lima on Friday.';
    const why = (args: readonly string[]) => JSON.parse(parse(args, { input }).stdout).people[0].mentions[0].why;
    expect(why([])).toBeUndefined();
    expect(why(['--explain'])).toContainEqual(
      expect.stringMatching(/^personal names: begins with a given name \+\d\.\d$/),
    );
  });

  test('--explain says what decided each quote', () => {
    const input = 'LIMA, Dec 5 (Reuters) - “It rained,” President Ana Ruiz said.';
    const why = (args: readonly string[]) => JSON.parse(parse(args, { input }).stdout).quotes[0].why;
    expect(why([])).toBeUndefined();
    expect(why(['--explain'])).toEqual(['attribution: behind the quote', 'cue: say', 'name: its own words']);
  });

  test('--reference-date settles a year that the story does not tell', () => {
    const input = 'LISBON, Dec 5 (Reuters) - The harbour stayed shut.\n';
    expect(JSON.parse(parse([], { input }).stdout).dateline.date).toMatchObject({ iso: '--12-05', yearFrom: null });
    expect(JSON.parse(parse(['--reference-date', '2024-12-08'], { input }).stdout).dateline.date).toMatchObject({
      iso: '2024-12-05',
      yearFrom: 'reference',
    });
  });

  test('the same bytes under another clock, language and time zone', () => {
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    for (const flag of ['--json', '--pretty']) {
      expect(parse([flag, BRIDGE], { env }).stdout).toBe(parse([flag, BRIDGE], { env: { TZ: 'UTC' } }).stdout);
    }
  });
});

describe('what the command says of itself', () => {
  test.each(['--help', '-h'])('%s begins with examples', (flag) => {
    const { code, stdout, stderr } = parse([flag]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Examples:\n {2}parse-article story\.txt /);
    for (const part of ['Usage:', 'Options:', 'Exit codes:', 'Environment:']) expect(stdout).toContain(`\n${part}`);
  });

  test('the help names every option and fits 80 columns', () => {
    const { stdout } = parse(['--help']);
    const options =
      '--json --ndjson --pretty --files-from --input-format --jobs --reference-date --pronouns --explain --schema --no-color --version --help'.split(
        ' ',
      );
    for (const option of options) expect(stdout).toMatch(new RegExp(`^ .*${option}\\b`, 'm'));
    expect(Math.max(...lines(stdout).map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test.each(['--version', '-V'])('%s is that of the package', (flag) => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(parse([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('a wrong command line costs one line and exit code 2', () => {
  test.each([
    [['--jsno'], /unknown option '--jsno' \(Did you mean --json\?\)/],
    [['-x'], /unknown option '-x'/],
    [['--json', '--pretty', FLASH], /'--json' cannot be used with option '--pretty'/],
    [['--json', '--ndjson', FLASH], /cannot be used with/],
    [['--ndjson', '--pretty', FLASH], /cannot be used with/],
    [['--reference-date'], /argument missing/],
    [['--reference-date', 'yesterday', FLASH], /YYYY-MM-DD/],
    [['--reference-date', '2025-02-29', FLASH], /no such day/],
    [['--reference-date', '2025-13-01', FLASH], /no such day/],
    [['--jobs', '0', FLASH], /a number from 1/],
    [['--jobs', 'many', FLASH], /a number from 1/],
    [['--input-format', 'word', FLASH], /Allowed choices are text, html/],
    [['--files-from', 'no-such-list'], /--files-from no-such-list: there is no such file/],
    [['--files-from', 'src'], /--files-from src: is a folder/],
    [['-', '-'], /only once/],
    [['-', '--files-from', '-'], /only once/],
    [['--files-from', '-', '--files-from', '-'], /only once/],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = parse(args, { input: '-\n' });
    expect([code, stdout]).toEqual([2, '']);
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toMatch(/^parse-article: /);
    expect(stderr).toMatch(message);
  });
});

describe('an input that cannot be read costs only itself', () => {
  const BAD = {
    'empty.txt': '',
    'blank.txt': ' \n\n\t ',
    'photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]),
    'data.bin': Buffer.from([1, 0, 2, 0, 3, 0, 255, 254]),
    'good.txt': STORY,
  };

  test.each([
    ['missing.txt', /there is no such file; check/],
    ['good.txt/part', /no such file, a part of the path is no folder/],
    ['folder', /is a folder; give its files, e\.g\. folder\/\*\.txt, or .*--files-from/],
    ['empty.txt', /no text/],
    ['blank.txt', /no text/],
    ['photo.jpg', /a JPEG picture/],
    ['data.bin', /binary data/],
    ['', /^parse-article: '': there is no such file/],
  ])('%j', async (name, message) => {
    await withFiles(BAD, (cwd) => {
      mkdirSync(join(cwd, 'folder'));
      const { code, stdout, stderr } = parse(['good.txt', name, 'good.txt'], { cwd });
      expect(code).toBe(1);
      expect(pathsOf(stdout)).toEqual(['good.txt', 'good.txt']);
      expect(lines(stderr)).toHaveLength(1);
      expect(stderr).toMatch(message);
      if (name !== '') expect(stderr.startsWith(`parse-article: ${name}: `)).toBe(true);
    });
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    await withFiles({ 'secret.txt': STORY }, (cwd) => {
      chmodSync(join(cwd, 'secret.txt'), 0);
      const { code, stderr } = parse(['secret.txt'], { cwd });
      expect([code, stderr]).toEqual([1, 'parse-article: secret.txt: may not be read; check its permissions\n']);
    });
  });

  test('standard input', () => {
    const { code, stdout, stderr } = parse([], { input: '' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^parse-article: standard input: .*no text/);
  });

  test('in a list', () => {
    const { code, stdout, stderr } = parse(['--files-from', '-'], { input: `nowhere.txt\n${FLASH}\na\0b\n` });
    expect([code, pathsOf(stdout)]).toEqual([1, [FLASH]]);
    expect(lines(stderr)).toEqual([
      expect.stringMatching(/^parse-article: nowhere\.txt: /),
      expect.stringMatching(/^parse-article: a\\x00b: is no path/),
    ]);
  });

  test('its name cannot act on the terminal', () => {
    const { stderr } = parse(['no\x1b[2Jsuch\nfile\u202e.txt']);
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toContain('no\\x1b[2Jsuch\\nfile\\u202e.txt');
  });
});

describe('a reader that goes away', () => {
  const many = `${BRIDGE}\n`.repeat(400);

  test.each(['--ndjson', '--pretty'])('ends the run quietly: %s | head', (flag) => {
    const { stdout, stderr } = shell(`{ ${COMMAND} ${flag} --files-from -; echo "ended with $?" >&2; } | head -c 10`, {
      input: many,
    });
    expect(Buffer.byteLength(stdout)).toBe(10);
    expect(stderr).toBe('ended with 0\n');
  });

  test('of the help, too', () => {
    expect(shell(`{ ${COMMAND} --help; echo "ended with $?" >&2; } | true`).stderr).toBe('ended with 0\n');
  });

  test('of the messages changes nothing', () => {
    const { stdout } = shell(`{ ${COMMAND} nowhere nowhere nowhere ${FLASH} 2>&1 >&3 | true; } 3>&1`);
    expect(pathsOf(stdout)).toEqual([FLASH]);
  });

  test.skipIf(process.platform !== 'linux')('is another thing than a full disk', () => {
    const { code, stderr } = shell(`${COMMAND} ${FLASH} > /dev/full`);
    expect([code, stderr]).toEqual([1, 'parse-article: output: the disk is full; make room\n']);
  });
});
