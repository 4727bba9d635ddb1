import { names, words } from '../word-list.ts';

/** First-level divisions whose names mean nothing outside their country: they are printed, but not looked up. */
export const UNSEARCHED_REGIONS: ReadonlySet<string> = new Set(
  names(`
East, West, North, South, Centre, Central, Eastern, Western, Northern, Southern, North-West, South-West, North West, North East, Far North
Littoral, Nord, Sud, Est, Ouest, Nord-Est, Nord-Ouest, Sud-Est, Sud-Ouest, Centre-Est, Centre-Nord, Centre-Ouest, Centre-Sud, Upper East
Central Region, Eastern Region, Northern Region, Western Region, Upper West, Western North, North-Western, Midlands, West Coast, Oriental
Savannah, Volta, Oti, Bono, Central Province, Southern Province, Western Province, Eastern Province, Northern Province, Federal District
North Central Province, North Western Province, Southern District, Central District, Northern District, Capital District, Capital Region
Northern State, Cascades, Bay, Bari, Meta, Lara, Vas, Pest, Olt, Alba, Nan, Tak, Valle, Sahel, Delta, Nelson, Cesar, Mie, Saga, Uri, Ica
Miranda, Magdalena, Gaza, Lempira, Bono East, Rivers, Plateau, Bihar Sharif
`),
);

/** Words that are no places in English copy, however large the town: "Of" in Turkey, "Most" in Bohemia. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  words(
    'a as be begun can come do for go goes has in is made many me most much never of on one or over per same say see sens still than the to up us we yes',
  ),
);
