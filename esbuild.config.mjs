// Bundles the command and the library into dist/: what a run needs is read at once, heavy packages are chunks of their own.
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const OUT = 'dist';
const DATA_ROOMS = ['src/gazetteer', 'src/wordbook'];

rmSync(OUT, { recursive: true, force: true });

await build({
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts' },
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.18',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // commander is CommonJS and asks for Node's own modules
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});

for (const room of DATA_ROOMS) {
  for (const file of readdirSync(room)) if (file.endsWith('.bin')) copyFileSync(`${room}/${file}`, `${OUT}/${file}`);
}
