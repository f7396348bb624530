import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { nameSpeakers, sliceWords } from '../people/voices.ts';
import { isPlainClick } from '../routing/Link.tsx';
import { placeOnLine } from './line-marks.ts';
import { speakerOfQuotation, useReading, useView, voiceAttributes } from './reading.ts';

/** How wide a segment is at least, as a share of the line: as much as can be seen and pressed. */
const narrowest = 0.006;

/** The article from its first word to its last as a hairline, with a segment in its speaker's colour for each quotation. */
export function TheLine() {
  const reading = useReading();
  const view = useView();
  const [current, setCurrent] = useState(0);
  const segments = placeOnLine(reading.data.analysis);
  if (segments.length === 0) return null;
  const reachable = Math.min(current, segments.length - 1);

  const step = (event: KeyboardEvent<SVGSVGElement>) => {
    const to = {
      ArrowRight: reachable + 1,
      ArrowLeft: reachable - 1,
      ArrowDown: reachable + 1,
      ArrowUp: reachable - 1,
      Home: 0,
      End: segments.length - 1,
    }[event.key];
    if (to === undefined || to < 0 || to >= segments.length) return;
    event.preventDefault();
    setCurrent(to);
    event.currentTarget.querySelectorAll('a')[to]?.focus();
  };
  const press = (id: string) => (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    view.openQuotation(id, 'there');
  };
  return (
    <svg className="the-line" role="toolbar" aria-label="The line: every quotation in the order of the text" onKeyDown={step}>
      <line x1="0" x2="100%" y1="50%" y2="50%" />
      {segments.map(({ quotation, pieces }, index) => {
        const speaker = speakerOfQuotation(reading, quotation);
        const first = quotation.content[0];
        const words = first === undefined ? '' : clip(sliceWords(reading.text, first));
        return (
          <a
            key={quotation.id}
            href={`#${quotation.id}`}
            tabIndex={index === reachable ? 0 : -1}
            aria-label={`${index + 1} of ${segments.length}, ${nameSpeakers(reading.data.analysis, quotation) ?? 'speaker unknown'}: ${words}`}
            data-passing={view.passing.has(quotation.id)}
            data-open={view.open === quotation.id}
            onClick={press(quotation.id)}
            onFocus={() => setCurrent(index)}
            {...voiceAttributes(speaker)}
          >
            {pieces.map((piece) => {
              const width = Math.max(narrowest, piece.to - piece.from);
              const from = Math.min(piece.from, 1 - width);
              return (
                <g key={piece.from}>
                  <rect className="touch" x={percent(from)} width={percent(width)} y="0" height="100%" />
                  <rect className="mark" x={percent(from)} width={percent(width)} y="50%" height="12" rx="1.5" />
                </g>
              );
            })}
          </a>
        );
      })}
    </svg>
  );
}

/** The first words of a quotation: enough to know it by. */
function clip(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/u, '')} …`;
}

function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
