// Writes words.bin beside the wordbook: `npm run build:data`.
import { writeFileSync } from 'node:fs';
import { DEMONYMS } from '../../lexicon/places/demonyms.ts';
import { gatherWords } from './gather.ts';
import { writeWordbook } from './write.ts';

writeFileSync(new URL('../words.bin', import.meta.url), writeWordbook(gatherWords(Object.keys(DEMONYMS))));
