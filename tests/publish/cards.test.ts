import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuotationCard } from '../../src/publish/cards/card-content.ts';
import { clipAtClause } from '../../src/publish/cards/clip-at-clause.ts';
import { drawCard } from '../../src/publish/cards/draw-card.ts';
import { encodePng } from '../../src/publish/cards/encode-png.ts';
import { makeAnalysis } from './sample-analysis.ts';

const text = `A headline

“The rudder answers late,” Brandvold said, “and nobody goes on board.”
`;
const analysis = makeAnalysis(text, [
  { id: 'a', words: ['“The rudder answers late,”', '“and nobody goes on board.”'], by: 'Ilse Brandvold' },
]);
const [quotation] = analysis.quotations;
if (quotation === undefined) throw new Error('the sample has a quotation');

describe('the words of a card', () => {
  it('are those of the article, with what stands between two pieces told apart', () => {
    expect(describeQuotationCard({ slug: 'sample', analysis }, quotation).pieces).toEqual([
      { text: '“The rudder answers late,”', marked: true },
      { text: 'Brandvold said,', marked: false },
      { text: '“and nobody goes on board.”', marked: true },
    ]);
  });

  it('end at a clause, the ellipsis outside the marks', () => {
    const words = '“We will wait for the engineers, who come on Thursday, and then we will see what can be done about it.”';
    expect(clipAtClause([{ text: words, marked: true }], 60)).toEqual([
      { text: '“We will wait for the engineers, who come on Thursday”', marked: true },
      { text: '…', marked: false },
    ]);
  });

  it('are never cut inside a word and never longer than asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé]{1,12}[,.]?$/), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 20, max: 120 }),
        (list, longest) => {
          const words = `“${list.join(' ')}”`;
          const [piece] = clipAtClause([{ text: words, marked: true }], longest);
          const shown = (piece?.text ?? '').replace(/^“|”$/g, '');
          expect(shown.length).toBeLessThanOrEqual(longest + 1);
          const rest = words.slice(1 + shown.length);
          expect(words.slice(1).startsWith(shown)).toBe(true);
          if (shown !== '') expect(rest).toMatch(/^([\s,;:.”]|$)/);
        },
      ),
    );
  });
});

describe('a card of words that its faces do not hold', () => {
  const cardOf = (headline: string, words: string, by: string) => {
    const read = makeAnalysis(`${headline}\n\n${words} said somebody.\n`, [{ id: 'a', words: [words], by }]);
    const [said] = read.quotations;
    if (said === undefined) throw new Error('the sample has a quotation');
    return describeQuotationCard({ slug: 'sample', analysis: read }, said);
  };

  it.each([
    ['“لن نترك أحدا على الرصيف”', 'ليلى حداد', 'A quotation in Arabic script', 'Name in Arabic script'],
    ['“לא נשאיר איש על המזח”', 'Noa Levi', 'A quotation in Hebrew script', 'Noa Levi'],
    ['“我们不会留下任何人”', '陈莉', 'A quotation in Chinese characters', 'Name in Chinese characters'],
    ['“ႁႅင်းၵူၼ်း”', 'Ada Brandt', 'A quotation in another script', 'Ada Brandt'],
  ])('says what they are written in: %s', (words, by, shown, name) => {
    const card = cardOf('A harbour headline', words, by);
    expect(card.pieces).toEqual([{ text: shown, marked: false }]);
    expect(card.speaker?.name).toBe(name);
    expect(card.headline).toBe('A harbour headline');
  });

  it.each([
    ['“Δεν θα μείνει κανείς στην προβλήτα”', 'Ελένη Παππά'],
    ['“Никто не останется на причале”', 'Лев Орлов'],
    ['“Enginn verður eftir á bryggjunni, þökk sé Łukasz”', 'Þóra Æsisdóttir'],
  ])('shows the scripts that they do hold: %s', (words, by) => {
    expect(cardOf('A harbour headline', words, by)).toMatchObject({ pieces: [{ text: words }], speaker: { name: by } });
  });

  it('has an ellipsis for a picture among words, and leaves out what nobody sees', () => {
    expect(cardOf('Party 😀👍 time', '“We won 😀️ at\u200d last”', 'Ada Brandt')).toMatchObject({
      pieces: [{ text: '“We won … at last”' }],
      headline: 'Party … time',
    });
  });
});

describe('a picture', () => {
  /** Undoes PNG for the two forms that are written: a palette, or full colour; no filters. */
  function decode(png: Buffer): number[] {
    const parts = new Map<string, Buffer>();
    for (let at = 8; at < png.length; ) {
      const length = png.readUInt32BE(at);
      parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
      expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(png.subarray(at + 4, at + 8 + length)));
      at += 12 + length;
    }
    const width = png.readUInt32BE(16);
    const palette = parts.get('PLTE');
    const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
    const long = palette === undefined ? width * 3 + 1 : width + 1;
    return [...rows].flatMap((byte, at) =>
      at % long === 0 ? [] : palette === undefined ? byte : [...palette.subarray(byte * 3, byte * 3 + 3)],
    );
  }

  it.each([
    ['few colours', 5],
    ['256 colours', 256],
    ['more colours than a palette holds', 700],
  ])('of %s keeps every pixel', (_, colours) => {
    const [width, height] = [40, 30];
    const pixels = new Uint8Array(width * height * 4).fill(255);
    for (let pixel = 0; pixel < width * height; pixel += 1) pixels.set([(pixel % colours) & 255, (pixel % colours) >> 8], pixel * 4 + 1);
    const opaque = [...pixels].filter((_, at) => at % 4 !== 3);
    expect(decode(Buffer.from(encodePng(pixels, width, height)))).toEqual(opaque);
  });
});

describe('a card', () => {
  it('is a PNG of 1200 by 630', async () => {
    const png = Buffer.from(await drawCard(describeQuotationCard({ slug: 'sample', analysis }, quotation)));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
