/** A short story with the names of those who say its words in marks, in the order of the words. */
export interface SpokenStory {
  readonly what: string;
  readonly text: string;
  readonly names: readonly string[];
}

/** How news copy names a speaker again: surnames, pronouns, offices, nouns, acronyms, kin; two hundred mentions. */
export const SPOKEN_STORIES: readonly SpokenStory[] = [
  {
    what: 'a surname after the full name',
    text: `Harbor engineer Ingrid Solberg said the sea wall was "tired." The city has patched it twice since 2011.

"It wants to lie down," Solberg said. "We should let it."

Solberg told the council that a new wall would be "cheaper than another flood."`,
    names: ['Ingrid Solberg', 'Ingrid Solberg', 'Ingrid Solberg', 'Ingrid Solberg'],
  },
  {
    what: 'he and she in turn',
    text: `Mayor Thomas Okafor and his rival, Helen Brandt, met in a school hall on Tuesday.

"The bridge will open in May," Okafor said. He called the delay "a gift to the painters."

Brandt laughed. "It will open when it opens," she said. She added that the mayor was "an optimist by trade."

"I am," he replied.`,
    names: ['Thomas Okafor', 'Thomas Okafor', 'Helen Brandt', 'Helen Brandt', 'Thomas Okafor'],
  },
  {
    what: 'the president with a named holder',
    text: `President Milan Horvat signed the grain law on Friday after a week of protests.

"Bread is not a weapon," the president said. The law had been "written in a hurry," he told lawmakers.

Opposition leader Vesna Kralj said it was "written by bakers." The president was "badly advised," she said.`,
    names: ['Milan Horvat', 'Milan Horvat', 'Vesna Kralj', 'Vesna Kralj'],
  },
  {
    what: 'the acting minister of a land',
    text: `Peru's acting police minister, Firo Quorvel, told the commission that gangs had "captured" parts of the port.`,
    names: ['Firo Quorvel'],
  },
  {
    what: 'the company',
    text: `Nordlys Shipping said on Monday it would sell six tankers.

"The market has turned," the company said in a statement. It said it was "not in a hurry."

Chief executive Lars Haugen told analysts the ships were "older than some of their captains." Haugen, 61, said the sale would be "done by Easter."`,
    names: ['Nordlys Shipping', 'Nordlys Shipping', 'Lars Haugen', 'Lars Haugen'],
  },
  {
    what: 'plural officials',
    text: `Officials in Lima said the tunnel was "safe for now." Residents were less sure.

"It drips," said Rosa Paredes, who sells fruit at its mouth.

Officials said the drip was "within the norm." They said they had "seen worse."`,
    names: ['Officials in Lima', 'Rosa Paredes', 'Officials', 'Officials'],
  },
  {
    what: 'a spokesperson for somebody',
    text: `A spokesman for the Harbor Ministry said the report was "premature."

"We do not comment on drafts," the spokesman said.

A spokeswoman for Mayor Dieter Lang declined to say when it would be published. "Soon," she said.

Lang himself called it "a fine piece of work."`,
    names: [
      'A spokesman for the Harbor Ministry',
      'A spokesman for the Harbor Ministry',
      'A spokeswoman for Mayor Dieter Lang',
      'Dieter Lang',
    ],
  },
  {
    what: 'an organization by its acronym',
    text: `The European Rail Agency (ERA) has ordered checks on 400 trains.

"Doors must close," the ERA said. The agency said its inspectors had found "surprises."

Inspector Paul Renard of the ERA said one door was "held by a belt."`,
    names: ['European Rail Agency', 'European Rail Agency', 'Paul Renard'],
  },
  {
    what: 'two of one family',
    text: `Anna Lindqvist, 34, and her brother Karl Lindqvist run the ferry together.

"He steers and I shout," Anna Lindqvist said.

"She shouts very well," said Karl Lindqvist. He has held the licence since 2009, and calls the boat "the third of us."`,
    names: ['Anna Lindqvist', 'Karl Lindqvist', 'Karl Lindqvist'],
  },
  {
    what: 'titles before the name',
    text: `Sen. Margaret Dunn said the hearing was "overdue." Gen. Robert Hale agreed.

"We waited for a year," the general said.

"And we would have waited for two," said the senator.

Dunn said Hale had been "patient to a fault."`,
    names: ['Margaret Dunn', 'Robert Hale', 'Margaret Dunn', 'Margaret Dunn'],
  },
  {
    what: 'a verb before the name and an age',
    text: `"The tide took the shed," said Peter Quinn, 58, whose family has fished here for a century.

"It took the boat, too," said Quinn. "It left the bill."

"We found the bill," his wife, Maeve Quinn, said.`,
    names: ['Peter Quinn', 'Peter Quinn', 'Peter Quinn', 'Maeve Quinn'],
  },
  {
    what: 'a relative clause',
    text: `Julia Weber, who led the inquiry, said the valve was "missing, not broken." Weber, who retires in June, called the plant "a museum."

The plant's owner, Rhein Chemie, said it was "surprised."`,
    names: ['Julia Weber', 'Julia Weber', 'Rhein Chemie'],
  },
  {
    what: 'the ministry',
    text: `The Ministry of Transport closed the pass on Sunday.

"Snow does not negotiate," the ministry said. It said the road would open "when the plough says so."

Minister Elena Rossi told reporters the plough was "on its way." The minister said drivers should "bring soup."`,
    names: ['Ministry of Transport', 'Ministry of Transport', 'Elena Rossi', 'Elena Rossi'],
  },
  {
    what: 'a possessive and a noun of speech',
    text: `Governor Samuel Price defended the budget on Thursday. His claim that it was "the leanest in years" drew laughter.

Price's remark that teachers were "well looked after" drew none.

"Nobody has looked after me," said teacher Dana Mills. Her answer to the governor: "Visit us."`,
    names: ['Samuel Price', 'Samuel Price', 'Dana Mills', 'Dana Mills'],
  },
  {
    what: 'a split quote',
    text: `"The orchard," Miriam Katz said, "was planted by my grandfather." She stopped at a stump. "This one," she said, "was the first."

"And this one," said her son, Avi Katz, "will be the last."`,
    names: ['Miriam Katz', 'Miriam Katz', 'Miriam Katz', 'Miriam Katz', 'Avi Katz', 'Avi Katz'],
  },
  {
    what: 'the police',
    text: `Police said the driver was "known to them." Police in Leeds said on Monday the car was "not his."

Detective Sergeant Fiona Marsh said the owner was "a patient man." The detective said he had "lent it once before."`,
    names: ['Police', 'Police in Leeds', 'Fiona Marsh', 'Fiona Marsh'],
  },
  {
    what: 'a woman with a doctor’s title',
    text: `Dr. Susan Achebe, a heart surgeon, said the trial was "small but clean." Dr. Achebe and her team treated 40 patients.

"Thirty-nine went home," she said. The surgeon said the last one "stayed for the food."`,
    names: ['Susan Achebe', 'Susan Achebe', 'Susan Achebe'],
  },
  {
    what: 'it after an organization',
    text: `Harbor Bank cut its rate to 2 percent. It said growth was "a rumour."

Economist Walter Stein at rival Alpine Bank said the cut was "brave." He said it would be "the last this year."`,
    names: ['Harbor Bank', 'Walter Stein', 'Walter Stein'],
  },
  {
    what: 'they after a group',
    text: `The Dockers' Union walked out at dawn. The union called the offer "an insult in an envelope."

Union leader Pat Nolan said his members were "cold but cheerful." They wanted "a wage, not a medal," he said.`,
    names: ["Dockers' Union", 'Pat Nolan', 'Pat Nolan'],
  },
  {
    what: 'according to',
    text: `The lake is "two lakes now," according to geologist Henrik Dahl. According to Dahl, the smaller one will be "a field by spring."

"A wet field," he said.`,
    names: ['Henrik Dahl', 'Henrik Dahl', 'Henrik Dahl'],
  },
  {
    what: 'a lawyer for somebody',
    text: `Trader Marcus Bell was charged with fraud on Wednesday. His lawyer said the charge was "thin."

"My client sleeps well," the lawyer, Nadia Farouk, told the court. Farouk said Bell had been "careless, not crooked."

Bell said only that he was "glad to be here."`,
    names: ['His lawyer', 'Nadia Farouk', 'Nadia Farouk', 'Marcus Bell'],
  },
  {
    what: 'a chief executive by her office',
    text: `Aurora Foods named Claire Dumont chief executive in March.

"We make soup," Dumont said on Tuesday. The chief executive said the firm had "forgotten that for a while."

Analyst Ben Hartley said she was "a cook at last."`,
    names: ['Claire Dumont', 'Claire Dumont', 'Ben Hartley'],
  },
  {
    what: 'two women',
    text: `Judge Ruth Keller heard the case of Emma Stahl, who keeps 90 cats.

"How many were invited?" the judge asked.

"One," Stahl said. She said the others were "friends of his."

Keller said that was "a good many friends."`,
    names: ['Ruth Keller', 'Emma Stahl', 'Emma Stahl', 'Ruth Keller'],
  },
  {
    what: 'two men',
    text: `Coach Diego Marin dropped striker Luca Ferri before the final.

"I was told by text," Ferri said. He said it was "a short text."

Marin said he had "no time for a long one." The coach said Ferri was "a fine player on Sundays."`,
    names: ['Luca Ferri', 'Luca Ferri', 'Diego Marin', 'Diego Marin'],
  },
  {
    what: 'unnamed officials',
    text: `A senior official said the talks were "going in circles." The official, who asked not to be named, said the circles were "getting smaller."

A diplomat familiar with the matter called them "spirals."`,
    names: ['A senior official', 'A senior official', 'A diplomat familiar with the matter'],
  },
  {
    what: 'a country',
    text: `Norway said on Tuesday it would "think about" the treaty. Foreign Minister Kari Moen told reporters it was "long."

Moen said Norway would "read it twice."`,
    names: ['Norway', 'Kari Moen', 'Kari Moen'],
  },
  {
    what: 'a statement',
    text: `In a statement, Delta Mining said the dam was "stable." The miner said it had "watched it for years."

Villager Jorge Salas said he had "watched it, too." "It watches us back," he said.`,
    names: ['Delta Mining', 'Delta Mining', 'Jorge Salas', 'Jorge Salas'],
  },
  {
    what: 'an apposition in front',
    text: `The mayor, Lucy Grant, said the fair was "saved." Its organizer, Tim Boyle, said it was "resting."

"It is not dead," Boyle said.

The mayor said she would "dance if it rains."`,
    names: ['Lucy Grant', 'Tim Boyle', 'Tim Boyle', 'Lucy Grant'],
  },
  {
    what: 'Mr and Mrs',
    text: `Mr. Alan Whitfield, a retired clerk, found the letters in March. Mr. Whitfield said they were "dry as toast."

His neighbour, Mrs. Olga Petrov, had kept the key. "Nobody asked me," Mrs. Petrov said.

"I asked twice," Mr. Whitfield said.`,
    names: ['Alan Whitfield', 'Olga Petrov', 'Alan Whitfield'],
  },
  {
    what: 'the court',
    text: `The Supreme Court struck down the tax on Monday. The court said the law was "a lottery."

Justice Amara Nwosu wrote that it was "neither fair nor clear." She said Parliament had "slept on it."`,
    names: ['Supreme Court', 'Amara Nwosu', 'Amara Nwosu'],
  },
  {
    what: 'a speaker told later in the sentence',
    text: `"We lost the roof," the school's principal, Grace Tan, said on Thursday. "We kept the piano."

Tan said pupils would learn "under the stars." Parents called that "a poem, not a plan."`,
    names: ['Grace Tan', 'Grace Tan', 'Grace Tan', 'Parents'],
  },
  {
    what: 'a surname shared by husband and wife',
    text: `George Miller and his wife, Joan Miller, won the lottery on Saturday.

"I dropped the ticket," George Miller said.

"He dropped the cat, too," Joan Miller said. She said the cat was "the calm one."`,
    names: ['George Miller', 'Joan Miller', 'Joan Miller'],
  },
  {
    what: 'the senator among two',
    text: `Sen. Olivia Reyes, who wrote the bill, and Rep. Howard Finch, who fought it, met on Capitol Hill.

"It is a good bill," the senator said.

"It is a long bill," the congressman said. Finch said he had read "the first half."

Reyes said the second was "where the money is."`,
    names: ['Olivia Reyes', 'Howard Finch', 'Howard Finch', 'Olivia Reyes'],
  },
  {
    what: 'a man met as an object',
    text: `Guards led one man out of the hall after he shouted that the vote was "a card trick."

Chairwoman Irene Novak said she "did not play cards."`,
    names: ['one man', 'Irene Novak'],
  },
  {
    what: 'a boy without a name',
    text: `A boy in a red coat stood by the gate on Sunday. "Are they real?" he asked.

Keeper Hanna Berg said the wolves were "as real as lunch."`,
    names: ['A boy', 'Hanna Berg'],
  },
  {
    what: 'the man named in the paragraph before',
    text: `Baker Emil Novotny has sold the same roll since 1981. For Novotny, who never took a holiday, the strike came too late.

"I have flour until Friday," he said. "After that I have time."`,
    names: ['Emil Novotny', 'Emil Novotny'],
  },
  {
    what: 'the speaker of the story against a bystander',
    text: `Teacher Clara Fuchs has run the choir for 30 years.

A spokeswoman for the town said the hall was "booked."

For Fuchs, that was no surprise. "It is always booked," she said.`,
    names: ['A spokeswoman for the town', 'Clara Fuchs'],
  },
  {
    what: 'who spoke before, not who was spoken of',
    text: `Union leader Rene Lacroix said the chairman had promised "the same roof every winter."

"We are wet," he told reporters.`,
    names: ['Rene Lacroix', 'Rene Lacroix'],
  },
  {
    what: 'a long office before the name',
    text: `Deputy Commissioner of Police Arjun Mehta said the roofs were "full." Mehta said a fine was "cheaper than a fall."`,
    names: ['Arjun Mehta', 'Arjun Mehta'],
  },
  {
    what: 'an office of something in small letters',
    text: `"The roof leaks," director of works Arjun Mehta said. Former head of public health Lena Cole said it was "damp."`,
    names: ['Arjun Mehta', 'Lena Cole'],
  },
  {
    what: 'a minister for something',
    text: `Minister for Transport Arjun Mehta said the roof was "sound."`,
    names: ['Arjun Mehta'],
  },
  {
    what: 'a house with two names',
    text: `Quill & Hale said the roof was "sound."`,
    names: ['Quill & Hale'],
  },
  {
    what: 'a former office',
    text: `Former Prime Minister Anders Holm said the tunnel was "a straw." The former prime minister said he had "said so at the time."

His successor, Birgit Lund, said she had "no memory of it."`,
    names: ['Anders Holm', 'Anders Holm', 'Birgit Lund'],
  },
  {
    what: 'the university',
    text: `The University of Tartu withdrew the paper on Friday. The university said the data were "borrowed."

Professor Jaan Tamm said he was "as surprised as the mice." The professor said the mice were "fine."`,
    names: ['University of Tartu', 'Jaan Tamm', 'Jaan Tamm'],
  },
  {
    what: 'an airline and its pilot',
    text: `Skyline Air cancelled 90 flights on Monday. The airline blamed "a very small bird."

Captain Ruth Vogel said the bird was "not so small." Vogel said it had "looked her in the eye."`,
    names: ['Skyline Air', 'Ruth Vogel', 'Ruth Vogel'],
  },
  {
    what: 'a speaker who goes on',
    text: `"The ice came early," said hunter Aputsiaq Lynge.

"It came in the night. We heard it."

"It sounded like a door," Lynge said.`,
    names: ['Aputsiaq Lynge', 'Aputsiaq Lynge', 'Aputsiaq Lynge'],
  },
  {
    what: 'a foreign order of names',
    text: `President Xu Jianhua told the forum that trade was "a river." Xu said walls made "ponds."

Trade envoy Mary Colbert said ponds had "fish in them."`,
    names: ['Xu Jianhua', 'Xu Jianhua', 'Mary Colbert'],
  },
  {
    what: 'particles in the name',
    text: `Judge Maria van der Linden said the fence was "a metre too proud." Van der Linden ordered it cut.

"It will be cut," the judge said, "with care."`,
    names: ['Maria van der Linden', 'Maria van der Linden', 'Maria van der Linden'],
  },
  {
    what: 'a writer of a letter',
    text: `Prisoner Ivan Sokol wrote in a letter that the soup was "warm on Tuesdays." His sister, Daria Sokol, read it to the court.

"He was always polite," she said.`,
    names: ['Ivan Sokol', 'Daria Sokol'],
  },
  {
    what: 'said behind a comma with an office',
    text: `"The well is dry," said Abdul Karim, a farmer in Herat. His neighbour Farid Noori said the next one was "drier."

"We share the bucket," Karim said.`,
    names: ['Abdul Karim', 'Farid Noori', 'Abdul Karim'],
  },
  {
    what: 'an acronym known to all',
    text: `The World Health Organization said the fever was "contained." WHO officials in Geneva called that "a first."

"We are pleased," the WHO said on Friday.`,
    names: ['World Health Organization', 'WHO officials in Geneva', 'World Health Organization'],
  },
  {
    what: 'the team',
    text: `Rovers lost 3-0 on Saturday, and captain Joe Tully said they were "asleep." Tully, 29, said the keeper was "the only one awake."

Keeper Omar Diallo said he was "asleep as well."`,
    names: ['Joe Tully', 'Joe Tully', 'Omar Diallo'],
  },
  {
    what: 'a mother and her son',
    text: `Nurse Carol Jensen drove to the flood with her son, Mark. "He brought sandwiches," she said.

"I brought two," Mark Jensen said. He called his mother "the captain."`,
    names: ['Carol Jensen', 'Mark Jensen', 'Mark Jensen'],
  },
  {
    what: 'a report',
    text: `The report said the bridge was "one storm from the river." It said repairs had been "put off with care."

Engineer Petra Hahn, who wrote it, said she was "done whispering."`,
    names: ['The report', 'The report', 'Petra Hahn'],
  },
  {
    what: 'a campaign',
    text: `Candidate Nora Blake called her rival "a weathervane." The Blake campaign said he had "turned again."

Her rival, Steve Moss, said he was "a compass."`,
    names: ['Nora Blake', 'The Blake campaign', 'Steve Moss'],
  },
  {
    what: 'an owner who answers',
    text: `"Who ate the grapes?" Inspector Leo Brandt asked.

"The birds," farmer Alice Moreau replied. She said they were "good judges."

Brandt wrote down "birds, allegedly."`,
    names: ['Leo Brandt', 'Alice Moreau', 'Alice Moreau', 'Leo Brandt'],
  },
  {
    what: 'the king',
    text: `King Olav opened the museum on Monday. "It is smaller inside," the king said. He said he would "come back with a torch."`,
    names: ['Olav', 'Olav'],
  },
  {
    what: 'a group of residents and one of them',
    text: `Residents said the smell was "like a wet dog." One resident, Paula Gomez, said it was "two dogs."

Gomez said the council had sent "a man with a nose."`,
    names: ['Residents', 'Paula Gomez', 'Paula Gomez'],
  },
  {
    what: 'an absolute',
    text: `The Free List called for a vote on Friday, its leader Bernd Kosch saying the hall was "a fridge." Kosch said members would "come in coats."

Mayor Elke Sommer said they were "welcome in swimsuits."`,
    names: ['Bernd Kosch', 'Bernd Kosch', 'Elke Sommer'],
  },
  {
    what: 'the other company',
    text: `Atlas Cement bid for Nordic Stone on Monday. Nordic Stone called the bid "gravel."

"We are patient," Atlas said. Nordic's chairman, Ulf Berg, said the firm was "not for sale by weight."`,
    names: ['Nordic Stone', 'Atlas Cement', 'Ulf Berg'],
  },
  {
    what: 'a reply within another’s report',
    text: `Prosecutor Diane Wolfe said the banker had called the fund "my umbrella." Wolfe told jurors it was "full of holes."

"It never rained," the banker's lawyer, Simon Hart, said.`,
    names: ['the banker', 'Diane Wolfe', 'Simon Hart'],
  },
  {
    what: 'what she calls it',
    text: `For gardener Ines Costa, who has six bees' nests in her attic, summer is what she calls "the loud part." Her landlord, Joaquim Reis, calls it "a lease question."`,
    names: ['Ines Costa', 'Joaquim Reis'],
  },
  {
    what: 'a question and the one who is asked',
    text: `Driver Mona Eklund parked the last tram on Sunday. Her boss, Rolf Strand, had planned no party.

Union man Frank Vik praised Ms. Eklund's "steady hands."

Was she sad? "I am early," she said. "That is new."`,
    names: ['Frank Vik', 'Mona Eklund', 'Mona Eklund'],
  },
  {
    what: 'a governor by two names',
    text: `Gov. Patricia Lowe vetoed the bill at noon. "It has a hole in it," Gov. Lowe said. The governor said she had "put a finger through it."

Senate leader Craig Holt said the hole was "a door."`,
    names: ['Patricia Lowe', 'Patricia Lowe', 'Craig Holt'],
  },
  {
    what: 'an envoy and a foreign ministry',
    text: `Peru's Foreign Ministry recalled its envoy, Luis Prado, on Tuesday. Prado said he was "packing slowly." The ministry said it was "a matter of hats."

The envoy said he had "only the one hat."`,
    names: ['Luis Prado', 'Foreign Ministry', 'Luis Prado'],
  },
  {
    what: 'a witness and a judge',
    text: `"I saw a light," witness Beth Coyle told the court. Judge Aaron Stone asked what kind. "A kind one," Coyle said.

The judge called that "a first for this bench." He asked her to "say it to the clerk."`,
    names: ['Beth Coyle', 'Beth Coyle', 'Aaron Stone', 'Aaron Stone'],
  },
  {
    what: 'a survey and its maker',
    text: `According to a survey commissioned by Alpine Bank, shoppers feel "watched." Alpine Bank said the figure was "higher than it looks."

Shopper Lena Maurer said she felt "seen, at last."`,
    names: ['a survey commissioned by Alpine Bank', 'Alpine Bank', 'Lena Maurer'],
  },
  {
    what: 'a constructor, whose name every object has',
    text: `Otto Ruiz, chief constructor of Hale Ltd, opened the yard.

"It floats," he said. The president called it "a good ship."`,
    names: ['Otto Ruiz', 'The president'],
  },
];
