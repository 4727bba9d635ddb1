import type { Stated } from '../story.ts';
import { paragraphsOf } from './body.ts';
import type { Unpacked } from './compose.ts';
import { type FeedStory, unpackedAll } from './feed-story.ts';
import type { MarkupNode } from './markup.ts';
import { firstSaid, language, timestamp, urgency } from './stated.ts';
import { allNamed, at, attribute, elementsIn, firstNamed, textOf, treeOf } from './tree.ts';
import { seen } from './words.ts';
import { opensWithElement, xmlWarnings } from './xml.ts';

/** Whether a file is NITF, by its first element. */
export function recognisesNitf(head: string): boolean {
  return opensWithElement(head, ['nitf']);
}

/** The stories of a NITF file. */
export function unpackNitf(text: string): Unpacked[] {
  const root = treeOf(text, { xml: true });
  return unpackedAll(allNamed(root, 'nitf').map(nitfStory), xmlWarnings(text, ['nitf']));
}

/** What one NITF document holds; it also stands inside other packings. */
export function nitfStory(nitf: MarkupNode): FeedStory {
  const above = firstNamed(nitf, 'body.head');
  const content = firstNamed(nitf, 'body.content');
  const tagline = firstNamed(firstNamed(nitf, 'body.end'), 'tagline');
  const abstract = at(above, 'abstract');
  return {
    stated: statedIn(nitf, above),
    summary: abstract ? paragraphsOf(abstract) : [],
    paragraphs: [...(content ? paragraphsOf(content) : []), ...(tagline ? paragraphsOf(tagline) : [])],
  };
}

function statedIn(nitf: MarkupNode, above: MarkupNode | null): Partial<Stated> {
  const docdata = at(nitf, 'head', 'docdata');
  const issued = timestamp(attribute(at(docdata, 'date.issue'), 'norm'));
  const published = timestamp(attribute(at(nitf, 'head', 'pubdata'), 'date.publication'));
  const dateline = at(above, 'dateline');
  return {
    id: attribute(at(docdata, 'doc-id'), 'id-string'),
    headline: headlineOf(nitf, above),
    slug: slugOf(nitf, docdata),
    byline: bylineOf(at(above, 'byline')),
    dateline: datelineOf(dateline),
    date: issued ?? timestamp(attribute(at(dateline, 'story.date'), 'norm')) ?? published,
    embargo: embargoOf(docdata, issued),
    urgency: urgency(attribute(at(docdata, 'urgency'), 'ed-urg')),
    language: language(
      attribute(nitf, 'baselang') ?? attribute(nitf, 'xml:lang') ?? attribute(at(nitf, 'body'), 'xml:lang'),
    ),
    publisher: firstSaid(
      textOf(at(above, 'distributor')),
      textOf(at(above, 'rights', 'rights.owner')),
      attribute(at(docdata, 'doc.copyright'), 'holder'),
      attribute(at(docdata, 'doc-id'), 'regsrc'),
    ),
  };
}

function headlineOf(nitf: MarkupNode, above: MarkupNode | null): string | null {
  return firstSaid(
    textOf(firstNamed(above, 'hl1')),
    textOf(firstNamed(above, 'hedline')),
    textOf(at(nitf, 'head', 'title')),
  );
}

/** The slug stands in different places from agency to agency. */
function slugOf(nitf: MarkupNode, docdata: MarkupNode | null): string | null {
  const metas = elementsIn(at(nitf, 'head'), 'meta');
  const meta = metas.find((element) =>
    /^(?:slug|slugline|anpa-keyword|ap-slug)/i.test(attribute(element, 'name') ?? ''),
  );
  return firstSaid(attribute(meta ?? null, 'content'), attribute(at(docdata, 'du-key'), 'key'));
}

/** "By", a name and a title, which stand in elements of their own and may have no blanks between. */
function bylineOf(byline: MarkupNode | null): string | null {
  if (!byline) return null;
  const title = firstSaid(textOf(firstNamed(byline, 'byttl')));
  const all = seen(textOf(byline, ' ')).replace(/ (?=[,;.])/g, '');
  if (title === null || !all.endsWith(title)) return all || null;
  const name = all.slice(0, -title.length).replace(/[\s,]+$/, '');
  return name === '' ? title : `${name}, ${title}`;
}

/** The dateline's place in words; its date is stated apart, and some put a moment where words should be. */
function datelineOf(dateline: MarkupNode | null): string | null {
  if (!dateline) return null;
  const location = firstNamed(dateline, 'location');
  if (location) {
    const parts = ['city', 'state', 'region', 'country'].map((name) => firstSaid(textOf(firstNamed(location, name))));
    return parts[0] ? parts.filter(Boolean).join(', ') : firstSaid(textOf(location));
  }
  const date = firstNamed(dateline, 'story.date');
  const words = seen(textOf(dateline));
  const place = date
    ? words
        .replace(seen(textOf(date)), '')
        .replace(/[\s,]+$/, '')
        .trim()
    : words;
  return place === '' || timestamp(place) !== null ? null : place;
}

/** Released later than issued, or so the note to editors says. */
function embargoOf(docdata: MarkupNode | null, issued: string | null): string | null {
  const release = timestamp(attribute(at(docdata, 'date.release'), 'norm'));
  if (release !== null && (issued === null || release > issued)) return release;
  const note = attribute(at(docdata, 'ed-msg'), 'info');
  return note !== null && /\bembargo/i.test(note) ? seen(note) : null;
}
