/** The first word in small letters; "#" for a number, "*" for a mark other than a bracket or slash before a word. */
export function openingOf(paragraph: string): string {
  const { word, number } = OPENING.exec(paragraph)!.groups!;
  if (word) return word.toLowerCase().replace('’', "'");
  return number ? '#' : '*';
}

const OPENING = /^[[(/]*(?:(?<word>[A-Za-z]+(?:[-'’][A-Za-z]+)?|©)|(?<number>\d))?/;
