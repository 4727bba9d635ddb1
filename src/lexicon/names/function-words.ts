import { words } from '../word-list.ts';

/** Words of the grammar: a name does not begin or end with one. */
export const FUNCTION_WORDS = words(`
  the a an this that these those it its he she they we it's he's she's that's there's i'm i've i'll you we're they're don't i you his her
  hers their theirs our ours my mine your yours us them him me who whom what when where why how which whatever whoever whether if but and or
  so yet nor for in on at by to of from with as after before during while since until till under over between among amongst despite
  although though because however moreover meanwhile also both all some many most several few fewer more less other others another
  each every no not none nothing something everything anything someone everyone anyone nobody there here then now two three four five
  six seven eight nine ten eleven twelve dozens hundreds thousands one first second third last next new old once twice even only just
  still about against through throughout into onto out up down off than like yes oh well is are was were be been being has have had
  having will would can could should may might must shall do does did done per according asked earlier later today yesterday tomorrow
  tonight instead nearly almost around such any either neither within without beyond across along behind above below near inside outside
  upon toward towards via amid amidst unlike including perhaps maybe too very much so-called likewise thus hence therefore nevertheless
  nonetheless otherwise again always never often sometimes soon already let let's why when's what's who's where's
`);

/** Words whose place before a name says what kind of name it is. */
export const PREPOSITIONS = words(`
  in at from near to of by with for against on between outside across around through throughout into over via inside toward towards about
  after before under like than as within beyond among amid behind beside off onto past since until above below along during despite
  without versus
`);

/** Days, months and feasts: never names. */
export const DAYS = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february
  march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
  thu thur thurs fri sat sun christmas easter ramadan thanksgiving halloween hanukkah passover diwali eid gmt est edt pst pdt cet utc bst
`);

/** Small words inside names: "Ursula [von der] Leyen", "Bank [of] England", "Marks [&] Spencer". */
export const CONNECTORS = words(`
  of the and & for 's de la le les van von der den del della di da do dos das du des bin bint binti ibn al el ben bar ter ten abu y e zu zur
  af av und et es sur i - ' / d' l'
`);

/** Small words that begin or stand inside surnames. */
export const PARTICLES = words(`
  de la le van von der den del della di da do dos das du des bin bint binti ibn al el ul ur ben bar ter ten abu y e zu zur af av st al- ap mac
`);
