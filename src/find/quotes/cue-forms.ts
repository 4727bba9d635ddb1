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

function formTable(): Map<string, CueForm[]> {
  const table = new Map<string, CueForm[]>();
  for (const row of CUE_ROWS) {
    const [verb = '', ...particle] = row.lemma.split(' ');
    addForm(table, verb, { row, inflection: 'base', particle });
    for (const form of row.forms.length > 0 ? row.forms : regularForms(verb)) {
      addForm(table, form, { row, inflection: inflectionOf(verb, form), particle });
    }
  }
  return table;
}

/** Adds a form behind those with as long a particle; a row's verb is added once where two of its forms are the same. */
function addForm(table: Map<string, CueForm[]>, word: string, form: CueForm): void {
  const forms = table.get(word);
  if (!forms) {
    table.set(word, [form]);
    return;
  }
  if (forms.some(({ row }) => row === form.row)) return;
  const at = forms.findIndex(({ particle }) => particle.length < form.particle.length);
  forms.splice(at < 0 ? forms.length : at, 0, form);
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
