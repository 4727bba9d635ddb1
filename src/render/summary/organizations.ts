import type { Article, Organization } from '../../article.ts';
import { type Page, plain } from '../page.ts';
import { layOut } from '../wrap.ts';
import { timesOver } from './phrases.ts';

/** The organizations of the story in one passage, with how often each is named. */
export function renderOrganizations(article: Article, page: Page): string[] {
  const names = article.organizations.map(written);
  return names.length > 0 ? layOut([plain(names.join(', '))], { lead: [plain('  ')] }, page) : [];
}

function written({ name, acronym, mentions }: Organization): string {
  const known = acronym && acronym !== name ? `${name} (${acronym})` : name;
  return known + timesOver(mentions.length);
}
