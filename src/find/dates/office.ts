import { OFFICE_HOLDERS } from '../../lexicon/office-holders.ts';
import type { Paragraph, Token } from '../../segment/prose.ts';

/** Who held an office, and in which years; `to` is null while the term runs on. */
export interface OfficeHolder {
  readonly name: string;
  readonly terms: readonly { readonly from: number; readonly to: number | null }[];
}

/** Words before a title that put its holder out of office, or in another one. */
const OUT_OF_OFFICE: ReadonlySet<string> = new Set(
  'former ex late then deputy vice acting one-time onetime ousted future departed'.split(' '),
);
/** "former U.S. President": this many words back such a word still counts. */
const BACK = 2;
/** "President Luiz Inacio Lula da Silva": this many words after the title the surname still counts. */
const AHEAD = 4;

/** Those who are named under an office that news names every day: the story was written in one of their terms. */
export function officeHolders(paragraphs: readonly Paragraph[]): OfficeHolder[] {
  const found = new Set<OfficeHolder>();
  for (const { tokens } of paragraphs) {
    tokens.forEach((token, at) => {
      const holders = token.capital ? holdersOf(tokens, at) : undefined;
      const holder = holders && !isOut(tokens, at) ? namedAfter(tokens, at + 1, holders) : undefined;
      if (holder) found.add(holder);
    });
  }
  return [...found];
}

/** The holders of the office whose title ends at `at`. */
function holdersOf(tokens: readonly Token[], at: number): readonly OfficeHolder[] | undefined {
  const word = tokens[at]!.lower;
  const before = tokens[at - 1]?.lower;
  if (word === 'minister') return before === 'prime' ? holdersOfOffice('prime minister') : undefined;
  if (word === 'state')
    return before === 'of' && tokens[at - 2]?.lower === 'secretary' ? holdersOfOffice('secretary of state') : undefined;
  return Object.hasOwn(OFFICE_HOLDERS, word) ? holdersOfOffice(word) : undefined;
}

const READ = new Map<string, readonly OfficeHolder[]>();

/** The rows of an office, read when a story first names it. */
function holdersOfOffice(title: string): readonly OfficeHolder[] {
  const read = READ.get(title) ?? OFFICE_HOLDERS[title]!.split(',').map(readHolder);
  READ.set(title, read);
  return read;
}

/** "Bush 1989-1993 2001-2009", "Putin 2012-". */
function readHolder(entry: string): OfficeHolder {
  const [name, ...spans] = entry.trim().split(' ');
  const terms = spans.map((span) => {
    const [from, to] = span.split('-');
    return { from: Number(from), to: to ? Number(to) : null };
  });
  return { name: name!, terms };
}

function isOut(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at]!.lower;
  const words = title === 'minister' ? 2 : title === 'state' ? 3 : 1;
  const first = at + 1 - words;
  return tokens.slice(Math.max(0, first - BACK), first).some((token) => OUT_OF_OFFICE.has(token.lower));
}

function namedAfter(
  tokens: readonly Token[],
  from: number,
  holders: readonly OfficeHolder[],
): OfficeHolder | undefined {
  for (let at = from; at < Math.min(tokens.length, from + AHEAD) && tokens[at]!.kind === 'word'; at++) {
    const holder = holders.find(({ name }) => name === tokens[at]!.text);
    if (holder) return holder;
  }
  return undefined;
}

/** In the years in which a term begins or ends its holder is named for some months only. */
const PART_OF_YEAR = 0.4;
/** Out of office one is still called by the title, but seldom. */
const OUT_OF_TERM = 0.02;

/** How likely a story of that year names the holder under the office: 1 within a term. */
export function officeOdds({ terms }: OfficeHolder, year: number): number {
  const term = terms.find(({ from, to }) => year >= from && (to === null || year <= to));
  if (!term) return OUT_OF_TERM;
  return year === term.from || year === term.to ? PART_OF_YEAR : 1;
}
