import type { Unpacked } from './compose.ts';

/** What may stand before the first element: a declaration, comments, a document type with its own declarations, blanks. */
const PROLOGUE =
  /^(?:\s|\ufeff|<\?[^>]{0,300}>|<!--[\s\S]{0,4000}?-->|<!DOCTYPE[^[>]{0,300}(?:\[[^\]]{0,3000}\]\s*)?>)/i;

/** Whether the first element of a text has one of those names, with any prefix. */
export function opensWithElement(head: string, names: readonly string[]): boolean {
  const root = /^<(?:[\w-]+:)?([\w.-]+)/.exec(afterPrologue(head))?.[1]?.toLowerCase();
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

/** What is odd about an XML file as a whole; `root` is the name of its first element. */
export function xmlWarnings(text: string, root: string): Unpacked['warnings'] {
  const cut = !new RegExp(String.raw`</(?:[\w-]+:)?${root}\s*>|<(?:[\w-]+:)?${root}\b[^>]*/>`, 'i').test(
    text.slice(-TAIL),
  );
  const entities = /<!ENTITY\s/.test(text.slice(0, TAIL));
  return [
    ...(cut ? ['The file breaks off before its markup is closed; the end of the story may be missing.'] : []),
    ...(entities ? ['The file declares entities of its own; they were left as they are written.'] : []),
  ];
}
