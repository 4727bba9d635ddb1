import type { NameKind } from '../../../../src/find/names/candidate.ts';
import { gatherOrganizations } from '../../../../src/find/names/entities/organizations.ts';
import { gatherPeople } from '../../../../src/find/names/entities/people.ts';
import { gatherPlaces } from '../../../../src/find/names/entities/places.ts';
import { withPronouns } from '../../../../src/find/names/entities/pronouns.ts';
import { type Line, readLines } from '../../../../src/find/names/line.ts';
import { type NameMention, nameOver } from '../../../../src/find/names/name-mention.ts';
import type { Names } from '../../../../src/find/names/names.ts';
import { segmentParagraphs } from '../../../../src/segment/paragraphs.ts';
import type { Paragraph } from '../../../../src/segment/prose.ts';
import { segmentSentences } from '../../../../src/segment/sentences.ts';
import { segmentTokens } from '../../../../src/segment/tokens.ts';

const KIND_OF: Readonly<Record<string, NameKind>> = {
  '[': 'person',
  '<': 'organization',
  '{': 'place',
  '|': 'other',
};
const MARKED = /[[<{|][^\][<>{}|]+[\]>}|]/;

interface Piece {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
}

/** The entities of a story whose names are marked: [person], <organization>, {place}, |other name|. */
export function entitiesOf(story: string): Names & { readonly text: string } {
  const { text, all } = mentionsOf(story);
  const of = (kind: NameKind) => all.filter((mention) => mention.kind === kind);
  return {
    text,
    people: gatherPeople(text, of('person'), all),
    organizations: gatherOrganizations(text, of('organization')),
    places: gatherPlaces(text, of('place'), of('other'), null),
  };
}

/** The pronouns of a story and whom they mean: "he = Tom Hale". */
export function pronounsOf(story: string): string[] {
  const { text, people } = entitiesOf(story);
  return withPronouns(people, [], paragraphsOf(text))
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, name })))
    .filter(({ kind }) => kind === 'pronoun')
    .sort((a, b) => a.start - b.start)
    .map(({ text: pronoun, name }) => `${pronoun} = ${name}`);
}

interface Mentions {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly Line[];
  readonly all: readonly NameMention[];
}

/** The marked names of a story as mentions, with its text. */
export function mentionsOf(story: string): Mentions {
  const { text, pieces } = unmark(story);
  const paragraphs = paragraphsOf(text);
  const lines = readLines(paragraphs);
  return { text, paragraphs, lines, all: pieces.map((piece) => mentionOf(piece, lines)) };
}

function unmark(story: string): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  for (const piece of story.split(new RegExp(`(${MARKED.source})`))) {
    if (!MARKED.test(piece)) text += piece;
    else {
      pieces.push({ kind: KIND_OF[piece[0]!]!, start: text.length, end: text.length + piece.length - 2 });
      text += piece.slice(1, -1);
    }
  }
  return { text, pieces };
}

function paragraphsOf(text: string): readonly Paragraph[] {
  return segmentParagraphs(text).map(({ start, end }, i, { length }) => {
    const tokens = segmentTokens(text, { start, end });
    const kind = i === 0 && length > 1 ? 'headline' : 'body';
    return { kind, start, end, tokens, sentences: segmentSentences(tokens) };
  });
}

function mentionOf({ kind, start, end }: Piece, lines: readonly Line[]): NameMention {
  for (const line of lines) {
    const from = line.tokens.findIndex((token) => token.start === start);
    const last = line.tokens.findIndex((token) => token.end === end);
    if (from >= 0 && last >= from) return nameOver(kind, line, from, last + 1);
  }
  throw new Error(`the name at ${start} is not made of whole words`);
}
