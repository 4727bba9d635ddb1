import { AFRICAN_REGIONS } from './africa.ts';
import { AMERICAN_REGIONS } from './americas.ts';
import { ASIAN_REGIONS } from './asia.ts';
import { EUROPEAN_REGIONS } from './europe.ts';
import type { RegionTable } from './row.ts';

/** The first-level divisions of all countries that we have names for. */
export const REGIONS: RegionTable = { ...AMERICAN_REGIONS, ...EUROPEAN_REGIONS, ...ASIAN_REGIONS, ...AFRICAN_REGIONS };
