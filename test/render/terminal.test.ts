import { describe, expect, test } from 'vitest';
import { PLAIN_PAINTER } from '../../src/render/page.ts';
import { renderRuleLine } from '../../src/render/rule-line.ts';
import { safe, visibleWidth } from '../../src/render/terminal.ts';
import { wrap } from '../../src/render/wrap.ts';

describe('safe text', () => {
  test.each([
    ['\x1b[31m', '\\x1b[31m'],
    ['a\nb\tc', 'a\\nb\\tc'],
    ['\x9b31m', '\\x9b31m'],
    ['\u202etxt', '\\u202etxt'],
    ['a\ud83c', 'a\\ud83c'],
    ['plain', 'plain'],
    ['Zürich – “naïve” 🎏 東京', 'Zürich – “naïve” 🎏 東京'],
  ])('%j is written as %j', (text, written) => {
    expect(safe(text)).toBe(written);
  });
});

describe('the width of text', () => {
  test.each([
    ['harbour', 7],
    ['Zürich', 6],
    ['Zu\u0308rich', 6],
    ['東京', 4],
    ['한국', 4],
    ['🎏', 2],
    ['“…”', 3],
    ['❤\ufe0f', 2],
    ['Київ', 4],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(visibleWidth(text)).toBe(width);
  });
});

describe('wrapping', () => {
  const lines = (text: string, room: number) =>
    wrap([{ text, style: 'plain' }], room).map((line) => line.map((run) => run.text).join(''));

  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one\r\n  two\tthree', 99, ['one two three']],
    ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['東京東京', 4, ['東京', '東京']],
    ['exactly', 7, ['exactly']],
    ['soft\u00adhyphen\u200b', 99, ['softhyphen']],
    ['   ', 9, []],
  ])('%j in %i columns', (text, room, wrapped) => {
    expect(lines(text, room)).toEqual(wrapped);
  });

  test('never parts words of two styles that touch', () => {
    const runs = [
      { text: 'one “', style: 'plain' },
      { text: 'two', style: 'strong' },
      { text: '” three', style: 'plain' },
    ] as const;
    expect(wrap(runs, 8).map((line) => line.map((run) => run.text).join(''))).toEqual(['one', '“two”', 'three']);
  });
});

describe('the line above a summary', () => {
  const page = { width: 40, paint: PLAIN_PAINTER };

  test('names the file and fills the page', () => {
    const line = renderRuleLine('wire/a.txt', page);
    expect(line).toMatch(/^── wire\/a\.txt ─+\n$/);
    expect(visibleWidth(line.trimEnd())).toBe(40);
  });

  test('keeps the end of a long path', () => {
    const line = renderRuleLine(`${'folder/'.repeat(20)}a.txt`, page);
    expect(line).toMatch(/^── ….*\/a\.txt ──\n$/);
    expect(visibleWidth(line.trimEnd())).toBeLessThanOrEqual(40);
  });

  test('cannot act on the terminal', () => {
    expect(renderRuleLine('a\x1b[2Jb\n.txt', page)).toContain('a\\x1b[2Jb\\n.txt');
  });
});
