/** Words in a row by which two texts are compared. */
const ROW = 4;

/** How well a text agrees with what it should be, by the rows of four words that both have: 1 where all are the same. */
export function agreement(found: string, wanted: string): number {
  const [ours, theirs] = [rowsOf(found), rowsOf(wanted)];
  const shared = [...ours].reduce((sum, [row, times]) => sum + Math.min(times, theirs.get(row) ?? 0), 0);
  const count = (rows: ReadonlyMap<string, number>) => [...rows.values()].reduce((sum, times) => sum + times, 0);
  return (2 * shared) / (count(ours) + count(theirs));
}

function rowsOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const rows = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - ROW + 1); at++) {
    const row = words.slice(at, at + ROW).join(' ');
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return rows;
}
