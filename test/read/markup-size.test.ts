import { describe, expect, test } from 'vitest';
import { UnreadableInput } from '../../src/errors.ts';
import { refuseHugeMarkup } from '../../src/read/markup-size.ts';

const refused = (text: string, xml: boolean) => () => refuseHugeMarkup(text, xml);

describe('what is larger than any story is refused before a tree is built of it', () => {
  test.each<[string, string, boolean]>([
    ['boxes in boxes', '<div>'.repeat(3000), true],
    ['boxes in boxes of a page', '<DIV>'.repeat(3000), false],
    ['boxes whose ends are comments', '<b><!--</b>-->'.repeat(3000), true],
    ['boxes whose ends are words of a script', '<b><script></b></script>'.repeat(3000), false],
    ['boxes closed by ends of others', '<b><i></u>'.repeat(3000), true],
    ['boxes that only look closed', '<b x="/>">'.repeat(3000), true],
    ['a tag a word', '<a/>'.repeat(600_000), true],
    ['more characters than any story', 'x'.repeat(64_000_001), true],
  ])('%s', (_name, text, xml) => {
    expect(refused(text, xml)).toThrow(UnreadableInput);
    expect(refused(text, xml)).toThrow(/expected a story or a few, found .*; cut the file/);
  });

  test.each<[string, string, boolean]>([
    ['boxes that are closed', '<div></div>'.repeat(3000), true],
    [
      'boxes that are closed where they open',
      '<meta name="a" content="b/>"/>'.repeat(3000).replaceAll('/>"', '/"'),
      true,
    ],
    ['elements that HTML closes by itself', '<p>one<br><li>two'.repeat(3000), false],
    ['tags in a marked section', `<p><![CDATA[${'<b>'.repeat(3000)}]]></p>`, true],
    ['signs that are no tags', '< 3 <= 4 <- '.repeat(3000), false],
  ])('%s are not', (_name, text, xml) => {
    expect(refused(text, xml)).not.toThrow();
  });
});

test.each(['<', '<a ', '<!--', '<![CDATA[', '<script>', '<a b="', '</', '<a b=c/'])(
  '%j again and again ends',
  (piece) => {
    const read = (xml: boolean) => {
      try {
        refuseHugeMarkup(piece.repeat(200_000), xml);
        return 'read';
      } catch (error) {
        return error instanceof UnreadableInput ? 'refused' : error;
      }
    };
    expect([read(true), read(false)]).toEqual([
      expect.stringMatching(/read|refused/),
      expect.stringMatching(/read|refused/),
    ]);
  },
);
