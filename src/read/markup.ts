import { createRequire } from 'node:module';
import { refuseHugeMarkup } from './markup-size.ts';

/** A node of a page or feed file: an element, a text, or what neither shows. */
export interface MarkupNode {
  /** "tag", "script", "style", "text", "comment", "directive", "cdata", "root". */
  readonly type: string;
  /** Name of an element, in small letters where the markup is HTML. */
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  /** Words of a text, entities decoded. */
  readonly data?: string;
  readonly children?: readonly MarkupNode[];
}

type Load = typeof import('cheerio/slim')['load'];

/** The queries and nodes of a loaded file. */
export type Markup = ReturnType<Load>;

let load: Load | null = null;

/**
 * The nodes of a page (HTML, however broken) or of XML; nothing is fetched, run or expanded. The library is loaded on first use.
 * @throws {UnreadableInput} where it is larger, or nested deeper, than a page or feed can be
 */
export function loadMarkup(text: string, { xml }: { readonly xml: boolean }): Markup {
  refuseHugeMarkup(text, xml);
  load ??= (createRequire(import.meta.url)('cheerio/slim') as { readonly load: Load }).load;
  return load(text, { xml: { xmlMode: xml, decodeEntities: true } });
}
