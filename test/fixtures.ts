import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the stories stand. */
export const FIXTURES = join(import.meta.dirname, '../fixtures');

/** The names of all stories, a folder each. */
export const STORIES: readonly string[] = readdirSync(FIXTURES);

/** The file of a story as it came, from the project's root: "fixtures/ap-bridge-collapse/source.txt". */
export function sourceOf(story: string): string {
  const source = readdirSync(join(FIXTURES, story)).find((file) => file.startsWith('source.'));
  return `fixtures/${story}/${source}`;
}
