import type { Mention } from '../../../article.ts';
import { REGION_ABBREVIATIONS } from '../../../lexicon/places/abbreviations.ts';
import { PARTY_LETTERS } from '../../../lexicon/speech/nominals.ts';
import { onDemand } from '../../../on-demand.ts';

/** What a word behind a name can stand for: a state by its name and by how it is cut short. */
const states = onDemand(
  () =>
    new Map(
      Object.values(REGION_ABBREVIATIONS).flatMap((region) =>
        Object.entries(region).flatMap(([name, forms]) =>
          [name, ...forms.split('|')].map((form) => [form, name] as const),
        ),
      ),
    ),
);

/** Stands among the words of whoever has a campaign. */
export const CAMPAIGNING = 'campaigning';

/** So much of the text behind a name is looked at. */
const REACH = 32;
const STATE = String.raw`(?<state>[A-Z][A-Za-z]*\.?(?: ?[A-Z][a-z]*\.?)?)`;
const PARTY = new RegExp(String.raw`^(?: \(|, )(?<party>[RDI])(?:-${STATE}|\))`);
const HOME = new RegExp(String.raw`^ of ${STATE}`);
const CAMPAIGN = /^(?:['’]s?)? (?:presidential |senate |re-election )?campaign\b/i;

/** How such words open: a cheap look before the patterns. */
const OPENINGS = [' (', ', ', ' of '];

/** What stands behind a person's names: party and state, "(R-Ohio)", "of Ohio", and that he runs for an office, "the Ruiz campaign"; in lower case. */
export function standingOf(text: string, mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ kind, end }) => (kind === 'name' ? standingBehind(text.slice(end, end + REACH)) : []));
}

function standingBehind(behind: string): string[] {
  if (behind.includes('ampaign') && CAMPAIGN.test(behind)) return [CAMPAIGNING];
  if (!OPENINGS.some((opening) => behind.startsWith(opening))) return [];
  const { party, state } = (PARTY.exec(behind) ?? HOME.exec(behind))?.groups ?? {};
  const home = state === undefined ? undefined : (states().get(state) ?? states().get(state.split(' ')[0]!));
  return [...(PARTY_LETTERS[party ?? ''] ?? []), ...(home?.toLowerCase().split(' ') ?? [])];
}
