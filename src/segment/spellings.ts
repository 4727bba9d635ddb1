import type { Spelled, Spelling, Token } from './prose.ts';

/** Words are met again and again; so many of them are kept, and then all are forgotten. */
const MOST_KEPT = 50_000;
/** Less than half of the slots are ever taken: the search for a free one is short. */
const SLOTS = 2 ** 17;

const FREE = 0;
const NO_SPELLING: Spelling = { text: '', lower: '', kind: 'mark', capital: false, made: [] };

const kept: Spelling[] = [NO_SPELLING];
/** By hash, with open addressing: the number of a spelling that is kept, or FREE. */
const slots = new Uint16Array(SLOTS);

/** The token that `text` spells from `start` up to `end`; `read` is asked about a spelling that is not kept. */
export function tokenAt(text: string, start: number, end: number, read: (spelled: string) => Spelled): Token {
  let slot = slotOf(text, start, end);
  let known = kept[slots[slot]!]!;
  while (known !== NO_SPELLING && !isSpelled(known.text, text, start, end)) {
    slot = (slot + 1) & (SLOTS - 1);
    known = kept[slots[slot]!]!;
  }
  if (known === NO_SPELLING) known = keep(slot, read(text.slice(start, end)));
  const { text: spelled, lower, kind, capital } = known;
  return { text: spelled, lower, start, end, kind, capital, spelling: known };
}

/** FNV-1a over the UTF-16 units, its upper bits mixed in. */
function slotOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isSpelled(spelled: string, text: string, start: number, end: number): boolean {
  const { length } = spelled;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i++) if (spelled.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function keep(slot: number, { text, lower, kind, capital }: Spelled): Spelling {
  if (kept.length === MOST_KEPT) {
    kept.length = 1;
    slots.fill(FREE);
  }
  const name = interned(text);
  const made: unknown[] = new Array(works).fill(undefined);
  const spelling = { text: name, lower: lower === text ? name : interned(lower), kind, capital, made };
  slots[slot] = kept.length;
  kept.push(spelling);
  return spelling;
}

/** The engine tells strings apart by their addresses, not letter by letter, where they are names of properties. */
function interned(text: string): string {
  const names: Record<string, true> = Object.create(null);
  names[text] = true;
  return Object.keys(names)[0]!;
}

/** How many works there are; each has its place in what was made of a spelling. */
let works = 0;

/** What `work` makes of a token, where its spelling alone decides that: worked out once for each spelling. */
export function oncePerSpelling<Result extends NonNullable<unknown> | null>(
  work: (token: Token) => Result,
): (token: Token) => Result {
  const place = works++;
  return (token) => {
    const { made } = token.spelling;
    if (made[place] === undefined) made[place] = work(token);
    return made[place] as Result;
  };
}
