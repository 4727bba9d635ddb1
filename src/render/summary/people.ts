import type { Article, Person } from '../../article.ts';
import { layColumns } from '../columns.ts';
import { dim, type Page, plain, type Run } from '../page.ts';
import { layOut } from '../wrap.ts';
import { groupBy } from './phrases.ts';

/** On narrower pages the roles go below the name, not beside it. */
const NARROWEST_TABLE = 72;
/** The column of names takes this share of the page at most; longer names are wrapped. */
const NAMES_SHARE = 0.35;
/** Room for "named 100×, quoted 100×". */
const WIDEST_COUNTS = 24;

interface Row {
  readonly name: Run;
  readonly counts: Run;
  readonly roles: Run;
}

/** Each person with how often the story names and quotes them, and what it says they are. */
export function renderPeople(article: Article, page: Page): string[] {
  const quoted = groupBy(
    article.quotes.filter(({ continues }) => !continues),
    ({ speaker }) => speaker?.ref ?? '',
  );
  const rows = article.people.map((person) => rowOf(person, quoted.get(person.id)?.length ?? 0));
  if (page.width < NARROWEST_TABLE) return rows.flatMap((row) => stacked(row, page));
  const cells = rows.map(({ name, counts, roles }) => [[name], [counts], [roles]]);
  return layColumns(cells, [Math.floor(page.width * NAMES_SHARE), WIDEST_COUNTS], page);
}

function stacked({ name, counts, roles }: Row, page: Page): string[] {
  const first = layOut([name, dim(' · '), counts], { lead: [plain('  ')], indent: 4 }, page);
  return roles.text === '' ? first : [...first, ...layOut([roles], { lead: [plain('    ')] }, page)];
}

function rowOf(person: Person, quoted: number): Row {
  const name = person.honorific ? `${person.honorific} ${person.name}` : person.name;
  const roles = [...new Set(person.roles.map((role) => role.text))].join(', ');
  return { name: { text: name, style: 'name' }, counts: dim(countsOf(person, quoted)), roles: dim(roles) };
}

function countsOf(person: Person, quoted: number): string {
  const named = person.mentions.filter((mention) => mention.kind === 'name').length;
  return quoted > 0 ? `named ${named}×, quoted ${quoted}×` : `named ${named}×`;
}
