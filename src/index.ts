export type * from './article.ts';
export { UnreadableInput } from './errors.ts';
export { type ParseOptions, parseArticle } from './parse-article.ts';
