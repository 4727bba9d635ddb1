/** GeoNames' code of a first-level division (several, parted by "+", where it has split one up), its name in news English, other names parted by "|". */
export type RegionRow = readonly [code: string, name: string, aliases?: string];

/** The first-level divisions of each country, by ISO 3166-1 alpha-2. */
export type RegionTable = Readonly<Record<string, readonly RegionRow[]>>;
