import type { Article } from '../article.ts';
import { codePointCounter } from './code-points.ts';
import { inFieldOrder } from './field-order.ts';

/** Longer lists are written a portion after the other: no string of the engine holds half a thousand million letters. */
const PORTION = 5000;

type Fields = Readonly<Record<string, unknown>>;

/** Where in the article's JSON a record stands: there its fields have an order, and its text an indent. */
interface Place {
  readonly order: (record: Fields) => Fields;
  readonly write: (ordered: Fields) => string;
}

/** Whether the article is better written in pieces. */
export function isLong(article: Article): boolean {
  const { people, organizations, places, quotes, dates, boilerplate } = article;
  return (
    [people, organizations, places, quotes, dates, boilerplate].some(({ length }) => length > PORTION) ||
    [people, organizations, places].some((entities) => entities.some(isLongRecord))
  );
}

/** The JSON of an article in pieces, indented by so many blanks or by none; its offsets count code points. */
export function* longJson(article: Article, indent: number): Generator<string> {
  const count = codePointCounter(article.text);
  yield* recordJson(
    { ...article },
    {
      order: (record) => inFieldOrder(count(record) as Article) as Fields,
      write: (ordered) => JSON.stringify(ordered, null, indent),
    },
  );
  yield '\n';
}

function* recordJson(record: Fields, place: Place): Generator<string> {
  const short = Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, isLongList(value) ? [] : value]),
  );
  const [open, close] = [place.write({}).slice(0, -1), /\s*\}$/.exec(place.write({ a: 0 }))![0]];
  let before = open;
  for (const [name, value] of Object.entries(place.order(short))) {
    yield before;
    const own = record[name];
    if (isLongList(own)) yield* listJson(name, own, place);
    else yield insideOf(place.write({ [name]: value }), '{', '}').trimEnd();
    before = ',';
  }
  yield close;
}

/** The list with its name. */
function* listJson(name: string, list: readonly Fields[], place: Place): Generator<string> {
  const empty = insideOf(place.write({ [name]: [] }), '{', '}').trimEnd();
  let before = empty.slice(0, -1);
  for (const portion of portionsOf(list)) {
    yield before;
    if (isLongRecord(portion[0]!)) yield* recordJson(portion[0]!, placeIn(place, name));
    else yield insideOf(place.write(place.order({ [name]: portion })), '[', ']').trimEnd();
    before = ',';
  }
  yield /\s*$/.exec(insideOf(place.write({ [name]: [0] }), '[', ']'))![0];
  yield ']';
}

/** The place of one record in a list with that name. */
function placeIn({ order, write }: Place, name: string): Place {
  return {
    order: (record) => (order({ [name]: [record] }) as Readonly<Record<string, readonly Fields[]>>)[name]![0]!,
    write: (ordered) => insideOf(write({ [name]: [ordered] }), '[', ']').trimEnd(),
  };
}

/** What stands between the first opening mark and the last closing one. */
function insideOf(json: string, open: string, close: string): string {
  return json.slice(json.indexOf(open) + 1, json.lastIndexOf(close));
}

/** The items some thousand at a time; one that holds a long list itself alone. */
function* portionsOf(list: readonly Fields[]): Generator<readonly Fields[]> {
  let open: Fields[] = [];
  for (const item of list) {
    const long = isLongRecord(item);
    if (open.length > 0 && (long || open.length === PORTION)) {
      yield open;
      open = [];
    }
    if (long) yield [item];
    else open.push(item);
  }
  if (open.length > 0) yield open;
}

function isLongRecord(record: object): boolean {
  return Object.values(record).some((value) => Array.isArray(value) && value.length > PORTION);
}

function isLongList(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && (value.length > PORTION || value.some((item) => isRecord(item) && isLongRecord(item)));
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
