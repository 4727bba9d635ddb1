import type { ChalkInstance } from 'chalk';
import { type Painter, PLAIN_PAINTER, type Style } from '../page.ts';

/** How much colour a terminal has: none, 16, 256 or 16 million colours. */
export type ColourLevel = 0 | 1 | 2 | 3;

/** The painter for a terminal of that many colours; chalk is loaded only where there is colour. */
export async function loadPainter(level: ColourLevel): Promise<Painter> {
  if (level === 0) return PLAIN_PAINTER;
  const { Chalk } = await import('chalk');
  const looks = looksOf(new Chalk({ level }));
  return (text, style) => (style === 'plain' ? text : looks[style](text));
}

function looksOf(chalk: ChalkInstance): Record<Exclude<Style, 'plain'>, (text: string) => string> {
  return {
    strong: chalk.bold,
    heading: chalk.bold.cyan,
    name: chalk.bold,
    dim: chalk.dim,
    warning: chalk.yellow,
  };
}
