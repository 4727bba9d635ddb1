import { decodeCharset } from './charset.ts';

/** UTF-8 that was read as Windows-1252 shows one of these letters before signs that never follow them: "â€œ", "Ã©", "Â£". */
const SUSPECT = /[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸŽžž]/;
const RUNS = /[^\0-\x7f]+/g;
/** As many are looked at. */
const MOST_RUNS = 2000;

/** A warning where the text was read in the wrong encoding before it came here, and all of that could be undone; the text stays as it is. */
export function mojibakeWarnings(text: string): string[] {
  if (!SUSPECT.test(text)) return [];
  let example: string | null = null;
  let count = 0;
  for (const [run] of text.matchAll(RUNS)) {
    if (++count > MOST_RUNS) break;
    const meant = undone(run);
    if (meant === null) return [];
    example ??= `“${run}” stands for “${meant}”`;
  }
  const turnBack = UNDEFINED.test(text) ? '' : ', or turn it back with: iconv -f UTF-8 -t WINDOWS-1252';
  const advice = `take it from its source again${turnBack}`;
  return [`The text was read in the wrong encoding before it was saved (${example}); ${advice}`];
}

/** Bytes that Windows-1252 leaves undefined; iconv does not take them back. */
const UNDEFINED = /[\x81\x8d\x8f\x90\x9d]/;

/** What the bytes behind the letters mean as UTF-8; null where they are no such bytes, or mean nothing. */
function undone(letters: string): string | null {
  const bytes = Array.from(letters, (letter) => bytesOfLetters().get(letter) ?? -1);
  if (bytes.includes(-1)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

let letterBytes: ReadonlyMap<string, number> | null = null;

function bytesOfLetters(): ReadonlyMap<string, number> {
  letterBytes ??= new Map(
    Array.from({ length: 128 }, (_, i) => {
      const letter = String.fromCharCode(0x80 + i);
      return [UNDEFINED.test(letter) ? letter : decodeCharset(Uint8Array.of(0x80 + i), 'windows-1252'), 0x80 + i];
    }),
  );
  return letterBytes;
}
