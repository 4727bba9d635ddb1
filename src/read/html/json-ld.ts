import type { Markup } from '../markup.ts';

/** What a page says about its story for machines, in JSON-LD; null where it says nothing. */
export interface Described {
  readonly id: string | null;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly body: string | null;
  readonly isLive: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

const STORY_TYPE = /(?:Article|Posting|^Report)$/;
/** A page describes a few dozen things; what lies beyond this many is no description. */
const MOST_THINGS = 20_000;

/** Every story that the page describes, in its order. */
export function describedStories($: Markup): readonly Described[] {
  const things = $('script[type*="ld+json"]')
    .toArray()
    .flatMap((script) => thingsIn(parsed($(script).text())));
  return things.filter(isStory).map(describe);
}

function parsed(json: string): unknown {
  const bare = json.replace(/^[\s;]*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)?|(?:-->|(?:\/\/\s*)?\]\]>)?[\s;]*$/g, '');
  for (const text of [bare, bare.replace(/[\0-\x1f]+/g, ' '), bare.replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    }
  }
  return null;
}

/** The objects in a value, outer before inner. */
function thingsIn(value: unknown): readonly Thing[] {
  const things: Thing[] = [];
  const stack: unknown[] = [value];
  for (let seen = 0; stack.length > 0 && seen < MOST_THINGS; seen++) {
    const next = stack.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) things.push(next as Thing);
    const inside = Object.values(next);
    for (let i = Math.min(inside.length, MOST_THINGS) - 1; i >= 0; i--) stack.push(inside[i]);
  }
  return things;
}

function isStory(thing: Thing): boolean {
  const types = typesOf(thing);
  return (
    types.some((type) => STORY_TYPE.test(type)) || (types.includes('WebPage') && typeof thing.articleBody === 'string')
  );
}

function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

function describe(thing: Thing): Described {
  return {
    id: text(thing.identifier),
    headline: text(thing.headline) ?? text(thing.name),
    authors: [thing.author, thing.creator].map(namesIn).find((names) => names.length > 0) ?? [],
    published: text(thing.datePublished) ?? text(thing.dateCreated),
    modified: text(thing.dateModified),
    language: text(thing.inLanguage),
    publisher: namesIn(thing.publisher)[0] ?? null,
    url: address(thing.mainEntityOfPage) ?? address(thing.url) ?? null,
    body: text(thing.articleBody) ?? null,
    isLive: typesOf(thing).some((type) => type === 'LiveBlogPosting'),
  };
}

function namesIn(value: unknown): string[] {
  return [value]
    .flat(2)
    .map((one) => text(one) ?? text((one as Thing | null)?.name))
    .filter((name) => name !== null && !/^https?:/.test(name)) as string[];
}

function address(value: unknown): string | null {
  const url = text(value) ?? text((value as Thing | null | undefined)?.['@id']);
  return url && /^https?:\/\//.test(url) ? url : null;
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
