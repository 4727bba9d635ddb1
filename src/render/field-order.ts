import type { Article } from '../article.ts';
import { ARTICLE_SCHEMA, type Schema } from './schema.ts';

/** What the schema says of one value: its fields in order, or the form of its items; null where it holds neither. */
type Form = {
  readonly fields: readonly (readonly [name: string, form: Form])[];
  readonly item: Form;
} | null;

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE_FORM = formOf(ARTICLE_SCHEMA);

/** The article with its fields in the order of the schema; fields that the schema does not know come last. */
export function inFieldOrder(article: Article): unknown {
  return ordered(article, ARTICLE_FORM);
}

function ordered(value: unknown, form: Form): unknown {
  if (form === null || typeof value !== 'object' || value === null || isOrdered(value, form)) return value;
  if (Array.isArray(value)) return value.map((item) => ordered(item, form.item));
  return orderedFields(value as Fields, form.fields);
}

/** Whether all fields stand in order already; most do, and need not be copied. */
function isOrdered(value: unknown, form: Form): boolean {
  if (form === null || typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => isOrdered(item, form.item));
  let at = 0;
  for (const name in value) {
    while (at < form.fields.length && form.fields[at]![0] !== name) at++;
    if (at === form.fields.length || !isOrdered((value as Fields)[name], form.fields[at]![1])) return false;
    at++;
  }
  return true;
}

function orderedFields(given: Fields, known: readonly (readonly [name: string, form: Form])[]): Fields {
  const fields: Record<string, unknown> = {};
  let count = 0;
  for (const [name, form] of known) {
    if (!(name in given)) continue;
    fields[name] = ordered(given[name], form);
    count++;
  }
  return count === Object.keys(given).length ? fields : { ...fields, ...without(given, fields) };
}

function without(given: Fields, known: Fields): Fields {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !(name in known)));
}

/** Follows references, and takes the first of two forms: the other is null. */
function formOf(schema: Schema | undefined): Form {
  const form = schema?.anyOf?.[0] ?? schema;
  const reference = form?.$ref?.slice('#/$defs/'.length);
  if (reference !== undefined) return formOf(ARTICLE_SCHEMA.$defs![reference]);
  if (!form?.properties && !form?.items) return null;
  const properties = Object.entries(form.properties ?? {});
  return { fields: properties.map(([name, inner]) => [name, formOf(inner)]), item: formOf(form.items) };
}
