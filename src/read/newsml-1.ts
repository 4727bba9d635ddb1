import type { Stated } from '../story.ts';
import type { Unpacked } from './compose.ts';
import { type FeedStory, unpackedAll } from './feed-story.ts';
import type { MarkupNode } from './markup.ts';
import { paragraphsInContent } from './markup-body.ts';
import { firstSaid, language, timestamp, urgency } from './stated.ts';
import { allNamed, at, attribute, elementsBelow, elementsIn, firstNamed, nameOf, textOf, treeOf } from './tree.ts';
import { opensWithElement, xmlWarnings } from './xml.ts';

/** Whether a file is NewsML 1.x, by its first element. */
export function recognisesNewsml1(head: string): boolean {
  return opensWithElement(head, ['NewsML']);
}

/** The stories of a NewsML 1.x file: one for each text that has a headline of its own. */
export function unpackNewsml1(text: string): Unpacked[] {
  const root = treeOf(text, { xml: true });
  const envelope = firstNamed(root, 'newsenvelope');
  const items = allNamed(root, 'newsitem');
  return unpackedAll(
    items.flatMap((item) => storiesIn(item, envelope)),
    xmlWarnings(text, ['NewsML']),
  );
}

/** The roles of components that stand beside a story: pictures and their captions, what is said of the story elsewhere. */
const BESIDE =
  /picture|photo|graphic|image|logo|caption|legend|video|audio|thumbnail|abstract|summary|headline|style|contact|tweet|keyword/i;
/** The roles of the component that is the story. */
const STORY = /^(?:main|body|text|story|article)/i;

function storiesIn(item: MarkupNode, envelope: MarkupNode | null): FeedStory[] {
  const owners = [...elementsBelow(item, (element) => !isBeside(element))]
    .filter((element) => nameOf(element) === 'newscomponent' && !isBeside(element) && headlineOf(element))
    .map((owner) => ({ owner, paragraphs: paragraphsOfComponent(owner) }));
  const told = owners.filter(({ paragraphs }) => paragraphs.length > 0);
  if (told.length === 0) told.push({ owner: owners[0]?.owner ?? item, paragraphs: paragraphsOfComponent(item) });
  return told.map(({ owner, paragraphs }) => {
    const lines = at(owner, 'newslines') ?? firstNamed(item, 'newslines');
    return {
      stated: statedIn(item, owner, lines, envelope),
      summary: elementsIn(lines, 'subheadline').flatMap((element) => paragraphsInContent(element)),
      paragraphs,
      isOther: paragraphs.length === 0 && owners.length === 0,
    };
  });
}

function isBeside(component: MarkupNode): boolean {
  return nameOf(component) === 'newscomponent' && BESIDE.test(roleOf(component));
}

function roleOf(component: MarkupNode): string {
  return attribute(at(component, 'role'), 'FormalName') ?? '';
}

function headlineOf(component: MarkupNode): string | null {
  return firstSaid(textOf(at(component, 'newslines', 'headline')));
}

/**
 * The text of a component and of those below it that have no headline of their own: that of the component whose role is
 * to be the story, or the first; one text may be given in several ways.
 */
function paragraphsOfComponent(owner: MarkupNode): string[] {
  const isApart = (element: MarkupNode) =>
    isBeside(element) || (nameOf(element) === 'newscomponent' && headlineOf(element) !== null);
  const inside = [...elementsBelow(owner, (element) => !isApart(element))];
  const mains = inside.filter((element) => nameOf(element) === 'newscomponent' && STORY.test(roleOf(element)));
  for (const component of [...mains, owner]) {
    for (const element of elementsBelow(component, (inner) => !isApart(inner))) {
      const content = nameOf(element) === 'contentitem' && isText(element) ? at(element, 'datacontent') : null;
      const paragraphs = content ? paragraphsInContent(content) : [];
      if (paragraphs.length > 0) return paragraphs;
    }
  }
  return [];
}

function isText(content: MarkupNode): boolean {
  const kind = attribute(at(content, 'mediatype'), 'FormalName') ?? attribute(at(content, 'mimetype'), 'FormalName');
  return kind === null || (/text|html|nitf|xml/i.test(kind) && !/css/i.test(kind));
}

function statedIn(
  item: MarkupNode,
  owner: MarkupNode,
  lines: MarkupNode | null,
  envelope: MarkupNode | null,
): Partial<Stated> {
  const management = at(item, 'newsmanagement');
  const identifier = at(item, 'identification', 'newsidentifier');
  const when = (name: string) => timestamp(textOf(at(management, name)));
  const first = when('firstcreated');
  const revised = when('thisrevisioncreated');
  const formal = (node: MarkupNode | null) => attribute(node, 'FormalName');
  const line = (name: string) => firstSaid(textOf(at(lines, name)));
  const nearest = (name: string) => firstNamed(owner, name) ?? firstNamed(item, name);
  return {
    id: firstSaid(textOf(at(identifier, 'publicidentifier')), textOf(at(identifier, 'newsitemid'))),
    headline: line('headline'),
    slug: line('slugline') ?? firstSaid(textOf(at(item, 'identification', 'namelabel'))),
    byline: line('byline'),
    dateline: line('dateline'),
    date: first ?? revised ?? timestamp(textOf(at(envelope, 'dateandtime'))),
    updated: first !== null && revised !== first ? revised : null,
    embargo: embargoOf(management),
    urgency: urgency(formal(at(management, 'urgency')) ?? formal(at(envelope, 'priority'))),
    language: language(formal(nearest('language')) ?? attribute(owner, 'xml:lang') ?? attribute(item, 'xml:lang')),
    publisher: firstSaid(
      formal(at(nearest('provider'), 'party')),
      formal(at(envelope, 'sentfrom', 'party')),
      formal(at(nearest('source'), 'party')),
      textOf(at(identifier, 'providerid')),
    ),
  };
}

/** An item that may not be used yet says when that will change. */
function embargoOf(management: MarkupNode | null): string | null {
  if (!/embargo/i.test(attribute(at(management, 'status'), 'FormalName') ?? '')) return null;
  const until = firstSaid(textOf(at(management, 'statuswillchange', 'dateandtime')));
  return timestamp(until) ?? until ?? 'until further notice';
}
