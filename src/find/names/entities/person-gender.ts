import type { Person } from '../../../article.ts';
import { MENS_NAMES, MENS_WORDS, WOMENS_NAMES, WOMENS_WORDS } from '../../../lexicon/speech/gender.ts';
import { foldWord } from '../../../wordbook/fold.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import { lookUpWord } from '../../../wordbook/wordbook.ts';

export type Gender = 'male' | 'female';

const MEN = new Set(MENS_NAMES);
const WOMEN = new Set(WOMENS_NAMES);
const OF_MEN = new Set(MENS_WORDS);
const OF_WOMEN = new Set(WOMENS_WORDS);

/** The gender of those for whom the noun or style stands: "Mr", "spokeswoman"; null where it stands for both. */
export function genderOfWord(folded: string): Gender | null {
  if (OF_MEN.has(folded)) return 'male';
  if (OF_WOMEN.has(folded)) return 'female';
  return /[^o]man$|boy$/.test(folded) ? 'male' : /woman$|girl$/.test(folded) ? 'female' : null;
}

/** The gender that nearly all bearers of a given name have; null where it is borne by both or on no list. */
export function genderOfGivenName(folded: string): Gender | null {
  if (MEN.has(folded)) return 'male';
  if (WOMEN.has(folded)) return 'female';
  const { inName } = lookUpWord(folded);
  const [male, female] = [(inName & IN_NAME.male) !== 0, (inName & IN_NAME.female) !== 0];
  return male === female ? null : male ? 'male' : 'female';
}

/** The gender of a person as style, given name and titles tell it; null where they tell nothing. */
export function genderOf({ name, honorific, roles }: Person): Gender | null {
  const styled = honorific ? genderIn(honorific) : null;
  if (styled) return styled;
  const words = name.split(' ');
  const given = words.length > 1 ? genderOfGivenName(foldWord(words[0]!)) : null;
  return given ?? roles.map(({ text }) => genderOfRole(text)).find((gender) => gender !== null) ?? null;
}

/** The first word that tells it; of "wife of the king" the head. */
function genderOfRole(text: string): Gender | null {
  return genderIn(text.split(/ (?:of|for|to|at|in) /)[0]!);
}

function genderIn(text: string): Gender | null {
  for (const word of text.split(/\s+/).reverse()) {
    const gender = genderOfWord(foldWord(word));
    if (gender) return gender;
  }
  return null;
}
