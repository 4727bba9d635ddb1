import { words } from '../word-list.ts';

/** Nouns that hold what somebody said: "her claim that", "his call for". */
export const SPEECH_NOUNS = words(`
  accusation accusations admission advice allegation allegations announcement answer argument arguments assertion assertions assessment
  attack attacks boast call calls charge charges claim claims comment comments complaint complaints conclusion contention criticism
  declaration demand demands denial denials description disclosure explanation insistence joke jokes line message note observation
  offer order plea pledge pledges prediction predictions promise promises proposal proposals question quip reference rejection remark
  remarks reminder reply request response retort revelation slogan speech statement statements suggestion suggestions testimony threat
  threats tweet tweets verdict vow vows warning warnings words lament rebuke
`);

/** Things with words on them: "a sign saying", "a hat that read". */
export const WRITTEN_THINGS = words(`
  sign banner banners placard placards poster posters shirt shirts t-shirt t-shirts hat hats cap caps button buttons sticker stickers
  headline headlines billboard caption inscription plaque
`);

/** Words behind a noun of speech that lead up to what was said. */
export interface NounFrame {
  /** A sentence with the reported words in [brackets]. */
  readonly example: string;
  readonly opener: string;
  readonly nouns: readonly string[];
}

/** Nouns of speech by what may follow them: "her claim that", "calls for", "his promise to". */
export const NOUN_FRAMES: readonly NounFrame[] = [
  {
    example: 'Hale mocked her claim [that the dam held].',
    opener: 'that',
    nouns: words(`
      claim claims plea pleas remark remarks insistence promise promises pledge pledges vow vows call calls demand demands
      warning warnings assertion assertions contention statement statements argument allegation allegations accusation
      accusations suggestion suggestions prediction predictions declaration admission announcement complaint complaints denial
      denials boast boasts
    `),
  },
  {
    example: 'Hale renewed his calls for [a new dam].',
    opener: 'for',
    nouns: words('call calls demand demands plea pleas'),
  },
  {
    example: 'Hale broke his promise [to mend the dam].',
    opener: 'to',
    nouns: words('promise promises pledge pledges vow vows threat threats call calls'),
  },
  {
    example: 'Hale regretted his comments about [the old harbor].',
    opener: 'about',
    nouns: words('comment comments remark remarks statement statements'),
  },
  {
    example: 'Hale regretted his comments on [the old harbor].',
    opener: 'on',
    nouns: words('comment comments remark remarks statement statements'),
  },
  {
    example: 'Hale was tired of her claims of [a leak].',
    opener: 'of',
    nouns: words('claim claims promise promises warning warnings accusation accusations'),
  },
];
