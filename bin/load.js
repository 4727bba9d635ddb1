'use strict';

// Loads the parts of the program in dist/ with the code that V8 compiled when the package was built: a third of the
// start-up time. V8 itself refuses what another version of it has compiled; the part is then compiled anew.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const DIST = join(__dirname, '../dist');
const loaded = new Map();

/** The exports of dist/<name>.cjs; it is run once. */
exports.loadPart = (name) => {
  if (!loaded.has(name)) loaded.set(name, load(join(DIST, `${name}.cjs`), compiledCode(name)));
  return loaded.get(name).program.exports;
};

/** For the build: what V8 has compiled of a part by now. */
exports.codeToKeep = (name) => loaded.get(name).script.createCachedData();

function load(filename, cachedData) {
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  const program = { exports: {} };
  script.runInThisContext()(program.exports, require, program, filename, DIST);
  return { program, script };
}

function compiledCode(name) {
  try {
    return readFileSync(join(DIST, `${name}.compiled`));
  } catch {
    return undefined;
  }
}
