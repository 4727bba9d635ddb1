/** Name, kind, country or null, latitude, longitude, other names parted by "|". */
export type LandRow = readonly [
  name: string,
  kind: 'continent' | 'country' | 'region' | 'city' | 'water' | 'facility' | 'other',
  country: string | null,
  latitude: number,
  longitude: number,
  aliases?: string,
];
