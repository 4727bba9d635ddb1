import type { Format } from '../story.ts';
import { recognisesAnpa, unpackAnpa } from './anpa.ts';
import type { Unpacked } from './compose.ts';
import { recognisesHtml, unpackHtml } from './html/html.ts';
import { recognisesIptc7901, unpackIptc7901 } from './iptc7901.ts';
import { recognisesNewsml1, unpackNewsml1 } from './newsml-1.ts';
import { recognisesNewsmlG2, unpackNewsmlG2 } from './newsml-g2.ts';
import { recognisesNinjs, unpackNinjs } from './ninjs.ts';
import { recognisesNitf, unpackNitf } from './nitf.ts';
import { recognisesReutersSgml, unpackReutersSgml } from './reuters-sgml.ts';

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
  { format: 'iptc7901', recognises: recognisesIptc7901, unpack: unpackIptc7901 },
  { format: 'reuters-sgml', recognises: recognisesReutersSgml, unpack: unpackReutersSgml },
  { format: 'newsml-g2', recognises: recognisesNewsmlG2, unpack: unpackNewsmlG2 },
  { format: 'newsml-1.2', recognises: recognisesNewsml1, unpack: unpackNewsml1 },
  { format: 'nitf', recognises: recognisesNitf, unpack: unpackNitf },
  { format: 'ninjs', recognises: recognisesNinjs, unpack: unpackNinjs },
  { format: 'html', recognises: recognisesHtml, unpack: unpackHtml },
];
