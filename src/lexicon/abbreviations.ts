/** Written before a name, so that the dot after them never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm amb asst atty brig capt cdr cmdr col comdr cpl cpt dep det dr drs ens fr gen gens gov govs hon insp lieut lt ltc
  ltg maj messrs mgr mr mrs ms mx msgr pfc pres prof profs pvt rep reps rev revs sen sens sgt spc sr sra supt vp mme mlle
  ft mt st ste no nos vs v`.split(/\s+/),
);

/** Written after a name or between words; a sentence may end with them. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc corp co cos ltd bros plc llc jr sr esq assn dept univ intl mfg natl govt bldg ave blvd rd hwy sq est dist
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn
  tex vt va wash wis wisc wyo ont que alta sask man nfld jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu
  thur thurs fri approx cap cf ca etc al fig ph`.split(/\s+/),
);

/** Abbreviations that are abbreviations only where they are written with a capital: "Mass." but "mass." */
export const CAPITAL_ONLY_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm ala amb ariz ark co col cos dec del det dist est fr fri ga gen hon ill ind jan kan la maj man mar mass minn miss mo
  mon mont mt neb nev no nos oct ore pa que rep reps rev sat sen sep st sun tex va wash wed wis`.split(/\s+/),
);
