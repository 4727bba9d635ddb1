import { DEEPEST, MOST_TAGS, refuseLong, tooLarge } from './limits.ts';

/**
 * Counts the tags of a text, and how deep they nest, before a tree is built of them.
 * @throws {UnreadableInput} where that tree would be larger than a story can be
 */
export function refuseHugeMarkup(text: string, xml: boolean): void {
  refuseLong(text);
  const open: OpenTags = { names: [], times: new Map() };
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const tag = tagAt(text, at, xml);
    if (tag.name !== null) {
      if (++tags > MOST_TAGS) throw tooLarge(`more than ${MOST_TAGS} tags`);
      if (tag.closes) close(open, tag.name);
      else if (!isLeftOut(text, tag, xml)) push(open, tag.name);
      if (open.names.length > DEEPEST) throw tooLarge(`tags nested more than ${DEEPEST} deep`);
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

/** Elements of HTML that are never left open, or that the next of their kind closes. */
const CLOSED_BY_ITSELF =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|tbody|track|wbr)$/;
/** What stands between the name of `<meta name="x" content="y"/>` and its end. */
const SELF_CLOSED = /^(?:\s+[^\s"'=<>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/$/;
const LONGEST_SELF_CLOSED = 20_000;

/** Whether the tag holds nothing, and is closed where it opens. */
function isLeftOut(text: string, { name, next }: Tag, xml: boolean): boolean {
  if (!xml) return CLOSED_BY_ITSELF.test(name!);
  const rest = text.slice(next, next + LONGEST_SELF_CLOSED);
  const end = rest.indexOf('>');
  return end > 0 && rest[end - 1] === '/' && SELF_CLOSED.test(rest.slice(0, end));
}

/** The tags that stand open, as the parser counts them: an end tag closes the last of its name with all that it holds. */
interface OpenTags {
  readonly names: string[];
  readonly times: Map<string, number>;
}

function push({ names, times }: OpenTags, name: string): void {
  names.push(name);
  times.set(name, (times.get(name) ?? 0) + 1);
}

function close({ names, times }: OpenTags, name: string): void {
  if (!times.get(name)) return;
  for (let last: string | undefined; last !== name; ) {
    last = names.pop()!;
    times.set(last, times.get(last)! - 1);
  }
}
