const ONSET = '(?:[bcdfghjklmnpqrstwxyz]{0,2}[hyw]?)';
const NUCLEUS = '[aeiou]{1,3}';
const CODA = '(?:ng|hn|[nklmpht])?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);
/** "Kyung", "hsiung": no syllable of these languages is written longer. */
const LONGEST_SYLLABLE = 6;

/** Whether the folded word is spelled like a given name of Korea or China in two syllables: "Dae-jung", "Ying-jeou". */
export function isEastAsianGivenName(folded: string): boolean {
  const parts = folded.split('-');
  return parts.length === 2 && parts.every((part) => part.length <= LONGEST_SYLLABLE && SYLLABLE.test(part));
}
