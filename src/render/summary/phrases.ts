/** "5×"; nothing where it is only once. */
export function timesOver(count: number): string {
  return count > 1 ? ` ${count}×` : '';
}

/** "Ana", "Ana and Ben", "Ana, Ben and Cem". */
export function inWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The values grouped under the key of each, in order of the first of each group. */
export function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
