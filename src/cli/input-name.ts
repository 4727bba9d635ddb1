/** The name under which standard input is asked for. */
export const STDIN = '-';

/** An input's name as people read it. */
export function shown(name: string): string {
  if (name === STDIN) return 'standard input';
  return name === '' ? "''" : name;
}
