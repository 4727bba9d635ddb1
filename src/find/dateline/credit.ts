import { AGENCIES, type Agency, SOURCE_WORDS } from '../../lexicon/agencies.ts';
import { oneOf } from '../../pattern.ts';

/** Every written form of every agency, folded; made when the first credit is read. */
let formTable: ReadonlyMap<string, Agency> | null = null;

/** The agency that a credit names ("AP", "tca/dpa", "PRNewswire-FirstCall"), or null. */
export function agencyOf(credit: string): Agency | null {
  const whole = agencyByForm(credit);
  if (whole) return whole;
  const parts = credit.split(/\s?[-–/,&]\s?| via | and /);
  for (const part of parts.length > 1 ? parts : []) {
    const agency = agencyByForm(part);
    if (agency) return agency;
  }
  return stationOf(credit);
}

/** "CBS Las Vegas", "ABC Radio": a network with its city or service. */
function stationOf(credit: string): Agency | null {
  const end = credit.indexOf(' ');
  const network = end < 0 ? null : agencyByForm(credit.slice(0, end));
  return network?.kind === 'broadcaster' && /^[A-Z]{3,4} \p{Lu}/u.test(credit) ? network : null;
}

/** Stations sign with call letters, channel or initials: "KGO", "KTRK-TV", "FOX 2", "PIX11", "WDTV/WBOY"; unknown agencies with theirs. */
const CALL_SIGN =
  /^(?:[A-Z][A-Z\d]{2,7}(?:-?(?:TV|DT|AM|FM|LD))?(?:\/[A-Z\d]{2,8})?|(?:ABC|CBS|CW|FOX|Fox|NBC|KRON|WGN) ?\d{1,2})(?: (?:\d{1,2}|News(?: \d{1,2})?|NEWS))?$/;

/** Whether the words may be the call letters or initials of a source that no table has. */
export function isCallSign(credit: string): boolean {
  return CALL_SIGN.test(credit);
}

/** "Queen City News", "China Daily", "Alliance News": what a paper, a site or a station ends its name with. */
const SOURCE = new RegExp(String.raw`^\p{Lu}[\p{L}\d .'’&-]{1,40} ${oneOf(SOURCE_WORDS)}$`, 'u');

/** Whether the words are the name of a source that no table has. */
export function namesSource(credit: string): boolean {
  return SOURCE.test(credit);
}

function agencyByForm(form: string): Agency | undefined {
  formTable ??= makeFormTable();
  return formTable.get(folded(form));
}

function makeFormTable(): Map<string, Agency> {
  const table = new Map<string, Agency>();
  for (const agency of AGENCIES) {
    for (const form of [agency.name, ...agency.forms]) {
      const key = folded(form);
      if (!table.has(key)) table.set(key, agency);
    }
  }
  return table;
}

const TO_FOLD = /[.’']|^\s|\s$|\s\s|[^\S ]/;

function folded(form: string): string {
  const lower = form.toLowerCase();
  return TO_FOLD.test(lower) ? lower.replace(/[.’']/g, '').replace(/\s+/g, ' ').trim() : lower;
}
