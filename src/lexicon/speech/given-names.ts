import { words } from '../word-list.ts';

/** Given names that are men's nearly always. */
export const MENS_NAMES = words(`
  aaron abdul abdullah adam ahmad ahmed alan alberto alejandro aleksandr alexander alexei alfred ali allan alonzo amir anders andre andreas
  andrei andrew andriy angus anthony antonin antonio antony arnold arthur arturo asif barack barry bashar ben benjamin bernard bernie bert
  bill billy bob bobby boris brad brandon brendan brent brett brian bruce bruno bryan byron calvin carl carlos cesar chad charles charlie
  chris christian christopher chuck claude clay clayton cliff clifford clint colin corey craig curtis cyril cyrus dale dan daniel danny
  darren darryl dave david dean dennis derek dick diego dirk dmitry dominic don donald doug douglas duncan dustin dwight earl ed eddie
  edgar eduardo edward edwin eli elijah elliott emmanuel enrique eric erik ernest ernesto ethan eugene evan felipe felix fernando floyd
  francis francisco francois frank franklin fred frederick gary gavin gene geoff geoffrey george gerald gerard gilbert giorgio giovanni
  giuseppe glen glenn gordon graham greg gregory guillermo gunther gustavo guy hamid hank hans harold harry harvey hassan hector henri henry
  herbert herman hiroshi horacio howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jake jamal james jared
  jason javier jay jean-claude jeb jeff jeffrey jens jeremiah jeremy jerome jerry jesse jim jimmy joachim joao joe joel johan johann johannes
  john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juergen julian julio julius justin karl keith ken kenneth kenny
  kenji kevin khalid kirk klaus konstantin kurt kyle lance larry lars lawrence leo leon leonard leonid leroy liam lindsey lloyd lorenzo louis
  lucas luigi luis luke magnus mahmoud manuel marc marcel marco marcos marcus mario mark markus marshall martin marvin massimo matt
  matteo matthew matthias maurice max maximilian mehmet michael michel miguel mike mikhail milton mitch mitchell mohamed mohammad mohammed
  mohammad morgan moses muhammad murray mustafa narendra nathan nathaniel neil nelson newt nicholas nick nicolas nigel noah noel norman
  oleg olaf oliver omar oscar osman otto owen pablo patrick paul paulo pavel pedro percy perry pete peter phil philip philippe phillip
  pierre piotr rafael raj ralph ramon randall randy raul ray raymond recep reggie rene ricardo richard rick ricky rob robert roberto rodney
  rodrigo roger roland rolf roman ron ronald ross roy ruben rudolf rudy rupert russell rustem ryan said salman salvador sam samuel santiago
  saul scott sean sebastian sergei sergey sergio seth shane shaun shawn sidney simon stan stanley stefan stephen steve steven stewart
  stuart sven tariq ted terrence thabo theodore thomas tim timothy tobias todd tom tommy tony travis trevor troy tyler umar valery vernon
  victor vijay viktor vincent vincenzo virgil vitaly vladimir volodymyr wade wallace walter warren wayne wesley wilhelm willem william
  willie winston wolfgang xavier xi yasser yevgeny yitzhak yuri yusuf yves zachary
`);

/** Given names that are women's nearly always. */
export const WOMENS_NAMES = words(`
  abigail ada adele adriana agnes aisha alexandra alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia andrea
  angela angelica angelina anita ann anna anne annette annie antonia april ashley astrid audrey barbara beatrice beatriz becky belinda
  bella bernadette beth bethany betsy betty beverly bonnie brenda bridget brigitte brittany camila camille candace carla carly carmen carol
  carolina caroline carolyn carrie cassandra catarina catherine cathy cecilia celia charlene charlotte chelsea cheryl chloe christa christina
  christine cindy claire clara claudia colleen condoleezza connie constance consuelo corinne crystal cynthia daisy dana daniela danielle
  daphne dawn deanna debbie deborah debra delia delores denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine
  eleanor elena elisabeth elise eliza elizabeth ella ellen eloise elsa emily emma erica erika esther eva evelyn faith fatima felicia fiona
  flora florence frances gabriela gabrielle gail genevieve georgia gertrude gillian gina ginny giulia gladys gloria grace greta gretchen
  gwen hannah harriet hazel heather heidi helen helena hilary hillary hope huma ida ilhan imelda ines ingrid irene iris irma isabel isabella
  isabelle ivanka ivy jacqueline jamila jan jane janet janice janine jeanette jeanne jennifer jenny jessica jill joan joanna joanne jocelyn
  josephine joy joyce juana judith judy julia juliana julie juliet june kamala karen kate katherine kathleen kathryn kathy katie katrina kay
  kayla kellyanne kelly kerry kim kimberly kirsten kirsty kristen kristin kristina lara laura lauren laurie leah leila lena leslie leticia
  lillian lily linda lisa liz lois loretta lori lorraine louisa louise lucia lucille lucy luisa lydia lynn mabel mackenzie madeleine
  maggie mandy marcia margaret margarita maria mariam marianne marie marina marjorie marlene marta martha mary matilda maureen maxine megan
  meghan melania melanie melinda melissa mercedes meredith michele michelle mildred mina minnie miranda miriam mitzi moira molly mona monica
  monique muriel myra nadia nancy naomi natalia natalie natasha nicola nicole nikki nina noor nora norma olga olive olivia pamela patricia
  patty paula pauline pearl peggy penelope penny petra phoebe phyllis polly priscilla priya rachel ramona rebecca regina renata renee rhonda
  rita roberta robin rosa rosalind rosanna rose rosemary rosie roxanne ruth sabrina sadie sally samantha sandra sara sarah serena shannon
  sharon sheila shelley sherry shirley sigrid silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan susana susanne
  suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa thelma theresa therese tiffany tina tracy trina tulsi ursula valentina
  valerie vanessa vera veronica vicky victoria viktoria violet virginia vivian vivienne wanda wendy whitney wilma winifred yasmin yolanda
  yulia yvette yvonne zainab zara zoe
`);
