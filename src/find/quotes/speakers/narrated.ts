import { inSmallLetters } from '../../../pattern.ts';
import type { Range } from '../../../span.ts';
import type { Naming } from './entities.ts';

/** Named less than a third as often as whoever is named most, a person is one by the way. */
const PROMINENT_SHARE = 3;

/** The people of whom a story tells, by id. */
export function prominentAmong(namings: readonly Naming[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { entity } of namings)
    if (entity.kind === 'person') counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count * PROMINENT_SHARE >= most).map(([id]) => id));
}

/** Namings that are no more than a lead-in's: "after Mr. Ruiz's speech"; tried on small letters. */
const BEHIND_PREPOSITION =
  /\b(?:about|after|against|at|before|by|during|for|from|in|on|over|since|to|under|with) (?:[a-z]{2,5}\. )?$/;

function isOwnerAside(text: string, { start, end }: Naming): boolean {
  const isOwner = text[end] === "'" || text[end] === '’';
  return isOwner && BEHIND_PREPOSITION.test(inSmallLetters(text.slice(Math.max(0, start - 16), start)));
}

/** Questions are looked for the end of no further on. */
const LONGEST_REST = 200;

/** "But what if Ruiz wins?": somebody of whom the writer only asks. */
function isInQuestion(text: string, { end }: Naming): boolean {
  return /[.!?:\n](?=["”'’)]*\s|$)/.exec(text.slice(end, end + LONGEST_REST))?.[0] === '?';
}

/** The namings of the writer's own words, outside all marks, but for the owners of lead-ins. */
export function narratedAmong(text: string, namings: readonly Naming[], quotations: readonly Range[]): Naming[] {
  const asks = text.includes('?');
  return outside(namings, quotations).filter(
    (naming) => !isOwnerAside(text, naming) && !(asks && isInQuestion(text, naming)),
  );
}

function outside(namings: readonly Naming[], quotations: readonly Range[]): Naming[] {
  let next = 0;
  return namings.filter(({ start }) => {
    while (next < quotations.length && quotations[next]!.end <= start) next++;
    return next === quotations.length || start < quotations[next]!.start;
  });
}
