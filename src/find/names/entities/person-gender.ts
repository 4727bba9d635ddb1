import type { Person } from '../../../article.ts';
import { MENS_WORDS, WOMENS_WORDS } from '../../../lexicon/speech/gender.ts';
import { foldWord } from '../../../wordbook/fold.ts';
import { type Gender, genderOfGivenName } from '../../../wordbook/gender.ts';

const OF_MEN = new Set(MENS_WORDS);
const OF_WOMEN = new Set(WOMENS_WORDS);

/** The gender of those for whom the noun or style stands: "Mr", "spokeswoman"; null where it stands for both. */
export function genderOfWord(folded: string): Gender | null {
  if (OF_MEN.has(folded)) return 'male';
  if (OF_WOMEN.has(folded)) return 'female';
  return /[^o]man$|boy$/.test(folded) ? 'male' : /woman$|girl$/.test(folded) ? 'female' : null;
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
