import type { PlaceKind } from '../../article.ts';

/** Name, kind, country or null, latitude, longitude, other names parted by "|". */
export type LandRow = readonly [
  name: string,
  kind: PlaceKind,
  country: string | null,
  latitude: number,
  longitude: number,
  aliases?: string,
];
