import { describe, expect, test } from 'vitest';
import { furnitureRule } from '../../src/segment/furniture.ts';
import { FURNITURE } from '../../src/segment/furniture-rules.ts';
import { segmentGlued } from '../../src/segment/glued.ts';
import { HEAD_RULES, isAdvisory, isByline, isSlug } from '../../src/segment/heading.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { segmentParts } from '../../src/segment/parts.ts';
import { gluedSignOff, isEndMark, isSignOff, SIGN_OFF_RULES } from '../../src/segment/sign-off.ts';

const unbracketed = (example: string) => example.replace(/^\[(.*)\]$/s, '$1');

describe('furniture', () => {
  test.each(FURNITURE.map((rule) => [rule.name, unbracketed(rule.example)]))('%s: %s', (_name, line) => {
    expect(furnitureRule(line)).not.toBeNull();
  });

  test('a correction note may name the day of the story', () => {
    expect(
      furnitureRule('(This April 3 story has been corrected to fix the name of the harbour in paragraph 2)'),
    ).not.toBeNull();
  });

  test.each([
    'Follow-up talks are planned.',
    'Share prices fell.',
    'Shares of the bank rose 3 percent.',
    'Read his lips, the minister said.',
    'Summary executions were reported by witnesses.',
    'World leaders met in Lima.',
    '“Sign up here,” he said.',
    'More than 40 ships were lost.',
    'Subscribe to that view, he told them, and you will lose.',
    'Save the harbour, say campaigners.',
    'He said: “Yes.”',
    'Comment was not available.',
    'Print media lost readers.',
    'Visit our harbour, the mayor urged tourists.',
    'Related firms were also fined.',
    'Watch makers in Geneva sold fewer watches.',
    'Signing up for the army, he said, was a mistake.',
    'Photos showed the ship on its side.',
  ])('is not furniture: %s', (line) => {
    expect(furnitureRule(line)).toBeNull();
  });
});

describe('lines above a story', () => {
  test.each(HEAD_RULES.map((rule) => [rule.name, unbracketed(rule.example)]))('%s: %s', (_name, line) => {
    expect(isSlug(line) || isAdvisory(line)).toBe(true);
  });

  test.each([
    'By Ana Ruiz and Tom Hale',
    'By ANA RUIZ',
    'by Ana Ruiz, Reuters',
    'By Ana Ruiz, Associated Press',
    'Associated Press=',
    'By Juan de la Cruz Jr.',
  ])('a byline: %s', (line) => {
    expect(isByline(line)).toBe(true);
  });

  test.each([
    'By Friday the storm had passed.',
    'By the sea',
    'Bylaws changed',
    'Adds up to nothing, says mayor',
    'Reuters shares fall',
  ])('neither slug, advisory nor byline: %s', (line) => {
    expect(isByline(line) || isSlug(line) || isAdvisory(line)).toBe(false);
  });
});

describe('sign-offs', () => {
  test.each(SIGN_OFF_RULES.map((rule) => [rule.name, unbracketed(rule.example)]))('%s: %s', (_name, line) => {
    expect(isSignOff(line)).toBe(true);
  });

  test.each([
    'Reporting by state media is censored, he said in a statement that was read out by a clerk, by the way.'.slice(
      0,
      9,
    ),
    'The reporting by the paper won a prize.',
    'Editing is hard.',
    'She contributed to the party.',
  ])('no sign-off: %s', (line) => {
    expect(isSignOff(line)).toBe(false);
  });

  test('a sign-off glued to the last sentence begins after it', () => {
    const paragraph = 'No ship was lost. (Reporting by Ana Ruiz; Editing by Tom Hale)';
    expect(paragraph.slice(gluedSignOff(paragraph) ?? 0)).toBe('(Reporting by Ana Ruiz; Editing by Tom Hale)');
    expect(gluedSignOff('No ship was lost (according to reporting by the port).')).toBeNull();
  });

  test.each([
    'Reuter',
    '-30-',
    '###',
    'Enditem',
    'ENDS',
    '(END)',
    'REUTERS 110147 Sep 09',
    'AP-WF-11-13-13 1509GMT',
    '■',
  ])('an end mark: %s', (line) => {
    expect(isEndMark(line)).toBe(true);
  });

  test.each(['Ends of the earth', 'Reuters reported it.', 'More ships came.', '30 ships'])(
    'no end mark: %s',
    (line) => {
      expect(isEndMark(line)).toBe(false);
    },
  );
});

describe('glued lines', () => {
  const clauses = (line: string, rest = '') =>
    segmentGlued(line + rest, { start: 0, end: line.length }).map((span) => span.text);

  test('a headline is parted from the key points that the paste glued to it', () => {
    expect(clauses('Storm closes harbour on SaturdayOfficials expect losses of $3 millionShips wait outside')).toEqual([
      'Storm closes harbour on Saturday',
      'Officials expect losses of $3 million',
      'Ships wait outside',
    ]);
  });

  test.each([
    'Shares of PayPal and YouTube rise after the ruling',
    'The mayor of McAllen meets the governor of Texas',
    'Storm closes the harbour',
    'High Court jails counsel of ex-1MDB official as appeal fails',
    'Shipping magnate Otto "Rusty" Quorvel dies in Lima at 84',
    'Port regulator sets day to judge Hale/PayPal payment plan for ships',
  ])('one clause: %s', (line) => {
    expect(clauses(line, '\nPayPal said YouTube was late.')).toEqual([line]);
  });
});

describe('parts', () => {
  const partsOf = (text: string, dateline?: string) => {
    const start = dateline ? text.indexOf(dateline) : 0;
    return segmentParts(text, segmentParagraphs(text), dateline ? { start, end: start + dateline.length } : null);
  };
  const STORY = 'The harbour of Callao was closed on Tuesday because of a storm, the port said.';

  test('headline, key points, byline and slug stand above the dateline', () => {
    const text = `HARBOUR-STORM/CLOSURE\nUPDATE 2-Storm closes harbour\n* Ships wait outside\n(Adds port’s comment)\nBy Ana Ruiz\nLIMA, March 3 (Reuters) - ${STORY}`;
    const parts = partsOf(text, 'LIMA, March 3 (Reuters) -');
    expect(parts.headline?.text).toBe('Storm closes harbour');
    expect(parts.summary.map((point) => point.text)).toEqual(['Ships wait outside']);
    expect(parts.slug).toBe('HARBOUR-STORM/CLOSURE');
    expect(parts.bylines.map(({ start, end }) => text.slice(start, end))).toEqual(['By Ana Ruiz']);
    expect(parts.boilerplate.map((span) => span.text)).toEqual(['UPDATE 2-', '(Adds port’s comment)']);
    expect(text.slice(parts.body.start, parts.body.end)).toBe(`LIMA, March 3 (Reuters) - ${STORY}`);
  });

  test.each([
    ['By Ana Ruiz', 'Ana Ruiz is a fellow at the Lima Institute.'],
    ['By ANA RUIZ and Tom Hale', 'Tom Hale covers ports for the Herald.'],
    ['Ana Ruiz', 'Ana Ruiz’s latest book is The Harbour.'],
    ['By Ana Ruiz', 'The writer is a professor at Lima.'],
  ])('below %s stands about the writer: %s', (byline, biography) => {
    const parts = partsOf(`Storm closes the old harbour\n\n${byline}\n\n${STORY}\n\nIt rained.\n\n${biography}`);
    expect(parts.boilerplate.map((span) => span.text)).toEqual([biography]);
  });

  test.each([
    ['By Ana Ruiz', 'Ana Ruizova is a fellow at the Lima Institute.'],
    ['By Ana Ruiz', 'Tom Hale is a fellow at the Lima Institute.'],
    ['By Ana Ruiz', 'The writer Tom Hale left.'],
  ])('below %s is of the story: %s', (byline, ending) => {
    const parts = partsOf(`Storm closes the old harbour\n\n${byline}\n\n${STORY}\n\nIt rained.\n\n${ending}`);
    expect(parts.boilerplate).toEqual([]);
  });

  test('a dispatch below the headline tells who sent it', () => {
    const text = `Storm closes the old harbour\n\nFrom Ana Ruiz, Abuja\n\n${STORY}\n\nFrom Lima, Peru`;
    expect(partsOf(text).bylines.map(({ start, end }) => text.slice(start, end))).toEqual(['From Ana Ruiz, Abuja']);
  });

  test('a dateline broken over two lines opens the story whole', () => {
    const dateline = 'LIMA, Jan 21\n(Reuters) -';
    const text = `Storm closes harbour\n\n${dateline} ${STORY}\n\n“Yes.”`;
    const parts = partsOf(text, dateline);
    expect(parts.headline?.text).toBe('Storm closes harbour');
    expect(parts.story.map(({ start, end }) => text.slice(start, end))).toEqual([`${dateline} ${STORY}`, '“Yes.”']);
  });

  test('without a dateline the story begins at the first sentence', () => {
    const parts = partsOf(`Storm closes harbour\n\nBy Ana Ruiz\n\n${STORY}\n\nNo.`);
    expect(parts.headline?.text).toBe('Storm closes harbour');
    expect(parts.story).toHaveLength(2);
  });

  test('names alone under a headline are its byline, capitals and key points are not', () => {
    const bylinesOf = (line: string) => {
      const text = `Storm closes the harbour again\n${line}\n\n${STORY}`;
      return partsOf(text).bylines.map(({ start, end }) => text.slice(start, end));
    };
    expect(bylinesOf('Lenka Horvat in Soteska')).toEqual(['Lenka Horvat in Soteska']);
    expect(bylinesOf('Moses Chilufya')).toEqual(['Moses Chilufya']);
    expect(bylinesOf('Lenka Horvat South of Soteska editor')).toEqual(['Lenka Horvat South of Soteska editor']);
    expect(bylinesOf('Lenka Horvat hits out at an editor')).toEqual([]);
    expect(bylinesOf('LAS PALMAS')).toEqual([]);
    expect(bylinesOf('Ships wait outside')).toEqual([]);
  });

  test.each([
    ['a newsroom', ['Harbour.Times staff'], [], ['Harbour.Times staff']],
    ['a writer’s newsroom', ['Lenka Horvat', 'BBC News, Soteska'], ['Lenka Horvat'], ['BBC News, Soteska']],
    ['a writer’s post', ['Lenka Horvat', 'Political editor'], ['Lenka Horvat'], ['Political editor']],
    ['both', ['Lenka Horvat', 'Chief reporter, Lima Times'], ['Lenka Horvat'], ['Chief reporter, Lima Times']],
  ])('%s below the headline is no key point', (_name, lines, writers, furniture) => {
    const text = ['Storm closes the harbour again', ...lines, '', STORY].join('\n');
    const { bylines, boilerplate, summary } = partsOf(text);
    expect(bylines.map(({ start, end }) => text.slice(start, end))).toEqual(writers);
    expect(boilerplate.map((span) => span.text)).toEqual(furniture);
    expect(summary).toEqual([]);
  });

  test('what an editor did is a key point', () => {
    const { summary } = partsOf(`Storm closes the harbour\nLenka Horvat\nEditor of the Times is hurt\n\n${STORY}`);
    expect(summary.map((point) => point.text)).toEqual(['Editor of the Times is hurt']);
  });

  test.each([
    ['linked headlines go with the line above them', 'Most Read from Example', 'Ships Wait Outside the Harbour'],
    ['a caption goes with the agency of its picture', 'Getty Images', 'The harbour opened in 1911.'],
    ['a caption goes with the photographer below it', 'The harbour opened in 1911.', 'Jo Roe/AP'],
  ])('%s', (_name, ...lines) => {
    const text = [STORY, ...lines, `${STORY} “Yes.”`].join('\n\n');
    const parts = partsOf(text);
    expect(parts.boilerplate.map((span) => span.text)).toEqual(lines);
    expect(parts.story).toHaveLength(2);
  });

  test('a newsletter’s box is swept up to its end, and no further', () => {
    const box = ['skip past newsletter promotion', 'All the harbours, every week.', 'after newsletter promotion'];
    const parts = partsOf([STORY, ...box, 'Nobody was hurt.'].join('\n\n'));
    expect(parts.boilerplate.map((span) => span.text)).toEqual(box);
    expect(parts.story).toHaveLength(2);
  });

  test.each([' Enditem', '\nReuter', ' (ANI)', ' PTI RKB CLS', '\nlr-yg/kjm/rl', '\n==Kyodo'])(
    '%j ends a story',
    (mark) => {
      const text = `LIMA, March 3 (Reuters) - ${STORY}\n\nNobody was hurt.${mark}`;
      const parts = partsOf(text, 'LIMA, March 3 (Reuters) -');
      expect(text.slice(parts.body.start, parts.body.end)).toMatch(/Nobody was hurt\.$/);
      expect(parts.boilerplate.map((span) => span.text)).toEqual([mark.trim()]);
    },
  );

  test.each(['Contacts', 'Media Contact:', 'Related topics', 'Explore more on these topics', '# dpa NOTEBOOK'])(
    'what stands below %j is no story',
    (opener) => {
      const parts = partsOf([STORY, STORY, opener, 'Ben Sorrento', 'Harbours'].join('\n\n'));
      expect(parts.story).toHaveLength(2);
      expect(parts.boilerplate).toHaveLength(3);
    },
  );

  test('a single line is the story, not its headline', () => {
    const parts = partsOf('Storm closes harbour');
    expect(parts.headline).toBeNull();
    expect(parts.story).toHaveLength(1);
  });

  test('the story ends at its sign-off; bios and buttons below it are furniture', () => {
    const text = `${STORY}\n\nSign up here.\n\n${STORY} “Yes.”\n\nReporting by Ana Ruiz\n\nOur Standards: The Example Principles.\n\nAna Ruiz is a reporter in Lima. She has covered Peru.`;
    const parts = partsOf(text);
    expect(parts.boilerplate.map((span) => span.text.slice(0, 12))).toEqual([
      'Sign up here',
      'Our Standard',
      'Ana Ruiz is ',
    ]);
    expect(parts.signOffs).toHaveLength(1);
    expect(text.slice(parts.body.start, parts.body.end)).toMatch(/^The harbour[\s\S]*“Yes.”$/);
  });

  test('a story that is nothing but furniture keeps an empty body at its end', () => {
    const parts = partsOf('Sign up here.\n\nRead more');
    expect(parts.body.start).toBeLessThanOrEqual(parts.body.end);
  });
});

describe('a packing that tells the parts apart', () => {
  const TEXT = `Storm closes harbour

By Ana Ruiz

Shut

The harbour of Lima is shut until Friday, its master said.`;
  const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const layout = {
    headline: range('Storm closes harbour'),
    summary: [],
    bylines: [range('By Ana Ruiz')],
    dateline: null,
    body: TEXT.indexOf('Shut'),
  };
  const below = segmentParagraphs(TEXT).filter(({ start }) => start >= layout.body);
  const parts = segmentParts(TEXT, below, null, layout);

  test('keeps its headline and byline', () => {
    expect(parts.headline?.text).toBe('Storm closes harbour');
    expect(parts.bylines).toEqual([range('By Ana Ruiz')]);
  });

  test('cuts the tag of the wire off its headline', () => {
    const text = `UPDATE 1-${TEXT}`;
    const headline = { start: 0, end: 'UPDATE 1-Storm closes harbour'.length };
    const laidOut = { headline, summary: [], bylines: [], dateline: null, body: text.indexOf('Shut') };
    const found = segmentParts(
      text,
      segmentParagraphs(text).filter(({ start }) => start >= laidOut.body),
      null,
      laidOut,
    );
    expect(found.headline?.text).toBe('Storm closes harbour');
    expect(found.boilerplate.map((span) => span.text)).toEqual(['UPDATE 1-']);
  });

  test('takes the lines above the dateline for key points, and for furniture where they repeat the headline', () => {
    const text =
      'Storm closes harbour\n\nSTORM CLOSES HARBOUR\n\n* Ships wait\n\nLIMA, May 4 (AP) - The harbour is shut.';
    const laidOut = { ...layout, headline: { start: 0, end: 20 }, bylines: [], body: 22 };
    const dateline = { start: text.indexOf('LIMA'), end: text.indexOf(' The') };
    const of = (body: string) =>
      segmentParts(
        body,
        segmentParagraphs(body).filter(({ start }) => start >= laidOut.body),
        dateline,
        laidOut,
      );
    expect(of(text).boilerplate.map((span) => span.text)).toEqual(['STORM CLOSES HARBOUR']);
    expect(of(text).summary.map((span) => span.text)).toEqual(['Ships wait']);
  });

  test('keeps a short line that opens the body in the body', () => {
    expect(parts.body.start).toBe(layout.body);
    expect(parts.story).toHaveLength(2);
  });
});
