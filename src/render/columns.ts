import type { Page, Run } from './page.ts';
import { blank, paintLine, widthOf, wrap } from './wrap.ts';

/** What stands in one field of a table. */
export type Cell = readonly Run[];

const INDENT = 2;
const GAP = 2;

/**
 * Rows of cells as painted lines: each column as wide as its widest cell, the last one as wide as the page allows.
 * @param mosts the most columns of the terminal that each column but the last may take; wider cells are wrapped
 */
export function layColumns(rows: readonly (readonly Cell[])[], mosts: readonly number[], page: Page): string[] {
  const widths = mosts.map((most, at) =>
    rows.reduce((wide, row) => Math.max(wide, Math.min(most, cellWidth(row[at]!))), 0),
  );
  const taken = widths.reduce((sum, width) => sum + width + GAP, INDENT);
  return rows.flatMap((row) => layRow(row, [...widths, page.width - taken], page));
}

function layRow(row: readonly Cell[], widths: readonly number[], page: Page): string[] {
  const cells = row.map((cell, at) => wrap(cell, widths[at]!));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines) => lines[line] ?? []);
    return paintLine(filled(parts, widths), page.paint).trimEnd();
  });
}

/** One line across the columns, blanks between them. */
function filled(parts: readonly (readonly Run[])[], widths: readonly number[]): Run[] {
  const line: Run[] = [blank(INDENT)];
  const last = parts.findLastIndex((part) => part.length > 0);
  for (const [at, part] of parts.slice(0, last + 1).entries()) {
    line.push(...part);
    if (at < last) line.push(blank(widths[at]! - widthOf(part) + GAP));
  }
  return line;
}

function cellWidth(cell: Cell): number {
  return widthOf(wrap(cell, Number.POSITIVE_INFINITY)[0] ?? []);
}
