import { CUE_ROWS, type CueRow } from '../../lexicon/speech/cues.ts';

/** Which form of its verb a cue is in. */
export type Inflection = 'base' | 's' | 'past' | 'ing';

/** One form of a verb of speech, as it may stand in a sentence. */
export interface CueForm {
  readonly row: CueRow;
  readonly inflection: Inflection;
  /** The words that must follow: "out" after "pointed". */
  readonly particle: readonly string[];
}

const FORMS = formTable();

/** What the lower-case word may be a form of; rows with a particle come first. */
export function cuesOfForm(word: string): readonly CueForm[] | undefined {
  return FORMS.get(word);
}

/** Every word that is a form of a verb of speech or thought. */
export function cueForms(): Iterable<string> {
  return FORMS.keys();
}

function formTable(): Map<string, CueForm[]> {
  const table = new Map<string, CueForm[]>();
  for (const row of CUE_ROWS) {
    const [verb = '', ...particle] = row.lemma.split(' ');
    const others = row.forms.length > 0 ? row.forms : regularForms(verb);
    for (const form of new Set([verb, ...others])) {
      const entry = { row, inflection: inflectionOf(verb, form), particle };
      table.set(form, [...(table.get(form) ?? []), entry]);
    }
  }
  for (const forms of table.values()) forms.sort((a, b) => b.particle.length - a.particle.length);
  return table;
}

function inflectionOf(verb: string, form: string): Inflection {
  if (form === verb) return 'base';
  if (form.endsWith('ing')) return 'ing';
  return form.endsWith('s') ? 's' : 'past';
}

function regularForms(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [third, `${verb}ed`, `${verb}ing`];
}
