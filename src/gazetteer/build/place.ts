import type { PlaceKind } from '../../article.ts';
import type { PlaceClass } from '../format.ts';

/** A place on its way into the gazetteer, with all the names it goes by. */
export interface BuildPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly class: PlaceClass;
  readonly country: string | null;
  readonly region: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly geonameId: number;
  readonly population: number;
  readonly capital: boolean;
  /** How well known it is beside others of its name: about the number of people. */
  readonly fame: number;
  /** Whether its name is an ordinary word, and no place unless its region stands beside it. */
  readonly qualified: boolean;
  readonly aliases: readonly string[];
  /** Names that count only with a dot or in capitals. */
  readonly abbreviations: readonly string[];
}

/** Parts "a|b|c" into its names; nothing gives none. */
export function namesIn(list: string | undefined): string[] {
  return list ? list.split('|') : [];
}
