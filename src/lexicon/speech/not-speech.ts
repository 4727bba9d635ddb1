/** A verb of speech in a sense without speech, told by the words beside it; every condition given must hold. */
export interface OtherSense {
  /** The words in [brackets] are no speech. */
  readonly example: string;
  readonly lemma: string;
  /** Only this form of the verb. */
  readonly form?: string;
  /** The word before is one of these. */
  readonly before?: readonly string[];
  /** What stands before is none of these; “ for a quotation. */
  readonly notBefore?: readonly string[];
  /** The word after is one of these. */
  readonly after?: readonly string[];
}

/** Verbs of speech where they do not speak. */
export const OTHER_SENSES: readonly OtherSense[] = [
  { example: 'As the [saying] goes, rain follows.', lemma: 'say', form: 'saying', before: ['the', 'old'] },
  { example: 'She won 40 [pledged] delegates.', lemma: 'pledge', after: ['delegate', 'delegates'] },
  {
    example: 'The strike [added] to the delays.',
    lemma: 'add',
    notBefore: ['“', ','],
    after: ['up', 'to', 'a', 'an', 'more', 'fuel', 'insult'],
  },
  {
    example: 'They [called] off the race.',
    lemma: 'call',
    after: ['off', 'up', 'in', 'back', 'attention', 'time', 'into', 'home'],
  },
  { example: 'A [calling] card lay there.', lemma: 'call', form: 'calling', after: ['card', 'cards'] },
  {
    example: 'The vote was too close to [call] for hours.',
    lemma: 'call for',
    form: 'call',
    notBefore: ['to'],
    before: ['close'],
  },
  { example: 'That is a far [cry] from rain.', lemma: 'cry', form: 'cry', before: ['far'] },
  { example: 'She [requested] anonymity.', lemma: 'request', after: ['anonymity'] },
  {
    example: 'The storm helps [explain] the leak.',
    lemma: 'explain',
    form: 'explain',
    before: ['help', 'helps', 'helped'],
  },
  { example: 'They had to [contend] with a leak.', lemma: 'contend', after: ['with'] },
  {
    example: 'It was her most [promising] plan.',
    lemma: 'promise',
    form: 'promising',
    before: ['most', 'more', 'very', 'but'],
  },
  {
    example: 'It was a [telling] silence that said much.',
    lemma: 'tell',
    form: 'telling',
    before: ['a', 'the', 'most', 'more', 'very'],
  },
  { example: 'The win brings [bragging] rights that last a year.', lemma: 'brag', form: 'bragging', after: ['rights'] },
  {
    example: 'He collected his [writing] that nobody had read.',
    lemma: 'write',
    form: 'writing',
    before: ['his', 'her', 'their', 'the'],
  },
  {
    example: 'It came with the [added] burden that nobody had foreseen.',
    lemma: 'add',
    form: 'added',
    before: ['the', 'an', 'any', 'no'],
  },
  { example: 'He [pressed] ahead with it.', lemma: 'press', form: 'pressed' },
];
