import type { Range, Span } from './span.ts';
import type { Format, Stated } from './story.ts';

export type { Range, Span } from './span.ts';
export { FORMATS, type Format, type Stated } from './story.ts';

/** Everything that was found in one story. Offsets are UTF-16 indices into `text`. */
export interface Article {
  readonly version: 1;
  readonly source: Source;
  readonly text: string;
  readonly headline: Span | null;
  /** Key points above the story, one span a point. */
  readonly summary: readonly Span[];
  /** The wire header, where there is one. */
  readonly slug: string | null;
  readonly dateline: Dateline | null;
  /** Who wrote, reported, edited or photographed the story. */
  readonly credits: readonly Credit[];
  /** The story proper: dateline included, sign-off and site furniture left out. */
  readonly body: Range;
  /** What was recognised as furniture. */
  readonly boilerplate: readonly Span[];
  /** Whom the story is about; who wrote it stands in `credits` only. */
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  /** In story order. */
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  /** What could not be read or decided, in plain words. */
  readonly warnings: readonly string[];
}

/** Where the text came from. */
export interface Source {
  readonly path: string | null;
  readonly format: Format;
  readonly encoding: string;
  readonly bytes: number;
  /** Which story of the file this is, counted from 1; null where the file holds one. */
  readonly item: number | null;
  /** What the packing says about the story; null for plain text. */
  readonly stated: Stated | null;
  /** Of a line of an NDJSON input: its identifier, and what else stands beside the text. */
  readonly id?: string | number | null;
  readonly meta?: Readonly<{ [field: string]: unknown }>;
}

/** The opening that says where, when and by which agency a story was filed; the span ends with its dash. */
export interface Dateline extends Span {
  readonly locations: readonly DatelineLocation[];
  readonly date: DatelineDate | null;
  /** Canonical name: "Reuters", "Associated Press". */
  readonly agency: string | null;
}

export interface DatelineLocation extends Span {
  readonly name: string;
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** WGS 84 degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface DatelineDate extends Span {
  /** "2025-12-05", or "--12-05" where nothing tells the year. */
  readonly iso: string;
  /** What the year was taken from: written out, the weekday used with the date, or the reference date. */
  readonly yearFrom: 'text' | 'weekday' | 'reference' | null;
}

export type CreditRole = 'byline' | 'reporting' | 'writing' | 'editing' | 'contributor' | 'photo';

export interface Credit extends Span {
  readonly role: CreditRole;
  readonly name: string;
  readonly place: string | null;
}

export interface Mention extends Span {
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** With `explain`: what decided it, with weights where there are, strongest first. */
  readonly why?: readonly string[];
}

export interface Person {
  /** "p1", "p2" … in order of first mention. */
  readonly id: string;
  /** The fullest form in the story. */
  readonly name: string;
  readonly honorific: string | null;
  readonly roles: readonly Span[];
  readonly mentions: readonly Mention[];
}

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly mentions: readonly Mention[];
}

export type PlaceKind = 'continent' | 'country' | 'region' | 'city' | 'water' | 'facility' | 'other';

export interface Place {
  readonly id: string;
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
  readonly mentions: readonly Mention[];
}

export interface Speaker extends Span {
  /** Who the words in `text` are. */
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'place' | 'unnamed';
  /** The id of the person, organization or place. */
  readonly ref: string | null;
}

/** Quoted or reported words; the span leaves the marks out. */
export interface Quote extends Span {
  readonly type: 'direct' | 'partial' | 'indirect';
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  /** The same utterance as the quote before it. */
  readonly continues: boolean;
  /** What decided: the rule of attribution, the row of the cue, how the name was told; only where it was asked for. */
  readonly why?: readonly string[];
}

export interface DateMention extends Span {
  /** As precise as the words: "2025-12-05", "2025-12", "2025-Q3", "2025", "2025-12-05T17:30Z"; null where nothing decides. */
  readonly iso: string | null;
  readonly precision: 'time' | 'day' | 'month' | 'quarter' | 'year';
}
