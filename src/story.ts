/** How a file may be packed. */
export type Format = 'text' | 'html' | 'nitf' | 'newsml-g2' | 'ninjs' | 'anpa' | 'iptc7901';

/** What a reader makes of one file: the text, fixed once, and what the packing itself says about it. */
export interface Story {
  readonly format: Format;
  /** The encoding the bytes were read in, as an IANA name: "utf-8", "windows-1252". */
  readonly encoding: string;
  /** Size of the input in bytes. */
  readonly bytes: number;
  /** The text every offset means; never trimmed, joined or cut again. */
  readonly text: string;
  /** What could not be read, in plain words. */
  readonly warnings: readonly string[];
}
