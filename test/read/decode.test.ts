import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UnreadableInput } from '../../src/errors.ts';
import { decode } from '../../src/read/decode.ts';
import { readStories } from '../../src/read/read.ts';

/** The bytes of a text in which each character beyond ASCII is written as \xNN. */
const bytesOf = (latin: string) => Buffer.from(latin, 'latin1');
const decoded = (latin: string) => decode(bytesOf(latin), null);

const xml = (name: string, words: string) => `<?xml version="1.0" encoding="${name}"?><nitf>${words}</nitf>`;

describe('the encoding that a file names is believed where its bytes do not speak against it', () => {
  test.each<[string, string, string, string]>([
    ['an XML declaration', xml('ISO-8859-1', 'N\xfa\xf1ez'), 'iso-8859-1', 'Núñez'],
    ['Latin-1 with the quotation marks of Windows', xml('iso-8859-1', '\x93S\xed\x94'), 'windows-1252', '“Sí”'],
    ['the euro of Latin-9', xml('ISO-8859-15', '\xa4 5'), 'iso-8859-15', '€ 5'],
    ['Mac Roman', xml('macintosh', 'N\x9c\x96ez'), 'macintosh', 'Núñez'],
    ['Mac Roman by its other name', xml('x-mac-roman', '\xd2S\x92\xd3'), 'macintosh', '“Sí”'],
    ['a meta element', '<html><head><meta charset=windows-1250><title>T\xf8eb\xed\xe8', 'windows-1250', 'Třebíč'],
    [
      'a meta element that stands for a header',
      '<!DOCTYPE html><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">\xb1',
      'iso-8859-2',
      'ą',
    ],
    ['Shift JIS', '<meta charset="shift_jis">\x8e\x73\x92\xb7', 'shift_jis', '市長'],
  ])('%s', (_name, latin, encoding, words) => {
    const { text, ...read } = decoded(latin);
    expect(read).toEqual({ encoding, warnings: [] });
    expect(text).toContain(words);
  });

  test('UTF-8 that says it is Latin-1 is UTF-8, and a warning says so', () => {
    const { text, encoding, warnings } = decoded(xml('iso-8859-1', 'N\xc3\xba\xc3\xb1ez'));
    expect([encoding, text.includes('Núñez')]).toEqual(['utf-8', true]);
    expect(warnings).toEqual([expect.stringContaining('says that it is iso-8859-1, but its bytes are UTF-8')]);
  });

  test('Latin-1 that says it is UTF-8 is guessed, and a warning says so', () => {
    const { text, encoding, warnings } = decoded(xml('UTF-8', 'N\xfa\xf1ez'));
    expect([encoding, text.includes('Núñez')]).toEqual(['windows-1252', true]);
    expect(warnings).toEqual([
      'The file says that it is UTF-8, but its bytes are not valid; they were read as Windows-1252.',
    ]);
  });

  test.each(['klingon-1', 'utf-7', 'base64'])('%s is no encoding that is believed', (name) => {
    expect(decoded(xml(name, 'N\xfa\xf1ez'))).toMatchObject({
      encoding: 'windows-1252',
      warnings: [expect.any(String)],
    });
  });

  test('words of a story are no declaration', () => {
    expect(decoded('He wrote <meta charset="shift_jis"> on N\xfa\xf1ez.').encoding).toBe('windows-1252');
  });
});

describe('where nothing is said the likeliest is read', () => {
  test.each<[string, string, string]>([
    ['a word', 'caf\xe9', 'windows-1252'],
    [
      'English with foreign names',
      'The mayor\x92s \x93plan\x94 cost \xa3340,000, said N\xfa\xf1ez. '.repeat(5),
      'windows-1252',
    ],
    [
      'French',
      'Le maire de N\xeemes a d\xe9clar\xe9 mardi que la f\xeate, annul\xe9e, aurait lieu \xe0 l\x92\xe9t\xe9. '.repeat(
        3,
      ),
      'windows-1252',
    ],
    [
      'Russian',
      '\xcc\xfd\xf0 \xe3\xee\xf0\xee\xe4\xe0 \xe7\xe0\xff\xe2\xe8\xeb \xe2\xee \xe2\xf2\xee\xf0\xed\xe8\xea, \xf7\xf2\xee \xec\xee\xf1\xf2 \xe1\xf3\xe4\xe5\xf2 \xe7\xe0\xea\xf0\xfb\xf2.',
      'windows-1251',
    ],
    ['a few bytes that would be Chinese', 'Sir, \xc4\xe3\xba\xc3 is what he typed.', 'windows-1252'],
  ])('%s', (_name, latin, encoding) => {
    expect(decoded(latin).encoding).toBe(encoding);
    expect(decoded(latin).warnings).toHaveLength(1);
  });
});

describe('UTF-8 that is damaged stays UTF-8', () => {
  const words = '“Sí,” said Núñez of Třebíč.';

  test('where a byte is spoilt', () => {
    const bytes = Buffer.concat([Buffer.from(words), Buffer.of(0xff), Buffer.from(words)]);
    expect(decode(bytes, null)).toEqual({
      text: `${words}\ufffd${words}`,
      encoding: 'utf-8',
      warnings: ['1 byte is no valid UTF-8, and shown as “\ufffd”.'],
    });
  });

  test('where it breaks off inside a character', () => {
    const bytes = Buffer.from(`${words} “`).subarray(0, -1);
    expect(decode(bytes, null)).toMatchObject({
      text: `${words} `,
      encoding: 'utf-8',
      warnings: [expect.stringContaining('breaks off')],
    });
  });
});

test.each<[string, Buffer, string]>([
  ['little end first', Buffer.from('LIMA, May 4 - Sí.', 'utf16le'), 'utf-16le'],
  ['big end first', Buffer.from('LIMA, May 4 - Sí.', 'utf16le').swap16(), 'utf-16be'],
])('UTF-16 without a byte order mark, %s', (_name, bytes, encoding) => {
  expect(decode(bytes, null)).toEqual({ text: 'LIMA, May 4 - Sí.', encoding, warnings: [] });
});

test('small numbers of two bytes are no UTF-16', () => {
  expect(() => decode(Buffer.of(1, 0, 2, 0, 3, 0, 65, 0), null)).toThrow(/binary data/);
});

describe('text that was read in the wrong encoding before', () => {
  const warningsOf = (text: string) => readStories(text, null)[0]!.warnings;

  test('is left as it is, and a warning says how to turn it back', () => {
    expect(warningsOf('â€œNoâ€¦ said NÃºÃ±ez of the cafÃ©.')).toEqual([
      expect.stringMatching(/“â€œ” stands for ““”.*iconv -f UTF-8 -t WINDOWS-1252$/),
    ]);
    expect(warningsOf('â€œNo,â€\u009d said NÃºÃ±ez.')).toEqual([expect.stringMatching(/from its source again$/)]);
  });

  test('is told also where the packing hides its letters', () => {
    const item = '{"uri": "a", "headline": "The caf\\u00c3\\u00a9", "body_text": "Shut."}';
    expect(warningsOf(item)).toEqual([expect.stringContaining('“Ã©” stands for “é”')]);
  });

  test.each(['“No,” said Núñez.', 'SÃO PAULO â', 'The sign Ã© is French for é.', 'plain'])(
    '%s is not such a text',
    (text) => {
      expect(warningsOf(text)).toEqual([]);
    },
  );
});

describe('a file that is packed by gzip', () => {
  const read = (bytes: Uint8Array) => readStories(bytes, 'story.gz')[0]!;

  test('is read like what it holds', () => {
    const packed = gzipSync('LIMA, May 4 - Sí.');
    expect(read(packed)).toMatchObject({ text: 'LIMA, May 4 - Sí.', encoding: 'utf-8', bytes: packed.byteLength });
  });

  test.each<[string, Buffer, RegExp]>([
    ['broken', gzipSync('LIMA, May 4 - Sí.').subarray(0, -6), /gzip data that is broken; check/],
    ['packed twice', gzipSync(gzipSync('LIMA')), /found gzip data; save/],
    ['without end', gzipSync(Buffer.alloc(130_000_000)), /gzip data of more than 128 million bytes; unpack it/],
  ])('is refused where it is %s', (_name, bytes, message) => {
    expect(() => read(bytes)).toThrow(UnreadableInput);
    expect(() => read(bytes)).toThrow(message);
  });
});
