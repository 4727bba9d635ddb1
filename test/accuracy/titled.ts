import { type GoldStory, proseOf } from './corpus.ts';

const SMALL_IN_TITLES = new Set('a an and as at but by for from in is nor of on or over the to vs with'.split(' '));
const SMALL_WORD = /(?<![\p{L}\d'’.])\p{Ll}[\p{L}'’]*/gu;

/** The story with its headline written as a title, as many papers write theirs and the corpus does not. */
export function titled(story: GoldStory): GoldStory {
  const headline = proseOf(story.text).paragraphs.find(({ kind }) => kind === 'headline');
  if (!headline) return story;
  const { start, end } = headline;
  const title = story.text
    .slice(start, end)
    .replace(SMALL_WORD, (word) => (SMALL_IN_TITLES.has(word) ? word : word[0]!.toUpperCase() + word.slice(1)));
  return { ...story, text: story.text.slice(0, start) + title + story.text.slice(end) };
}
