import { words } from '../word-list.ts';

/** Honorifics and roles that only men have. */
export const MENS_WORDS = words(`
  mr sir lord king prince duke baron father brother pope emperor sultan chairman spokesman congressman councilman businessman policeman
  fisherman salesman assemblyman alderman husband son dad grandfather uncle nephew actor monsieur herr signor señor senor
`);

/** Men of a family, but for brothers: each is the other's. */
export const MENS_KIN = words('husband father son dad grandfather uncle nephew grandson');

/** Women of a family, but for sisters. */
export const WOMENS_KIN = words('wife mother daughter mom mum grandmother aunt niece granddaughter');

/** Honorifics and roles that only women have. */
export const WOMENS_WORDS = words(`
  mrs ms miss lady dame queen princess duchess baroness sister mother chairwoman spokeswoman congresswoman councilwoman businesswoman
  policewoman assemblywoman wife daughter mom mum grandmother aunt niece actress madame frau signora señora senora empress
`);
