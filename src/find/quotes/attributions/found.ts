import type { Attribution, Query } from '../attribution.ts';

/** What a rule finds; its name is added by whoever asks. */
export type Found = Omit<Attribution, 'rule'>;

/** Whether the quotation opens its sentence. */
export function opensSentence({ setting, at }: Query): boolean {
  const { first } = setting.sentence;
  return at === first || (at === first + 1 && setting.frame.items[first]!.kind === 'mark');
}
