import { createRequire } from 'node:module';
import { type Figure, mediansInTurns, megabytesASecond, timed } from './figures.ts';
import { builtLibrary, bytesOf, storyTexts } from './stories.ts';

const STORIES = 200;
const ROUNDS = 5;
/** After so many rounds no function is compiled anew. */
const WARM_UP = 5;

interface View {
  json(options: object): unknown;
}

type Compromise = (text: string) => { people(): View; places(): View; quotations(): View };
type Wink = (model: unknown, pipe: readonly string[]) => { readDoc(text: string): unknown };

/** The same stories in one thread, after a warm-up: everything we find against less found by others. */
export async function benchBulk(): Promise<readonly Figure[]> {
  const { parseArticle } = await builtLibrary();
  const require = createRequire(import.meta.url);
  const compromise = require('compromise') as Compromise;
  const tokenizer = (require('wink-nlp') as Wink)(require('wink-eng-lite-web-model'), ['sbd']);
  const texts = storyTexts(STORIES);
  const each = (work: (text: string) => void) => () => timed(() => texts.forEach(work));

  const works = [
    each((text) => parseArticle(text)),
    each((text) => {
      const document = compromise(text);
      for (const view of [document.people(), document.places(), document.quotations()]) view.json({ offset: true });
    }),
    each((text) => tokenizer.readDoc(text)),
  ];
  mediansInTurns(works, WARM_UP);
  const [parsing, tagging, tokenizing] = mediansInTurns(works, ROUNDS);
  const speed = (ms: number) => megabytesASecond(bytesOf(texts), ms);
  return [
    {
      what: `${STORIES} stories, everything`,
      value: speed(parsing!),
      ratio: tagging! / parsing!,
      against: '× as fast as compromise',
      more: 'better',
    },
    {
      what: 'compromise: people, places, quotations',
      value: speed(tagging!),
      ratio: null,
      against: '',
      more: 'better',
    },
    {
      what: 'wink-nlp: words and sentences',
      value: speed(tokenizing!),
      ratio: tokenizing! / parsing!,
      against: '× as fast as its cutting into words',
      more: 'better',
    },
  ];
}
