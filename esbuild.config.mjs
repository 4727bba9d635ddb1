// Bundles the command and the library into dist/, with the data that they read and the command's compiled code.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const OUT = 'dist';
const DATA_ROOMS = ['src/gazetteer', 'src/wordbook'];

/**
 * Letters by their Unicode property cost V8 six hundred ranges for every regex, and half of the start-up time in all.
 * The bundle lists those of the Latin script instead.
 */
const LAST_LETTER = 0x24f;

function escaped(code) {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A class of letters as the ranges of a regex class: "A-ZÀ-ÖØ-Þ…". */
function rangesOf(property) {
  const is = new RegExp(`\\p{${property}}`, 'u');
  const ranges = [];
  for (let code = 0; code <= LAST_LETTER; code++) {
    if (!is.test(String.fromCharCode(code))) continue;
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`)).join('');
}

const LETTERS = new Map(['L', 'Lu', 'Ll', 'M', 'N'].map((property) => [property, rangesOf(property)]));

/** The source with \p{L} and its kin written out, in brackets of their own where they stand in none. */
function narrowed(line) {
  return line.replace(/\\p\{(L|Lu|Ll|M|N)\}/g, (_escape, property, at) => {
    const ranges = LETTERS.get(property);
    return isInClass(line.slice(0, at)) ? ranges : `[${ranges}]`;
  });
}

function isInClass(before) {
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at - 1] === '\\') continue;
    if (before[at] === ']') return false;
    if (before[at] === '[') return true;
  }
  return false;
}

const narrowLetters = {
  name: 'narrow letters',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').split('\n').map(narrowed).join('\n'),
      loader: 'ts',
    }));
  },
};

/** commander starts other programs only for subcommands, and there are none. */
const withoutChildProcess = {
  name: 'without child processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'nothing' }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
};

rmSync(OUT, { recursive: true, force: true });

await build({
  ...COMMON,
  entryPoints: { index: 'src/index.ts' },
  outdir: OUT,
  format: 'esm',
  plugins: [narrowLetters],
});

await build({
  ...COMMON,
  entryPoints: ['src/cli.ts'],
  outfile: `${OUT}/cli.cjs`,
  format: 'cjs',
  plugins: [narrowLetters, withoutChildProcess],
  define: { 'import.meta.url': 'urlOfProgram' },
  banner: { js: "const urlOfProgram = require('node:url').pathToFileURL(__filename).href;" },
});

// Read letter by letter as Latin-1, the program is there in a third of the time that UTF-8 takes. What esbuild leaves
// unescaped stands in regexes, where an escape means the same.
const program = readFileSync(`${OUT}/cli.cjs`, 'utf8');
writeFileSync(
  `${OUT}/cli.cjs`,
  program.replace(/[^\0-\x7f]/g, (unit) => escaped(unit.charCodeAt(0))),
);

for (const room of DATA_ROOMS) {
  for (const file of readdirSync(room)) if (file.endsWith('.bin')) copyFileSync(`${room}/${file}`, `${OUT}/${file}`);
}

// The functions that a story calls for are compiled by parsing one
const COMPILE = `
  const { loadProgram, COMPILED } = require('./bin/load.js');
  const { exports: { main }, script } = loadProgram();
  process.argv.splice(1, Infinity, 'parse-article', 'fixtures/us-ukraine-talks/source.txt');
  main(process, { output: 1, errors: 2 }).then(() => require('node:fs').writeFileSync(COMPILED, script.createCachedData()));
`;
const { status } = spawnSync(process.execPath, ['-e', COMPILE], { stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) throw new Error('the bundled command does not run');
