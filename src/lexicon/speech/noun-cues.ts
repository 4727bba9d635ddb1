import { words } from '../word-list.ts';

/** Nouns that hold what somebody said: "her claim that", "his call for". */
export const SPEECH_NOUNS = words(`
  accusation accusations admission advice allegation allegations announcement answer argument arguments assertion assertions assessment
  attack attacks boast call calls charge charges claim claims comment comments complaint complaints conclusion contention criticism
  declaration demand demands denial denials description disclosure explanation insistence joke jokes line message note observation
  offer order plea pledge pledges prediction predictions promise promises proposal proposals question quip reference rejection remark
  remarks reminder reply request response retort revelation slogan speech statement statements suggestion suggestions testimony threat
  threats tweet tweets verdict vow vows warning warnings words lament rebuke
`);

/** Things with words on them: "a sign saying", "a hat that read". */
export const WRITTEN_THINGS = words(`
  sign banner banners placard placards poster posters shirt shirts t-shirt t-shirts hat hats cap caps button buttons sticker stickers
  headline headlines billboard caption inscription plaque
`);
