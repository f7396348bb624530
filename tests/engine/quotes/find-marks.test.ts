import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/engine/quotes/find-marks.ts';
import type { Block } from '../../../src/engine/text/document.ts';

/** Paragraphs parted by blank lines, as blocks. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    blocks.push({ span: { start: match.index, end: match.index + match[0].length }, role: 'body' });
  return blocks;
}
const marked = (text: string): string[] => findMarks(text, blocksOf(text)).map((region) => text.slice(region.start, region.end));
const depths = (text: string): number[] => findMarks(text, blocksOf(text)).map((region) => region.depth);

describe('what stands in quotation marks', () => {
  it.each([
    ['curly', 'She said “the bridge is safe” on Monday.', ['“the bridge is safe”']],
    ['straight', 'She said "the bridge is safe" on Monday.', ['"the bridge is safe"']],
    ['doubled apostrophes', "She said ''the bridge is safe'' on Monday.", ["''the bridge is safe''"]],
    ['single curly', 'She said ‘the bridge is safe’ on Monday.', ['‘the bridge is safe’']],
    ['single straight', "She said 'the bridge is safe' on Monday.", ["'the bridge is safe'"]],
    ['guillemets', 'She said «the bridge is safe» on Monday.', ['«the bridge is safe»']],
    ['single guillemets', 'She said ‹the bridge is safe› on Monday.', ['‹the bridge is safe›']],
    ['low marks', 'She said „the bridge is safe“ on Monday.', ['„the bridge is safe“']],
    ['two in a sentence', '“Yes,” he said, “we are ready.”', ['“Yes,”', '“we are ready.”']],
    ['straight ones side by side', '"Yes," he said. "We are ready." "Are you?"', ['"Yes,"', '"We are ready."', '"Are you?"']],
    [
      'closed by a mark that can only close there',
      '‘It is late,‘ he said. ‘We wait.’ “Go,“ I said.',
      ['‘It is late,‘', '‘We wait.’', '“Go,“'],
    ],
    ['behind a dash', 'One word—“never”—was enough.', ['“never”']],
    ['in brackets', 'It was over (“at last”) by noon.', ['“at last”']],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('holds marks in marks, outer before inner', () => {
    const text = '“He told me ‘go home’ and left,” she said.';
    expect(marked(text)).toEqual(['“He told me ‘go home’ and left,”', '‘go home’']);
    expect(depths(text)).toEqual([0, 1]);
  });

  it('runs to the end of a paragraph that does not close when the next one opens', () => {
    const text = '“The first thing is safety.\n“The second is the budget.”';
    expect(marked(text)).toEqual(['“The first thing is safety.', '“The second is the budget.”']);
    expect(findMarks(text, blocksOf(text)).map((region) => region.closed)).toEqual([false, true]);
  });
});

describe('marks that nobody closed', () => {
  it('run to the end of their line where a sentence begins with them', () => {
    expect(marked('“It is late,” Lee said. “The tide is in. We wait.')).toEqual(['“It is late,”', '“The tide is in. We wait.']);
    expect(marked('More from Lee: “The tide is in. We wait.\nThe mayor said “no” twice.')).toEqual(['“The tide is in. We wait.', '“no”']);
    expect(marked('Lee called it late, adding, “The tide is in. We wait.')).toEqual(['“The tide is in. We wait.']);
    expect(marked('Lee said: "The tide is in. We wait.')).toEqual(['"The tide is in. We wait.']);
  });

  it('end at a mark that was meant to close them', () => {
    expect(marked('Lee wrote: “We wait. We can wait.’ She was at the harbour.')).toEqual(['“We wait. We can wait.']);
  });

  it('are a slip of the pen within a sentence', () => {
    expect(marked('Lee saw the film “The Tide on Monday. She liked it.')).toEqual([]);
    expect(marked('Lee saw a “tidal wave on Monday. She ran.')).toEqual([]);
    expect(marked('Lee wrote of "The Tide on Monday. She liked it.')).toEqual([]);
  });
});

describe('straight single marks', () => {
  const story = "Ms Ode said: 'The boats' owners never told us.\n'Nobody came.'";
  it('run to the end of their paragraph, too', () => {
    expect(marked(story)).toEqual(["'The boats' owners never told us.", "'Nobody came.'"]);
  });

  it('close together where they are marks in marks', () => {
    expect(marked("'She told me, 'Go home.''")).toEqual(["'She told me, 'Go home.''", "'Go home.'"]);
  });

  it('are apostrophes where they do not begin what somebody says', () => {
    expect(marked("It was 'cause of the fog.\n'Nobody came,' said Ms Ode.")).toEqual(["'Nobody came,'"]);
    expect(marked("She lost 'er boat.\nNobody came.")).toEqual([]);
  });
});

describe('paragraphs that were run together', () => {
  it.each(['“', '``', '"'])('are one stretch, though %s opens each', (mark) => {
    const close = mark === '“' ? '”' : mark === '``' ? "''" : '"';
    const text = `Replied Lee, ${mark}We read it. ${mark}We read it twice.${close} She left.`;
    expect(marked(text)).toEqual([`${mark}We read it. ${mark}We read it twice.${close}`]);
  });
});

describe('what is not a quotation mark', () => {
  it.each([
    ['an apostrophe', 'The mayor’s plan wasn’t ready.'],
    ['a straight apostrophe', "The mayor's plan wasn't ready."],
    ['possessives of many', 'The teachers’ union met the drivers’ union.'],
    ['decades and clipped words', "Back in the '90s, rock 'n' roll ruled, so tell 'em."],
    ['inches and feet', 'The door is 6\'2" high and 36" wide.'],
    ['attributes of markup', '<a href="https://example.org/">more</a>'],
    ['a lone mark in the middle', 'It was 5 o’clock when the “ was lost.'],
  ])('%s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  it('takes inches behind feet for none where other marks close the words', () => {
    expect(marked('“I am 6’2”,” said Ms Ode.')).toEqual(['“I am 6’2”,”']);
    expect(marked('"I am 6\'2" and strong," said Ms Ode.')).toEqual(['"I am 6\'2" and strong,"']);
    expect(marked('The sign says “6’2”. “Too low,” said Ms Ode.')).toEqual(['“6’2”', '“Too low,”']);
  });

  it('keeps an apostrophe in single marks as a letter', () => {
    expect(marked('‘We can’t wait,’ said Ms Ode.')).toEqual(['‘We can’t wait,’']);
    expect(marked("'We can't wait,' said Ms Ode.")).toEqual(["'We can't wait,'"]);
  });
});

describe('for any text', () => {
  it('regions lie in one block, hold their inner part, and nest without crossing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ."“”‘’'«»\n]{0,60}$/), (text) => {
        const blocks = blocksOf(text);
        const regions = findMarks(text, blocks);
        for (const region of regions) {
          const block = blocks[region.block];
          expect(block && region.start >= block.span.start && region.end <= block.span.end).toBe(true);
          expect(region.start).toBeLessThan(region.innerStart);
          expect(region.innerEnd).toBeLessThanOrEqual(region.end);
        }
        for (const a of regions) {
          for (const b of regions) expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
        }
      }),
    );
  });

  it('reads a hundred thousand marks', () => {
    for (const mark of ['"', '“', '”', '‘', "'", '’', ' "a', " 'a"]) {
      const text = mark.repeat(100_000);
      expect(findMarks(text, blocksOf(text)).every((region) => region.end <= text.length)).toBe(true);
    }
  });
});
