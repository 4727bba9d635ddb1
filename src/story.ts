import type { Range } from './span.ts';

/** How a file may be packed. */
export const FORMATS = [
  'text',
  'html',
  'nitf',
  'newsml-g2',
  'newsml-1.2',
  'ninjs',
  'anpa',
  'iptc7901',
  'reuters-sgml',
] as const;

/** How a file is packed. */
export type Format = (typeof FORMATS)[number];

/** What a reader makes of one story in a file: the text, fixed once, and what the packing itself says about it. */
export interface Story {
  readonly format: Format;
  /** The encoding the bytes were read in, as an IANA name: "utf-8", "windows-1252". */
  readonly encoding: string;
  /** Size of the input in bytes. */
  readonly bytes: number;
  /** Which story of the file this is, counted from 1; null where the file holds one. */
  readonly item: number | null;
  /** The text every offset means; never trimmed, joined or cut again. */
  readonly text: string;
  /** Which lines play which part, where the packing says so; null for plain text. */
  readonly layout: Layout | null;
  /** What the packing says about the story; null for plain text. */
  readonly stated: Stated | null;
  /** What could not be read, in plain words. */
  readonly warnings: readonly string[];
}

/** The parts of a text that its packing tells apart. Offsets are UTF-16. */
export interface Layout {
  readonly headline: Range | null;
  readonly summary: readonly Range[];
  readonly bylines: readonly Range[];
  /** A dateline that the packing gives apart from the body's words, up to and including its dash. */
  readonly dateline: Range | null;
  /** Where the story proper begins, dateline included. */
  readonly body: number;
}

/** What a packing says about its story, to the letter unless said otherwise; null where it says nothing. */
export interface Stated {
  /** The packing's own identifier of the story. */
  readonly id: string | null;
  readonly headline: string | null;
  readonly slug: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** When it was issued, as ISO 8601: "2025-12-05T17:30:00Z", "2025-12-05". */
  readonly date: string | null;
  /** When it was last changed, as ISO 8601. */
  readonly updated: string | null;
  /** Until when it must not be published: ISO 8601 where the packing says so in figures, else its words. */
  readonly embargo: string | null;
  /** 1, most urgent, to 9. */
  readonly urgency: number | null;
  /** BCP 47: "en", "en-GB". */
  readonly language: string | null;
  /** Who issued it: an agency, a newspaper. */
  readonly publisher: string | null;
  /** Where the page stands on the web. */
  readonly url: string | null;
}
