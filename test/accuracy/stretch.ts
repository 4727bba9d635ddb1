/** A stretch of a story, half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How many characters two stretches share; none or less where they are apart. */
export function shared(one: Stretch, other: Stretch): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

/** Whether two stretches share a character. */
export function touch(one: Stretch, other: Stretch): boolean {
  return shared(one, other) > 0;
}

/** How many characters of a passage lie in the spans. */
export function covered(passage: Stretch, spans: readonly (readonly [number, number])[]): number {
  return spans.reduce((sum, [start, end]) => sum + Math.max(0, shared(passage, { start, end })), 0);
}

/** The characters that a passage and the spans share, as a part of those that they have together. */
export function likeness(passage: Stretch, spans: readonly (readonly [number, number])[]): number {
  const both = covered(passage, spans);
  const gold = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return both / (gold + passage.end - passage.start - both);
}
