import { words } from '../word-list.ts';

/** What people do with words: beside a name it tells of a speaker. */
export const SPEECH_VERBS = words(`
  said says say saying told tells telling added adds adding asked asks replied replies answered explained explains noted notes noting
  stated states stressed stresses argued argues warned warns insisted insists claimed claims announced announces declared declares
  acknowledged acknowledges admitted admits commented comments recalled recalls remarked remarks wrote writes tweeted tweets posted
  testified testifies confirmed confirms denied denies vowed vows urged urges quipped observed observes predicted predicts estimated
  estimates concluded concludes suggested suggests complained complains described describes emphasized emphasised emphasizes contended
  contends continued continues joked jokes promised promises pledged pledges reiterated reiterates reckons reckoned thinks thought
  believes believed maintained maintains asserted asserts alleged alleges cautioned cautions countered counters responded responds
  conceded concedes lamented laments boasted boasts exclaimed shouted shouts whispered mused muses proclaimed revealed reveals
  disclosed agreed agrees apologized apologised
`);

/** What only people do or undergo. */
export const HUMAN_VERBS = words(`
  who whose whom aged died dies born married divorced resigned resigns retired retires arrested jailed sentenced convicted indicted
  charged smiled smiles laughed laughs nodded wept cried went goes came comes scored scores won wins beat beats defeated lost loses
  finished led leads met meets knew knows took takes made hit played plays fired rode drove ran runs wanted wants hopes hoped feared
  fears joined joins left leaves became becomes served serves visited visits arrived arrives flew flies spoke speaks praised praises
  accused accuses blamed blames himself herself he she tried tries sat stood walked walks grew graduated studied teaches taught worked
  works lives lived moved campaigned ran pleaded pled surrendered escaped survived suffered underwent wore wears appeared appears
  appointed elected re-elected nominated named succeeded succeeds replaced replaces coached coaches starred stars directed sang
  shook hugged kissed thanked thanks greeted loves loved hates hated likes feels felt saw sees heard hears looks looked
`);

/** What companies do. */
export const COMPANY_VERBS = words(`
  posted reported acquired acquires bought buys owned owns sold sells plans planned announced agreed issued launched launches produces
  produced makes employs operates operated filed completed signed raised cut cuts expects expected unveiled unveils manufactures
  markets supplies develops merged merges listed traded trades declared slashed lends lent invests invested hired hires
`);

/** Be, have, do and the modals. */
export const BE_VERBS = words(`
  is was are were has have had will would can could may might must should shall does did do be been being isn't wasn't aren't weren't
  hasn't haven't hadn't won't wouldn't can't couldn't doesn't didn't
`);

/** Nouns before "of" that make what follows a person: "the arrest of [Ana Ruiz]". */
export const PERSON_NOUNS_OF = words(`
  arrest death murder killing trial wife husband son daughter sons daughters children child mother father parents brother sister widow widower family friend
  friends supporters supporter aide aides lawyer lawyers lawyers nephew niece cousin uncle aunt grandson granddaughter election re-election nomination appointment
  resignation assassination execution funeral impeachment conviction extradition indictment ouster overthrow leadership presidency candidacy hands likes memory
`);

/** Nouns before "of" that make what follows an organization: "shares of [Acme]". */
export const ORGANIZATION_NOUNS_OF = words(`
  shares share stock subsidiary unit division acquisition purchase takeover merger privatisation privatization sale chairman chairwoman president chief head ceo founder
  co-founder member members employees employee workers officials executives directors director board chairmanship shareholder shareholders owner owners clients
  spokesman spokeswoman secretary-general leader leaders vice-president treasurer professor faculty graduate alumni products editor publisher bankruptcy collapse
  analyst economist strategist captain manager coach
`);
