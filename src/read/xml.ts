import type { Unpacked } from './compose.ts';

/** What may stand before the first element: a declaration, comments, a document type with its own declarations, blanks. */
const PROLOGUE =
  /^(?:\s|\ufeff|<\?[^>]{0,300}>|<!--[\s\S]{0,4000}?-->|<!DOCTYPE[^[>]{0,300}(?:\[[^\]]{0,3000}\]\s*)?>)/i;

/** Whether the first element of a text has one of those names, with any prefix. */
export function opensWithElement(head: string, names: readonly string[]): boolean {
  if (!head.trimStart().startsWith('<')) return false;
  const root = /^<(?:[\w-]+:)?([\w.-]+)/.exec(afterPrologue(head))?.[1];
  return root !== undefined && names.includes(root);
}

/** The text from its first element on. */
export function afterPrologue(head: string): string {
  let rest = head;
  for (let length = 1; length > 0; ) {
    length = PROLOGUE.exec(rest)?.[0].length ?? 0;
    rest = rest.slice(length);
  }
  return rest;
}

/** A file tells its end within so many characters. */
const TAIL = 2000;

/** What is odd about an XML file as a whole; its first element has one of the names `roots`. */
export function xmlWarnings(text: string, roots: readonly string[]): Unpacked['warnings'] {
  const root = String.raw`(?:[\w-]+:)?(?:${roots.join('|')})`;
  const cut = !new RegExp(String.raw`</${root}\s*>|<${root}\b[^>]*/>`).test(text.slice(-TAIL));
  const entities = /<!ENTITY\s/.test(text.slice(0, TAIL));
  return [
    ...(cut ? ['The file breaks off before its markup is closed; the end of the story may be missing.'] : []),
    ...(entities ? ['The file declares entities of its own; they were left as they are written.'] : []),
  ];
}
