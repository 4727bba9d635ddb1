import { CUE_ROWS, type CueRow } from '../../../lexicon/speech/cues.ts';

/** Which form of its verb a cue is in. */
export type Inflection = 'base' | 's' | 'past' | 'ing';

/** One form of a verb of speech, as it may stand in a sentence. */
export interface CueForm {
  readonly row: CueRow;
  readonly inflection: Inflection;
  /** The words that must follow: "out" after "pointed". */
  readonly particle: readonly string[];
}

// Forms are made when a word asks for them: a story uses a few of the thousand, and a table of all slows every start

/** By the first word of its lemma, and by each form that it lists: numbers of rows. */
const BY_VERB = rowsBy(({ lemma }) => [verbOf(lemma)]);
const BY_LISTED_FORM = rowsBy(({ forms }) => forms);
/** What was found before; words that are no form are not kept. */
const FOUND = new Map<string, readonly CueForm[]>();

/** What the lower-case word may be a form of; rows with a particle come first. */
export function cuesOfForm(word: string): readonly CueForm[] | undefined {
  const known = FOUND.get(word);
  if (known) return known;
  const rows = [...rowsOf(BY_VERB, word), ...rowsOf(BY_LISTED_FORM, word), ...rowsWithRegularForm(word)];
  if (rows.length === 0) return undefined;
  const inOrder = [...new Set(rows)].sort((a, b) => a - b);
  const forms = inOrder.map((number) => formOf(word, CUE_ROWS[number]!));
  const found = forms.sort((a, b) => b.particle.length - a.particle.length);
  FOUND.set(word, found);
  return found;
}

function rowsBy(keysOf: (row: CueRow) => readonly string[]): ReadonlyMap<string, number[]> {
  const table = new Map<string, number[]>();
  CUE_ROWS.forEach((row, number) => {
    for (const key of keysOf(row)) {
      const rows = table.get(key);
      if (rows) rows.push(number);
      else table.set(key, [number]);
    }
  });
  return table;
}

function rowsOf(table: ReadonlyMap<string, readonly number[]>, key: string): readonly number[] {
  return table.get(key) ?? [];
}

function rowsWithRegularForm(word: string): number[] {
  const verbs = possibleVerbs(word).filter((verb) => BY_VERB.has(verb) && regularForms(verb).includes(word));
  return verbs.flatMap((verb) => rowsOf(BY_VERB, verb).filter((number) => CUE_ROWS[number]!.forms.length === 0));
}

/** What the word would be a regular form of. */
function possibleVerbs(word: string): readonly string[] {
  if (word.endsWith('ing')) return [word.slice(0, -3), `${word.slice(0, -3)}e`];
  if (word.endsWith('ies') || word.endsWith('ied')) return [word.slice(0, -1), `${word.slice(0, -3)}y`];
  if (word.endsWith('es') || word.endsWith('ed')) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('s') ? [word.slice(0, -1)] : [];
}

function formOf(word: string, row: CueRow): CueForm {
  const [verb = '', ...particle] = row.lemma.split(' ');
  return { row, inflection: inflectionOf(verb, word), particle };
}

function verbOf(lemma: string): string {
  const end = lemma.indexOf(' ');
  return end < 0 ? lemma : lemma.slice(0, end);
}

function inflectionOf(verb: string, form: string): Inflection {
  if (form === verb) return 'base';
  if (form.endsWith('ing')) return 'ing';
  return form.endsWith('s') ? 's' : 'past';
}

function regularForms(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (endsInConsonantAndY(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [isHissing(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}

function endsInConsonantAndY(verb: string): boolean {
  return verb.endsWith('y') && !'aeiou'.includes(verb.at(-2)!);
}

/** Whether an s cannot be spoken right behind the verb. */
function isHissing(verb: string): boolean {
  return verb.endsWith('s') || verb.endsWith('sh') || verb.endsWith('ch') || verb.endsWith('x');
}
