import { createRequire } from 'node:module';

interface Guess {
  readonly name: string;
  /** 0 to 100. */
  readonly confidence: number;
}

interface Detector {
  analyse(bytes: Uint8Array): readonly Guess[];
}

/** What is read where nothing speaks clearly for another. */
export const USUAL = 'windows-1252';

/** So much of a file is looked at, in bytes: the detector is slow, and more says no more. */
const SAMPLE = 65_536;
/** With fewer letters beyond ASCII, any guess is a guess at a few names. */
const FEWEST_LETTERS = 15;
const LEAST_CONFIDENCE = 35;
/** Another alphabet must be so many times as likely as that of Western Europe. */
const CLEARLY = 1.5;
/** East Asian text is at least half beyond ASCII; less is Western text that happens to fit. */
const EAST_ASIAN_SHARE = 0.5;
const EAST_ASIAN = /^(?:big5|shift_jis|euc-|gb)/;
const WESTERN = /^(?:iso-8859-1|windows-1252|ascii|utf-8)$/;
const UNREADABLE = /^(?:utf-|iso-2022)/;

/** The encoding that bytes beyond ASCII are most likely in (IANA name, small letters); Windows-1252 unless another is far likelier. */
export function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const beyond = sample.filter((byte) => byte >= 0x80).length;
  if (beyond < FEWEST_LETTERS) return USUAL;
  const detector = createRequire(import.meta.url)('chardet') as Detector;
  const guesses = detector.analyse(sample).map(({ name, confidence }) => ({ name: name.toLowerCase(), confidence }));
  const western = Math.max(0, ...guesses.filter(({ name }) => WESTERN.test(name)).map(({ confidence }) => confidence));
  const [best] = guesses.filter(({ name }) => !UNREADABLE.test(name));
  if (!best || WESTERN.test(best.name)) return USUAL;
  if (EAST_ASIAN.test(best.name) && beyond < sample.length * EAST_ASIAN_SHARE) return USUAL;
  return best.confidence >= Math.max(LEAST_CONFIDENCE, western * CLEARLY) ? best.name : USUAL;
}
