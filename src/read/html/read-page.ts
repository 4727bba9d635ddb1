import type { MarkupNode } from '../markup.ts';
import type { Box, Line, Page, Sight } from './page.ts';
import { endsSentence } from './prose.ts';
import { isHidden, type Role, roleOf } from './role.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr html legend li main menu nav noscript ol p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const UNREAD: ReadonlySet<string> = new Set(
  `applet audio button canvas datalist embed head iframe input map math meter object optgroup option progress
  script select style svg template textarea title video amp-ad amp-iframe amp-sidebar amp-analytics amp-social-share amp-consent`.split(
    /\s+/,
  ),
);
const STRESSED: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em']);
const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'amp-img']);
/** In these an element within the line is part of the sentence, whatever its class. */
const SENTENCES: ReadonlySet<string> = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'dt', 'pre']);
/** Cells of a table with more characters than this stand on lines of their own. */
const LONGEST_CELL = 80;

/** The lines and boxes of a page. However deep the page is nested, the reader is not. */
export function readPage(root: MarkupNode, sight: Sight = {}): Page {
  const reader = newReader();
  const stack: (MarkupNode | (() => void))[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') {
      next();
      continue;
    }
    if (next.type === 'text') addWords(reader, next.data ?? '');
    else if (isRead(next, sight)) {
      stack.push(enter(reader, next));
      const { children = [] } = next;
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
    }
  }
  endLine(reader);
  reader.boxes[0]!.last = reader.lines.length;
  return { boxes: reader.boxes, lines: reader.lines };
}

function isRead(node: MarkupNode, { noscript = false, hidden = false }: Sight): boolean {
  if (node.type === 'root') return true;
  if (node.name === undefined || UNREAD.has(node.name)) return false;
  if (node.name === 'noscript') return noscript;
  return hidden || !isHidden(node);
}

interface Reader {
  readonly boxes: Box[];
  readonly lines: Line[];
  box: Box;
  words: string;
  /** Whether there is ink in the words, and behind their last line break. */
  inked: boolean;
  broken: boolean;
  /** Whether what stands before that break is short. */
  short: boolean;
  linked: number;
  stressed: number;
  /** How many links, bold or italic elements and <pre> are open. */
  links: number;
  stresses: number;
  preformatted: number;
}

function newReader(): Reader {
  const page: Box = {
    at: 0,
    name: '',
    node: { type: 'root' },
    parent: null,
    role: null,
    first: 0,
    last: 0,
    pictured: false,
  };
  return {
    boxes: [page],
    lines: [],
    box: page,
    words: '',
    inked: false,
    broken: false,
    short: false,
    linked: 0,
    stressed: 0,
    links: 0,
    stresses: 0,
    preformatted: 0,
  };
}

/** Begins an element; what is returned ends it. */
function enter(reader: Reader, node: MarkupNode): () => void {
  const name = node.name ?? '';
  if (name === 'br') breakLine(reader);
  if (PICTURES.has(name)) reader.box.pictured = true;
  const leaves = [...leaveBlock(reader, node, name), ...leaveInline(reader, name)];
  return () => {
    for (const leave of leaves) leave();
  };
}

function leaveInline(reader: Reader, name: string): (() => void)[] {
  if (name === 'a') {
    reader.links++;
    return [() => reader.links--];
  }
  if (STRESSED.has(name)) {
    reader.stresses++;
    return [() => reader.stresses--];
  }
  if (name === 'pre') {
    reader.preformatted++;
    return [() => reader.preformatted--];
  }
  return [];
}

function leaveBlock(reader: Reader, node: MarkupNode, name: string): (() => void)[] {
  const role = roleOf(node);
  const apart = BLOCKS.has(name) || (role !== null && standsApart(role, reader.box));
  if (!apart && !CELLS.has(name)) return [];
  if (apart) endLine(reader);
  const box: Box = {
    at: reader.boxes.length,
    name,
    node,
    parent: reader.box,
    role,
    first: reader.lines.length,
    last: 0,
    pictured: false,
  };
  reader.boxes.push(box);
  reader.box = box;
  return [() => leave(reader, box)];
}

/** Whether an element within the line is a block by what it is; in a sentence only the caption of a picture is. */
function standsApart(role: Role, { name, pictured }: Box): boolean {
  return role !== 'dateline' && (!SENTENCES.has(name) || (role === 'caption' && pictured));
}

function leave(reader: Reader, box: Box): void {
  if (!CELLS.has(box.name) || reader.words.length > LONGEST_CELL || reader.lines.length > box.first) endLine(reader);
  else if (reader.inked) reader.words += '\t';
  box.last = reader.lines.length;
  reader.box = box.parent!;
  reader.box.pictured ||= box.pictured;
}

const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f]/g;

function addWords(reader: Reader, data: string): void {
  const seen = data.replace(UNSEEN, '').replace(CONTROLS, '');
  const words = reader.preformatted > 0 ? seen.replace(/[^\S\n]+/g, ' ') : seen.replace(/\s+/g, ' ');
  if (words.trim() !== '') {
    if (reader.short && !/^\s*\p{Ll}/u.test(words)) endLine(reader);
    reader.short = false;
    reader.inked = true;
    reader.broken = false;
  }
  const ink = words.length - (words.startsWith(' ') ? 1 : 0) - (words.length > 1 && words.endsWith(' ') ? 1 : 0);
  if (reader.links > 0) reader.linked += ink;
  if (reader.stresses > 0) reader.stressed += ink;
  reader.words += words;
}

/** Lines that a machine has wrapped are longer; what is shorter was ended by somebody, unless it goes on in small letters. */
const SHORTEST_WRAP = 45;

/** One <br> breaks the line, two part paragraphs, as does one behind a sentence's end, a short line or words in bold. */
function breakLine(reader: Reader): void {
  const words = reader.words.length < LONGEST_LOOK ? reader.words.trim() : '';
  const whole = words !== '' && (endsSentence(words) || reader.stressed >= words.length);
  if (reader.broken || !reader.inked || whole) endLine(reader);
  else {
    reader.words += '\n';
    reader.broken = true;
    reader.short = words !== '' && words.length < SHORTEST_WRAP;
  }
}

/** A line with more characters is broken where it is. */
const LONGEST_LOOK = 5000;

function endLine(reader: Reader): void {
  const text = reader.words
    .replace(/ *\t[ \t]*/g, '\t')
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (text !== '') reader.lines.push({ text, box: reader.box, linked: reader.linked, stressed: reader.stressed });
  reader.words = '';
  reader.inked = false;
  reader.broken = false;
  reader.short = false;
  reader.linked = 0;
  reader.stressed = 0;
}
