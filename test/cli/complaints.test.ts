import { describe, expect, test } from 'vitest';
import { failureComplaint, fileProblem, inputComplaint, internalComplaint } from '../../src/cli/complaints.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: it did not work`), { code });

describe('complaints', () => {
  test.each([
    ['ENOENT', /no such file/],
    ['EACCES', /may not be read; check its permissions/],
    ['EPERM', /may not be read; check its permissions/],
    ['EISDIR', /is a folder; give its files/],
    ['ELOOP', /in a circle/],
    ['ENAMETOOLONG', /too long/],
    ['ERR_FS_FILE_TOO_LARGE', /too large/],
    ['EIO', /cannot be read \(EIO\); check the file/],
  ])('%s is told in plain words', (code, words) => {
    expect(inputComplaint('a.txt', fileProblem(systemError(code)))).toMatch(/^parse-article: a\.txt: .*\n$/);
    expect(fileProblem(systemError(code))).toMatch(words);
  });

  test('a fault of the program names the file and asks for a report, without a stack', () => {
    expect(internalComplaint('a.txt', new TypeError('x is not\na function'))).toBe(
      'parse-article: internal error in a.txt: x is not\\na function; please report it, with the file if you can\n',
    );
  });

  test.each([
    [systemError('ENOSPC'), 'parse-article: output: the disk is full; make room\n'],
    [systemError('EIO'), 'parse-article: output: cannot be written (EIO)\n'],
    [new RangeError('odd'), 'parse-article: internal error: odd; please report it\n'],
  ])('%s ends the run with one line', (error, line) => {
    expect(failureComplaint(error)).toBe(line);
  });
});
