import { DEEPEST, DEEPEST_UNCLOSED, MOST_TAGS, refuseLong, tooLarge } from './limits.ts';

/**
 * Counts the tags of a text, and how deep they nest, before a tree is built of them.
 * @throws {UnreadableInput} where that tree would be larger than a story can be
 */
export function refuseHugeMarkup(text: string, xml: boolean): void {
  refuseLong(text);
  const open: OpenTags = { names: [], times: new Map(), boxes: 0 };
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const tag = tagAt(text, at, xml);
    if (tag.name !== null) {
      if (++tags > MOST_TAGS) throw tooLarge(`more than ${MOST_TAGS} tags`);
      if (tag.closes) close(open, tag.name, xml);
      else if (!isLeftOut(text, tag, xml)) push(open, tag.name, xml);
      if (open.boxes > DEEPEST || open.names.length > DEEPEST_UNCLOSED)
        throw tooLarge(`tags nested more than ${DEEPEST} deep`);
    }
    at = text.indexOf('<', tag.next);
  }
}

interface Tag {
  /** Null where the parser sees no tag: a comment, a marked section, a bare sign. */
  readonly name: string | null;
  readonly closes: boolean;
  /** Where to look for the next tag. */
  readonly next: number;
}

const NAME_END = /[\s/>]/g;
const LONGEST_NAME = 100;
/** Elements of HTML whose words are no markup, whatever they look like. */
const RAW = /^(?:script|style|title|textarea|xmp)$/;

function tagAt(text: string, at: number, xml: boolean): Tag {
  if (text.startsWith('<!--', at)) return { name: null, closes: false, next: behind(text, '-->', at + 4) };
  if (xml && text.startsWith('<![CDATA[', at)) return { name: null, closes: false, next: behind(text, ']]>', at + 9) };
  const closes = text[at + 1] === '/';
  const start = at + (closes ? 2 : 1);
  if (!(xml ? /[^\s!?/>]/ : /[a-z]/i).test(text[start] ?? '')) return { name: null, closes, next: start };
  NAME_END.lastIndex = start;
  const end = NAME_END.exec(text)?.index ?? text.length;
  const written = text.slice(start, Math.min(end, start + LONGEST_NAME));
  const name = xml ? written : written.toLowerCase();
  return { name, closes, next: !xml && !closes && RAW.test(name) ? atEndTag(text, name, end) : end };
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function atEndTag(text: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}`, 'gi');
  endTag.lastIndex = from;
  return endTag.exec(text)?.index ?? text.length;
}

/** Elements of HTML that hold nothing. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements that pages leave open; the next of their kind closes them where nothing stands open within. */
const OFTEN_UNCLOSED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', new Set(['p'])],
  ['li', new Set(['li'])],
  ['dd', new Set(['dd', 'dt'])],
  ['dt', new Set(['dd', 'dt'])],
  ['option', new Set(['option'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
  ['tr', new Set(['tr', 'td', 'th'])],
  ['tbody', new Set(['thead', 'tbody'])],
]);
const CLOSES_PARAGRAPH =
  /^(?:address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|main|nav|ol|pre|section|table|ul)$/;
const PARAGRAPH: ReadonlySet<string> = new Set(['p']);
/** What stands between the name of `<meta name="x" content="y"/>` and its end. */
const SELF_CLOSED = /^(?:\s+[^\s"'=<>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/$/;
const LONGEST_SELF_CLOSED = 20_000;

/** Whether the tag holds nothing, and is closed where it opens. */
function isLeftOut(text: string, { name, next }: Tag, xml: boolean): boolean {
  if (!xml) return VOID.test(name!);
  const rest = text.slice(next, next + LONGEST_SELF_CLOSED);
  const end = rest.indexOf('>');
  return end > 0 && rest[end - 1] === '/' && SELF_CLOSED.test(rest.slice(0, end));
}

/** The tags that stand open, as the parser counts them: an end tag closes the last of its name with all that it holds. */
interface OpenTags {
  readonly names: string[];
  readonly times: Map<string, number>;
  /** How many of them no page leaves open. */
  boxes: number;
}

function push(open: OpenTags, name: string, xml: boolean): void {
  const closed = xml ? undefined : (OFTEN_UNCLOSED.get(name) ?? (CLOSES_PARAGRAPH.test(name) ? PARAGRAPH : undefined));
  while (closed?.has(open.names.at(-1) ?? '')) pop(open, xml);
  open.names.push(name);
  open.times.set(name, (open.times.get(name) ?? 0) + 1);
  if (xml || !OFTEN_UNCLOSED.has(name)) open.boxes++;
}

function pop(open: OpenTags, xml: boolean): string {
  const last = open.names.pop()!;
  open.times.set(last, open.times.get(last)! - 1);
  if (xml || !OFTEN_UNCLOSED.has(last)) open.boxes--;
  return last;
}

function close(open: OpenTags, name: string, xml: boolean): void {
  if (!open.times.get(name)) return;
  while (pop(open, xml) !== name);
}
