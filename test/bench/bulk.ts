import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { type Figure, mediansInTurns, megabytesASecond, timed, warmUp } from './figures.ts';
import { builtLibrary, bytesOf, ROOT, storyTexts } from './stories.ts';

const STORIES = 200;
const ROUNDS = 5;
/** Processes of each kind, in turns. */
const TURNS = 3;

interface View {
  json(options: object): unknown;
}

type Compromise = (text: string) => { people(): View; places(): View; quotations(): View };
type Wink = (model: unknown, pipe: readonly string[]) => { readDoc(text: string): unknown };

const require = createRequire(import.meta.url);

/** What is done with one story; each is set up in a process of its own, so that none has to live with what another left. */
const WORKS: Readonly<Record<string, () => Promise<(text: string) => unknown>>> = {
  async parsing() {
    const { parseArticle } = await builtLibrary();
    return (text) => parseArticle(text);
  },
  async tagging() {
    const compromise = require('compromise') as Compromise;
    return (text) => {
      const document = compromise(text);
      for (const view of [document.people(), document.places(), document.quotations()]) view.json({ offset: true });
    };
  },
  async tokenizing() {
    const tokenizer = (require('wink-nlp') as Wink)(require('wink-eng-lite-web-model'), ['sbd']);
    return (text) => tokenizer.readDoc(text);
  },
};

/** The same stories in one thread, after a warm-up: everything we find against less found by others. */
export function benchBulk(): readonly Figure[] {
  const processes = Object.keys(WORKS).map((name) => () => Number(inProcess(name)));
  const [parsing, tagging, tokenizing] = mediansInTurns(processes, TURNS);
  const speed = (ms: number) => megabytesASecond(bytesOf(storyTexts(STORIES)), ms);
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

function inProcess(name: string): string {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', import.meta.filename, name], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} failed: build the package first`);
  return stdout;
}

/** Milliseconds that the work takes for all stories, the median of some rounds after others. */
async function measure(name: string): Promise<number> {
  const work = await WORKS[name]!();
  const texts = storyTexts(STORIES);
  const round = () =>
    timed(() => {
      for (const text of texts) work(text);
    });
  warmUp(round);
  return mediansInTurns([round], ROUNDS)[0]!;
}

if (process.argv[1] === import.meta.filename) console.log(await measure(process.argv[2]!));
