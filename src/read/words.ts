/** Marks that readers do not see: soft hyphens, zero-width spaces, order marks, the control bytes of wires. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\0-\x08\x0e-\x1f\x7f-\x9f]/g;
/** Words as a reader sees them: one blank where there are several, a line break or a no-break space. */
export function seen(words: string): string {
  return words.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** The same, null where there are none. */
export function seenOrNull(words: string | null | undefined): string | null {
  return (words && seen(words)) || null;
}

/** The text with control bytes and unseen marks left out; line breaks and blanks stay. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}
