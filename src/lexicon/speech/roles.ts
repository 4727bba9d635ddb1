/** Endings of nouns for people, as they stand in apposition: ", director of", ", an analyst". */
export const ROLE_ENDINGS = ['er', 'or', 'man', 'woman', 'ist', 'ant', 'ent', 'ian'] as const;

/** Endings that a bare noun phrase may have when it stands behind its verb: "said residents". */
export const BARE_SUBJECT_ENDINGS = [...ROLE_ENDINGS, 's', 'ive', 'leader', 'chief', 'head', 'aide'] as const;

/** Nouns for people without such an ending. */
export const ROLE_NOUNS = `chief head leader president aide fellow spokesperson envoy mayor judge nurse coach guard clerk
scientist economist pastor king queen prince princess pope rabbi imam bishop witness relative colleague ally critic
friend neighbour neighbor expert pilot soldier athlete wife husband son daughter mother father brother sister`;

/** Words that begin an apposition or an inserted phrase after a comma. */
export const APPOSITION_OPENERS = `who whose which the a an his her another one then now himself herself former of like
along speaking too including in at on for during with from jr sr whom their its
led headed chaired founded backed joined flanked accompanied known born elected appointed`;
