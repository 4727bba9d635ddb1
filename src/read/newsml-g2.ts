import type { Stated } from '../story.ts';
import type { Unpacked } from './compose.ts';
import { type FeedStory, unpackedAll } from './feed-story.ts';
import type { MarkupNode } from './markup.ts';
import { paragraphsInContent } from './markup-body.ts';
import { nitfStory } from './nitf.ts';
import { firstSaid, language, timestamp, urgency } from './stated.ts';
import { allNamed, at, attribute, elementsIn, firstNamed, nameOf, rawTextOf, textOf, treeOf } from './tree.ts';
import { opensWithElement, xmlWarnings } from './xml.ts';

const ROOTS = ['newsMessage', 'newsItem', 'packageItem'];

/** Whether a file is NewsML-G2, by its first element. */
export function recognisesNewsmlG2(head: string): boolean {
  return opensWithElement(head, ROOTS);
}

/** The stories of a NewsML-G2 file, one an item. */
export function unpackNewsmlG2(text: string): Unpacked[] {
  const root = treeOf(text, { xml: true });
  const items = allNamed(root, 'newsitem', 'packageitem');
  return unpackedAll(items.map(storyIn), xmlWarnings(text, ROOTS));
}

function storyIn(item: MarkupNode): FeedStory {
  const content = at(item, 'contentmeta');
  const spoken = language(attribute(firstNamed(content, 'language'), 'tag') ?? attribute(item, 'xml:lang'));
  const inline = elementsIn(at(item, 'contentset')).filter((element) => /^inline(?:xml|data)$/.test(nameOf(element)));
  const best = inTongue(inline, spoken).find((element) => paragraphsOfInline(element).length > 0) ?? null;
  const summaries = elementsIn(content, 'description').filter((element) => /summary|standfirst/i.test(roleOf(element)));
  const decks = elementsIn(content, 'headline').filter((element) => SUB_HEADLINE.test(roleOf(element)));
  return {
    stated: statedIn(item, content, spoken, best ? firstNamed(best, 'nitf') : null),
    summary: [...inTongue(decks, spoken).slice(0, 1), ...inTongue(summaries, spoken).slice(0, 1)].flatMap(
      paragraphsInContent,
    ),
    paragraphs: best ? paragraphsOfInline(best) : [],
    isOther: isOther(item),
  };
}

/** Pictures, packages and sound say so in their class; only text and what mixes text with other things is a story. */
function isOther(item: MarkupNode): boolean {
  const kind = attribute(firstNamed(item, 'itemclass'), 'qcode');
  return nameOf(item) === 'packageitem' || (kind !== null && !/text|composite/i.test(kind));
}

/** Encoded data is decoded before it is read. */
function paragraphsOfInline(element: MarkupNode): string[] {
  if (!/base64/i.test(attribute(element, 'encoding') ?? '')) return paragraphsInContent(element);
  const decoded = Buffer.from(rawTextOf(element), 'base64').toString('utf8');
  return paragraphsInContent({ type: 'text', data: decoded });
}

const SUB_HEADLINE = /sub-?head|deck/i;
const SHORT_HEADLINE = /short|label|sms|alert/i;

function roleOf(element: MarkupNode): string {
  return attribute(element, 'role') ?? '';
}

/** Those in the language of the item, or in none; all where there is none of these. */
function inTongue(elements: readonly MarkupNode[], spoken: string | null): readonly MarkupNode[] {
  const own = elements.filter((element) => {
    const tongue = language(attribute(element, 'xml:lang'));
    return tongue === null || spoken === null || tongue.slice(0, 2) === spoken.slice(0, 2);
  });
  return own.length > 0 ? own : elements;
}

function statedIn(
  item: MarkupNode,
  content: MarkupNode | null,
  spoken: string | null,
  nitf: MarkupNode | null,
): Partial<Stated> {
  const meta = at(item, 'itemmeta');
  const inside = nitf ? nitfStory(nitf).stated : {};
  const headlines = elementsIn(content, 'headline').filter((element) => !SUB_HEADLINE.test(roleOf(element)));
  const long = headlines.filter((element) => !SHORT_HEADLINE.test(roleOf(element)));
  const said = (elements: readonly MarkupNode[]) => inTongue(elements, spoken).map((element) => textOf(element));
  const when = (node: MarkupNode | null, name: string) => timestamp(textOf(at(node, name)));
  const version = when(meta, 'versioncreated') ?? when(content, 'contentmodified');
  const first = when(meta, 'firstcreated') ?? when(content, 'contentcreated');
  return {
    id: attribute(item, 'guid'),
    headline: firstSaid(...said(long), ...said(headlines), inside.headline, textOf(at(meta, 'title'))),
    slug: firstSaid(...said(elementsIn(content, 'slugline'))),
    byline: firstSaid(said(elementsIn(content, 'by')).join(', '), inside.byline),
    dateline: firstSaid(...said(elementsIn(content, 'dateline')), inside.dateline),
    date: first ?? version,
    updated: first !== null && version !== first ? version : null,
    embargo: embargoOf(meta),
    urgency: urgency(textOf(at(content, 'urgency'))),
    language: spoken,
    publisher: publisherOf(item, meta),
  };
}

/** An embargo without a moment holds until the agency lifts it; some write the empty element where there is none. */
function embargoOf(meta: MarkupNode | null): string | null {
  const embargoed = at(meta, 'embargoed');
  const words = firstSaid(textOf(embargoed));
  if (words !== null) return timestamp(words) ?? words;
  const withheld = /withheld/i.test(attribute(at(meta, 'pubstatus'), 'qcode') ?? '');
  return embargoed && withheld ? 'until further notice' : null;
}

function publisherOf(item: MarkupNode, meta: MarkupNode | null): string | null {
  const parties = [at(meta, 'provider'), at(item, 'rightsinfo', 'copyrightholder')];
  return firstSaid(
    textOf(at(meta, 'provider', 'name')),
    textOf(at(item, 'contentmeta', 'creditline')).replace(/[\s–—-]+$/, ''),
    ...parties.flatMap((party) => [
      textOf(at(party, 'name')),
      attribute(party, 'literal'),
      attribute(party, 'qcode')?.replace(/^[^:]*:/, ''),
    ]),
  );
}
