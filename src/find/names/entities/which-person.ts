import type { Rule } from '../../../rule.ts';
import type { PersonName } from './person-name.ts';

/** One person of the story with every place where the name stands. */
export interface Identity {
  readonly full: PersonName;
  readonly names: PersonName[];
}

/** A reason why, of several people of one name, this one is meant. */
interface NearnessRule extends Rule {
  /** Whom the bracketed name of the example means. */
  readonly means: string;
  readonly points: number;
  readonly holds: (name: PersonName, identity: Identity) => boolean;
}

/** Who is meant by a short form that several people of the story bear. */
export const NEARNESS_RULES: readonly NearnessRule[] = [
  {
    name: 'the same style',
    example: 'Sen. Ann Hale and Gen. Tom Hale spoke. Gen. [Hale] left.',
    means: 'Tom Hale',
    points: 4,
    holds: ({ style }, { names }) =>
      style !== '' && names.some((other) => other.style === style && other.core.length > 1),
  },
  {
    name: 'called so before',
    example: 'Tom Hale spoke. Hale thanked his son Ben Hale. [Hale] left.',
    means: 'Tom Hale',
    points: 2,
    holds: ({ core, mention }, { names }) =>
      names.some((other) => other.core.length === core.length && other.mention.start < mention.start),
  },
  {
    name: 'named in full in this paragraph',
    example: 'Ann Hale spoke. Later Tom Hale rose. [Hale] left.',
    means: 'Tom Hale',
    points: 1.5,
    holds: ({ mention }, { names }) =>
      names.some(
        (other) => other.core.length > 1 && other.mention.line === mention.line && other.mention.start < mention.start,
      ),
  },
  {
    name: 'named before',
    example: 'Ann Hale spoke. [Hale] left. Tom Hale stayed.',
    means: 'Ann Hale',
    points: 1,
    holds: ({ mention }, { names }) => names.some((other) => other.mention.start < mention.start),
  },
];

/** The one of them that the name means: by the rules, else whoever was named last before it; null where there is none. */
export function nearestOf(name: PersonName, identities: readonly Identity[]): Identity | null {
  if (identities.length < 2) return identities[0] ?? null;
  let best: Identity | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const identity of identities) {
    const points = pointsOf(name, identity) + closenessOf(name, identity);
    if (points <= highest) continue;
    highest = points;
    best = identity;
  }
  return best;
}

function pointsOf(name: PersonName, identity: Identity): number {
  return NEARNESS_RULES.reduce((sum, { points, holds }) => (holds(name, identity) ? sum + points : sum), 0);
}

/** Between 0 and 1: the nearer the last naming before it, the more. */
function closenessOf({ mention }: PersonName, { names }: Identity): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { mention: other } of names) if (other.start < mention.start) last = Math.max(last, other.start);
  return 1 / (1 + (mention.start - last) / REACH);
}

/** About a paragraph, in characters. */
const REACH = 400;
