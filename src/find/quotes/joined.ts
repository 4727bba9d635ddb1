import type { Quote } from '../../article.ts';
import { beginsIn, type Range } from '../../span.ts';

/** The quotes found in one stretch of a story. */
export interface StretchQuotes {
  readonly quotes: readonly Quote[];
  /** Quotes that begin here are the stretch's own. */
  readonly own: Range;
  /** Whom the ids of the stretch mean in the whole story. */
  readonly meant: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
}

/** The quotes of several stretches of one story, in order, with their speakers as the whole story has them. */
export function joinQuotes(stretches: readonly StretchQuotes[]): readonly Quote[] {
  return stretches.flatMap(({ quotes, own, meant }) =>
    quotes.filter((quote) => beginsIn(own, quote)).map((quote) => withSpeaker(quote, meant)),
  );
}

function withSpeaker(quote: Quote, meant: StretchQuotes['meant']): Quote {
  const { speaker } = quote;
  if (!speaker || speaker.ref === null) return quote;
  const entity = meant.get(speaker.ref);
  if (!entity) return { ...quote, speaker: { ...speaker, name: speaker.text, kind: 'unnamed', ref: null } };
  const { id, name } = entity;
  return id === speaker.ref && name === speaker.name ? quote : { ...quote, speaker: { ...speaker, name, ref: id } };
}
