import type { Quote, Speaker } from '../../article.ts';
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
    quotes
      .filter((quote) => beginsIn(own, quote))
      .map((quote) => ({ ...quote, speaker: quote.speaker && speakerIn(quote.speaker, meant) })),
  );
}

function speakerIn(speaker: Speaker, meant: StretchQuotes['meant']): Speaker {
  if (speaker.ref === null) return speaker;
  const entity = meant.get(speaker.ref);
  return entity
    ? { ...speaker, name: entity.name, ref: entity.id }
    : { ...speaker, name: speaker.text, kind: 'unnamed', ref: null };
}
