import type { Token } from '../../segment/prose.ts';

/** What can be seen of a word without knowing it, one bit each. */
export const SHAPE = {
  word: 1,
  capital: 2,
  /** Two capitals or more and no small letter: "NATO", "U.S.". */
  capitals: 4,
  /** "J.", "J.B." */
  initial: 8,
  /** "U.S.", "a.m." */
  dotted: 16,
  digit: 32,
  hyphen: 64,
  /** "McKay", "O’Neill". */
  mac: 128,
  /** "YouTube". */
  innerCapital: 256,
  /** Small letters, ends like one who does: "kayaker", "florist". */
  agent: 512,
  /** "Lima-based". */
  hyphenLower: 1024,
  singleLetter: 2048,
  /** "NGOs". */
  pluralAcronym: 4096,
} as const;

export type Suffix = 'slavicEnding' | 'surnameEnding' | 'placeEnding' | 'demonymEnding';

const PLAIN_SMALL = /^[a-z]+$/;
/** Most names are written so; nothing else is to be seen of such a word. */
const PLAIN_CAPITAL = /^[A-Z][a-z]+$/;
const PREFIXED_CAPITAL = /^(?:al|el|ul|ad|as|an|ash|at|ar|d|o|l|de|e|i|j|n|s|x)[-'’]?\p{Lu}/u;
const CAPITALS = /^[\p{Lu}\p{N}.&'’\-/]+$/u;
const CAPITAL_LETTERS = /\p{Lu}/gu;
const INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}?\.?$/u;
const MAC = /^(?:Mc|Mac|O['’]|Fitz)\p{Lu}/u;
const INNER_CAPITAL = /^\p{Lu}?\p{Ll}+\p{Lu}/u;
const NAME_PREFIX = /^(?:Mc|Mac|O['’]|De|La|Le|Di|Van|Fitz)/u;
const PLURAL_ACRONYM = /^\p{Lu}{2,}s$/u;
const HYPHEN_LOWER = /^\p{Lu}.*[-‐‑]\p{Ll}/u;
const AGENT = /(?:er|or|ist|man|woman|ian|ant|ent|eer)$/;
/** "vent" and "bear" are no agents. */
const SHORTEST_AGENT = 5;

/** The SHAPE bits of a token. */
export function shapeOf(token: Token): number {
  if (token.kind === 'mark') return 0;
  const { text } = token;
  if (PLAIN_SMALL.test(text)) return SHAPE.word | (text.length >= SHORTEST_AGENT && AGENT.test(text) ? SHAPE.agent : 0);
  if (PLAIN_CAPITAL.test(text)) return SHAPE.word | SHAPE.capital;
  const hasLetter = /\p{L}/u.test(text);
  let shape = hasLetter ? SHAPE.word : 0;
  if (/\d/.test(text)) shape |= SHAPE.digit;
  if (!hasLetter) return shape;
  if (/^\p{Lu}/u.test(text) || PREFIXED_CAPITAL.test(text)) shape |= SHAPE.capital;
  if (text.includes('-')) shape |= HYPHEN_LOWER.test(text) ? SHAPE.hyphenLower | SHAPE.hyphen : SHAPE.hyphen;
  return shape | capitalsOf(text);
}

function capitalsOf(text: string): number {
  let shape = 0;
  if (CAPITALS.test(text) && (text.match(CAPITAL_LETTERS)?.length ?? 0) >= 2) shape |= SHAPE.capitals;
  if (INITIAL.test(text)) shape |= SHAPE.initial;
  if (DOTTED.test(text) && text.length > 2) shape |= SHAPE.dotted;
  if (MAC.test(text)) shape |= SHAPE.mac;
  if (INNER_CAPITAL.test(text) && !NAME_PREFIX.test(text) && !text.includes('-')) shape |= SHAPE.innerCapital;
  if (text.length === 1) shape |= SHAPE.singleLetter;
  if (PLURAL_ACRONYM.test(text)) shape |= SHAPE.pluralAcronym;
  return shape;
}

const SUFFIXES: readonly (readonly [Suffix, RegExp])[] = [
  [
    'slavicEnding',
    /(?:ov|ev|ova|eva|enko|sky|skiy|skyy|ski|skaya|kov|nko|chuk|vich|vic|ic|yan|dze|shvili|akis|opoulos|escu)$/,
  ],
  ['surnameEnding', /(?:son|sen|sson|berg|stein|mann|man|ez|inho|elli|etti|ini|ucci|oni|aert|sma|stra)$/],
  [
    'placeEnding',
    /(?:ville|burg|burgh|town|ton|stan|shire|ford|land|lands|abad|pur|pore|grad|polis|field|mouth|port|borough|bury|wick|stadt|heim|furt|gorsk|iya|stad)$/,
  ],
  ['demonymEnding', /(?:ese|ian|ish|ians)$/],
];

/** The ending of a folded word that speaks for a surname, a place or a nationality. */
export function suffixOf(folded: string): Suffix | null {
  return SUFFIXES.find(([, ending]) => ending.test(folded))?.[0] ?? null;
}
