/** What words are to the reader; a painter gives each its look. */
export type Style = 'plain' | 'strong' | 'heading' | 'name' | 'dim' | 'warning';

/** Words in one style; line breaks and runs of blanks in them mean one blank. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** Gives words the look of their style. */
export type Painter = (text: string, style: Style) => string;

/** What a summary is written on. */
export interface Page {
  /** Columns that a line may fill. */
  readonly width: number;
  readonly paint: Painter;
}

/** For pages without colour: the words alone. */
export const PLAIN_PAINTER: Painter = (text) => text;

/** Words that are nothing special. */
export function plain(text: string): Run {
  return { text, style: 'plain' };
}

/** Words that stand back: attribution, counts, roles. */
export function dim(text: string): Run {
  return { text, style: 'dim' };
}
