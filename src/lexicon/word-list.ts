/** The words of a table that is written as running text, white space between them. */
export function words(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}

/** The names of a table that is written as running text, commas between them; a name may have several words. */
export function names(table: string): readonly string[] {
  return table
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether a table written as `names` reads it holds the name: for tables so seldom asked that a set of them is not worth its making. */
export function holdsName(table: string, name: string): boolean {
  return `, ${table.trim().replaceAll('\n', ', ')}, `.includes(`, ${name}, `);
}
