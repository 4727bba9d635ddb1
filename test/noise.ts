/** The beginning of a story that goes on in noise. */
const OPENING = 'LIMA, Dec 5 (Reuters) - The harbour was shut on Friday, “for good,” said Ana Ruiz. ';

/** A story of about so many characters that goes on with one piece again and again. */
export function noisyStory(piece: string, length: number): string {
  return OPENING + piece.repeat(Math.ceil(length / piece.length));
}
