import { words } from '../word-list.ts';

/** Ranks and styles that go with a name wherever it stands, unlike the office someone holds today; "lt" and "gen" without their dots. */
export const RANKS_AND_STYLES = words(`
  mr mrs ms miss mx messrs dr doctor sir lord lady dame prof professor rev reverend fr father sr sister brother pastor bishop archbishop
  cardinal pope king queen prince princess duke duchess earl count countess baron baroness viscount sheikh sheik sheikha imam rabbi
  ayatollah grand mullah maulana mufti sultan emir gov sen rep reps sens del hon
  gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal cmdr commander cdr adm admiral vice-admiral
  rear-admiral brig brigadier marshal pfc pvt private ensign commodore lt-gen lt-col maj-gen brig-gen first-lieutenant
  det detective insp inspector supt superintendent constable judge justice señor señora monsieur madame mme mlle herr frau signor signora
  don doña dona datuk dato datin seri tun tengku alhaji alhaja hajiya sri shri comrade swami lama
`);

/** Styles of those who go by a single given name: "Pope Francis", "Prince Harry" are no Arlene Francis and no Harry Kane. */
export const ROYAL_STYLES = words(`
  pope king queen prince princess emperor empress sultan tsar czar shah emir crown brother patriarch
`);

/** Styles that anyone may bear: a rank says more. */
export const COMMON_STYLES = words('mr mrs ms miss mx messrs');
