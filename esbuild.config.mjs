// Bundles the command and the library into dist/, with the data that they read and the code that V8 makes of them.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
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

function narrowedLines(source) {
  return source.split('\n').map(narrowed).join('\n');
}

function isInClass(before) {
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at - 1] === '\\') continue;
    if (before[at] === ']') return false;
    if (before[at] === '[') return true;
  }
  return false;
}

/** A test of a whole word against words alone: `/^(?:of|the)$/.test(word)`, or such a pattern with a name to be tested later. */
const WORD_TEST = /(?<named>= *\n? *)?\/\^\(\?:(?<words>[^\\()[\]{}.*+?^$/\n]+)\)\$\/u?(?<after>\.test\(|;)/g;

/** The source with sets in place of such patterns, made on the first test: in a tenth of the time that V8 takes to compile one. */
function withWordSets(source) {
  const sets = [];
  const rewritten = source.replace(WORD_TEST, (pattern, named, words, after) => {
    if (Boolean(named) === (after === '.test(')) return pattern;
    const set = `wordSet${sets.length}`;
    sets.push(set);
    const made = `(${set} ??= new Set(${JSON.stringify(words.split('|'))}))`;
    return named ? `${named}{ test: (word) => ${made}.has(word) };` : `${made}.has(`;
  });
  return sets.length > 0 ? `${rewritten}\nvar ${sets.join(', ')};` : source;
}

/** Packages that no plain story needs, and who asks for them. */
const PACKAGES = ['iconv-lite', 'chardet'];
const ASKED = new RegExp(String.raw`createRequire\(import\.meta\.url\)\('(${PACKAGES.join('|')})'\)`, 'g');
/** The door to cheerio, which every page and feed goes through. */
const MARKUP = 'src/read/markup.ts';

/** The code that asks for a part of the program: a file of its own in dist/, loaded on first use. */
function part(name) {
  return `createRequire(import.meta.url)('../bin/load.js').loadPart('${name}')`;
}

const PACKINGS = 'src/read/packings.ts';
const PACKING = /^import \{ (?<recognises>recognises\w+), (?<unpack>unpack\w+) \} from '(?<file>.*)';$/gm;

/** The table of packings, with unpackers that are a part of their own: to recognise a packing is little code, to unpack it much. */
function withoutUnpackers(source) {
  return `import { createRequire } from 'node:module';${source.replace(
    PACKING,
    `import { $<recognises> } from '$<file>'; const $<unpack> = (text) => ${part('unpackers')}.$<unpack>(text);`,
  )}`;
}

const UNPACKERS = Array.from(
  readFileSync(PACKINGS, 'utf8').matchAll(PACKING),
  ({ groups }) => `export { ${groups.unpack} } from '${groups.file}';`,
).join('\n');

/** The tables of East Asian encodings stay in their package: they are large, and newsrooms that write so write UTF-8 now. */
const withoutLargeTables = {
  name: 'without large tables',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/tables\/.*\.json$/ }, ({ path }) => ({
      path: path.replace('.', 'iconv-lite/encodings'),
      external: true,
    }));
  },
};

/** A list of the lexicon: made when the program is loaded, unless the bundler may leave it out where nobody asks for it. */
const LIST = /(?<== |\()(?=(?:words|names|new Set|new Map)\()/g;

function withoutUnusedLists(source, path) {
  return path.includes('/src/lexicon/') ? source.replace(LIST, '/* @__PURE__ */ ') : source;
}

/** Reads the sources with their letters narrowed and then as `rewrite` has them. */
function readSources(rewrite) {
  return {
    name: 'read sources',
    setup({ onResolve, onLoad }) {
      // Nothing happens by importing alone, so what is not used need not be there
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path),
        sideEffects: false,
      }));
      onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
        contents: rewrite(narrowedLines(withoutUnusedLists(withWordSets(readFileSync(path, 'utf8')), path)), path),
        loader: 'ts',
      }));
    },
  };
}

const withParts = readSources((source, path) => {
  return path.endsWith(PACKINGS) ? withoutUnpackers(source) : source.replace(ASKED, (_asked, name) => part(name));
});
const withMarkup = readSources((source, path) =>
  path.endsWith(MARKUP)
    ? `import * as markup from 'cheerio/slim';${source.replace("createRequire(import.meta.url)('cheerio/slim')", 'markup')}`
    : source,
);

/** Opens dist/<name>.cjs for what imports that source file. */
function lend(file, name) {
  return {
    name: `lend ${name}`,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(String.raw`/${file}\.ts$`) }, () => ({ path: name, namespace: 'part' }));
      onLoad({ filter: /.*/, namespace: 'part' }, () => ({
        contents: `module.exports = require('../bin/load.js').loadPart('${name}');`,
      }));
    },
  };
}

/** A part asks for other parts and packages by the `require` of bin/load.js, which is there already; node:module is not. */
const withLentRequire = {
  name: 'with lent require',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:module$/ }, () => ({ path: 'module', namespace: 'lent' }));
    onLoad({ filter: /.*/, namespace: 'lent' }, () => ({ contents: 'export const createRequire = () => require;' }));
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

/** What cheerio writes needs few entities, and no table of all; what it reads needs one, which Node unpacks sooner than a loop. */
const withLightEntities = {
  name: 'with light entities',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^entities$/ }, () => ({ path: resolve('node_modules/entities/lib/esm/escape.js') }));
    onLoad({ filter: /\/entities\/.*\/decode-shared\.js$/ }, () => ({
      contents: `export function decodeBase64(table) {
        const bytes = Uint8Array.from(Buffer.from(table, 'base64'));
        return new Uint16Array(bytes.buffer, 0, bytes.length >> 1);
      }`,
    }));
  },
};

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
};

/** Of a part that bin/load.js loads. */
const OF_PART = {
  ...COMMON,
  format: 'cjs',
  define: { 'import.meta.url': 'urlOfPart' },
  banner: { js: "const urlOfPart = require('node:url').pathToFileURL(__filename).href;" },
};

function outfile(name) {
  return `${OUT}/${name}.cjs`;
}

function compiled(name) {
  return `${OUT}/${name}.compiled`;
}

rmSync(OUT, { recursive: true, force: true });

// The package takes the types that the library names, and none of those in the rooms behind it
mkdirSync(`${OUT}/types`, { recursive: true });
writeFileSync(`${OUT}/types/.npmignore`, '*/\n');

const PARTS = ['cli', 'library', 'unpackers', ...PACKAGES];
const builds = await Promise.all([
  build({
    ...OF_PART,
    entryPoints: ['src/cli.ts'],
    outfile: outfile('cli'),
    plugins: [lend('parse-article', 'library'), withParts, withLentRequire, withoutChildProcess],
    external: ['../bin/load.js'],
  }),
  build({
    ...OF_PART,
    entryPoints: ['src/index.ts'],
    outfile: outfile('library'),
    plugins: [withParts, withLentRequire],
  }),
  build({
    ...OF_PART,
    stdin: { contents: UNPACKERS, resolveDir: dirname(PACKINGS), loader: 'ts' },
    outfile: outfile('unpackers'),
    plugins: [withMarkup, withLentRequire, withLightEntities],
  }),
  ...PACKAGES.map((name) =>
    build({ ...OF_PART, entryPoints: [name], outfile: outfile(name), plugins: [withoutLargeTables] }),
  ),
]);

// Read letter by letter as Latin-1, a part is there in a third of the time that UTF-8 takes. What esbuild leaves
// unescaped stands in regexes, where an escape means the same. Each part is kept in the function that Node puts round a
// module: to put it round half a megabyte at every start is a copy of it.
for (const name of PARTS) {
  const program = readFileSync(outfile(name), 'utf8');
  const ascii = program.replace(/[^\0-\x7f]/g, (unit) => escaped(unit.charCodeAt(0)));
  writeFileSync(outfile(name), Module.wrap(ascii));
}

const library = Object.keys(createRequire(import.meta.url)('./bin/load.js').loadPart('library'));
writeFileSync(
  `${OUT}/index.js`,
  `import { createRequire } from 'node:module';\nexport const { ${library.join(', ')} } = ${part('library')};\n`,
);

for (const room of DATA_ROOMS) {
  for (const file of readdirSync(room)) if (file.endsWith('.bin')) copyFileSync(`${room}/${file}`, `${OUT}/${file}`);
}

const bundled = new Set(builds.flatMap(({ metafile }) => Object.keys(metafile.inputs).flatMap(packageOf)));
writeFileSync(`${OUT}/licences.txt`, Array.from(bundled).sort().map(licenceOf).join('\n'));

function packageOf(file) {
  return /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8') : ''}`;
}

// What these stories call for in a part is compiled when it is loaded
const PLAIN = 'fixtures/us-ukraine-talks/source.txt';
const PACKED = readdirSync('fixtures').flatMap((story) =>
  readdirSync(`fixtures/${story}`)
    .filter((file) => /^source\.(?:html|xml)$/.test(file))
    .map((file) => `fixtures/${story}/${file}`),
);

compile('cli', [PLAIN]);
compile('library', [PLAIN]);
compile('unpackers', PACKED);

function compile(name, stories) {
  // One at a time: for many at once the command sets flags of V8, and with others V8 refuses the code
  const program = `
    const { loadPart, codeToKeep } = require('./bin/load.js');
    const { main } = loadPart('cli');
    async function run() {
      for (const story of ${JSON.stringify(stories)}) {
        process.argv.splice(1, Infinity, 'parse-article', story);
        await main(process, { output: 1, errors: 2 });
      }
      require('node:fs').writeFileSync('${compiled(name)}', codeToKeep('${name}'));
    }
    run();
  `;
  const { status } = spawnSync(process.execPath, ['-e', program], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the bundled command does not run');
  const cachedData = readFileSync(compiled(name));
  const { cachedDataRejected } = new Script(readFileSync(outfile(name), 'latin1'), { cachedData });
  if (cachedDataRejected) throw new Error(`V8 refuses the code that was kept of ${name}`);
}
