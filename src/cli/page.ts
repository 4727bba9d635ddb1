import type { Page } from '../render/page.ts';
import { type ColourLevel, loadPainter } from '../render/summary/painter.ts';

const USUAL_WIDTH = 80;
const NARROWEST = 40;
/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 120;

type Environment = Readonly<Record<string, string | undefined>>;

/** The page that summaries are written on: as wide and as colourful as the output allows. */
export async function openPage(stdout: NodeJS.WriteStream, env: Environment, colour: boolean): Promise<Page> {
  const width = Math.min(Math.max(stdout.columns || USUAL_WIDTH, NARROWEST), WIDEST);
  return { width, paint: await loadPainter(colour ? colourLevel(stdout, env) : 0) };
}

/** NO_COLOR comes first, FORCE_COLOR second, then whether the output is a terminal. */
export function colourLevel(stdout: { readonly isTTY?: boolean }, env: Environment): ColourLevel {
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined) return forcedLevel(env.FORCE_COLOR);
  return stdout.isTTY && env.TERM !== 'dumb' ? 1 : 0;
}

function forcedLevel(value: string): ColourLevel {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : 1;
}
