import type { Page } from './page.ts';
import { safe, visibleWidth } from './terminal.ts';

const OPENING = '── ';
/** Dashes that stay to the right of even the longest path. */
const CLOSING = ' ──';

/** A line across the page that names the file whose summary follows; a path too long for it loses its front. */
export function renderRuleLine(path: string, page: Page): string {
  const name = lastColumns(safe(path), page.width - OPENING.length - CLOSING.length);
  const dashes = '─'.repeat(Math.max(0, page.width - OPENING.length - CLOSING.length - visibleWidth(name)));
  return `${page.paint(`${OPENING}${name}${CLOSING}${dashes}`, 'dim')}\n`;
}

function lastColumns(text: string, room: number): string {
  if (visibleWidth(text) <= room) return text;
  const kept: string[] = [];
  let used = 1;
  for (const character of [...text].reverse()) {
    used += visibleWidth(character);
    if (used > room) break;
    kept.unshift(character);
  }
  return `…${kept.join('')}`;
}
