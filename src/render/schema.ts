import { FORMATS } from '../article.ts';

/** The words of JSON Schema that the article's schema uses. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

type Fields = Readonly<Record<string, Schema>>;

const MONTH = String.raw`(?:0[1-9]|1[0-2])`;
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?`;
const DATELINE_DAY = String.raw`^(?:\d{4}|-)-${MONTH}-${DAY}$`;
const ANY_DATE = String.raw`^\d{4}(?:-Q[1-4]|-${MONTH}(?:-${DAY}(?:${TIME})?)?)?$`;

const NAME: Schema = { type: 'string', minLength: 1 };
const OFFSET: Schema = { type: 'integer', minimum: 0 };
const NULL: Schema = { type: 'null' };

const RANGE: Fields = {
  start: { ...OFFSET, description: 'Where it begins in the article’s text, in Unicode code points.' },
  end: { ...OFFSET, description: 'Where it ends: the first code point that is no part of it.' },
};
const SPAN: Fields = { text: { type: 'string', description: 'The words as they stand there.' }, ...RANGE };
const COORDINATES: Fields = {
  latitude: { type: ['number', 'null'], minimum: -90, maximum: 90, description: 'WGS 84 degrees, north is positive.' },
  longitude: {
    type: ['number', 'null'],
    minimum: -180,
    maximum: 180,
    description: 'WGS 84 degrees, east is positive.',
  },
};
const COUNTRY: Schema = { type: ['string', 'null'], pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.' };
const STATED: Schema = { type: ['string', 'null'], description: 'As the packing states it.' };
const REGION: Schema = { type: ['string', 'null'], description: 'First-level division, in words: "Florida".' };
const WHY: Schema = {
  type: 'array',
  items: NAME,
  description: 'Where asked for (--explain): what decided it, strongest first.',
};
const MENTIONS: Schema = { ...listOf('mention'), description: 'Every mention, first to last.' };

/** JSON Schema (draft 2020-12) of the printed article; it also fixes the order in which fields are printed. */
export const ARTICLE_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:parse-article:article:1',
  title: 'Article',
  description:
    'What parse-article finds in one news story. Spans are half-open and count Unicode code points of `text`. Fields may be added, so readers should ignore those they do not know.',
  ...object({
    version: { const: 1, description: 'Version of this form.' },
    source: { $ref: '#/$defs/source', description: 'Where the text came from.' },
    text: { type: 'string', description: 'The text that every span points into.' },
    headline: { ...orNull('span'), description: 'The headline, null where there is none.' },
    summary: { ...listOf('span'), description: 'Key points above the story, one span a point.' },
    slug: { type: ['string', 'null'], description: 'The wire header, where there is one.' },
    dateline: { ...orNull('dateline'), description: 'The opening that says where, when and by which agency.' },
    credits: { ...listOf('credit'), description: 'Who wrote, reported, edited or photographed the story.' },
    body: {
      $ref: '#/$defs/range',
      description: 'The story proper: dateline included, sign-off and furniture left out.',
    },
    boilerplate: { ...listOf('span'), description: 'What was recognised as furniture of a page or feed.' },
    people: { ...listOf('person'), description: 'Whom the story is about, in order of first mention.' },
    organizations: { ...listOf('organization'), description: 'In order of first mention.' },
    places: { ...listOf('place'), description: 'In order of first mention.' },
    quotes: { ...listOf('quote'), description: 'Quoted and reported words, in story order.' },
    dates: { ...listOf('date'), description: 'Days, months, quarters and years that the story names.' },
    warnings: { type: 'array', items: NAME, description: 'What could not be read or decided, in plain words.' },
  }),
  $defs: {
    range: object(RANGE),
    span: object(SPAN),
    source: object(
      {
        path: { type: ['string', 'null'], description: 'The file as it was named; null for standard input.' },
        format: {
          enum: FORMATS,
          description: 'How the file was packed.',
        },
        encoding: { ...NAME, description: 'IANA name of the encoding the bytes were read in.' },
        bytes: { type: 'integer', minimum: 0, description: 'Size of the input.' },
        item: {
          type: ['integer', 'null'],
          minimum: 1,
          description: 'Which story of the file this is, counted from 1; null where the file holds one.',
        },
        stated: { ...orNull('stated'), description: 'What the packing says about the story; null for plain text.' },
      },
      {
        id: {
          anyOf: [{ type: 'string' }, { type: 'number' }, NULL],
          description: 'Of a line of an NDJSON input: its identifier.',
        },
        meta: { type: 'object', description: 'Of a line of an NDJSON input: what else stands beside the text.' },
      },
    ),
    stated: object({
      id: { ...STATED, description: 'The packing’s own identifier of the story.' },
      headline: STATED,
      slug: STATED,
      byline: STATED,
      dateline: STATED,
      date: { ...STATED, description: 'When it was issued, as ISO 8601.' },
      updated: { ...STATED, description: 'When it was last changed, as ISO 8601.' },
      embargo: { ...STATED, description: 'Until when it must not be published: ISO 8601, or the packing’s words.' },
      urgency: { type: ['integer', 'null'], minimum: 1, maximum: 9, description: '1, most urgent, to 9.' },
      language: { ...STATED, description: 'BCP 47: "en", "en-GB".' },
      publisher: { ...STATED, description: 'Who issued it: an agency, a newspaper.' },
      url: { ...STATED, description: 'Where the page stands on the web.' },
    }),
    dateline: object({
      ...SPAN,
      locations: { ...listOf('location'), description: 'Where the story was filed.' },
      date: { ...orNull('datelineDate'), description: 'The day in the dateline.' },
      agency: { type: ['string', 'null'], description: 'Canonical name: "Reuters", "Associated Press".' },
    }),
    location: object({
      ...SPAN,
      name: { ...NAME, description: 'Canonical English name.' },
      region: REGION,
      country: COUNTRY,
      ...COORDINATES,
    }),
    datelineDate: object({
      ...SPAN,
      iso: {
        type: 'string',
        pattern: DATELINE_DAY,
        description: 'YYYY-MM-DD, or --MM-DD where nothing tells the year.',
      },
      yearFrom: {
        enum: ['text', 'weekday', 'reference', null],
        description:
          'What the year was taken from: written out, the weekday used with the date, or the reference date.',
      },
    }),
    credit: object({
      ...SPAN,
      role: {
        enum: ['byline', 'reporting', 'writing', 'editing', 'contributor', 'photo'],
        description: 'What was done.',
      },
      name: { ...NAME, description: 'Who did it.' },
      place: { type: ['string', 'null'], description: 'From where, as the credit says it.' },
    }),
    mention: object(
      {
        ...SPAN,
        kind: { enum: ['name', 'pronoun', 'nominal'], description: 'By name, by a pronoun, or by a description.' },
      },
      { why: WHY },
    ),
    person: object({
      id: { ...NAME, description: '"p1", "p2" … in order of first mention.' },
      name: { ...NAME, description: 'The fullest form in the story.' },
      honorific: { type: ['string', 'null'], description: 'As it stands before the name: "General", "Sen.", "Dr."' },
      roles: { ...listOf('span'), description: 'What the story says the person is.' },
      mentions: MENTIONS,
    }),
    organization: object({
      id: { ...NAME, description: 'Unique within the article.' },
      name: { ...NAME, description: 'The fullest form in the story.' },
      acronym: { type: ['string', 'null'], description: 'The short form the story uses: "IAEA".' },
      mentions: MENTIONS,
    }),
    place: object({
      id: { ...NAME, description: 'Unique within the article.' },
      name: { ...NAME, description: 'Canonical English name.' },
      kind: {
        enum: ['continent', 'country', 'region', 'city', 'water', 'facility', 'other'],
        description: 'What kind of place it is.',
      },
      country: COUNTRY,
      region: REGION,
      ...COORDINATES,
      geonameId: { type: ['integer', 'null'], minimum: 1, description: 'Number in GeoNames.' },
      mentions: MENTIONS,
    }),
    quote: object(
      {
        ...SPAN,
        type: {
          enum: ['direct', 'partial', 'indirect'],
          description: 'Whole sentences quoted; words quoted inside the writer’s sentence; reported without marks.',
        },
        speaker: { ...orNull('speaker'), description: 'Whose words they are, null where nothing tells.' },
        cue: { ...orNull('span'), description: 'The words that attribute it: "said", "according to".' },
        continues: { type: 'boolean', description: 'Whether it is the same utterance as the quote before it.' },
      },
      { why: WHY },
    ),
    speaker: object({
      ...SPAN,
      name: { ...NAME, description: 'Who the words beside the quote ("he") mean.' },
      kind: { enum: ['person', 'organization', 'place', 'unnamed'], description: 'What the speaker is.' },
      ref: { type: ['string', 'null'], description: 'The id of that person, organization or place.' },
    }),
    date: object({
      ...SPAN,
      iso: {
        type: ['string', 'null'],
        pattern: ANY_DATE,
        description: 'As precise as the words; null: nothing decides.',
      },
      precision: { enum: ['time', 'day', 'month', 'quarter', 'year'], description: 'How precise the words are.' },
    }),
  },
};

/** An object whose fields are all there; more may be. */
function object(properties: Fields, optional: Fields = {}): Schema {
  return { type: 'object', properties: { ...properties, ...optional }, required: Object.keys(properties) };
}

function listOf(definition: string): Schema {
  return { type: 'array', items: { $ref: `#/$defs/${definition}` } };
}

function orNull(definition: string): Schema {
  return { anyOf: [{ $ref: `#/$defs/${definition}` }, NULL] };
}
