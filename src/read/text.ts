import type { Story } from '../story.ts';
import type { Decoded } from './decode.ts';
import { refuseEndless } from './limits.ts';
import { mojibakeWarnings } from './mojibake.ts';

/** Plain text is kept to the letter: its offsets hold in the user's own file. */
export function readText(decoded: Decoded, bytes: number): Story {
  refuseEndless(decoded.text);
  return {
    format: 'text',
    encoding: decoded.encoding,
    bytes,
    item: null,
    text: decoded.text,
    layout: null,
    stated: null,
    warnings: [...decoded.warnings, ...mojibakeWarnings(decoded.text), ...looksPacked(decoded.text)],
  };
}

function looksPacked(text: string): string[] {
  const head = text.slice(0, 400).trimStart();
  if (head.startsWith('<') && /^<(?:!doctype html|html|\?xml|nitf|newsitem|newsmessage|newsml)\b/i.test(head)) {
    return ['The input looks like a page or feed file with markup; it was read as plain text.'];
  }
  return [];
}
