type Spread = readonly (readonly [from: number, to: number])[];

/** C0, DEL, C1, line and bidirectional controls, annotations, half a surrogate pair: a terminal may obey them. */
const CONTROLS =
  /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Soft hyphens, zero-width spaces, direction marks, tags: nothing to see, so nothing to print. */
const INVISIBLE = /\u034f|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2065\ufeff]|\udb40[\udc00-\udc7f]/g;

const PLAIN = /^[\x20-\x7e]*$/;
/** Asks for the picture form of the character before it, which is two columns wide. */
const PICTURE_SELECTOR = 0xfe0f;
const FIRST_WIDE = 0x1100;
/** East Asian wide characters and pictures, as blocks: a narrow sign among them is counted too wide, never too narrow. */
const WIDE: Spread = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23f3],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x267f, 0x267f],
  [0x2693, 0x2693],
  [0x26a1, 0x26a1],
  [0x26aa, 0x26ab],
  [0x26bd, 0x26ce],
  [0x26d4, 0x26d4],
  [0x26ea, 0x26fd],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x2757],
  [0x2795, 0x2797],
  [0x27b0, 0x27bf],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b55],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f1e6, 0x1f2ff],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** The text with every character that a terminal might obey written out: ESC becomes "\x1b". */
export function safe(text: string): string {
  return text.replace(CONTROLS, written);
}

/** The text without the characters that take no room and mean nothing to a reader. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

function written(control: string): string {
  const code = control.charCodeAt(0);
  if (control === '\n') return '\\n';
  if (control === '\t') return '\\t';
  return code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

/** How many columns of a terminal the text takes at most: wide characters and pictures two, combining marks none. */
export function visibleWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  let last = 0;
  for (const character of text) {
    last = character.codePointAt(0) === PICTURE_SELECTOR ? 2 - last : characterWidth(character);
    width += last;
  }
  return width;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return 1;
  if (isCombining(character)) return 0;
  return code >= FIRST_WIDE && WIDE.some(([from, to]) => from <= code && code <= to) ? 2 : 1;
}

// Written where it is used: to make this pattern takes as long as to read a page of a story, and JSON needs none
function isCombining(character: string): boolean {
  return /^(?:[\p{Mn}\p{Me}\u1160-\u11ff]|\u200c|\u200d)$/u.test(character);
}
