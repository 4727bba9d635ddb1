import { MENS_KIN, WOMENS_KIN } from '../../../lexicon/speech/gender.ts';
import type { Gender } from '../../../wordbook/gender.ts';
import type { Entity } from './entities.ts';
import { type Focus, genderIn } from './focus.ts';
import { type Meaning, meant } from './meaning.ts';

const GENDER_OF_KIN = new Map<string, Gender>([
  ...MENS_KIN.map((noun) => [noun, 'male'] as const),
  ...WOMENS_KIN.map((noun) => [noun, 'female'] as const),
]);

/** Whether the noun stands for somebody of the owner's family. */
export function isKin(noun: string): boolean {
  return GENDER_OF_KIN.has(noun);
}

/** "Ana Ruiz … [her husband]": the one of the story who bears the owner's surname and can be it; null where several can. */
export function kinMeaning(noun: string, owner: Entity, focus: Focus): Meaning | null {
  const gender = GENDER_OF_KIN.get(noun)!;
  const kin = familyOf(owner, focus).filter(
    (one) => one.id !== owner.id && (genderIn(focus, one) ?? gender) === gender,
  );
  return kin.length === 1 ? meant(kin[0]!, 'one of the family') : null;
}

/** Stands among the families once they have been looked for. */
const NO_SURNAME = '';

/** Everybody of the story with the surname of the owner and a name before it. */
function familyOf({ name }: Entity, { namings, families }: Focus): readonly Entity[] {
  if (families.size === 0) {
    families.set(NO_SURNAME, []);
    for (const { entity } of namings) {
      if (entity.kind !== 'person' || !entity.name.includes(' ')) continue;
      const family = families.get(surnameOf(entity.name)) ?? [];
      if (!family.includes(entity)) families.set(surnameOf(entity.name), [...family, entity]);
    }
  }
  return families.get(surnameOf(name)) ?? [];
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
