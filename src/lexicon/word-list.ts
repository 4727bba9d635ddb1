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
