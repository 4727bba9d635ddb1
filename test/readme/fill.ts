// Writes what the README's commands print now into the README: `npm run readme`; read the difference before you commit it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled, ROOT, withCommand } from './blocks.ts';

const README = join(ROOT, 'README.md');
withCommand((run) => writeFileSync(README, filled(readFileSync(README, 'utf8'), run)));
