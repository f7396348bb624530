import type { CardContent } from './card-content.ts';
import { cardFamilies } from './card-fonts.ts';

/** Pixels of every share card. */
export const cardSize = { width: 1200, height: 630 } as const;

const paper = '#fbfaf6';
const ink = '#1b1a17';
const soft = '#5d5a52';
const hairline = '#e2ded3';
const voices = [soft, '#1f5fb4', '#b0402a', '#0a7a6d', '#7b4ea8', '#8a6100'];
const lineWidth = 1042;

/** A share card, for satori: only flex boxes, only inline styles. */
export function Card({ content }: { readonly content: CardContent }) {
  const voice = voices[content.colour] ?? soft;
  return (
    <div style={{ ...cardSize, display: 'flex', background: paper, color: ink, fontFamily: cardFamilies.frame }}>
      <div style={{ width: 14, height: '100%', background: voice }} />
      <div style={{ flex: 1, display: 'flex', flexDirection: 'column', padding: '58px 72px 50px 72px' }}>
        <Words content={content} />
        <Line />
        <Foot content={content} voice={voice} />
      </div>
    </div>
  );
}

function Words({ content }: { readonly content: CardContent }) {
  const size = chooseSize(content.pieces.map((piece) => piece.text).join(' '));
  const words = content.pieces.flatMap((piece, index) =>
    piece.text.split(' ').map((word, at) => ({ key: `${index}.${at}`, word, marked: piece.marked, first: index === 0 && at === 0 })),
  );
  return (
    <div
      style={{
        flex: 1,
        display: 'flex',
        flexWrap: 'wrap',
        alignContent: 'flex-start',
        fontFamily: cardFamilies.text,
        fontSize: size,
        lineHeight: 1.19,
        fontWeight: 500,
        letterSpacing: '-0.012em',
      }}
    >
      {words.map(({ key, word, marked, first }) => (
        <span
          key={key}
          style={{
            marginRight: size * 0.22,
            maxWidth: lineWidth,
            wordBreak: 'break-word',
            ...(first && /^[“‘"«„]/.test(word) ? { marginLeft: size * -0.4 } : {}),
            ...(marked ? {} : { color: soft, fontStyle: 'italic' }),
          }}
        >
          {word}
        </span>
      ))}
    </div>
  );
}

/** The largest size at which the words stand above the line and the longest of them within it. */
function chooseSize(words: string): number {
  const longest = Math.max(1, ...words.split(' ').map((word) => word.length));
  return Math.min(sizeForLength(words.length), Math.max(28, Math.floor(lineWidth / (longest * widthOfLetter))));
}

/** Of the size, measured on the text face. */
const widthOfLetter = 0.54;

function sizeForLength(length: number): number {
  if (length <= 48) return 88;
  if (length <= 90) return 74;
  if (length <= 145) return 64;
  if (length <= 180) return 54;
  if (length <= 245) return 46;
  return 40;
}

/** Where the line stands; its marks are drawn by {@link drawLine}, because satori would lay out each of them. */
const linePlace = { left: 86, top: 438 } as const;

function Line() {
  return <div style={{ display: 'flex', height: 12, width: lineWidth, marginBottom: 46 }} />;
}

/** The line with its marks as SVG, to stand over the card. */
export function drawLine({ line }: CardContent): string {
  const { left, top } = linePlace;
  const marks = line.map(({ from, to, colour }) => {
    const width = Math.max(3, (to - from) * lineWidth - 2);
    return `<rect x="${round(left + from * lineWidth)}" y="${top}" width="${round(width)}" height="12" rx="2" fill="${voices[colour] ?? soft}"/>`;
  });
  return `<rect x="${left}" y="${top + 6}" width="${lineWidth}" height="1" fill="${hairline}"/>${marks.join('')}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

function Foot({ content, voice }: { readonly content: CardContent; readonly voice: string }) {
  const { speaker, headline, date } = content;
  return (
    <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', height: 84 }}>
      <div style={{ display: 'flex', alignItems: 'center' }}>
        {speaker !== undefined && (
          <div
            style={{
              display: 'flex',
              alignItems: 'center',
              justifyContent: 'center',
              width: 66,
              height: 66,
              borderRadius: speaker.group ? 12 : 36,
              border: `3px solid ${voice}`,
              background: `${voice}22`,
              color: voice,
              fontSize: 26,
              fontWeight: 600,
              marginRight: 22,
            }}
          >
            {speaker.initials === '' ? <div style={{ width: 18, height: 18, borderRadius: 9, background: voice }} /> : speaker.initials}
          </div>
        )}
        {speaker !== undefined && (
          <div style={{ display: 'flex', flexDirection: 'column', maxWidth: 440 }}>
            <span style={{ fontSize: 26, fontWeight: 600 }}>{speaker.name}</span>
            <span style={{ fontSize: 21, color: soft, marginTop: 4 }}>{speaker.facts}</span>
          </div>
        )}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end', flexShrink: 0 }}>
        <span style={{ fontFamily: cardFamilies.text, fontSize: 30, fontWeight: 600 }}>Quoteline</span>
        {headline !== '' && <span style={{ fontSize: 18, color: soft, marginTop: 2, whiteSpace: 'nowrap' }}>{headline}</span>}
        {date !== '' && <span style={{ fontSize: 18, color: soft, marginTop: 4 }}>{date}</span>}
      </div>
    </div>
  );
}
