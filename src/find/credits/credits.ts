import type { Credit, CreditRole } from '../../article.ts';
import type { Prose, Token } from '../../segment/prose.ts';
import { segmentTokens } from '../../segment/tokens.ts';
import type { Range, Span } from '../../span.ts';
import { findAside } from './asides.ts';
import { findCues } from './cues.ts';
import { capitalRun, isPlaceName, personIn, placeRun, printedName, type Run, wordsOf } from './names.ts';

/** Who wrote, reported, edited and photographed the story, from its bylines and sign-offs, in the order of the text. */
export function findCredits(prose: Prose): readonly Credit[] {
  const above = prose.bylines.flatMap((line) => creditsIn(prose.text, line, 'byline'));
  const below = prose.signOffs.flatMap((line) => creditsIn(prose.text, line, null));
  const credits = [...above, ...below];
  const beside = prose.boilerplate.flatMap((line) => creditsBeside(prose.text, line));
  const isNew = ({ name }: Credit) => !credits.some((credit) => credit.name === name);
  return [...credits, ...beside.filter(isNew)].sort((a, b) => a.start - b.start);
}

/** Writers and photographers whom a line of furniture names. */
function creditsBeside(text: string, line: Span): Credit[] {
  const aside = findAside(line.text);
  if (!aside) return [];
  const range = { start: line.start + aside.start, end: line.start + aside.end };
  return creditsIn(text, range, aside.role);
}

/** A person read in a line of credits, not yet settled. */
interface Named {
  readonly name: Range;
  role: CreditRole | null;
  place: string | null;
}

/** Sign-offs are short; what lies beyond is a page's text. */
const LONGEST_LINE = 1200;
/** Addresses and telephone numbers that follow the names. */
const ADDRESSES = /\(\(|<\S+@|\bReuters Messaging\b|\bOur Standards:/;

function creditsIn(text: string, { start, end }: Range, role: CreditRole | null): Credit[] {
  const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
  const names = line.slice(0, ADDRESSES.exec(line)?.index ?? line.length);
  const reader: Reader = { tokens: [], named: [], role, verb: null, group: [], joined: false };
  let from = 0;
  for (const cue of findCues(names)) {
    readClause(reader, text, { start: start + from, end: start + cue.start }, reader.role);
    reader.role = cue.role;
    from = cue.end;
  }
  readClause(reader, text, { start: start + from, end: start + names.length }, reader.role);
  return reader.named.flatMap((named) => creditOf(text, named));
}

function creditOf(text: string, { name, role, place }: Named): Credit[] {
  if (role === null) return [];
  const { start, end } = name;
  const words = text.slice(start, end);
  return [{ text: words, start, end, role, name: printedName(words), place }];
}

interface Reader {
  tokens: readonly Token[];
  readonly named: Named[];
  /** The role that the words before the names give them; null before the verb of "Ana Ruiz contributed". */
  role: CreditRole | null;
  /** The role of the last verb: in "Ruiz reported from Lima and Hale from Quito" it is Hale's, too. */
  verb: CreditRole | null;
  /** The names since the last place, verb or cue. */
  group: Named[];
  /** Whether "and" stands before the last of them. */
  joined: boolean;
}

/** Reads the names from one cue to the next. */
function readClause(reader: Reader, text: string, range: Range, role: CreditRole | null): void {
  reader.tokens = segmentTokens(text, range);
  reader.role = role;
  reader.group = [];
  for (let at = 0; at < reader.tokens.length; ) at = readToken(reader, at);
}

/** Reads one word, name or place and tells where the next begins. */
function readToken(reader: Reader, at: number): number {
  const { tokens } = reader;
  const { lower } = tokens[at]!;
  // "From Ana Ruiz, Abuja"
  if (at === 0 && lower === 'from' && reader.role === 'byline') return 1;
  if (/^(?:in|from|at|aboard|on|near|outside)$/.test(lower)) return readPlace(reader, at, lower === 'from');
  if (/^(?:contributed|assisted|helped)$/.test(lower)) return readVerb(reader, at, 'contributor');
  if (lower === 'reported') return readVerb(reader, at, 'reporting');
  if (lower === 'wrote') return readVerb(reader, at, 'writing');
  if (lower === ';' || lower === '.') reader.group = [];
  const run = capitalRun(tokens, at);
  if (!run) return at + 1;
  const person = personIn(tokens, run);
  if (person && !isDeskPlace(reader, person)) addName(reader, person);
  return Math.max(run.last, person?.last ?? 0);
}

/** "By Ana Ruiz, BBC News, Lima": a place after the first name is where the desk is. */
function isDeskPlace({ tokens, named, role }: Reader, run: Run): boolean {
  return role !== null && named.length > 0 && tokens[run.first - 1]?.text === ',' && isPlaceName(wordsOf(tokens, run));
}

function addName(reader: Reader, { first, last }: Run): void {
  reader.joined = /^(?:and|&)$/.test(reader.tokens[first - 1]?.lower ?? '');
  const name = { start: reader.tokens[first]!.start, end: reader.tokens[last - 1]!.end };
  const named: Named = { name, role: reader.role, place: null };
  reader.named.push(named);
  reader.group.push(named);
}

/** "Ana Ruiz and Tom Hale in Lima" are both there; in "Ana Ruiz, Tom Hale in Lima" the first may be elsewhere. */
function readPlace(reader: Reader, at: number, from: boolean): number {
  const run = placeRun(reader.tokens, at + 1);
  if (!run) return at + 1;
  const place = printedName(wordsOf(reader.tokens, run).replaceAll(' ,', ','));
  for (const named of reader.joined ? reader.group : reader.group.slice(-1)) named.place = place;
  if (from) for (const named of reader.group) named.role ??= reader.verb;
  reader.group = [];
  return run.last;
}

/** "Ana Ruiz in Lima contributed": the verb claims the names before it that none has claimed. */
function readVerb(reader: Reader, at: number, role: CreditRole): number {
  const open = reader.named.filter((named) => named.role === null);
  for (const named of open) named.role = role;
  reader.verb = role;
  reader.group = open.filter((named) => named.place === null);
  return at + 1;
}
