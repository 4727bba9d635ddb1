import type { Rule } from '../../rule.ts';

/** How much must speak for the first place besides the form. */
export type Needs =
  /** Credit and dash say enough, or no place is written. */
  | 'nothing'
  /** A name in capitals is enough; any other must be known, or be followed by its region or country. */
  | 'case'
  /** Known, or followed by its region or country. */
  | 'known'
  /** The same, and the rest of the paragraph must read like the first sentence of a story. */
  | 'sentence'
  /** A large city, alone, before a sentence that goes on with no mark between. */
  | 'city';

/** A way of opening a story; `shape` is tried on the letters of its elements (see `Code`), the dateline ends where it ends. */
export interface Form extends Rule {
  readonly shape: RegExp;
  readonly needs: Needs;
  /** Holds also in the middle of a line, where a headline was glued to it. */
  readonly glued?: true;
  /** Holds, for a name in capitals, also below a summary as long as a paragraph of the story. */
  readonly belowProse?: true;
  /** No mark parts it from the story, so that a capital must follow. */
  readonly open?: true;
}

/** Places with their regions and countries: names, commas, brackets, joiners; the group is what the gazetteer is asked about. */
const PLACES = String.raw`(?<places>[UTl][UTBj,]{0,20}?)`;
const SEP = '[.,]{0,2}';
const END = String.raw`\.?[-:]`;
const DATE = `${SEP}D${SEP}`;

/** Every form, the surest first: the first that fits is taken. */
export const FORMS: readonly Form[] = [
  {
    name: 'credit, place, date',
    example: '[(ANSA) - Rome, October 11 -] The mayor resigned.',
    shape: shape(`C-${PLACES}${DATE}C?${END}`),
    needs: 'case',
  },
  {
    name: 'credit, place',
    example: '[(AP) — LIMA, Peru —] The harbour closed.',
    shape: shape(`C-${PLACES}-`),
    needs: 'known',
  },
  {
    name: 'place, date, credit',
    example: '[LIMA, Jan 21 (Reuters) -] Peru closed a harbour.',
    shape: shape(`${PLACES}${DATE}[CK]${SEP}${END}`),
    needs: 'case',
    glued: true,
  },
  {
    name: 'place, credit',
    example: '[CHATHAM, Mass. (AP) _] A ferry sank.',
    shape: shape(`${PLACES}${SEP}[CK]${SEP}${END}`),
    needs: 'case',
    glued: true,
  },
  {
    name: 'place, credit, date',
    example: '[LONDON (AP), May 7 —] The fleet sailed.',
    shape: shape(`${PLACES}${SEP}C${DATE}${END}`),
    needs: 'case',
  },
  {
    name: 'place, dash, credit, dash, date, dash',
    example: '[TAMPA, Fla.--(BUSINESS WIRE)--May 5, 2008--]Acme Corp. opened a plant.',
    shape: shape(`${PLACES}-[CK]-D-`),
    needs: 'case',
    glued: true,
  },
  {
    name: 'place, dash, credit, dash',
    example: '[TAMPA, Fla.--(BUSINESS WIRE)--]Acme Corp. opened a plant.',
    shape: shape(`${PLACES}-[CK][-.:]?`),
    needs: 'case',
    glued: true,
  },
  {
    name: 'place, date, dash, credit, dash',
    example: '[TAMPA, Fla., May 5, 2009 -- /PRNewswire/ --] Acme Corp. opened a plant.',
    shape: shape(`${PLACES}${DATE}-[CK][-.:]?`),
    needs: 'case',
    glued: true,
  },
  {
    name: 'place, date, agency between slashes',
    example: '[GENICHESK, June 27. /TASS/.] The bridge was opened.',
    shape: shape(String.raw`${PLACES}${DATE}C(?:\.|(?=[-:])${END})?`),
    needs: 'case',
    open: true,
  },
  {
    name: 'place, wire, date between slashes',
    example: '[UNIONDALE, NY / ACCESS Newswire / February 19, 2026 /] Acme Corp. opened a plant.',
    shape: shape(`${PLACES}C${DATE}/`),
    needs: 'case',
  },
  {
    name: 'place, credit, no dash',
    example: '[London (CNN)]It was a quiet day at the palace.',
    shape: shape(`${PLACES}${SEP}C`),
    needs: 'known',
    open: true,
  },
  {
    name: 'place, date, station',
    example: '[FRESNO, Calif., May 5 (KFSN) --] A bridge was closed.',
    shape: shape(`${PLACES}${SEP}D?${SEP}c${END}`),
    needs: 'known',
  },
  {
    name: 'station alone',
    example: '[(KFSN) --] A bridge near Fresno was closed on Tuesday after a storm, officials said.',
    shape: shape('c-'),
    needs: 'nothing',
  },
  {
    name: 'date, credit',
    example: '[Jan 30 (Reuters) -] Acme Corp said its profit fell.',
    shape: shape(`D${SEP}C${END}`),
    needs: 'nothing',
    glued: true,
  },
  {
    name: 'credit alone',
    example: '[(Bloomberg) --] Acme Corp. said its profit fell.',
    shape: shape('C-'),
    needs: 'nothing',
  },
  {
    name: 'credit alone, no dash',
    example: '[(CNN)]It was a quiet day at the palace.',
    shape: shape('C'),
    needs: 'nothing',
    open: true,
  },
  {
    name: 'place, date',
    example: '[GREELEY, Colo., March 20 -] A feed lot was sold.',
    shape: shape(`${PLACES}${DATE}-`),
    needs: 'case',
  },
  {
    name: 'place, dash, date, dash',
    example: '[PARIS - March 2 -] The franc fell.',
    shape: shape(`${PLACES}-D${SEP}C?-`),
    needs: 'known',
  },
  {
    name: 'place, date, colon',
    example: '[SRINAGAR, May 5:] The highway was closed on Sunday after a landslide, officials said.',
    shape: shape(`${PLACES}${DATE}:`),
    needs: 'sentence',
  },
  {
    name: 'place and figures on a line of their own',
    example: '[LAS CRUCES, N.M. 1996-08-22]',
    shape: shape(String.raw`${PLACES}${SEP}Y(?=\$)`),
    needs: 'case',
  },
  {
    name: 'place in brackets',
    example: '[(Red Oak) --] The school board voted to close the old gymnasium on Monday.',
    shape: shape('(?<places>B)-'),
    needs: 'sentence',
  },
  {
    name: 'place, dash',
    example: '[LA CROSSE, Wis. —] The mayor said on Tuesday that the old bridge would be closed.',
    shape: shape(`${PLACES}-`),
    needs: 'sentence',
    belowProse: true,
  },
  {
    name: 'place, colon',
    example: '[ISLAMABAD:] The government said on Tuesday that the old bridge would be closed.',
    shape: shape(`${PLACES}:`),
    needs: 'sentence',
  },
  {
    name: 'place, the dash lost',
    example: '[WASHINGTON] Maria Cole said on Tuesday that the old bridge would be closed.',
    shape: shape('(?<places>U(?:,T)?)(?=[TU])'),
    needs: 'city',
    open: true,
  },
];

function shape(pattern: string): RegExp {
  return new RegExp(`^${pattern}`);
}
