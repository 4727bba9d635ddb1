export type * from './article.ts';
export { UnreadableInput } from './errors.ts';
export { type ParseOptions, parseArticle, parseArticles } from './parse-article.ts';
