import type { Mention, Person, Quote } from '../../../article.ts';
import { APPOSITION_NOUNS } from '../../../lexicon/names/roles.ts';
import type { Paragraph, Sentence, Token } from '../../../segment/prose.ts';
import type { Range } from '../../../span.ts';
import { type Gender, PRONOUN_GENDER } from '../../../wordbook/gender.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import { wordOf } from '../word.ts';
import { genderOf, genderOfWord } from './person-gender.ts';

const PERSON_NOUNS = new Set(APPOSITION_NOUNS);

/** Who is spoken of in one sentence: people of the story, and others by what is known of their gender. */
interface Focus {
  readonly people: Set<Person>;
  readonly strangers: Set<Gender | 'either'>;
}

/** A pronoun with the one whom it means. */
interface Link {
  readonly token: Token;
  readonly person: Person;
  readonly reason: string;
}

/** Where the people of the story are named, and which words say what they are. */
interface Cast {
  readonly namedAt: ReadonlyMap<number, Person>;
  readonly genders: ReadonlyMap<Person, Gender | null>;
  readonly roles: readonly Range[];
  /** Whom the quotes take for their speaker, by where that is written; null where nobody has a name. */
  readonly speakers: ReadonlyMap<number, Person | null>;
  readonly links: Link[];
}

const SPEAKS = 'who says the words beside it';
const ALONE = 'nobody else can be meant';

/**
 * The people with the pronouns that can mean only them: "he" where one man, and no one else who might be, is spoken of in
 * the sentence or the one before it, or who is the speaker of a quote. Quoted words and headlines are left alone.
 */
export function withPronouns(
  people: readonly Person[],
  quotes: readonly Quote[],
  paragraphs: readonly Paragraph[],
): readonly Person[] {
  const cast = castOf(people, quotes);
  let before: Focus = emptyFocus();
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'body') continue;
    const quoted = quotedTokens(paragraph.tokens);
    for (const sentence of paragraph.sentences) before = linkSentence(paragraph.tokens, sentence, quoted, before, cast);
  }
  return people.map((person) => {
    const links = cast.links.filter((link) => link.person === person);
    return links.length > 0 ? { ...person, mentions: withLinks(person.mentions, links) } : person;
  });
}
function withLinks(names: readonly Mention[], links: readonly Link[]): readonly Mention[] {
  const explained = names[0]?.why !== undefined;
  const pronouns = links.map(({ token: { text, start, end }, reason }): Mention => {
    const mention = { text, start, end, kind: 'pronoun' } as const;
    return explained ? { ...mention, why: [reason] } : mention;
  });
  return [...names, ...pronouns].sort((a, b) => a.start - b.start);
}

function castOf(people: readonly Person[], quotes: readonly Quote[]): Cast {
  const namedAt = new Map<number, Person>();
  for (const person of people) for (const { start } of person.mentions) namedAt.set(start, person);
  const genders = new Map(people.map((person) => [person, genderOf(person)]));
  const roles = people.flatMap((person) => person.roles).sort((a, b) => a.start - b.start);
  return { namedAt, genders, roles, speakers: speakersOf(quotes, people), links: [] };
}

/** Who the pronouns beside quotes are; null where nobody has a name. */
function speakersOf(quotes: readonly Quote[], people: readonly Person[]): Map<number, Person | null> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const speakers = new Map<number, Person | null>();
  for (const { speaker } of quotes) {
    if (speaker) speakers.set(speaker.start, byId.get(speaker.ref ?? '') ?? null);
  }
  return speakers;
}

function emptyFocus(): Focus {
  return { people: new Set(), strangers: new Set() };
}

/** Per token: whether it stands between quotation marks. */
function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let inside = false;
  for (const [i, { text }] of tokens.entries()) {
    if (text === '“' || text === '``') inside = true;
    else if (text === '”' || text === "''") inside = false;
    else if (text === '"') inside = !inside;
    quoted[i] = inside ? 1 : 0;
  }
  return quoted;
}

/** Links the pronouns of one sentence; gives who is in focus after it. */
function linkSentence(
  tokens: readonly Token[],
  { first, last }: Sentence,
  quoted: Uint8Array,
  before: Focus,
  cast: Cast,
): Focus {
  const focus = emptyFocus();
  const own = tokens.slice(first, last).flatMap(({ start }) => cast.namedAt.get(start) ?? []);
  for (let at = first; at < last; at++) {
    if (quoted[at]) continue;
    const token = tokens[at]!;
    const named = cast.namedAt.get(token.start);
    const gender = PRONOUN_GENDER.get(token.lower);
    if (named) focus.people.add(named);
    else if (!gender) noteStranger(token, focus, cast);
    else {
      // "When she arrived, Ruiz …": whoever comes later in the sentence may be meant, but not by its first word
      const ahead = at === first || focus.people.size > 0 ? [] : own;
      const alone = meantBy(gender, [before, focus], ahead, cast);
      notePronoun(gender, linkOf(token, alone, cast), focus, cast);
    }
  }
  return focus;
}

/** The speaker of a quote where the pronoun is one, else the one who alone can be meant. */
function linkOf(token: Token, alone: Person | null, { speakers }: Cast): Link | null {
  const speaker = speakers.get(token.start);
  if (speaker !== undefined) return speaker && { token, person: speaker, reason: SPEAKS };
  return alone && { token, person: alone, reason: ALONE };
}

function notePronoun(gender: Gender, link: Link | null, focus: Focus, { links }: Cast): void {
  if (!link) {
    focus.strangers.add(gender);
    return;
  }
  focus.people.add(link.person);
  links.push(link);
}

/** The one person in focus whom the pronoun can mean; null where there are none or more, or a stranger might be meant. */
function meantBy(gender: Gender, focuses: readonly Focus[], ahead: Iterable<Person>, { genders }: Cast): Person | null {
  if (focuses.some(({ strangers }) => strangers.has(gender) || strangers.has('either'))) return null;
  const people = new Set([...focuses.flatMap((focus) => [...focus.people]), ...ahead]);
  const fitting = [...people].filter((person) => (genders.get(person) ?? gender) === gender);
  return fitting.length === 1 ? fitting[0]! : null;
}

/** "a driver", "the woman": someone without a name, unless the noun stands in the title of one who has. */
function noteStranger(token: Token, { strangers }: Focus, { roles }: Cast): void {
  if (token.kind !== 'word' || token.capital) return;
  const { inName, folded } = wordOf(token);
  if (!(inName & IN_NAME.office) && !PERSON_NOUNS.has(folded)) return;
  if (roles.some((role) => role.start <= token.start && token.start < role.end)) return;
  strangers.add(genderOfWord(folded) ?? 'either');
}
