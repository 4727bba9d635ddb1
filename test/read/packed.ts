import { readStories } from '../../src/read/read.ts';
import type { Format, Story } from '../../src/story.ts';

/** The stories in the text of a file, told from its content. */
export function storiesIn(text: string): readonly Story[] {
  return readStories(text, null);
}

/** The first story in the text of a file that is packed so. */
export function storyIn(text: string, format: Format): Story {
  const [story] = storiesIn(text);
  if (story!.format !== format) throw new Error(`expected ${format}, found ${story!.format}`);
  return story!;
}

/** The words of the paragraphs from the first of the story proper on. */
export function bodyOf({ text, layout }: Story): string[] {
  return text.slice(layout!.body).split('\n\n').filter(Boolean);
}
