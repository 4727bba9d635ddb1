import { UnreadableInput } from '../errors.ts';
import type { Stated } from '../story.ts';
import type { Unpacked } from './compose.ts';
import { type FeedStory, unpackedAll } from './feed-story.ts';
import { refuseLong, tooLarge } from './limits.ts';
import { paragraphsInText } from './markup-body.ts';
import { firstSaid, language, timestamp, urgency } from './stated.ts';

/** The fields of an object by their names without case and strokes: ninjs writes "body_html", "bodyHtml" and "bodyhtml". */
type Fields = ReadonlyMap<string, unknown>;

const NAME = /"(?:uri|guid)"\s*:\s*"/;
const CONTENT = /"(?:headlines?|body_?(?:text|html|xhtml)|bodies|description_?(?:text|html)|version_?created)"\s*:/i;
const STANDARD = /"standard"\s*:\s*\{[^}]{0,300}ninjs/i;

/** Whether a file is ninjs: JSON that names an item and gives its content as ninjs does. */
export function recognisesNinjs(head: string): boolean {
  return /^\s*(?:\[\s*)?\{\s*"/.test(head) && ((NAME.test(head) && CONTENT.test(head)) || STANDARD.test(head));
}

/**
 * The stories of a ninjs file, one item or a list of them.
 * @throws {UnreadableInput} where it is no JSON
 */
export function unpackNinjs(text: string): Unpacked[] {
  refuseLong(text);
  refuseDeep(text);
  return unpackedAll(itemsIn(parsed(text)).map(storyIn));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableInput(
      null,
      'expected ninjs, found no JSON or JSON that is broken; check that the file was saved whole',
    );
  }
}

/** Items are a few boxes deep; the parser keeps a note of each box that is open. */
const DEEPEST_JSON = 500;

function refuseDeep(json: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const mark = json[at];
    if (mark === '"') quoted = !quoted;
    else if (quoted) at += mark === '\\' ? 1 : 0;
    else if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth--;
    if (depth > DEEPEST_JSON) throw tooLarge(`brackets nested more than ${DEEPEST_JSON} deep`);
  }
}

function itemsIn(json: unknown): Fields[] {
  if (Array.isArray(json)) return json.filter(isRecord).map(fieldsOf);
  if (!isRecord(json)) return [];
  const fields = fieldsOf(json);
  const list = fields.get('items') ?? fields.get('item') ?? fields.get('newsitems');
  return Array.isArray(list) && !fields.has('bodies') ? list.filter(isRecord).map(fieldsOf) : [fields];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(item: Readonly<Record<string, unknown>>): Fields {
  return new Map(Object.entries(item).map(([name, value]) => [plain(name), value]));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

function text(fields: Fields, name: string): string | null {
  const value = fields.get(name);
  return typeof value === 'string' ? value : null;
}

function list(fields: Fields, name: string): Fields[] {
  const value = fields.get(name);
  return Array.isArray(value) ? value.filter(isRecord).map(fieldsOf) : [];
}

const OTHER_TYPES: ReadonlySet<string> = new Set(
  'picture photo graphic image audio video animation composite package event planning'.split(' '),
);

function storyIn(item: Fields): FeedStory {
  const type = text(item, 'type');
  const summary = ofRole(list(item, 'descriptions'), /summary|standfirst|lead/i, text(item, 'language'));
  const described = summary ? text(summary, 'value') : (text(item, 'descriptiontext') ?? text(item, 'descriptionhtml'));
  return {
    stated: statedIn(item),
    summary: described ? paragraphsInText(described) : [],
    paragraphs: bodyOf(item),
    isOther: OTHER_TYPES.has(type ?? ''),
  };
}

function statedIn(item: Fields): Partial<Stated> {
  const spoken = text(item, 'language');
  const first = timestamp(text(item, 'firstcreated')) ?? timestamp(text(item, 'contentcreated'));
  const version = timestamp(text(item, 'versioncreated'));
  const headlines = list(item, 'headlines');
  const main = ofRole(headlines, /main|^(?:hld:)?headline/i, spoken) ?? ofRole(headlines, /^/, spoken);
  const source = list(item, 'infosources')[0];
  return {
    id: firstSaid(text(item, 'uri'), text(item, 'guid')),
    headline: firstSaid(...paragraphsInText(text(item, 'headline') ?? (main ? (text(main, 'value') ?? '') : ''))),
    slug: firstSaid(text(item, 'slugline'), text(item, 'slug')),
    byline: firstSaid(...paragraphsInText(text(item, 'byline') ?? text(item, 'by') ?? '')),
    dateline: firstSaid(
      text(item, 'dateline'),
      isRecord(item.get('dateline'))
        ? text(fieldsOf(item.get('dateline') as object as Readonly<Record<string, unknown>>), 'text')
        : null,
    ),
    date: first ?? version,
    updated: version !== first && first !== null ? version : null,
    embargo: timestamp(text(item, 'embargoed')) ?? firstSaid(text(item, 'embargoed')),
    urgency: urgency(item.get('urgency') as string | number | undefined),
    language: language(spoken),
    publisher: firstSaid(
      text(item, 'provider'),
      text(item, 'source'),
      source ? text(source, 'name') : null,
      text(item, 'copyrightholder'),
    ),
  };
}

/** The entry of that role; in the language of the story, where they are given in several. */
function ofRole(entries: readonly Fields[], role: RegExp, spoken: string | null): Fields | null {
  const fitting = entries.filter((entry) => role.test(text(entry, 'role') ?? ''));
  return fitting.find((entry) => isIn(entry, spoken)) ?? fitting[0] ?? null;
}

function isIn(entry: Fields, spoken: string | null): boolean {
  const own = language(text(entry, 'language'));
  return own === null || own === language(spoken);
}

/** Bodies by how well they keep the paragraphs; other kinds are no words for readers. */
const KINDS: readonly RegExp[] = [/x?html/i, /nitf/i, /^(?:text\/plain|plain|text)?$/i, /^text\//i];

/** The paragraphs of the body that keeps them best. */
function bodyOf(item: Fields): string[] {
  const single = [...item].flatMap(([name, value]) =>
    /^body(?:html|xhtml|nitf|text)$/.test(name) && typeof value === 'string'
      ? [{ kind: name.slice(4), value, own: true }]
      : [],
  );
  const several = list(item, 'bodies').map((body) => ({
    kind: text(body, 'contenttype') ?? '',
    value: text(body, 'value') ?? '',
    own: isIn(body, text(item, 'language')),
  }));
  const bodies = [...several, ...single]
    .map((body) => ({ ...body, rank: KINDS.findIndex((kind) => kind.test(body.kind)) }))
    .filter(({ rank, value }) => rank >= 0 && /\S/.test(value))
    .sort((a, b) => Number(b.own) - Number(a.own) || a.rank - b.rank);
  return bodies[0] ? paragraphsInText(bodies[0].value) : [];
}
