import { type Item, is } from '../frame/frame.ts';
import { AUXILIARY, ING } from '../frame/word-class.ts';
import { isVerb } from './phrase.ts';
import { rightPhrase } from './right.ts';

/** Whether a subject and its verb begin at an item: "the dam had", "Ruiz knew"; participles in -ed tell nothing. */
export function opensClause(items: readonly Item[], to: number, at: number): boolean {
  const verb = verbBehindSubject(items, to, at);
  if (!verb || is(verb, ING) || verb.lower.endsWith('ed')) return false;
  return isVerb(verb) && verb.lower !== 'to' && verb.lower !== 'not';
}

/** Whether a subject and its auxiliary begin at an item: "the dam had". */
export function opensWithAuxiliary(items: readonly Item[], to: number, at: number): boolean {
  const verb = verbBehindSubject(items, to, at);
  return verb !== null && is(verb, AUXILIARY) && verb.lower !== 'to' && verb.lower !== 'not';
}

function verbBehindSubject(items: readonly Item[], to: number, at: number): Item | null {
  const subject = rightPhrase(items, to, at);
  const verb = subject && items[subject.last + 1];
  return verb?.kind === 'word' ? verb : null;
}
