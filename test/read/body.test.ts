import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/read/body.ts';
import { treeOf } from '../../src/read/tree.ts';

const paragraphsIn = (markup: string) => paragraphsOf(treeOf(`<body>${markup}</body>`, { xml: true }));

describe('blocks are paragraphs, all else runs on', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    [
      'inline marks',
      '<p>Mayor <person>Ana <em>Ruiz</em></person> of <location>Lima</location>.</p>',
      ['Mayor Ana Ruiz of Lima.'],
    ],
    ['lines wrapped for the eye', '<p>The harbour\n          is shut.\n        </p>', ['The harbour is shut.']],
    ['subheads and lists', '<hl2>Losses</hl2><ul><li>Ships</li><li>Cranes</li></ul>', ['Losses', 'Ships', 'Cranes']],
    [
      'rows of a table',
      '<table><tr><td>Lima</td><td>2</td></tr><tr><td>Quito</td><td>1</td></tr></table>',
      ['Lima 2', 'Quito 1'],
    ],
    ['words beside blocks', 'One.<p>Two.</p>Three.', ['One.', 'Two.', 'Three.']],
    ['one line break', '<p>One<br/>two.</p>', ['One\ntwo.']],
    [
      'line breaks where a wire wrapped',
      '<p>The harbour of Lima was shut on Monday after a storm sank two <br />ferries and a crane fell.</p>',
      ['The harbour of Lima was shut on Monday after a storm sank two ferries and a crane fell.'],
    ],
    [
      'characters that were escaped twice',
      '<p>The café&amp;#39;s &amp;quot;plan&amp;quot;</p>',
      ['The café\'s "plan"'],
    ],
    ['two line breaks', '<p>One.<br/> <br/>Two.</p>', ['One.', 'Two.']],
    ['a marked section', '<p><![CDATA[Fish & chips]]></p>', ['Fish & chips']],
    [
      'characters by name and number',
      '<p>Caf&eacute;,&nbsp;&#8220;good&#x201d; &amp; cheap</p>',
      ['Café, “good” & cheap'],
    ],
    ['comments', '<p>One<!-- no, two --> ship.</p>', ['One ship.']],
    ['soft hyphens and zero-width blanks', '<p>har\u00adbour\u200b.</p>', ['harbour.']],
    [
      'pictures and their captions',
      '<media><media-caption>A ship.</media-caption></media><p>One.</p><figure><figcaption>A crane.</figcaption></figure>',
      ['One.'],
    ],
    [
      'what is not for the public',
      '<p>One.</p><section class="np-nonpublic"><p>Call the desk.</p></section>',
      ['One.'],
    ],
    ['a header above the story', '<header><ul><li>Politics</li></ul></header><p>One.</p>', ['One.']],
    ['prefixed names', '<x:p>One.</x:p><x:p>Two.</x:p>', ['One.', 'Two.']],
  ])('%s', (_name, markup, paragraphs) => {
    expect(paragraphsIn(markup)).toEqual(paragraphs);
  });
});

describe('copy that was put into one element with its line breaks', () => {
  test('as a wire indents it', () => {
    const copy = `(Adds quote)
    * Ships wait outside
    By Ana Ruiz
    LIMA, May 4 (Reuters) - The harbour of Lima was shut on Monday
after a storm, the navy said, and two ships are still waiting for
a berth.
    It opens on Friday.`;
    expect(paragraphsIn(`<p>${copy}</p>`)).toEqual([
      '(Adds quote)',
      '* Ships wait outside',
      'By Ana Ruiz',
      'LIMA, May 4 (Reuters) - The harbour of Lima was shut on Monday after a storm, the navy said, and two ships are still waiting for a berth.',
      'It opens on Friday.',
    ]);
  });

  test('a paragraph a line', () => {
    expect(paragraphsIn('<p>The harbour is shut.\n"It opens on Friday."\nTwo ships wait.</p>')).toEqual([
      'The harbour is shut.',
      '"It opens on Friday."',
      'Two ships wait.',
    ]);
  });

  test('preformatted', () => {
    expect(paragraphsIn('<pre>The harbour is shut.\n\nTwo ships wait.</pre>')).toEqual([
      'The harbour is shut.',
      'Two ships wait.',
    ]);
  });
});

test('boxes in boxes are read without end', () => {
  expect(paragraphsIn(`${'<div>'.repeat(1500)}One.${'</div>'.repeat(1500)}`)).toEqual(['One.']);
});
