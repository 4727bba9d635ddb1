import type { PlaceKind } from '../../../article.ts';
import { CITY_WORDS, REGION_WORDS } from '../../../lexicon/names/kinds-of-places.ts';
import type { Rule } from '../../../rule.ts';
import type { NameMention } from '../name-mention.ts';

/** Words beside a name that tell what kind of place it is. */
interface KindRule extends Rule {
  readonly kind: PlaceKind;
  readonly side: 'before' | 'after';
  readonly words: ReadonlySet<string>;
}

const OF_REGIONS = new Set(REGION_WORDS);
const OF_CITIES = new Set(CITY_WORDS);

/** What tells a state from the city that it shares its name with. */
export const KIND_RULES: readonly KindRule[] = [
  {
    name: 'an office of a state',
    example: '[New York] Gov. Lena Hart',
    kind: 'region',
    side: 'after',
    words: OF_REGIONS,
  },
  {
    name: 'an office of a city',
    example: '[New York] Mayor Paul Brandt',
    kind: 'city',
    side: 'after',
    words: OF_CITIES,
  },
  { name: 'the state of', example: 'the state of [Washington]', kind: 'region', side: 'before', words: OF_REGIONS },
  { name: 'the city of', example: 'the city of [Luxembourg]', kind: 'city', side: 'before', words: OF_CITIES },
];

/** The kind of place that the words beside the name speak of; null where they say nothing. */
export function kindBeside({ line, from, to }: NameMention): PlaceKind | null {
  const after = line.words[line.words[to]?.folded === "'s" ? to + 1 : to]?.folded;
  const linked = from > 1 ? line.words[from - 1]!.folded : undefined;
  const before = linked === 'of' || linked === 'from' ? line.words[from - 2]!.folded : undefined;
  for (const { side, words, kind } of KIND_RULES) {
    const word = side === 'before' ? before : after;
    if (word !== undefined && words.has(word)) return kind;
  }
  return null;
}
