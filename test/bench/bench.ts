// Prints how fast everything is, as a table: `npm run bench`. With --check it fails where a ratio is worse than the one
// recorded in ratios.json; --record writes it anew. Words behind choose parts: `npm run bench -- starts bulk`.
import { readFileSync, writeFileSync } from 'node:fs';
import { benchBulk } from './bulk.ts';
import type { Figure } from './figures.ts';
import { benchFiles } from './files.ts';
import { benchGrowth } from './growth.ts';
import { benchNoise } from './noise.ts';
import { benchPages } from './pages.ts';
import { benchStages } from './stages.ts';
import { benchStarts } from './starts.ts';

const RATIOS = new URL('./ratios.json', import.meta.url);
/** Machines are noisy: a ratio counts as worse only when it is worse by so much. */
const SLACK = 1.15;

const PARTS: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  starts: benchStarts,
  bulk: benchBulk,
  stages: benchStages,
  growth: benchGrowth,
  noise: benchNoise,
  files: benchFiles,
  pages: benchPages,
};

const asked = process.argv.slice(2);
const chosen = Object.keys(PARTS).filter((part) => asked.includes(part));
const figures: Figure[] = [];
console.log('| what | | |\n|---|---:|---:|');
for (const part of chosen.length > 0 ? chosen : Object.keys(PARTS)) {
  for (const figure of await PARTS[part]!()) {
    figures.push(figure);
    const ratio = figure.ratio === null ? '' : `${figure.ratio.toFixed(1)} ${figure.against}`;
    console.log(`| ${figure.what} | ${figure.value} | ${ratio} |`);
  }
}

const recorded = JSON.parse(readFileSync(RATIOS, 'utf8')) as Readonly<Record<string, number>>;
if (asked.includes('--record')) {
  const ratios = figures.map(({ what, ratio }) => [what, ratio]).filter(([, ratio]) => ratio !== null);
  writeFileSync(RATIOS, `${JSON.stringify({ ...recorded, ...Object.fromEntries(ratios) }, null, 2)}\n`);
}
if (asked.includes('--check')) {
  const worse = figures.filter(isWorse);
  for (const { what, ratio } of worse) console.error(`bench: ${what} went from ${recorded[what]} to ${ratio}`);
  process.exitCode = worse.length > 0 ? 1 : 0;
}

/** Shares of the time shift with every gain elsewhere, so they are shown and not held. */
function isWorse({ what, ratio, more, against }: Figure): boolean {
  const before = recorded[what];
  if (before === undefined || ratio === null || against.startsWith('%')) return false;
  return more === 'worse' ? ratio > before * SLACK : ratio < before / SLACK;
}
