import { createRequire } from 'node:module';
import { UnreadableInput } from '../errors.ts';
import { LARGEST_FILE } from './limits.ts';

/** What a gzip file holds; any other bytes as they are. */
export function ungzipped(bytes: Uint8Array, path: string | null): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const zlib = createRequire(import.meta.url)('node:zlib') as typeof import('node:zlib');
  try {
    return zlib.gunzipSync(bytes, { maxOutputLength: LARGEST_FILE });
  } catch (error) {
    const large = error instanceof RangeError;
    const found = large ? `gzip data of more than ${LARGEST_FILE / 1e6} million bytes` : 'gzip data that is broken';
    const advice = large ? 'unpack it and cut it into its stories' : 'check that the file was saved whole';
    throw new UnreadableInput(path, `expected a story, found ${found}; ${advice}`);
  }
}
