import type { Format } from '../story.ts';
import { recognisesAnpa, unpackAnpa } from './anpa.ts';
import type { Unpacked } from './compose.ts';
import { recognisesNinjs, unpackNinjs } from './ninjs.ts';
import { recognisesNitf, unpackNitf } from './nitf.ts';

/** A way of packing stories: how it is told from the others, and how its stories are taken out. */
export interface Packing {
  readonly format: Format;
  /** Whether a file is packed so, by how its text begins (its first characters, never its name). */
  readonly recognises: (head: string) => boolean;
  /** The stories of a file, in its order; none where it holds no words. Throws `UnreadableInput` where it is broken or too large. */
  readonly unpack: (text: string) => readonly Unpacked[];
}

/** Every packing but plain text, the most telling first. */
export const PACKINGS: readonly Packing[] = [
  { format: 'anpa', recognises: recognisesAnpa, unpack: unpackAnpa },
  { format: 'nitf', recognises: recognisesNitf, unpack: unpackNitf },
  { format: 'ninjs', recognises: recognisesNinjs, unpack: unpackNinjs },
];
