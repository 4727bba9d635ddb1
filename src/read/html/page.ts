import type { MarkupNode } from '../markup.ts';
import type { Role } from './role.ts';

/** An element of the page that stands in a block of its own. */
export interface Box {
  /** Its place among the boxes of the page. */
  readonly at: number;
  readonly name: string;
  readonly node: MarkupNode;
  readonly parent: Box | null;
  readonly role: Role | null;
  /** Its lines are those from `first` up to, not including, `last`. */
  readonly first: number;
  last: number;
  /** Whether there is a picture in it. */
  pictured: boolean;
}

/** Words that stand together on a page: a paragraph, a heading, an item of a list, a row of a table. */
export interface Line {
  /** The words as a reader sees them; a line feed where the page breaks the line. */
  readonly text: string;
  readonly box: Box;
  /** How many of its characters are links, and how many stand in bold or italics. */
  readonly linked: number;
  readonly stressed: number;
}

/** A page as its lines, in reading order, and its boxes, each before those in it. */
export interface Page {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** What is read beside what the page shows at once. */
export interface Sight {
  /** What shows only where scripts don't run. */
  readonly noscript?: boolean;
  /** What a style hides. */
  readonly hidden?: boolean;
}
