import type { PlaceKind } from '../article.ts';

/** One place of the world. */
export interface GazetteerEntry {
  /** Canonical English name. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** First-level division, in words: "Florida". */
  readonly region: string | null;
  /** WGS 84 degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly geonameId: number | null;
  /** To within one in 40; 0 where unknown. */
  readonly population: number;
  /** Whether it is the capital of its country. */
  readonly capital: boolean;
}
